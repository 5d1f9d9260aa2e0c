internal import DocumentModel
internal import Lexicon
internal import Quotations
internal import Reading
internal import TextCore

/// Finds the quotations, figures and names of a draft that no source has.
struct UnsupportedParts {
  let draft: CollatedAccount
  let sources: [CollatedAccount]
  private let quotations: QuotedWords
  private let derived: DerivedFigures
  private let figures: SourceFigures
  private let names: KnownNames

  init(draft: CollatedAccount, sources: [CollatedAccount]) {
    self.draft = draft
    self.sources = sources
    quotations = QuotedWords(sources)
    derived = DerivedFigures(sources)
    figures = SourceFigures(sources)
    names = KnownNames(sources)
  }

  /// - Parameter isTold: whether some source tells the sentence.
  func parts(of number: Int, isTold: Bool) -> [UnsupportedPart] {
    let sentence = draft.sentences[number]
    func part(_ kind: UnsupportedPart.Kind, _ range: ByteRange) -> UnsupportedPart {
      UnsupportedPart(
        kind: kind, passage: Passage(source: draft.source, range: range),
        isInToldSentence: isTold)
    }
    let quoted = missingQuotations(sentence).map { part(.quotation, $0) }
    let rest = sentence.words.indices.filter { index in
      !quoted.contains { $0.passage.range.contains(sentence.words[index].range) }
    }
    let numbers = rest.filter { isMissingFigure(sentence.words[$0]) }
    return quoted + numbers.map { part(.figure, sentence.words[$0].range) }
      + missingNames(rest, sentence).map { part(.name, $0) }
  }

  // MARK: Quotations

  private func missingQuotations(_ sentence: NormalSentence) -> [ByteRange] {
    let range = draft.reading.sentences[sentence.sentence].range
    let spans = (draft.speech.quotations.flatMap(\.quoted) + draft.speech.unattributed)
      .filter { range.overlaps($0) }
    var seen: Set<ByteRange> = []
    return spans.compactMap { span in
      guard let part = span.intersection(range), seen.insert(part).inserted else { return nil }
      return quotations.isMissing(part, in: draft.reading) ? part : nil
    }
  }

  // MARK: Figures

  /// Counts below this are often the writer's own (“three sources”), and are
  /// told only where they replace another figure.
  private static let leastCount = 5.0

  private func isMissingFigure(_ word: NormalWord) -> Bool {
    guard word.kind == .figure, let figure = word.figure, figure.interval.form != .vague,
      figure.kind != .ordinal,
      figure.interval.center >= UnsupportedParts.leastCount || figure.kind != .count
    else { return false }
    return !figures.holds(figure, key: word.key) && !derived.holds(figure)
  }

  /// Whether a figure that differs is announced as a sum, and is one.
  func isSum(_ difference: Difference, in sentence: NormalSentence) -> Bool {
    guard difference.kind == .figure,
      let word = sentence.words.first(where: { $0.range == difference.passage.range }),
      let figure = word.figure, derived.isSum(figure)
    else { return false }
    let words = draft.reading.wordsOfSentence[sentence.sentence]
    return words.contains { index in
      ClosedClasses.english.longest(
        from: draft.reading.words[index].folded,
        following: { ahead in
          words.contains(index + ahead) ? draft.reading.words[index + ahead].folded : nil
        }, where: { $0.kind == .total }) != nil
    }
  }

  // MARK: Names

  /// The names none of whose words a source has. Where a source has a part, the
  /// rest is a first name, an office or a party that was added.
  private func missingNames(_ indices: [Int], _ sentence: NormalSentence) -> [ByteRange] {
    let words = sentence.words
    var runs: [[Int]] = []
    for index in indices where words[index].kind == .name {
      if let last = runs.last?.last, last + 1 == index,
        words[last].words.upperBound == words[index].words.lowerBound
      {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs.filter { run in
      isTelling(run, words) && run.allSatisfy { !isKnown(words[$0]) }
    }.map { run in
      run.dropFirst().reduce(words[run[0]].range) { $0.union(words[$1].range) }
    }
  }

  /// Whether a name names somebody or something: no title, no letter, no word
  /// of the dictionary that stands alone with a capital (“Senate”).
  private func isTelling(_ run: [Int], _ words: [NormalWord]) -> Bool {
    let forms = run.map { draft.reading.words[words[$0].words.lowerBound].folded }
    let telling = forms.filter { form in
      form.utf8.count > 2 && !form.dropFirst().hasPrefix("-")
        && !ClosedClasses.english.holds(form, .title)
    }
    guard let first = telling.first else { return false }
    // A country is known to the dictionary and names something all the same.
    let isPlace = words[run[0]].concept == words[run[0]].key
    return telling.count > 1 || !draft.reading.lexicon.isKnown(first) || isPlace
  }

  private func isKnown(_ word: NormalWord) -> Bool {
    sources.contains { $0.index.holds(word.key) }
      || word.words.allSatisfy { names.holds(draft.reading.words[$0]) }
  }
}
