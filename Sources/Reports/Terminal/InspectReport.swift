public import Comparison
internal import DocumentModel
internal import Quotations
internal import Reading
internal import UnicodeText

/// Shows a reading as text that a person can check at a glance.
public enum InspectReport {
  /// One line a block: its zone, its line and its text, and below it the
  /// sentences, then the findings of wording, the quotations with their
  /// speakers and the actors, unless `zonesOnly`.
  public static func render(_ inspection: Inspection, zonesOnly: Bool) -> String {
    let reading = inspection.reading
    let source = reading.source
    var lines: [String] = [summary(reading)]
    lines += source.notices.map { "notice: \($0)" }
    if let extraction = source.extraction { lines += extractionLines(extraction) }
    for (index, block) in source.blocks.enumerated() {
      let line = source.lines.line(at: block.range.start)
      let sentences = reading.sentences.filter { $0.block == index }
      let text = source.text.string(block.range)
      lines.append("\(line): \(block.zone.rawValue): \(TerminalText.oneLine(text))")
      guard !zonesOnly else { continue }
      for sentence in sentences where sentences.count > 1 {
        lines.append("    | \(TerminalText.oneLine(source.text.string(sentence.range)))")
      }
      let found = inspection.findings.filter { block.range.contains($0.passage.range.start) }
      lines += found.map(findingLine)
    }
    for dropped in zonesOnly ? source.extraction?.dropped ?? [] : [] {
      lines.append("dropped (\(dropped.reason)): \(TerminalText.oneLine(dropped.text))")
    }
    if !zonesOnly { lines += InspectSpeech(reading: reading, speech: inspection.speech).lines }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Rule, severity, score and message of one finding.
  private static func findingLine(_ finding: Finding) -> String {
    let hundredths = Int((finding.score * 100).rounded())
    let score = hundredths >= 100 ? "1.00" : "0.\(hundredths < 10 ? "0" : "")\(hundredths)"
    return "    ! \(finding.rule) · \(finding.severity.rawValue) · \(score): "
      + TerminalText.oneLine(finding.message)
  }

  /// Where the page's metadata came from, and any doubt about the text.
  private static func extractionLines(_ extraction: Extraction) -> [String] {
    var lines = extraction.provenance.map {
      "\($0.field): \(TerminalText.oneLine($0.value)) (\($0.origin))"
    }
    lines.append("encoding: \(extraction.encoding)")
    if !extraction.doubtReasons.isEmpty {
      lines.append("doubt: \(extraction.doubtReasons.joined(separator: "; "))")
    }
    return lines
  }

  private static func summary(_ reading: Reading) -> String {
    let source = reading.source
    let kept = source.blocks.filter(\.zone.isContent).count
    return
      "\(source.path): \(reading.contentWordCount) words, \(reading.sentences.count) sentences, "
      + "\(kept) of \(source.blocks.count) blocks are content"
  }
}
