public import Lexicon

/// The clauses and noun phrases of one sentence.
public struct SentenceClauses: Sendable {
  public let tree: SentenceTree
  /// By the place of their heads.
  public let clauses: [Clause]
  /// By the place of their heads.
  public let phrases: [NounPhrase]
  /// The index in ``clauses`` of each token's clause.
  private let clauseOfToken: [Int?]

  /// Reads the clauses of a tree.
  /// - Parameter lexicon: tells which verbs report.
  /// - Complexity: O(tokens), but for chains of clauses without a subject.
  public init(_ tree: SentenceTree, lexicon: Lexicon = .builtIn) {
    let scheme = ClauseScheme(tree)
    let heads = (0..<tree.count).filter { scheme.isHead[$0] }
    var indexOfHead = [Int?](repeating: nil, count: tree.count)
    for (index, head) in heads.enumerated() { indexOfHead[head] = index }
    var own = [[Int]](repeating: [], count: heads.count)
    clauseOfToken = scheme.headAbove.map { $0.flatMap { indexOfHead[$0] } }
    for (token, clause) in clauseOfToken.enumerated() {
      if let clause { own[clause].append(token) }
    }
    let negations = ClauseNegation.all(scheme)
    let reader = ClauseReader(scheme: scheme, lexicon: lexicon)
    self.tree = tree
    let ofToken = clauseOfToken
    clauses = heads.enumerated().map { index, head in
      let above = tree.head(of: head)
      return reader.clause(
        head, governor: above.flatMap { ofToken[$0] }, negation: negations[head],
        tokens: own[index])
    }
    phrases = NounPhraseReader(scheme: scheme).phrases()
  }

  /// The clause that a token heads, or stands for as its verb.
  public func clause(headedBy token: Int) -> Clause? {
    clauseOfToken[token].map { clauses[$0] }.flatMap {
      $0.head == token || $0.verb == token ? $0 : nil
    }
  }

  /// The noun phrase that a token heads.
  public func phrase(headedBy token: Int) -> NounPhrase? { phrases.first { $0.head == token } }

  /// The main clause.
  public var main: Clause? { tree.root.flatMap { clause(headedBy: $0) } }
}
