internal import DocumentModel
internal import Facts
internal import FoundationEssentials
internal import Ingest
internal import Reading
internal import TextCore

/// Accounts of an event with what a reader said of each fact, from a folder
/// with `gold.json` and the texts that it names.
struct LabelledEvent: Sendable {
  let id: String
  let names: [String]
  let readings: [Reading]
  let indexes: TermIndexes
  private let issues: [Issue]
  /// For each noted difference, for each source the passages.
  private let discrepancies: [[[ByteRange]]]

  private struct Issue: Sendable {
    /// For each source whether it covers the fact: 0 yes, 1 in part, 2 no.
    var statuses: [Int]
    /// For each source the passages that readers marked.
    var passages: [[ByteRange]]
  }

  private struct Gold: Decodable {
    struct Source: Decodable {
      var id: String
      var file: String
    }
    struct Cell: Decodable {
      var status: String
      var quote: String?
      var also: [String]?
    }
    struct Issue: Decodable { var `in`: [String: Cell] }
    struct Discrepancy: Decodable { var quotes: [String: String] }
    var id: String
    var sources: [Source]
    var issues: [Issue]
    var discrepancies: [Discrepancy]?
  }

  init(folder: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/gold.json"))
    let gold = try JSONDecoder().decode(Gold.self, from: data)
    let sources = try SourceLoader.load(paths: gold.sources.map { folder + "/" + $0.file })
    id = gold.id
    names = gold.sources.map(\.id)
    readings = sources.map { Reading($0) }
    indexes = TermIndexes(TermTable(readings, knowledge: LexicalKnowledge()))
    let texts = sources.map { Array($0.text.bytes) }
    discrepancies = (gold.discrepancies ?? []).map { discrepancy in
      zip(gold.sources, texts).map { source, text in
        (discrepancy.quotes[source.id]).map { LabelledEvent.places(of: Array($0.utf8), in: text) }
          ?? []
      }
    }
    issues = gold.issues.map { issue in
      let cells = gold.sources.map { issue.in[$0.id] }
      return Issue(
        statuses: cells.map { ["covered": 0, "partial": 1][$0?.status ?? ""] ?? 2 },
        passages: zip(cells, texts).map { cell, text in
          ([cell?.quote].compactMap { $0 } + (cell?.also ?? [])).flatMap {
            LabelledEvent.places(of: Array($0.utf8), in: text)
          }
        })
    }
  }

  private static func places(of part: [UInt8], in text: [UInt8]) -> [ByteRange] {
    guard let first = part.first, part.count <= text.count else { return [] }
    return (0...text.count - part.count).filter { start in
      text[start] == first && text[start..<start + part.count].elementsEqual(part)
    }.map { ByteRange($0, $0 + part.count) }
  }

  /// At least half of the shorter one is shared.
  static func hits(_ a: ByteRange, _ b: ByteRange) -> Bool {
    2 * shared(a, b) >= min(a.count, b.count) && min(a.count, b.count) > 0
  }

  private static func shared(_ a: ByteRange, _ b: ByteRange) -> Int {
    max(0, min(a.end, b.end) - max(a.start, b.start))
  }

  /// How well the best of some spans fits the best of others, by the shared part
  /// of what both cover; `nil` when none hits.
  private static func fit(_ spans: [ByteRange], _ others: [ByteRange]) -> Double? {
    spans.flatMap { a in
      others.filter { hits(a, $0) }.map { b in
        Double(shared(a, b)) / Double(a.count + b.count - shared(a, b))
      }
    }.max()
  }

  /// What the labels say of a statement and another account.
  func label(_ source: Int, _ statement: Statement, _ other: Int) -> TrainingExamples.Label? {
    var best: (fit: Double, status: Int, issue: Issue)?
    var marked: [ByteRange] = []
    for issue in issues {
      guard let fit = LabelledEvent.fit(statement.spans, issue.passages[source]) else { continue }
      let status = issue.statuses[other]
      if best.map({ (fit, status) > ($0.fit, $0.status) }) ?? true { best = (fit, status, issue) }
      if status == 0, issue.statuses[source] == 0 { marked += issue.passages[other] }
    }
    guard let best else { return nil }
    if best.status != 1 { marked += best.issue.passages[other] }
    let sentences = readings[other].sentences.indices.filter { index in
      marked.contains { LabelledEvent.hits(readings[other].sentences[index].range, $0) }
    }
    return TrainingExamples.Label(
      isCarried: best.status == 1 ? nil : best.status == 0, sentences: Set(sentences))
  }

  /// What each label that a statement hits says of another account, one by one:
  /// a statement of two facts has two.
  func labels(_ source: Int, _ statement: Statement, _ other: Int) -> [TrainingExamples.Label] {
    issues.compactMap { issue in
      guard issue.statuses[source] == 0,
        LabelledEvent.fit(statement.spans, issue.passages[source]) != nil
      else { return nil }
      let status = issue.statuses[other]
      let sentences = readings[other].sentences.indices.filter { index in
        issue.passages[other].contains {
          LabelledEvent.hits(readings[other].sentences[index].range, $0)
        }
      }
      return TrainingExamples.Label(
        isCarried: status == 1 ? nil : status == 0, sentences: Set(sentences))
    }
  }

  /// Whether a label notes that two sentences differ.
  func isNoted(_ a: Int, _ left: Int, _ b: Int, _ right: Int) -> Bool {
    discrepancies.contains { passages in
      let here = readings[a].sentences[left].range
      let there = readings[b].sentences[right].range
      return passages[a].contains { LabelledEvent.hits(here, $0) }
        && passages[b].contains { LabelledEvent.hits(there, $0) }
    }
  }

  /// What the scorers read: the facts with code-point offsets.
  func prediction(_ coverage: CoverageTable) -> String {
    let facts = coverage.facts
    let rows = facts.map { fact -> String in
      var spans: [String] = []
      var statuses: [String] = []
      for (source, cell) in fact.cells.enumerated() {
        let status =
          switch cell.status {
          case .carried, .differs: "covered"
          case .unclear: "partial"
          case .notFound: "absent"
          }
        statuses.append("\"\(names[source])\":\"\(status)\"")
        guard !cell.spans.isEmpty else { continue }
        let lines = readings[source].source.lines
        let ranges = cell.spans.map {
          "{\"start\":\(lines.codePointOffset(at: $0.start)),\"end\":\(lines.codePointOffset(at: $0.end))}"
        }
        spans.append("\"\(names[source])\":[\(ranges.joined(separator: ","))]")
      }
      return
        "{\"label\":\"\",\"spans\":{\(spans.joined(separator: ","))},\"status\":{\(statuses.joined(separator: ","))}}"
    }
    let pairs = coverage.divergences.map { pair in
      let spans = [(pair.a, pair.aSentence), (pair.b, pair.bSentence)].map { source, sentence in
        let (lines, range) = (
          readings[source].source.lines, readings[source].sentences[sentence].range
        )
        return
          "\"\(names[source])\":[{\"start\":\(lines.codePointOffset(at: range.start)),\"end\":\(lines.codePointOffset(at: range.end))}]"
      }
      return "{\"spans\":{\(spans.joined(separator: ","))}}"
    }
    return
      "{\"issues\":[\(rows.joined(separator: ","))],\"discrepancies\":[\(pairs.joined(separator: ","))]}"
  }
}
