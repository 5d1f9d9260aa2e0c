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
  private let longest: Int

  /// Sentences of more words are cut without looking at their clauses.
  private static let mostWords = 150
  /// In bytes, whatever counts as a word.
  private static let mostBytes = 1_200
  /// Words of a sentence that names a fact.
  private static let nameWords = 14
  /// Phrases of fewer tokens are not worth an ellipsis.
  private static let leastCut = 4

  /// - Parameter longest: words of any sentence at most.
  init(_ comparison: Comparison, longest: Int = .max) {
    self.comparison = comparison
    self.longest = longest
    referents = comparison.sources.indices.map { PronounReferents(comparison, source: $0) }
  }

  /// The number of the sentence that a range begins in; `nil` where no word
  /// stands in it.
  func sentence(of range: ByteRange, in source: Int) -> Int? {
    let reading = comparison.readings[source]
    return reading.wordIndices(in: range).first.map { reading.words[$0].sentence }
  }

  /// The sentence that holds the first of some ranges.
  /// - Parameters:
  ///   - marks: the words in question; all of them are marked, unless they are
  ///     nearly the whole sentence.
  ///   - limit: words of the sentence at most, where leaving clauses out can
  ///     do it.
  func shown(_ marks: [ByteRange], in source: Int, limit: Int) -> ShownSentence? {
    guard let first = marks.first, let sentence = sentence(of: first, in: source) else {
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

  // MARK: What is kept

  /// The runs of a sentence that are shown, ascending.
  private func keptRuns(
    _ sentence: Int, _ marks: [ByteRange], _ reading: Reading, _ limit: Int
  ) -> [ByteRange] {
    let words = reading.wordsOfSentence[sentence]
    let whole = reading.sentences[sentence].range
    guard words.count > limit || whole.count > Self.mostBytes else { return [whole] }
    guard words.count <= Self.mostWords, whole.count <= 4 * Self.mostBytes else {
      return [window(words, marks, reading, limit)]
    }
    let clauses = reading.clauses(of: sentence)
    let tree = clauses.tree
    guard tree.count > 0 else { return [window(words, marks, reading, limit)] }
    var keeps = [Bool](repeating: true, count: tree.count)
    func count(_ run: Range<Int>) -> Int { run.count { keeps[$0] && tree.tokens[$0].word != nil } }
    var units = removable(clauses)
    /// Whether nothing that is shown stands behind a run.
    func isLast(_ run: Range<Int>) -> Bool {
      (run.upperBound..<tree.count).allSatisfy { !keeps[$0] || tree.tokens[$0].word == nil }
    }
    // First what holds no word in question, then anything.
    for isStrict in [true, false] {
      while count(0..<tree.count) > (isStrict ? limit : limit * 5 / 3) {
        let excess = count(0..<tree.count) - limit
        let open = units.filter { unit in
          count(unit.run) >= Self.leastCut && (unit.isClause || isLast(unit.run))
            && (!isStrict || !holds(unit.run, marks, tree))
        }
        guard !open.isEmpty else { break }
        let enough = open.filter { count($0.run) >= excess }
        // What suffices and takes least, the last of such; else the longest.
        let chosen =
          enough.isEmpty
          ? open.max { (count($0.run), $0.run.lowerBound) < (count($1.run), $1.run.lowerBound) }
          : enough.min { (count($0.run), -$0.run.lowerBound) < (count($1.run), -$1.run.lowerBound) }
        guard let chosen else { break }
        for token in chosen.run { keeps[token] = false }
        units.removeAll { $0.run == chosen.run }
        // What is left of a clause around it may say nothing: “in which he said …”.
        for unit in units where unit.isClause && unit.run.contains(chosen.run.lowerBound) {
          let isHusk = count(unit.run) <= Self.leastCut && !holds(unit.run, marks, tree)
          if isHusk { for token in unit.run { keeps[token] = false } }
        }
      }
    }
    return runs(keeps, tree)
  }

  /// A run of tokens that can be left out.
  private struct Unit {
    var run: Range<Int>
    /// A clause can go from the middle of a sentence, a phrase from its end.
    var isClause: Bool
  }

  /// Clauses below another one and phrases behind a preposition; none holds the
  /// subject or the verb of a clause that stays.
  private func removable(_ clauses: SentenceClauses) -> [Unit] {
    let tree = clauses.tree
    let root = tree.root
    // Where no verb is at the root, the main clause hangs somewhere below.
    let mains =
      clauses.main.map { $0.isFinite && $0.subject != nil } ?? false
      ? [] : clauses.clauses.filter { isIndependent($0, tree) }.map(\.head)
    let contents = Set(clauses.clauses.compactMap(\.complement))
    return (0..<tree.count).compactMap { token -> Unit? in
      // What somebody said is what the sentence is about.
      guard token != root, !contents.contains(token) else { return nil }
      let run = tree.subtree(of: token)
      if let root, run.contains(root) { return nil }
      let isTorn = clauses.clauses.contains { clause in
        clause.subject.map { run.contains($0) != run.contains(clause.head) } ?? false
      }
      guard !isTorn, !mains.contains(where: run.contains) else { return nil }
      switch tree.relation(of: token).base {
      case .acl, .advcl, .parataxis: return Unit(run: run, isClause: true)
      case .appos, .conj:
        return Unit(run: run, isClause: clauses.clause(headedBy: token) != nil)
      case .obl, .nmod:
        // A noun's owner stands before it and cannot be spared.
        let isBefore = tree.head(of: token).map { token < $0 } ?? false
        return isBefore ? nil : Unit(run: run, isClause: false)
      default: return nil
      }
    }
  }

  private func isIndependent(_ clause: Clause, _ tree: SentenceTree) -> Bool {
    clause.isFinite && clause.subject != nil && tree.child(of: clause.head, .mark) == nil
  }

  private func holds(_ run: Range<Int>, _ marks: [ByteRange], _ tree: SentenceTree) -> Bool {
    run.contains { token in
      tree.tokens[token].word != nil && marks.contains { $0.overlaps(tree.tokens[token].range) }
    }
  }

  /// Kept tokens as ranges; a run begins and ends with a word, or at the
  /// sentence's own edge.
  private func runs(_ keeps: [Bool], _ tree: SentenceTree) -> [ByteRange] {
    var result: [ByteRange] = []
    var token = 0
    while token < tree.count {
      guard keeps[token] else {
        token += 1
        continue
      }
      var end = token
      while end < tree.count, keeps[end] { end += 1 }
      var run = token..<end
      if token > 0 {
        while let first = run.first, tree.part(of: first) == .punctuation { run.removeFirst() }
      }
      if end < tree.count {
        while let last = run.last, isLoose(tree.part(of: last)) { run.removeLast() }
      }
      if run.contains(where: { tree.tokens[$0].word != nil }), let bytes = tree.bytes(of: run) {
        result.append(bytes)
      }
      token = end
    }
    return result
  }

  /// What is no end of a run: “, and …”.
  private func isLoose(_ part: PartOfSpeech) -> Bool {
    part == .punctuation || part == .coordinator
  }

  /// Words around the first mark of a text that is hardly a sentence.
  private func window(
    _ words: Range<Int>, _ marks: [ByteRange], _ reading: Reading, _ limit: Int
  ) -> ByteRange {
    let first = marks.first.map { reading.wordIndices(in: $0).lowerBound } ?? words.lowerBound
    let start = max(words.lowerBound, min(first - limit / 4, words.upperBound - limit))
    let end = min(words.upperBound, start + limit)
    guard start < end else { return reading.sentences[0].range }
    var range = ByteRange(reading.words[start].range.start, reading.words[end - 1].range.end)
    if range.count > Self.mostBytes {
      var cut = range.start + Self.mostBytes
      while !reading.source.text.isScalarBoundary(cut) { cut -= 1 }
      range = ByteRange(range.start, cut)
    }
    return range
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
