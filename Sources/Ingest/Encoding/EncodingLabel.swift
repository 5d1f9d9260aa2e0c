internal import Lexicon
internal import TextCore

/// The encodings a page may name, after the labels of the WHATWG Encoding
/// Standard (https://encoding.spec.whatwg.org/#names-and-labels): what matters
/// is what browsers do with a label, so "iso-8859-1" is windows-1252.
enum EncodingLabel {
  /// The name the C library's converter knows, or `nil` for an unknown label.
  static func canonical(_ label: String) -> String? {
    let name = ASCII.trimmed(label).lowercased()
    if let known = aliases[name] { return known }
    return converters.contains(name) ? name : nil
  }

  private static let converters = WordSet(.encodings)

  private static let aliases = WordDictionary(.encodingLabels) { $0 }
}
