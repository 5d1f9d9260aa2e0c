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

  /// The sentence of a passage, with the words of the passage bold that stand
  /// in none of the sentences of `others`.
  func markdownSentence(_ passage: Passage, against others: [Passage]) -> String {
    let sentence = sentence(of: passage)
    return markdown(
      sentence,
      pieces(sentence, against: others.map(self.sentence), within: passage.range))
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

  /// A few words around a passage, which is bold: “… the **regime** closed …”.
  func inContext(_ passage: Passage) -> String {
    let reading = comparison.readings[passage.source]
    let words = reading.wordIndices(in: passage.range)
    guard let first = words.first, let last = words.last else { return markdown(passage) }
    let sentence = reading.wordsOfSentence[reading.words[first].sentence]
    let reach = 9
    let start = max(sentence.lowerBound, first - reach)
    let end = max(last + 1, min(sentence.upperBound, last + 1 + reach))
    let text = reading.source.text
    func piece(_ from: Int, _ to: Int) -> String {
      MarkdownText.escaped(text.string(ByteRange(from, max(from, to))))
    }
    let before = piece(reading.words[start].range.start, passage.range.start)
    let after = piece(passage.range.end, reading.words[end - 1].range.end)
    let isAfterSpace = passage.range.start > 0 && text.bytes[passage.range.start - 1] == 0x20
    let isSpaced = passage.range.end < text.count && text.bytes[passage.range.end] == 0x20
    return
      "“\(start > sentence.lowerBound ? "… " : "")\(before)\(before.isEmpty || !isAfterSpace ? "" : " ")"
      + "**\(piece(passage.range.start, passage.range.end))**"
      + "\(after.isEmpty ? "" : (isSpaced ? " " : "") + after)"
      + "\(end < sentence.upperBound ? " …" : "")”"
  }

  /// The name of a source's file, linked.
  func fileLink(_ source: Int) -> String { OpenLink.link(escapedFiles[source], source: source) }

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
