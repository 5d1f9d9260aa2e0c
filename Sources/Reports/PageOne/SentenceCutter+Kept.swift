internal import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import TextCore

/// Which runs of a sentence are kept.
extension SentenceCutter {
  /// The runs of a sentence that are shown, ascending.
  func keptRuns(
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

  func holds(_ run: Range<Int>, _ marks: [ByteRange], _ tree: SentenceTree) -> Bool {
    run.contains { token in
      tree.tokens[token].word != nil && marks.contains { $0.overlaps(tree.tokens[token].range) }
    }
  }

  /// Kept tokens as ranges; a run begins and ends with a word, or at the
  /// sentence's own edge.
  func runs(_ keeps: [Bool], _ tree: SentenceTree) -> [ByteRange] {
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
}
