internal import DocumentModel
internal import Quotations
public import Reading
internal import UnicodeText

/// Shows a reading as text that a person can check at a glance.
public enum InspectReport {
  /// One line a block: its zone, its line and its text, and below it the
  /// sentences, unless `zonesOnly`.
  public static func render(_ reading: Reading, zonesOnly: Bool) -> String {
    let source = reading.source
    var lines: [String] = [summary(reading)]
    lines += source.notices.map { "notice: \($0)" }
    if let extraction = source.extraction { lines += extractionLines(extraction) }
    let speech = zonesOnly ? nil : SpeechReading(reading)
    for (index, block) in source.blocks.enumerated() {
      let line = source.lines.line(at: block.range.start)
      let sentences = reading.sentences.filter { $0.block == index }
      let text = source.text.string(block.range)
      lines.append("\(line): \(block.zone.rawValue): \(TerminalText.oneLine(text))")
      guard !zonesOnly else { continue }
      for sentence in sentences where sentences.count > 1 {
        lines.append("    | \(TerminalText.oneLine(source.text.string(sentence.range)))")
      }
      let spoken = speech?.quotations.filter { block.range.contains($0.range.start) } ?? []
      lines += spoken.map { quotationLine($0, source) }
    }
    for dropped in zonesOnly ? source.extraction?.dropped ?? [] : [] {
      lines.append("dropped (\(dropped.reason)): \(TerminalText.oneLine(dropped.text))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Kind, speaker, cue and words of one quotation; deeper ones further in.
  private static func quotationLine(_ quotation: Quotation, _ source: Source) -> String {
    let indent = String(repeating: "  ", count: 2 + quotation.nesting)
    var parts = [quotation.kind.rawValue, quotation.speaker ?? "no speaker found"]
    if let span = quotation.speakerSpan, let speaker = quotation.speaker {
      let written = TerminalText.oneLine(source.text.string(span))
      if written != speaker { parts[1] += " (written “\(written)”)" }
    }
    if quotation.attribution == .carried { parts[1] += " (carried over)" }
    if let cue = quotation.cue { parts.append(cue) }
    let words = TerminalText.oneLine(source.text.string(quotation.range))
    return "\(indent)> \(parts.joined(separator: " · ")): \(words)"
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
