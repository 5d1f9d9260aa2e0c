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
  let pattern: String
  let replacement: String

  func applied(to word: String) -> String? {
    guard word.utf8.count >= leastLength else { return nil }
    if isPrefix {
      return word.hasPrefix(pattern) ? replacement + word.dropFirst(pattern.count) : nil
    }
    return word.hasSuffix(pattern) ? word.dropLast(pattern.count) + replacement : nil
  }
}

extension Lexicon {
  /// Whether two given names can be one; nil when the tables do not know.
  /// Case and diacritics do not matter.
  public func givenNameRelation(_ a: String, _ b: String) -> GivenNameRelation? {
    func classes(_ name: String) -> [Int] {
      var key = [UInt8(ascii: "N")]
      _ = AliasKey.append(name[...], to: &key, after: 1)
      return AliasTable.nameClasses(of: key)
    }
    let shared = Set(classes(a)).intersection(classes(b))
    guard let strongest = shared.min() else { return nil }
    return strongest < 0x8000 ? .variant : .nickname
  }

  /// The American spelling of a lower-case word ("organisation" as
  /// "organization"), the word itself when none is known. A rule is followed
  /// only to a word the dictionary has, or from one it has not.
  public func americanSpelling(of word: String) -> String {
    if let whole = AliasTable.spelling([UInt8(ascii: "S")] + word.utf8) {
      return whole.isEmpty ? word : whole
    }
    for rule in AliasTable.spellingRules {
      guard let spelled = rule.applied(to: word) else { continue }
      if isKnown(spelled) || !isKnown(word) { return spelled }
    }
    return word
  }
}
