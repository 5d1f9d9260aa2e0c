internal import DocumentModel

/// Lines as wide as the terminal, and what is bold, dim or coloured in them.
extension TerminalWriter {
  /// `wire.txt:3`
  func place(_ passage: Passage) -> String {
    "\(passages.files[passage.source]):\(passages.line(passage))"
  }

  /// Text behind a head; its further lines begin where it does, or near the
  /// margin where the head leaves little room.
  mutating func hanging(_ head: String, _ text: String) {
    let width = DisplayWidth.of(head)
    let indent = width <= style.width / 4 ? width : 4
    var rest = wrapped(text, indent: indent, first: width)
    if rest.isEmpty { rest = [""] }
    lines.append(head + rest[0])
    lines += rest.dropFirst()
  }

  /// Lines of at most the width of the terminal, broken between words, and
  /// inside a word that is longer than a line.
  /// - Parameters:
  ///   - indent: blanks in front of each line.
  ///   - first: columns that are taken of the first line, which then has no
  ///     blanks in front.
  func wrapped(_ text: String, indent: Int = 0, first: Int? = nil) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var result: [String] = []
    var line = ""
    var used = first ?? indent
    var isEmpty = true
    func isFirst() -> Bool { result.isEmpty && first != nil }
    func close() {
      result.append((isFirst() ? "" : margin) + line)
      (line, used, isEmpty) = ("", indent, true)
    }
    for word in text.split(separator: " ") {
      var rest = Substring(word)
      let width = DisplayWidth.of(visible(rest))
      if !isEmpty, used + 1 + width > style.width { close() }
      if isEmpty, isFirst(), used + width > style.width, width <= style.width - indent { close() }
      while used + (isEmpty ? 0 : 1) + DisplayWidth.of(visible(rest)) > style.width {
        // Longer than a line.
        var piece = ""
        var columns = 0
        let room = max(1, style.width - used - (isEmpty ? 0 : 1))
        while let character = rest.first, columns + DisplayWidth.of(character) <= room {
          piece.append(rest.removeFirst())
          columns += DisplayWidth.of(character)
        }
        if piece.isEmpty, let character = rest.popFirst() { piece.append(character) }
        line += (isEmpty ? "" : " ") + piece
        close()
      }
      guard !rest.isEmpty else { continue }
      line += (isEmpty ? "" : " ") + rest
      used += (isEmpty ? 0 : 1) + DisplayWidth.of(visible(rest))
      isEmpty = false
    }
    if !isEmpty { close() }
    return result
  }

  /// Without the sequences that switch bold type and colours.
  private func visible(_ text: Substring) -> String {
    guard style.isColoured, text.contains("\u{1B}") else { return String(text) }
    var result = ""
    var isCode = false
    for character in text {
      if character == "\u{1B}" { isCode = true }
      if !isCode { result.append(character) }
      if isCode, character == "m" { isCode = false }
    }
    return result
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
    guard style.isColoured, !text.isEmpty else { return text }
    // Each word for itself: a line may end after any of them.
    return text.split(separator: " ", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "" : "\u{1B}[\(code)m\($0)\u{1B}[0m"
    }.joined(separator: " ")
  }
}
