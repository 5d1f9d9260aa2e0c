internal import Comparison
internal import DocumentModel
internal import Reading
internal import UnicodeText

/// Passages of the sources as a report shows them: an excerpt in curly
/// quotes with its place.
struct PassageText: Sendable {
  let comparison: Comparison
  /// The name of each source's file, on one line.
  let files: [String]
  /// The same for Markdown.
  private let escapedFiles: [String]
  /// The longest excerpt, in words.
  let longest: Int

  /// The longest excerpt in bytes, whatever counts as a word in it.
  private static let mostBytes = 1_200

  /// One piece of an excerpt.
  struct Piece {
    var text: String
    /// Whether the words stand in none of the compared passages.
    var differs: Bool
  }

  init(_ comparison: Comparison, longest: Int = 40) {
    self.comparison = comparison
    self.longest = longest
    files = comparison.sources.map { source in
      TerminalText.oneLine(source.path.split(separator: "/").last.map(String.init) ?? source.path)
    }
    escapedFiles = files.map(MarkdownText.escaped)
  }

  /// The excerpt of a passage; words whose stems stand in none of `others`
  /// are marked when `others` is not empty.
  func pieces(_ passage: Passage, against others: [Passage] = []) -> [Piece] {
    let reading = comparison.readings[passage.source]
    let words = reading.wordIndices(in: passage.range)
    let shown = words.prefix(longest)
    let range = shownRange(passage.range, words, shown, reading)
    let known = Set(others.flatMap(stems))
    var pieces: [Piece] = []
    var offset = range.start
    var run: ByteRange?
    func close() {
      guard let marked = run else { return }
      if marked.start > offset { pieces.append(plain(ByteRange(offset, marked.start), reading)) }
      pieces.append(Piece(text: reading.source.text.string(marked), differs: true))
      offset = marked.end
      run = nil
    }
    for index in shown where !others.isEmpty {
      let word = reading.words[index]
      if word.range.end > range.end { break }
      if word.isStopWord && run == nil { continue }
      if !word.isStopWord && known.contains(word.stem) {
        close()
      } else if !word.isStopWord {
        run = run.map { $0.union(word.range) } ?? word.range
      }
    }
    close()
    // Where nearly all words differ, marking them shows nothing.
    let marked = pieces.filter(\.differs).reduce(0) { $0 + $1.text.utf8.count }
    if marked * 4 > range.count * 3 { return [plain(range, reading)] }
    if offset < range.end { pieces.append(plain(ByteRange(offset, range.end), reading)) }
    return pieces
  }

  private func plain(_ range: ByteRange, _ reading: Reading) -> Piece {
    Piece(text: reading.source.text.string(range), differs: false)
  }

  /// The words' own range when they were cut, else the whole passage.
  private func shownRange(
    _ range: ByteRange, _ words: Range<Int>, _ shown: Range<Int>, _ reading: Reading
  ) -> ByteRange {
    var end = range.end
    if shown.count < words.count, let last = shown.last {
      end = max(range.start, reading.words[last].range.end)
    }
    guard end - range.start > PassageText.mostBytes else { return ByteRange(range.start, end) }
    end = range.start + PassageText.mostBytes
    while !reading.source.text.isScalarBoundary(end) { end -= 1 }
    return ByteRange(range.start, end)
  }

  private func stems(_ passage: Passage) -> [String] {
    let reading = comparison.readings[passage.source]
    return reading.words[reading.wordIndices(in: passage.range)].map(\.stem)
  }

  /// Whether sentence text stands before and after the passage that is left
  /// out of its excerpt.
  func isCut(_ passage: Passage) -> (before: Bool, after: Bool) {
    let reading = comparison.readings[passage.source]
    let words = reading.wordIndices(in: passage.range)
    guard let first = words.first, let last = words.last else { return (false, false) }
    let start = reading.wordsOfSentence[reading.words[first].sentence]
    let end = reading.wordsOfSentence[reading.words[last].sentence]
    return (
      first > start.lowerBound,
      last + 1 < end.upperBound || words.count > longest
        || passage.range.count > PassageText.mostBytes
    )
  }

  /// The 1-based line of a passage.
  func line(_ passage: Passage) -> Int {
    comparison.sources[passage.source].lines.line(at: passage.range.start)
  }

  // MARK: Markdown

  /// “… the excerpt …” with its words escaped and differing words bold.
  func markdown(_ passage: Passage, against others: [Passage] = []) -> String {
    let cut = isCut(passage)
    let body = pieces(passage, against: others).map { piece in
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
