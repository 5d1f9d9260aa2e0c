internal import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import TextCore

/// Makes sentences short enough to be shown: clauses and phrases are left out
/// whole, those first that hold none of the words in question, and never a
/// subject or its verb. So what is shown reads as a sentence.
struct SentenceCutter: Sendable {
  let comparison: Comparison
  private let referents: [PronounReferents]
  let longest: Int

  /// Sentences of more words are cut without looking at their clauses.
  static let mostWords = 150
  /// In bytes, whatever counts as a word.
  static let mostBytes = 1_200
  /// Words of a sentence that names a fact.
  private static let nameWords = 14
  /// Phrases of fewer tokens are not worth an ellipsis.
  static let leastCut = 4

  /// - Parameter longest: words of any sentence at most.
  init(_ comparison: Comparison, longest: Int = .max) {
    self.comparison = comparison
    self.longest = longest
    referents = comparison.sources.indices.map { PronounReferents(comparison, source: $0) }
  }

  /// The sentence that holds the first of some ranges.
  /// - Parameters:
  ///   - marks: the words in question; all of them are marked, unless they are
  ///     nearly the whole sentence.
  ///   - limit: words of the sentence at most, where leaving clauses out can
  ///     do it.
  func shown(_ marks: [ByteRange], in source: Int, limit: Int) -> ShownSentence? {
    guard let first = marks.first, let sentence = comparison.readings[source].sentence(at: first)
    else {
      return nil
    }
    return shown(sentence, marking: marks, in: source, limit: limit)
  }

  func shown(
    _ sentence: Int, marking marks: [ByteRange], in source: Int, limit: Int
  ) -> ShownSentence {
    let reading = comparison.readings[source]
    let whole = reading.sentences[sentence].range
    let inside = merged(marks.compactMap { $0.intersection(whole) }, reading)
    let kept = keptRuns(sentence, inside, reading, min(limit, longest))
    let isPartly = isPart(inside, of: kept, reading)
    var pieces: [ShownSentence.Piece] = []
    for (number, run) in kept.enumerated() {
      if number > 0 || cutsWords(whole.start, run.start, reading) {
        pieces.append(.init(text: "…", role: .plain, isSpaced: true))
      }
      pieces += self.pieces(
        run, isPartly ? inside : [], referents[source], reading,
        opensSpaced: !pieces.isEmpty)
    }
    if let last = kept.last, cutsWords(last.end, whole.end, reading) {
      pieces.append(.init(text: "…", role: .plain, isSpaced: true))
    }
    return ShownSentence(
      source: source, line: reading.source.lines.line(at: (inside.first ?? whole).start),
      range: whole, pieces: pieces)
  }

  /// What a fact is called in a table: the sentence that states it, with the
  /// words that are meant marked.
  /// - Parameter marks: the words, where they are more than the fact's own.
  func name(of fact: Fact, marking marks: [ByteRange]? = nil) -> ShownSentence? {
    let marks = marks ?? (fact.focus.isEmpty ? [fact.labelRange] : fact.focus)
    return shown(marks, in: fact.labelSource, limit: Self.nameWords)
  }

  // MARK: Marks

  /// Marks with nothing but words of grammar between them are one.
  private func merged(_ marks: [ByteRange], _ reading: Reading) -> [ByteRange] {
    var result: [ByteRange] = []
    for mark in marks.filter({ !$0.isEmpty }).sorted() {
      guard let last = result.last else {
        result = [mark]
        continue
      }
      let between = mark.start > last.end ? ByteRange(last.end, mark.start) : nil
      let isClose =
        between.map { gap in
          reading.wordIndices(in: gap).allSatisfy { reading.words[$0].isStopWord }
        } ?? true
      if isClose {
        result[result.count - 1] = last.union(mark)
      } else {
        result.append(mark)
      }
    }
    return result
  }

  /// Whether marks leave more than a few of the telling words unmarked.
  private func isPart(
    _ marks: [ByteRange], of runs: [ByteRange], _ reading: Reading
  ) -> Bool {
    guard !marks.isEmpty else { return false }
    var total = 0
    var marked = 0
    for run in runs {
      for index in reading.wordIndices(in: run) where !reading.words[index].isStopWord {
        total += 1
        if marks.contains(where: { $0.contains(reading.words[index].range) }) { marked += 1 }
      }
    }
    // A word of grammar may be all that differs.
    return marked * 10 < total * 8
  }

  // MARK: Pieces

  private func cutsWords(_ from: Int, _ to: Int, _ reading: Reading) -> Bool {
    from < to && !reading.wordIndices(in: ByteRange(from, to)).isEmpty
  }

  private func pieces(
    _ run: ByteRange, _ marks: [ByteRange], _ referents: PronounReferents, _ reading: Reading,
    opensSpaced: Bool
  ) -> [ShownSentence.Piece] {
    var edges = [run.start, run.end]
    for mark in marks.compactMap({ $0.intersection(run) }) { edges += [mark.start, mark.end] }
    let names = referents.inside(run)
    edges += names.map(\.end)
    edges = Array(Set(edges)).sorted()
    let text = reading.source.text
    var pieces: [ShownSentence.Piece] = []
    for (start, end) in zip(edges, edges.dropFirst()) {
      let range = ByteRange(start, end)
      let words = TerminalText.oneLine(text.string(range))
      if !words.isEmpty {
        let isBlank =
          isBlank(text.bytes[start])
          || start > run.start && isBlank(text.bytes[start - 1])
        pieces.append(
          .init(
            text: words, role: marks.contains { $0.contains(range) } ? .marked : .plain,
            isSpaced: start == run.start ? opensSpaced : isBlank))
      }
      if let name = names.first(where: { $0.end == end }) {
        pieces.append(.init(text: "[\(name.name)]", role: .added, isSpaced: true))
      }
    }
    return pieces
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
