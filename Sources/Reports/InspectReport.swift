internal import DocumentModel
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
    for (index, block) in source.blocks.enumerated() {
      let line = source.lines.line(at: block.range.start)
      let sentences = reading.sentences.filter { $0.block == index }
      let text = source.text.string(block.range)
      lines.append("\(line): \(block.zone.rawValue): \(TerminalText.oneLine(text))")
      guard !zonesOnly, sentences.count > 1 else { continue }
      for sentence in sentences {
        lines.append("    | \(TerminalText.oneLine(source.text.string(sentence.range)))")
      }
    }
    for dropped in zonesOnly ? source.extraction?.dropped ?? [] : [] {
      lines.append("dropped (\(dropped.reason)): \(TerminalText.oneLine(dropped.text))")
    }
    return lines.joined(separator: "\n") + "\n"
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
    return "\(source.path): \(reading.contentWordCount) words, \(reading.sentences.count) sentences, "
      + "\(kept) of \(source.blocks.count) blocks are content"
  }
}

/// Article text made safe for a terminal.
enum TerminalText {
  /// White space runs as one blank; control, format and direction characters
  /// by their number.
  static func oneLine(_ text: String) -> String {
    var result = ""
    var isAfterBlank = true
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if !isAfterBlank { result.append(" ") }
        isAfterBlank = true
        continue
      }
      isAfterBlank = false
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
      default: result.unicodeScalars.append(scalar)
      }
    }
    while result.last == " " { result.removeLast() }
    return result
  }
}
