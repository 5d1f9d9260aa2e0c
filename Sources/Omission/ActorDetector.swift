public import DocumentModel
public import Reading
internal import UnicodeText

/// Finds people and bodies that at least two other accounts name in headline
/// or lead and one account does not name at all.
public struct ActorDetector: Sendable {
  private let readings: [Reading]
  private let subject: Int?

  /// Capitalised words that name no actor.
  private static let calendar = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december christmas easter ramadan thanksgiving
    """)

  /// Body sentences that count as the lead.
  private static let leadSentences = 2

  public init(readings: [Reading], subject: Int?) {
    self.readings = readings
    self.subject = subject
  }

  public func findings() -> [Finding] {
    guard readings.count >= 3 else { return [] }
    let leads = readings.map(leadNames)
    let everything = readings.map { reading in Set(reading.words.map(\.stem)) }
    var findings: [Finding] = []
    for source in readings.indices where subject == nil || subject == source {
      var told: Set<String> = []
      for (carrier, lead) in leads.enumerated() where carrier != source {
        for (stem, range) in lead where !everything[source].contains(stem) {
          let carriers = leads.indices.filter { other in
            other != source && leads[other].contains { $0.stem == stem }
          }
          guard carriers.count >= 2, told.insert(stem).inserted else { continue }
          findings.append(finding(stem, range, carrier, carriers, leads, missingIn: source))
        }
      }
    }
    return findings
  }

  private func finding(
    _ stem: String, _ range: ByteRange, _ carrier: Int, _ carriers: [Int],
    _ leads: [[(stem: String, range: ByteRange)]], missingIn source: Int
  ) -> Finding {
    let name = readings[carrier].source.text.string(range)
    let anchor = readings[source].sentences.first { $0.zone.isContent }?.range ?? ByteRange(0, 0)
    return Finding(
      kind: .actorMissing, score: 0.6,
      message: "“\(name)”, named in the lead of "
        + "\(OmissionDetector.list(carriers.map { readings[$0].source.name })), not found in "
        + readings[source].source.name,
      passage: Passage(source: source, range: anchor),
      counterparts: carriers.compactMap { other in
        leads[other].first { $0.stem == stem }.map { Passage(source: other, range: $0.range) }
      })
  }

  /// Names in the headline, deck and first sentences that the same source
  /// repeats later: what it is about, and not a passing mention.
  private func leadNames(_ reading: Reading) -> [(stem: String, range: ByteRange)] {
    let body = reading.sentences.indices.filter { reading.sentences[$0].zone == .paragraph }
    let lead = Set(body.prefix(ActorDetector.leadSentences))
    var counts: [String: Int] = [:]
    var isLower: Set<String> = []
    for word in reading.words where reading.sentences[word.sentence].zone.isContent {
      counts[word.stem, default: 0] += 1
      if word.shape == .lower { isLower.insert(word.stem) }
    }
    var names: [(stem: String, range: ByteRange)] = []
    for (index, word) in reading.words.enumerated() where lead.contains(word.sentence) {
      let opens = reading.wordsOfSentence[word.sentence].lowerBound == index
      guard word.shape.startsWithCapital, !opens, !word.isStopWord, word.folded.utf8.count > 3,
        !ActorDetector.calendar.contains(word.folded),
        !isLower.contains(word.stem), counts[word.stem] ?? 0 >= 2,
        !names.contains(where: { $0.stem == word.stem })
      else { continue }
      names.append((word.stem, word.range))
    }
    return names
  }
}
