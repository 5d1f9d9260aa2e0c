internal import DocumentModel

/// Lines as wide as the terminal, and what is bold, dim or coloured in them.
extension TerminalWriter {
  mutating func more(_ count: Int) {
    if count > 0 { lines.append(dim("  \(count) more with --all")) }
  }

  func file(_ source: Int) -> String {
    DisplayWidth.cut(passages.files[source], to: min(28, style.width / 3))
  }

  func place(_ passage: Passage) -> String {
    "\(file(passage.source)):\(passages.line(passage))"
  }

  func fitted(_ text: String, less: Int = 0) -> String {
    DisplayWidth.cut(text, to: style.width - less)
  }

  func columns(_ rows: [[String]]) -> [String] {
    guard let first = rows.first else { return [] }
    let widths = first.indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    return rows.map { row in
      var line =
        "  "
        + zip(row, widths).map { DisplayWidth.padded($0, to: $1) }
        .joined(separator: "   ")
      while line.last == " " { line.removeLast() }
      return fitted(line)
    }
  }

  func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let room = style.width - indent
    let margin = String(repeating: " ", count: indent)
    var result: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let piece = DisplayWidth.cut(String(word), to: room)
      if !line.isEmpty && DisplayWidth.of(line) + 1 + DisplayWidth.of(piece) > room {
        result.append(margin + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + piece
    }
    return line.isEmpty ? result : result + [margin + line]
  }

  // MARK: Colour

  func bold(_ text: String) -> String { styled(text, "1") }
  func dim(_ text: String) -> String { styled(text, "2") }

  func coloured(_ text: String, _ severity: Severity) -> String {
    switch severity {
    case .error: styled(text, "31")
    case .warning: styled(text, "33")
    case .note: styled(text, "36")
    }
  }

  func styled(_ text: String, _ code: String) -> String {
    style.isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
