internal import Reading

/// The statements of one account against the sentences of another: for each
/// the few sentences that may state the same, with what speaks for each.
struct StatementMatches: Sendable {
  /// A sentence of the other account that may state what a statement states.
  struct Link: Sendable {
    /// Its place among the content sentences of the other account.
    var place: Int
    /// By the two alone, 0…1.
    var pair = 0.0
    /// With what competes, 0…1.
    var look = 0.0
  }

  /// What a statement is made of.
  struct Item: Sendable {
    /// Distinct, in order of first use.
    var terms: [Int]
    /// Every term in order, repeated ones too.
    var sequence: [Int]
    var mass: Double
    var commonMass: Double
    var numbers: [Int]
    /// The place of its sentence among those of its account, or -1.
    var place: Int
    /// The share of its weight that stands anywhere in the other account.
    var reach: Double
    /// The heaviest of its terms that stands there, frame words and actors of
    /// the event left out.
    var touch: Double
  }

  /// What is told about a statement and a sentence.
  enum Feature: Int, CaseIterable {
    case share, matched, commonShare, overlap, neighbours, numberConflict, distance, length, run,
      margin, rank, score, anchor, heaviest
  }

  /// The number of features.
  static let width = Feature.allCases.count

  let pair: PairReading
  /// The side of the statements.
  let side: Int
  let statements: [Statement]
  let items: [Item]
  /// Of all statements, by statement, then by place.
  private(set) var links: [Link]
  /// For each of ``links`` its features, one after the other; see ``Feature``.
  let features: [Double]
  /// For each of ``links`` what the second look goes by, ``SecondLook/width``
  /// numbers; empty before it.
  private(set) var looks: [Double] = []
  /// Where the links of each statement start; one more than statements.
  private var starts: [Int] = [0]

  /// - Parameter known: the same direction with other statements; what is known
  ///   there of a statement is not worked out again.
  /// - Complexity: linear in the number of words; see ``Postings/band``.
  init(
    _ pair: PairReading, side: Int, statements: [Statement], known: StatementMatches? = nil
  ) {
    self.pair = pair
    self.side = side
    self.statements = statements
    let index = pair.index
    let other = 1 - side
    let places = known.map { StatementMatches.places(of: statements, in: $0.statements) }
    let isNew = statements.indices.map { places?[$0] == nil }
    let reach = isNew.contains(true) ? StatementMatches.reach(index, other) : []
    items = statements.indices.map { number in
      if let known, let place = places?[number] { return known.items[place] }
      return StatementMatches.item(statements[number], pair, side, reach)
    }
    let matched = MatchedWeights(
      zip(items, isNew).map { $1 ? $0.terms : [] }, pair.sentences[other].terms, index,
      index.weights, matches: index.table.statementMatches, tellsNames: true)
    starts.reserveCapacity(items.count + 1)
    var writer = LinkWriter(pair, side: side, statements: items.count)
    for number in items.indices {
      if let known, let place = places?[number] {
        writer.append(known, place)
      } else {
        writer.append(items[number], matched, row: number)
      }
      starts.append(writer.links.count)
    }
    links = writer.links
    features = writer.features
  }

  /// The links of a statement, by place.
  func range(of number: Int) -> Range<Int> { starts[number]..<starts[number + 1] }

  /// A feature of one of ``links``.
  func value(_ feature: Feature, of link: Int) -> Double {
    features[link * StatementMatches.width + feature.rawValue]
  }

  /// For each statement its number among known ones, both in reading order;
  /// `nil` for a new one.
  private static func places(of statements: [Statement], in known: [Statement]) -> [Int?] {
    var next = 0
    return statements.map { statement in
      var place = next
      while place < known.count, known[place].sentence <= statement.sentence {
        if known[place] == statement {
          next = place + 1
          return place
        }
        place += 1
      }
      return nil
    }
  }

  /// For each term how well anything in an account matches it, 0…1.
  private static func reach(_ index: TermIndex, _ side: Int) -> [Double] {
    let matches = index.table.statementMatches
    return index.weights.indices.map { term in
      if index.stands(term, inSide: side) { return 1 }
      var best = 0.0
      for number in matches.places(of: term)
      where index.stands(matches.flat[number].term, inSide: side) {
        best = max(best, matches.flat[number].strength)
      }
      return best
    }
  }

  private static func item(
    _ statement: Statement, _ pair: PairReading, _ side: Int, _ reach: [Double]
  ) -> Item {
    let index = pair.index
    let terms =
      statement.role == .nonMention ? [] : index.terms(ofWords: statement.words, side: side)
    let mass = terms.reduce(0) { $0 + index.weights[$1] }
    let reached = terms.reduce(0) { $0 + index.weights[$1] * reach[$1] }
    return Item(
      terms: terms,
      sequence: index.sequence(ofWords: statement.words, side: side, limit: longestRun),
      mass: mass,
      commonMass: terms.reduce(0) { index.namesSomething($1) ? $0 : $0 + index.weights[$1] },
      numbers: terms.filter { index.table.isNumber[$0] },
      place: pair.place(ofSentence: statement.sentence, side: side),
      reach: mass > 0 ? reached / mass : 0,
      touch: terms.filter { !index.isActor[$0] && !index.table.terms[$0].isFrame }
        .map { index.weights[$0] * reach[$0] }.max() ?? 0)
  }

  /// Terms of a passage that are looked at for common runs.
  private static let longestRun = 80

  /// The probability that a statement and the sentence at a place say the
  /// same, by the two alone; nearly 0 where the sentence is no candidate.
  func pairProbability(_ number: Int, _ place: Int) -> Double {
    for link in range(of: number) where links[link].place == place { return links[link].pair }
    return 0
  }

  mutating func setPairs(_ model: LogisticModel) {
    for link in links.indices {
      links[link].pair = model.probability(
        ofRowAt: link * StatementMatches.width, in: features)
    }
  }

  /// - Parameter looks: ``SecondLook/width`` numbers for each of ``links``.
  mutating func setLooks(_ looks: [Double], _ model: LogisticModel) {
    self.looks = looks
    for link in links.indices {
      links[link].look = model.probability(ofRowAt: link * SecondLook.width, in: looks)
    }
  }
}
