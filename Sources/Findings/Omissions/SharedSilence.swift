public import DocumentModel
public import Reading
internal import TextCore

/// Finds expected topics of a case on which every source is silent. Only
/// listed topics are looked for; silence is never inferred.
public struct SharedSilence: Sendable {
  private let readings: [Reading]
  private let topics: [String]

  public init(readings: [Reading], topics: [String]) {
    self.readings = readings
    self.topics = topics
  }

  public func findings() -> [Finding] {
    guard !topics.isEmpty else { return [] }
    let stems = readings.map(\.contentStems)
    return topics.compactMap { topic in
      let wanted = self.stems(of: topic)
      guard !wanted.isEmpty, !stems.contains(where: { wanted.isSubset(of: $0) }),
        let anchor = readings[0].sentences.first(where: { $0.zone.isContent })
      else { return nil }
      return Finding(
        kind: .sharedSilence, score: 0.5,
        message: "expected topic “\(Excerpt.shortened(topic))” not found in any source",
        passage: Passage(source: 0, range: anchor.range))
    }
  }

  private func stems(of topic: String) -> Set<String> {
    let text = UTF8Text(topic)
    let source = Source(
      id: "", path: "", metadata: SourceMetadata(), text: text,
      blocks: [Block(range: text.range, zone: .paragraph)])
    return Set(
      Reading(source, lexicon: readings[0].lexicon).words.filter { !$0.isStopWord }.map(\.stem))
  }
}
