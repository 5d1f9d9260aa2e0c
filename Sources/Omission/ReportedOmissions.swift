public import Coverage
public import DocumentModel
internal import Points
public import Reading
internal import UnicodeText

/// Finds sentences in which a source itself says that another account left
/// something out, and links them to the facts that the named account lacks.
public struct ReportedOmissions: Sendable {
  private let readings: [Reading]
  private let coverage: CoverageTable

  public init(readings: [Reading], coverage: CoverageTable) {
    self.readings = readings
    self.coverage = coverage
  }

  public func findings() -> [Finding] {
    readings.indices.flatMap { source in
      coverage.clusters[source].points.filter { $0.role == .nonMention }
        .map { finding($0, in: source) }
    }
  }

  /// The most facts that a finding names.
  private static let mostLinked = 6

  private func finding(_ point: Point, in source: Int) -> Finding {
    let reading = readings[source]
    let range = reading.sentences[point.sentence].range
    let named = namedAccount(point, in: source)
    let facts = named.map { missing(in: $0, besides: source) } ?? []
    let what = facts.map { "“\(Excerpt.shortened($0.label, limit: 50))”" }
    var message = "\(reading.source.name) says that something was left unmentioned"
    if let named, !facts.isEmpty {
      message =
        "\(reading.source.name) says so of an account; not found in "
        + "\(readings[named].source.name): \(what.joined(separator: ", "))"
    }
    return Finding(
      kind: .reportedOmission, score: 0.6, message: message,
      passage: Passage(source: source, range: range),
      counterparts: facts.compactMap { fact in
        let carrier = fact.sources(.carried).first { $0 != named }
        return carrier.flatMap { carrier in
          fact.cells[carrier].spans.first.map { Passage(source: carrier, range: $0) }
        }
      })
  }

  /// The other source whose outlet or file name the sentence names before
  /// the words of non-mention.
  private func namedAccount(_ point: Point, in source: Int) -> Int? {
    let reading = readings[source]
    let words = point.wordIndices.prefix(8).map { reading.words[$0].stem }
    return readings.indices.first { other in
      guard other != source else { return false }
      let name = ReportedOmissions.stems(ofName: readings[other].source.name)
      return !name.isEmpty
        && words.indices.contains { start in
          words[start...].prefix(name.count).elementsEqual(name)
        }
    }
  }

  private static func stems(ofName name: String) -> [String] {
    let text = UTF8Text(name)
    let block = Block(range: text.range, zone: .paragraph)
    let source = Source(
      id: "", path: "", metadata: SourceMetadata(), text: text, blocks: [block])
    return Reading(source).words.filter { !$0.isStopWord }.map(\.stem)
  }

  /// Facts that the named account lacks and a primary source lists as raised.
  private func missing(in account: Int, besides source: Int) -> [Fact] {
    let lacking = coverage.facts.filter { fact in
      fact.isClaim && fact.cells[account].status == .notFound
        && fact.sources(.carried).contains { carrier in
          let metadata = readings[carrier].source.metadata
          return metadata.role == .primary && isListed(fact, carrier)
        }
    }
    return Array(lacking.prefix(ReportedOmissions.mostLinked))
  }

  private func isListed(_ fact: Fact, _ source: Int) -> Bool {
    guard let cluster = fact.cells[source].cluster else { return false }
    let clusters = coverage.clusters[source]
    return clusters.clusters[cluster].contains { clusters.points[$0].isEnumerated }
  }
}
