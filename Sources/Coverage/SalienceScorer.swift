internal import DocumentModel
internal import Points
internal import Reading

/// How much a fact matters, with reasons that a reader can check.
struct SalienceScorer {
  let clusters: [PointClusters]

  /// What each reason adds; the sum is capped at 1.
  private enum Worth {
    static let base = 0.2
    static let primary = 0.2
    static let lead = 0.2
    static let enumerated = 0.15
    static let namedActor = 0.1
    static let number = 0.1
    static let carriedByMore = 0.1
  }

  func salience(of members: [FactGroups.Member]) -> Salience {
    var reasons: [(String, Double)] = []
    let points = members.flatMap { member in
      clusters[member.source].clusters[member.cluster].map { (member.source, $0) }
    }
    if members.contains(where: { isPrimary($0.source) }) {
      reasons.append(("primary source", Worth.primary))
    }
    if points.contains(where: isLead) { reasons.append(("headline or lead", Worth.lead)) }
    if points.contains(where: { clusters[$0.0].points[$0.1].isEnumerated }) {
      reasons.append(("listed as raised", Worth.enumerated))
    }
    if points.contains(where: { hasWord($0, where: Self.isName) }) {
      reasons.append(("named actor", Worth.namedActor))
    }
    if points.contains(where: { hasWord($0) { $0.shape == .number } }) {
      reasons.append(("figure", Worth.number))
    }
    let carriers = Set(members.map(\.source)).count
    if carriers > 1 {
      reasons.append(
        ("carried by \(carriers) sources", Worth.carriedByMore * Double(carriers - 1)))
    }
    let score = reasons.reduce(Worth.base) { $0 + $1.1 }
    return Salience(score: min(1, score), reasons: reasons.map(\.0))
  }

  private func isPrimary(_ source: Int) -> Bool {
    clusters[source].reading.source.metadata.role == .primary
  }

  /// In the headline, the deck, or the first two sentences of the body.
  private func isLead(_ point: (Int, Int)) -> Bool {
    let reading = clusters[point.0].reading
    let sentence = clusters[point.0].points[point.1].sentence
    let zone = reading.sentences[sentence].zone
    if zone == .headline || zone == .deck { return true }
    return reading.sentences.indices.lazy.filter { reading.sentences[$0].zone == .paragraph }
      .prefix(2).contains(sentence)
  }

  private func hasWord(_ point: (Int, Int), where test: (Word) -> Bool) -> Bool {
    let reading = clusters[point.0].reading
    return clusters[point.0].points[point.1].words.contains { run in
      run.contains { index in
        let opens = reading.wordsOfSentence[reading.words[index].sentence].lowerBound == index
        return !opens && test(reading.words[index])
      }
    }
  }

  private static func isName(_ word: Word) -> Bool {
    word.shape.startsWithCapital && !word.isStopWord
  }
}
