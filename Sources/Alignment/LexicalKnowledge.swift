internal import Reading

/// What general knowledge of English says about words: how frequent they
/// are, which are related, and which names stand for one thing.
public struct LexicalKnowledge: Sendable {
  public init() {}

  struct Alias {
    var key: String
    var kind: ReadTerm.Kind
    var length: Int
  }

  func longestAlias(in reading: Reading, at index: Int, upTo end: Int) -> Alias? { nil }
  func levelledStem(of word: Word) -> String { word.stem }
  /// 0.15…1; numbers, names and unknown words are 1.
  func rarity(of form: String, kind: ReadTerm.Kind) -> Double { 1 }
  func relatedPairs(_ info: [TermIndex.TermInfo]) -> [(Int, Int, Double)] { [] }
}

extension LexicalKnowledge {
  public func isCountryNoun(_ form: String) -> Bool { false }
}
