internal import Comparison
internal import DocumentModel
internal import Reading
internal import TextCore

/// Passages as Markdown: escaped, with marked words bold and places linked.
extension PassageText {
  /// “… the excerpt …” with its words escaped and differing words bold.
  func markdown(_ passage: Passage, against others: [Passage] = []) -> String {
    markdown(passage, pieces(passage, against: others))
  }

  /// The same with given words bold.
  func markdown(_ passage: Passage, marking marks: [ByteRange]) -> String {
    markdown(passage, pieces(passage, marking: marks))
  }

  private func markdown(_ passage: Passage, _ pieces: [Piece]) -> String {
    let cut = isCut(passage)
    let body = pieces.map { piece in
      let text = MarkdownText.escaped(" " + piece.text + " ")
      let inner = MarkdownText.escaped(piece.text)
      guard piece.differs, !inner.isEmpty else {
        let leading = piece.text.first?.isWhitespace ?? false ? " " : ""
        let trailing = piece.text.last?.isWhitespace ?? false ? " " : ""
        return inner.isEmpty ? (text.isEmpty ? " " : text) : leading + inner + trailing
      }
      return "**\(inner)**"
    }.joined()
    return "“\(cut.before ? "… " : "")\(body)\(cut.after ? " …" : "")”"
  }

  /// `file:3`, linked to the line.
  func place(_ passage: Passage) -> String {
    let line = line(passage)
    return OpenLink.link(
      "\(escapedFiles[passage.source]):\(line)", source: passage.source, line: line)
  }

  /// `L3`, linked to the line.
  func lineLink(_ passage: Passage) -> String {
    let line = line(passage)
    return OpenLink.link("L\(line)", source: passage.source, line: line)
  }
}
