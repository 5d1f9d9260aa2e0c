public import Comparison
internal import DocumentModel
internal import Facts
internal import Findings
internal import Quotations
internal import Reading
internal import TextCore

/// Writes the JSON contract, version 2, with sorted keys: the same input
/// gives the same bytes.
///
/// Offsets are code points into the source's text, end exclusive; lines and
/// columns are 1-based, columns in code points.
public enum JSONReport {
  /// The version of the contract; it changes when a field goes or changes its
  /// meaning, not when one is added.
  static let schemaVersion = "2"

  /// The JSON Schema (draft 2020-12) of what both functions write.
  public static var schema: ReportText { ReportText(ReportAsset.schema.bytes) }

  /// The document of `compare`.
  public static func render(_ comparison: Comparison, tool: ToolIdentity) -> ReportText {
    let sources = comparison.sources
    let prints = Fingerprint.all(of: comparison)
    var json = JSONWriter()
    json.object { json in
      json.member("accounts") {
        $0.array(comparison.accounts) { write($1, sources, to: &$0) }
      }
      json.member("alignments") {
        $0.array(comparison.alignments) { write($1, sources, to: &$0) }
      }
      if !comparison.candidates.isEmpty {
        json.member("candidates") {
          $0.array(comparison.candidates) { write($1, sources, to: &$0) }
        }
      }
      if let draft = DraftView(comparison) { json.member("draft") { write(draft, to: &$0) } }
      json.member("event") { write(comparison.events, sources, to: &$0) }
      json.member("facts") { $0.array(comparison.facts) { write($1, sources, to: &$0) } }
      json.member("findings") {
        $0.array(zip(comparison.findings, prints)) { write($1.0, $1.1, sources, to: &$0) }
      }
      json.member("schemaVersion", schemaVersion)
      json.member("sources") {
        $0.array(zip(comparison.readings, comparison.speech)) { write($1.0, $1.1, to: &$0) }
      }
      json.member("title", comparison.title)
      json.member("tool") { write(tool, to: &$0) }
    }
    return json.finished()
  }

  /// The document of `inspect`.
  public static func render(_ inspection: Inspection, tool: ToolIdentity) -> ReportText {
    let source = inspection.reading.source
    let prints = Fingerprint.all(of: inspection.findings, in: [inspection.reading])
    var json = JSONWriter()
    json.object { json in
      json.member("findings") {
        $0.array(zip(inspection.findings, prints)) { write($1.0, $1.1, [source], to: &$0) }
      }
      json.member("schemaVersion", schemaVersion)
      json.member("source") { write(inspection.reading, inspection.speech, to: &$0) }
      json.member("tool") { write(tool, to: &$0) }
    }
    return json.finished()
  }

  static func write(_ tool: ToolIdentity, to json: inout JSONWriter) {
    json.object { json in
      json.member("name", tool.name)
      json.member("rulesDigest", tool.rulesDigest)
      json.member("version", tool.version)
    }
  }

  private static func write(
    _ alignment: SentenceAlignment, _ sources: [Source], to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("a") { write(alignment.a, sources, to: &$0) }
      json.member("b") { write(alignment.b, sources, to: &$0) }
      json.member("level", alignment.level.rawValue)
      json.member("reasons", alignment.reasons)
      json.member("score", alignment.score)
    }
  }

  private static func write(_ passage: Passage, _ sources: [Source], to json: inout JSONWriter) {
    let place = TextPlace(passage, sources)
    json.object { json in
      json.member("end", place.end)
      json.member("source", sources[passage.source].id)
      json.member("start", place.start)
    }
  }

  private static func write(_ account: Account, _ sources: [Source], to json: inout JSONWriter) {
    json.object { json in
      json.member("facts") { json in
        json.object { json in
          for statement in account.statements.sorted(by: { $0.fact < $1.fact }) {
            json.member(named: statement.fact) { write(statement.passages, sources, to: &$0) }
          }
        }
      }
      json.member("kind", account.speaker.kind.rawValue)
      json.member("party", account.speaker.party)
      json.member("speaker", account.speaker.name)
    }
  }

  /// Passages by the identifier of their source.
  private static func write(
    _ passages: [Passage], _ sources: [Source], to json: inout JSONWriter
  ) {
    let order = sources.indices.sorted { sources[$0].id < sources[$1].id }
    json.object { json in
      for source in order where passages.contains(where: { $0.source == source }) {
        json.member(named: sources[source].id) { json in
          json.array(passages.filter { $0.source == source }) {
            write($1.range, sources[source], to: &$0)
          }
        }
      }
    }
  }

  static func write(_ range: ByteRange, _ source: Source, to json: inout JSONWriter) {
    json.object { json in
      json.member("end", source.lines.codePointOffset(at: range.end))
      json.member("start", source.lines.codePointOffset(at: range.start))
    }
  }

  private static func write(
    _ finding: Finding, _ fingerprint: String, _ sources: [Source], to json: inout JSONWriter
  ) {
    let place = TextPlace(finding.passage, sources)
    json.object { json in
      json.member("column", place.column)
      json.member("counterparts") { json in
        json.array(finding.counterparts) { writePlace($1, sources, to: &$0) }
      }
      json.member("end", place.end)
      json.member("fact", finding.fact)
      json.member("fingerprint", fingerprint)
      json.member("group", finding.group.rawValue)
      json.member("kind", finding.kind.rawValue)
      json.member("line", place.line)
      json.member("listed") { $0.boolean(finding.isListed) }
      json.member("message", finding.message)
      json.member("rule", finding.rule)
      json.member("score", finding.score)
      json.member("severity", finding.severity.rawValue)
      json.member("source", sources[finding.passage.source].id)
      json.member("start", place.start)
      json.member("suggestion", finding.suggestion)
      json.member("voice", finding.voice)
    }
  }
}

/// Where a passage stands, in the units of the contract.
struct TextPlace {
  /// Code points, 0-based, end exclusive.
  var start: Int, end: Int
  /// 1-based; the column in code points.
  var line: Int, column: Int

  init(_ passage: Passage, _ sources: [Source]) {
    let lines = sources[passage.source].lines
    start = lines.codePointOffset(at: passage.range.start)
    end = lines.codePointOffset(at: passage.range.end)
    line = lines.line(at: passage.range.start)
    column = start - lines.codePointOffset(at: lines.start(ofLine: line)) + 1
  }
}
