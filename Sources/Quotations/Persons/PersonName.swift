/// A person's name taken apart, as far as telling two persons from each other
/// needs.
public struct PersonName: Sendable, Hashable {
  /// The first word, folded, when the name has more than one.
  public var given: String?
  /// The last word, folded, “Jr.” and the like left out; empty only for a name
  /// without a word.
  public var last: String

  /// What may follow the last name, folded.
  public static let suffixes: Set<String> = ["jr", "sr", "ii", "iii"]

  /// - Parameter name: without titles; in any capitals.
  public init(_ name: String) {
    let all = PersonName.folded(name).utf8.split(separator: UInt8(ascii: " "))
      .map { String(Substring($0)) }
    let words = all.filter { !PersonName.suffixes.contains($0) }
    last = words.last ?? all.last ?? ""
    given = words.count > 1 ? words.first : nil
  }

  /// A name as it is compared: in small letters, words parted by one blank,
  /// without “the” before it.
  public static func folded(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return foldedASCII(name) }
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return (words.first == "the" ? words.dropFirst() : words[...]).joined(separator: " ")
  }

  /// The common case, on bytes.
  private static func foldedASCII(_ name: String) -> String {
    let words = name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      .split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }
    let isThe = words.first.map { $0.elementsEqual("the".utf8) } ?? false
    let kept = (isThe ? words.dropFirst() : words[...]).joined(separator: [UInt8(ascii: " ")])
    return String(decoding: Array(kept), as: UTF8.self)
  }
}
