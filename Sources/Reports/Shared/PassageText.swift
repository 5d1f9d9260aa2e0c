internal import Comparison
internal import DocumentModel
internal import Reading
internal import TextCore

/// Passages of the sources as a report shows them: an excerpt in curly
/// quotes with its place.
struct PassageText: Sendable {
  let comparison: Comparison
  /// The name of each source's file, on one line.
  let files: [String]
  /// The same, escaped for Markdown.
  let escapedFiles: [String]
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
    let range = shownRange(passage.range, reading)
    let known = Set(others.flatMap(stems))
    var marks: [ByteRange] = []
    var run: ByteRange?
    for index in reading.wordIndices(in: range) where !others.isEmpty {
      let word = reading.words[index]
      if word.isStopWord { continue }
      if known.contains(word.stem) {
        run.map { marks.append($0) }
        run = nil
      } else {
        run = run.map { $0.union(word.range) } ?? word.range
      }
    }
    run.map { marks.append($0) }
    // Where nearly all words differ, marking them shows nothing.
    if marks.reduce(0, { $0 + $1.count }) * 4 > range.count * 3 { marks = [] }
    return pieces(range, marks, reading)
  }

  /// The excerpt of a passage with parts of it marked; without marks where all
  /// of it would be.
  func pieces(_ passage: Passage, marking marks: [ByteRange]) -> [Piece] {
    let reading = comparison.readings[passage.source]
    let range = shownRange(passage.range, reading)
    let shown = marks.compactMap { $0.intersection(range) }.filter { !$0.isEmpty }.sorted()
    let words = reading.wordIndices(in: range).count
    let marked = shown.reduce(0) { $0 + reading.wordIndices(in: $1).count }
    return pieces(range, marked < words ? shown : [], reading)
  }

  /// - Parameter marks: ascending.
  private func pieces(
    _ range: ByteRange, _ marks: [ByteRange], _ reading: Reading
  ) -> [Piece] {
    var pieces: [Piece] = []
    var offset = range.start
    for mark in marks where mark.start >= offset {
      if mark.start > offset { pieces.append(plain(ByteRange(offset, mark.start), reading)) }
      pieces.append(Piece(text: reading.source.text.string(mark), differs: true))
      offset = mark.end
    }
    if offset < range.end { pieces.append(plain(ByteRange(offset, range.end), reading)) }
    return pieces
  }

  private func plain(_ range: ByteRange, _ reading: Reading) -> Piece {
    Piece(text: reading.source.text.string(range), differs: false)
  }

  /// The words' own range when they were cut, else the whole passage.
  private func shownRange(_ range: ByteRange, _ reading: Reading) -> ByteRange {
    let words = reading.wordIndices(in: range)
    let shown = words.prefix(longest)
    var end = range.end
    if shown.count < words.count, let last = shown.last {
      end = max(range.start, reading.words[last].range.end)
    }
    guard end - range.start > PassageText.mostBytes else { return ByteRange(range.start, end) }
    end = range.start + PassageText.mostBytes
    while !reading.source.text.isScalarBoundary(end) { end -= 1 }
    return ByteRange(range.start, end)
  }

  /// The sentence that a passage stands in, or as much of it around the passage
  /// as an excerpt holds.
  func sentence(of passage: Passage) -> Passage {
    let reading = comparison.readings[passage.source]
    let words = reading.wordIndices(in: passage.range)
    guard let first = words.first, let last = words.last else { return passage }
    let opening = reading.words[first].sentence
    let closing = reading.words[last].sentence
    let start = reading.wordsOfSentence[opening].lowerBound
    let end = reading.wordsOfSentence[closing].upperBound
    var result = passage
    if end - start <= longest {
      result.range = reading.sentences[opening].range
        .union(reading.sentences[closing].range).union(passage.range)
      return result
    }
    // A few words before it, unless the sentence opens near.
    let from = last < start + longest ? start : max(start, first - longest / 5)
    let to = min(end, max(last + 1, from + longest))
    let left =
      from == start ? reading.sentences[opening].range.start : reading.words[from].range.start
    let right = to == end ? reading.sentences[closing].range.end : reading.words[to - 1].range.end
    result.range = ByteRange(left, max(left, right)).union(passage.range)
    return result
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
}
