/// How two given names are related.
public enum GivenNameRelation: Hashable, Sendable {
  /// One name in two spellings or languages ("Sergei", "Serhiy").
  case variant
  /// A name and its short form ("James", "Jim"). Weaker: short forms are shared.
  case nickname
}

/// A rule from British to American spelling.
struct SpellingRule: Sendable {
  let isPrefix: Bool
  let leastLength: Int
  let pattern: [UInt8]
  let replacement: [UInt8]

  func applied(to word: [UInt8]) -> [UInt8]? {
    guard word.count >= leastLength, word.count >= pattern.count else { return nil }
    let start = isPrefix ? 0 : word.count - pattern.count
    for index in pattern.indices where word[start + index] != pattern[index] { return nil }
    return isPrefix
      ? replacement + word[pattern.count...] : word[..<start] + replacement
  }
}

extension Lexicon {
  /// Whether two given names can be one; nil when the tables do not know.
  /// Case and diacritics do not matter.
  public func givenNameRelation(_ a: String, _ b: String) -> GivenNameRelation? {
    let shared = Set(Lexicon.givenNameClasses(of: a))
      .intersection(Lexicon.givenNameClasses(of: b))
    guard let strongest = shared.min() else { return nil }
    return strongest < 0x8000 ? .variant : .nickname
  }

  /// The numbers of the classes of given names in which a name is one of the
  /// spellings; nicknames are left out.
  public func spellingClasses(ofGivenName name: String) -> [Int] {
    Lexicon.givenNameClasses(of: name).filter { $0 < 0x8000 }
  }

  private static func givenNameClasses(of name: String) -> [Int] {
    var key = [UInt8(ascii: "N")]
    _ = AliasKey.append(name[...], to: &key, after: 1)
    return AliasTable.nameClasses(of: key)
  }

  /// The American spelling of a lower-case word ("organisation" as
  /// "organization"), the word itself when none is known. A rule is followed
  /// only to a word the dictionary has, or from one it has not.
  public func americanSpelling(of word: String) -> String {
    let bytes = Array(word.utf8)
    if let whole = AliasTable.spelling([UInt8(ascii: "S")] + bytes) {
      return whole.isEmpty ? word : whole
    }
    guard let last = bytes.last else { return word }
    for rule in AliasTable.spellingRules(forEnd: last) {
      guard let spelled = rule.applied(to: bytes) else { continue }
      let text = String(decoding: spelled, as: UTF8.self)
      if isKnown(text) || !isKnown(word) { return text }
    }
    return word
  }
}
