internal import DocumentModel
internal import Lexicon
internal import Reading

/// How much a fact matters to a reader, with the reasons.
public struct Salience: Sendable, Hashable {
  /// 0…1.
  public var score: Double
  /// Such as `primary source`, `headline or lead`; in a fixed order.
  public var reasons: [String]

  public init(score: Double, reasons: [String]) {
    self.score = score
    self.reasons = reasons
  }
}

/// How likely an editor would list a statement as a fact of the event, learnt
/// from facts that readers listed.
package struct SalienceScorer {
  private let matcher: EventMatcher
  private let model: LogisticModel
  /// The probability that an editor would list it, 0…1: by source, then by
  /// statement.
  private(set) var scores: [[Double]] = []
  /// Whether a statement names somebody or something, and whether it holds a
  /// figure: by source, then by statement.
  private var signs: [[(name: Bool, figure: Bool)]] = []
  /// Of each source the number of each content sentence among them.
  private let order: [[Int]]
  private let counts: [Int]

  package init(_ matcher: EventMatcher, _ model: LogisticModel) {
    self.matcher = matcher
    self.model = model
    var counts: [Int] = []
    order = matcher.readings.map { reading in
      var next = 0
      let order = reading.sentences.map { sentence in
        defer { if sentence.zone.isContent { next += 1 } }
        return next
      }
      counts.append(next)
      return order
    }
    self.counts = counts
    for (source, statements) in matcher.statements.enumerated() {
      let rows = statements.indices.map { features(source, $0) }
      // Without a model it gives the features alone, to train one.
      scores.append(model.weight.isEmpty ? [] : rows.map { model.probability($0) })
      signs.append(rows.map { ($0[5] > 0, $0[6] > 0) })
    }
  }

  /// What the model goes by.
  package func features(_ source: Int, _ number: Int) -> [Double] {
    let statement = matcher.statements[source][number]
    let reading = matcher.readings[source]
    var telling = 0
    var names = 0
    var figures = 0
    var rarity = 0.0
    var commonRarity = 0.0
    for index in statement.wordIndices {
      let word = reading.words[index]
      if word.shape == .number { figures += 1 }
      guard !word.isStopWord else { continue }
      let known = matcher.traits[source][word.form]
      if known.isDisjoint(with: [.frame, .generic]) { telling += 1 }
      let opens = reading.wordsOfSentence[word.sentence].lowerBound == index
      let weight = reading.forms[word.form].facts.rarity
      rarity += weight
      if word.shape.startsWithCapital && !opens { names += 1 } else { commonRarity += weight }
    }
    let place = order[source][statement.sentence]
    return [
      logarithmOfOneMore(Double(statement.wordCount)), logarithmOfOneMore(Double(telling)),
      Double(min(telling, 3)), logarithmOfOneMore(rarity), logarithmOfOneMore(commonRarity),
      names > 0 ? 1 : 0, figures > 0 ? 1 : 0, statement.role == .main ? 1 : 0,
      statement.role == .head ? 1 : 0, statement.role == .detail ? 1 : 0,
      statement.role == .frame ? 1 : 0, statement.isListed ? 1 : 0, statement.isPart ? 1 : 0,
      Double(place) / Double(max(1, counts[source] - 1)), place < 2 ? 1 : 0,
      naturalLogarithm(Double(counts[source] + 1)),
    ]
  }

  /// Whether a statement has two words of content or is an item of a list:
  /// “discuss them” is no row that a reader could use.
  func saysSomething(_ member: FactGroups.Member) -> Bool {
    let (statement, words) = (statement(member), matcher.readings[member.source].words)
    return statement.isListed || statement.wordIndices.count { !words[$0].isStopWord } >= 2
  }

  /// The score of the best member, raised by each further carrier.
  func salience(of group: [FactGroups.Member]) -> Salience {
    let scores = group.map { self.scores[$0.source][$0.statement] }
    var reasons: [String] = []
    if group.contains(where: { isPrimary($0.source) }) { reasons.append("primary source") }
    if group.contains(where: isLead) { reasons.append("headline or lead") }
    if group.contains(where: { statement($0).isListed }) { reasons.append("listed") }
    if group.contains(where: { signs[$0.source][$0.statement].name }) {
      reasons.append("names somebody or something")
    }
    if group.contains(where: { signs[$0.source][$0.statement].figure }) {
      reasons.append("figure")
    }
    let carriers = Set(group.map(\.source)).count
    if carriers > 1 { reasons.append("carried by \(carriers) sources") }
    return Salience(score: scores.max() ?? 0, reasons: reasons)
  }

  private func statement(_ member: FactGroups.Member) -> Statement {
    matcher.statements[member.source][member.statement]
  }

  private func isPrimary(_ source: Int) -> Bool {
    matcher.readings[source].source.metadata.role == .primary
  }

  /// In the headline, the deck, or the first two content sentences.
  private func isLead(_ member: FactGroups.Member) -> Bool {
    let sentence = statement(member).sentence
    let zone = matcher.readings[member.source].sentences[sentence].zone
    return zone == .headline || zone == .deck || order[member.source][sentence] < 2
  }
}
