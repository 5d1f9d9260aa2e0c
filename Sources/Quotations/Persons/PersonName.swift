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
    let all = ActorMerger.folded(name).utf8.split(separator: UInt8(ascii: " "))
      .map { String(Substring($0)) }
    let words = all.filter { !PersonName.suffixes.contains($0) }
    last = words.last ?? all.last ?? ""
    given = words.count > 1 ? words.first : nil
  }
}
