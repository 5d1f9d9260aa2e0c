internal import Reading

/// The statements of one account against the sentences of another: for each
/// the few sentences that may state the same, with what speaks for each.
struct StatementMatches: Sendable {
  /// A sentence of the other account that may state what a statement states.
  struct Candidate: Sendable {
    /// Its place among the content sentences of the other account.
    var place: Int
    /// See ``Feature``.
    var features: [Double]
    /// By the two alone, 0…1.
    var pair = 0.0
    /// With what competes, 0…1.
    var look = 0.0
    /// What the second look goes by.
    var lookFeatures: [Double] = []
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

  /// Sentences looked at for a statement.
  static let mostCandidates = 10

  let pair: PairReading
  /// The side of the statements.
  let side: Int
  let statements: [Statement]
  let items: [Item]
  /// For each statement, by place.
  private(set) var candidates: [[Candidate]]

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
    candidates = []
    candidates.reserveCapacity(items.count)
    for number in items.indices {
      if let known, let place = places?[number] {
        candidates.append(known.candidates[place])
      } else {
        candidates.append(
          StatementMatches.candidates(number, items[number], matched, pair, side))
      }
    }
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
    index.table.terms.indices.map { term in
      if index.stands(term, inSide: side) { return 1 }
      return index.table.statementMatches.matches(of: term)
        .filter { index.stands($0.term, inSide: side) }.map(\.strength).max() ?? 0
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
      sequence: Array(index.sequence(ofWords: statement.words, side: side).prefix(longestRun)),
      mass: mass,
      commonMass: terms.reduce(0) { index.namesSomething($1) ? $0 : $0 + index.weights[$1] },
      numbers: terms.filter { index.table.terms[$0].kind == .number },
      place: pair.place(ofSentence: statement.sentence, side: side),
      reach: mass > 0 ? reached / mass : 0,
      touch: terms.filter { !index.isActor[$0] && !index.table.terms[$0].isFrame }
        .map { index.weights[$0] * reach[$0] }.max() ?? 0)
  }

  /// Terms of a passage that are looked at for common runs.
  private static let longestRun = 80

  private static func candidates(
    _ number: Int, _ item: Item, _ matched: MatchedWeights, _ pair: PairReading, _ side: Int
  ) -> [Candidate] {
    let cells = matched.table.cells(ofRow: number)
    guard !cells.isEmpty, item.mass > 0 else { return [] }
    let own = pair.sentences[side].terms.count
    let others = pair.sentences[1 - side].terms
    let rated = cells.map { cell -> (place: Int, share: Double, common: Double, rate: Double) in
      let share = matched.table.values[cell] / item.mass
      let common = item.commonMass > 0 ? matched.common[cell] / item.commonMass : 0.5
      return (Int(matched.table.columns[cell]), share, common, share + 0.3 * common)
    }.sorted { ($1.rate, $0.place) < ($0.rate, $1.place) }
    let best = rated[0].rate
    let second = rated.count > 1 ? rated[1].rate : 0
    let chosen = rated.prefix(mostCandidates).enumerated().map { order, found in
      let (place, share) = (found.place, found.share)
      let neighbours = [-1, 1].flatMap { step in
        [-1, 0, 1].map { pair.overlap(side, item.place + step, place + $0) }
      }
      let numbers = others[place].filter { pair.index.table.terms[$0].kind == .number }
      let conflicts =
        !item.numbers.isEmpty && !numbers.isEmpty
        && !item.numbers.contains(where: numbers.contains)
      let distance = abs(
        Double(item.place) / Double(max(1, own - 1))
          - Double(place) / Double(max(1, others.count - 1)))
      return Candidate(
        place: place,
        features: [
          share, logarithmOfOneMore(share * item.mass), found.common,
          pair.overlap(side, item.place, place), neighbours.max() ?? 0, conflicts ? 1 : 0,
          distance, naturalLogarithm(Double(item.terms.count)),
          Double(min(6, commonRun(item.sequence, pair.sequences[1 - side][place]))) / 6,
          order == 0 ? found.rate - second : found.rate - best, Double(min(3, order)),
          pair.score(side, item.place, place),
        ] + pair.anchors(item.terms, of: side, in: place))
    }
    return chosen.sorted { $0.place < $1.place }
  }

  /// The length of the longest run of terms that two sequences share.
  private static func commonRun(_ a: [Int], _ b: [Int]) -> Int {
    var best = 0
    var previous = [Int](repeating: 0, count: b.count + 1)
    for x in a {
      var diagonal = 0
      for (position, y) in b.enumerated() {
        let length = x == y ? diagonal + 1 : 0
        diagonal = previous[position + 1]
        previous[position + 1] = length
        best = max(best, length)
      }
    }
    return best
  }

  mutating func setPairs(_ model: LogisticModel) {
    for number in candidates.indices {
      for place in candidates[number].indices {
        candidates[number][place].pair = model.probability(candidates[number][place].features)
      }
    }
  }

  mutating func setLooks(_ features: [[[Double]]], _ model: LogisticModel) {
    for number in candidates.indices {
      for place in candidates[number].indices {
        candidates[number][place].lookFeatures = features[number][place]
        candidates[number][place].look = model.probability(features[number][place])
      }
    }
  }

  /// The probability that a statement and the sentence at a place say the
  /// same, by the two alone; nearly 0 where the sentence is no candidate.
  func pairProbability(_ number: Int, _ place: Int) -> Double {
    candidates[number].first { $0.place == place }?.pair ?? 0
  }
}
