internal import Alignment
public import Comparison
internal import Coverage
internal import DocumentModel
internal import FoundationEssentials
internal import Quotations
internal import Reading
internal import UnicodeText

/// Writes the JSON contract, version 1, with sorted keys: the same input
/// gives the same bytes.
public enum JSONReport {
  /// The document of `compare`.
  public static func render(_ comparison: Comparison, tool: ToolIdentity) throws -> String {
    let sources = comparison.sources
    let prints = Fingerprint.all(of: comparison)
    return try encode(
      JSONDocument.CompareOutput(
        tool: tool.value, title: comparison.title,
        sources: zip(comparison.readings, comparison.speech).map(value(of:_:)),
        alignments: comparison.alignments.map { value(of: $0, sources) },
        candidates: comparison.candidates.isEmpty
          ? nil : comparison.candidates.map { value(of: $0, sources) },
        facts: comparison.facts.map { value(of: $0, sources) },
        accounts: [],
        findings: zip(comparison.findings, prints).map { value(of: $0, $1, sources) }))
  }

  /// The document of `inspect`.
  public static func render(_ inspection: Inspection, tool: ToolIdentity) throws -> String {
    let source = inspection.reading.source
    let prints = Fingerprint.all(of: inspection.findings, in: [inspection.reading])
    return try encode(
      JSONDocument.InspectOutput(
        tool: tool.value, source: value(of: inspection.reading, inspection.speech),
        findings: zip(inspection.findings, prints).map { value(of: $0, $1, [source]) }))
  }

  static func encode(_ document: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  private static func span(_ range: ByteRange, _ source: Source) -> JSONDocument.Span {
    JSONDocument.Span(
      start: source.lines.codePointOffset(at: range.start),
      end: source.lines.codePointOffset(at: range.end))
  }

  private static func value(
    of reading: Reading, _ speech: SpeechReading
  ) -> JSONDocument.SourceValue {
    let source = reading.source
    let metadata = source.metadata
    return JSONDocument.SourceValue(
      id: source.id, path: source.path, outlet: metadata.outlet, headline: metadata.headline,
      published: metadata.published, url: metadata.url, byline: metadata.byline,
      role: metadata.role.rawValue, genre: metadata.genre.rawValue,
      text: source.text.string(source.text.range), notices: source.notices,
      blocks: source.blocks.map {
        let span = span($0.range, source)
        return JSONDocument.BlockValue(start: span.start, end: span.end, zone: $0.zone.rawValue)
      },
      sentences: reading.sentences.enumerated().map { index, sentence in
        let span = span(sentence.range, source)
        return JSONDocument.SentenceValue(
          id: "s\(index + 1)", start: span.start, end: span.end, zone: sentence.zone.rawValue)
      },
      quotations: speech.quotations.map { value(of: $0, source) },
      actors: speech.actors.map { actor in
        JSONDocument.ActorValue(
          name: actor.name, variants: actor.variants,
          labels: actor.labels.map { span($0.range, source) })
      })
  }

  private static func value(
    of quotation: Quotation, _ source: Source
  ) -> JSONDocument.QuotationValue {
    let own = span(quotation.range, source)
    return JSONDocument.QuotationValue(
      start: own.start, end: own.end, pieces: quotation.pieces.map { span($0, source) },
      kind: quotation.kind.rawValue, attribution: quotation.attribution.rawValue,
      nesting: quotation.nesting, speaker: quotation.speaker,
      speakerSpan: quotation.speakerSpan.map { span($0, source) }, cue: quotation.cue,
      cueSpan: quotation.cueSpan.map { span($0, source) })
  }

  private static func value(
    of alignment: SentenceAlignment, _ sources: [Source]
  ) -> JSONDocument.AlignmentValue {
    JSONDocument.AlignmentValue(
      a: passage(alignment.a, sources), b: passage(alignment.b, sources),
      score: rounded(alignment.score), level: alignment.level.rawValue,
      reasons: alignment.reasons)
  }

  private static func passage(
    _ passage: Passage, _ sources: [Source]
  ) -> JSONDocument.PassageValue {
    let source = sources[passage.source]
    let span = span(passage.range, source)
    return JSONDocument.PassageValue(source: source.id, start: span.start, end: span.end)
  }

  private static func value(of fact: Fact, _ sources: [Source]) -> JSONDocument.FactValue {
    var status: [String: String] = [:]
    var spans: [String: [JSONDocument.Span]] = [:]
    for (index, cell) in fact.cells.enumerated() {
      let source = sources[index]
      status[source.id] = name(of: cell.status)
      if !cell.spans.isEmpty { spans[source.id] = cell.spans.map { span($0, source) } }
    }
    return JSONDocument.FactValue(
      id: fact.id, label: fact.label, salience: rounded(fact.salience.score),
      reasons: fact.salience.reasons, status: status, spans: spans)
  }

  /// The contract's word for a status; reports say it in other words.
  private static func name(of status: Fact.Status) -> String {
    switch status {
    case .carried: "covered"
    case .partly: "partial"
    case .notFound: "absent"
    }
  }

  private static func value(
    of finding: Finding, _ fingerprint: String, _ sources: [Source]
  ) -> JSONDocument.FindingValue {
    let source = sources[finding.passage.source]
    let own = span(finding.passage.range, source)
    return JSONDocument.FindingValue(
      rule: finding.rule, kind: finding.kind.rawValue, group: finding.group.rawValue,
      severity: finding.severity.rawValue, score: rounded(finding.score),
      message: finding.message, source: source.id, start: own.start, end: own.end,
      line: source.lines.line(at: finding.passage.range.start),
      column: source.lines.column(at: finding.passage.range.start),
      counterparts: finding.counterparts.map { counterpart($0, sources) },
      fact: finding.fact, suggestion: finding.suggestion, voice: finding.voice,
      fingerprint: fingerprint)
  }

  private static func counterpart(
    _ passage: Passage, _ sources: [Source]
  ) -> JSONDocument.CounterpartValue {
    let source = sources[passage.source]
    let span = span(passage.range, source)
    return JSONDocument.CounterpartValue(
      source: source.id, start: span.start, end: span.end,
      line: source.lines.line(at: passage.range.start),
      column: source.lines.column(at: passage.range.start))
  }

  /// Four decimals: enough to rank by, and the same on every machine.
  private static func rounded(_ value: Double) -> Double {
    (value * 10_000).rounded() / 10_000
  }
}
