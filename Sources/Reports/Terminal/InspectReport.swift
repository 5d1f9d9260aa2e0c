public import Comparison
internal import DocumentModel
internal import Quotations
public import Reading
internal import TextCore

/// Shows a reading as text that a person can check at a glance.
public enum InspectReport {
  /// One line a block: its zone, its line and its text, and below it the
  /// sentences and the findings of wording; then the quotations with their
  /// speakers and the actors.
  public static func render(_ inspection: Inspection) -> String {
    let reading = inspection.reading
    let source = reading.source
    var lines = head(reading)
    for (index, block) in source.blocks.enumerated() {
      lines.append(line(of: block, source))
      let sentences = reading.sentences.filter { $0.block == index }
      for sentence in sentences where sentences.count > 1 {
        lines.append("    | \(TerminalText.oneLine(source.text.string(sentence.range)))")
      }
      let found = inspection.findings.filter {
        $0.isListed && block.range.contains($0.passage.range.start)
      }
      lines += found.map(findingLine)
    }
    let weak = inspection.findings.count { !$0.isListed }
    if let unlisted = ReportWords.unlisted(weak) { lines.append(unlisted) }
    lines += InspectSpeech(reading: reading, speech: inspection.speech).lines
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line a block, and what was dropped from a page with the reason.
  public static func zones(_ reading: Reading) -> String {
    let source = reading.source
    let dropped = (source.extraction?.dropped ?? []).map {
      "dropped (\($0.reason)): \(TerminalText.oneLine($0.text))"
    }
    let lines = head(reading) + source.blocks.map { line(of: $0, source) } + dropped
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(_ reading: Reading) -> [String] {
    let source = reading.source
    return [summary(reading)] + source.notices.map { "notice: \($0)" }
      + (source.extraction.map(extractionLines) ?? [])
  }

  private static func line(of block: Block, _ source: Source) -> String {
    let line = source.lines.line(at: block.range.start)
    return "\(line): \(block.zone.rawValue): "
      + TerminalText.oneLine(source.text.string(block.range))
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
