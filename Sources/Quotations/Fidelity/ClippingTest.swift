internal import DocumentModel
internal import Reading
internal import TextCore

/// Tells whether words that one source leaves out of a quotation limit what
/// the rest says.
struct ClippingTest {
  let sources: [QuoteSource]

  /// Words that open or carry a limit.
  private static let limiters: Set<String> = [
    "if", "unless", "until", "although", "though", "only", "except", "provided", "without",
    "assuming", "depending", "pending", "subject",
  ]
  /// Those that limit what is before them, not what is after.
  private static let limitersAfter: Set<String> = ["but", "however"]
  /// After them "not" limits rather than says something new.
  private static let afterNot: Set<String> = ["until", "if", "unless", "because", "without", "as"]
  /// Words of the shorter quotation, and of the clause, at least.
  private static let fewestKept = 4
  private static let fewestLost = 3
  /// A limit starts among the first words of what follows.
  private static let reach = 3

  /// The lost words up to the end of their sentence, when they hold a limit of
  /// the quoted rest that the shorter source does not give elsewhere.
  func limitingClause(
    _ lost: Range<Int>, of whole: QuoteRun, lackedBy short: QuoteRun
  ) -> Range<Int>? {
    guard lost.count >= ClippingTest.fewestLost, short.items.count >= ClippingTest.fewestKept else {
      return nil
    }
    let clause =
      lost.upperBound == whole.items.count || !isInside(lost, whole)
      ? tail(lost, whole) ?? (isDirect(short) ? head(lost, whole) : nil) : tail(lost, whole)
    guard let clause, clause.count >= ClippingTest.fewestLost,
      !isGivenElsewhere(clause, whole, short)
    else { return nil }
    return clause
  }

  /// Whether the quotation is a sentence of its own; in a partial one the
  /// source leads to the quoted words in its own.
  private func isDirect(_ run: QuoteRun) -> Bool {
    run.quotation.map { sources[run.source].speech.quotations[$0].kind == .direct } ?? false
  }

  private func isInside(_ lost: Range<Int>, _ whole: QuoteRun) -> Bool {
    lost.lowerBound > 0 && lost.upperBound < whole.items.count
  }

  /// Lost words that go on with the sentence kept before them.
  private func tail(_ lost: Range<Int>, _ whole: QuoteRun) -> Range<Int>? {
    guard lost.lowerBound > 0, !whole.items[lost.lowerBound].startsSentence else { return nil }
    var end = lost.lowerBound + 1
    while end < lost.upperBound, !whole.items[end].startsSentence { end += 1 }
    let clause = lost.lowerBound..<end
    let opens = clause.prefix(ClippingTest.reach).contains { index in
      let key = whole.items[index].key
      if ClippingTest.limiters.contains(key) || ClippingTest.limitersAfter.contains(key) {
        return true
      }
      return key == "not" && index + 1 < end
        && ClippingTest.afterNot.contains(whole.items[index + 1].key)
    }
    return opens ? clause : nil
  }

  /// Lost words that start the sentence whose end is kept: "If asked, we may".
  private func head(_ lost: Range<Int>, _ whole: QuoteRun) -> Range<Int>? {
    guard lost.upperBound < whole.items.count, !whole.items[lost.upperBound].startsSentence else {
      return nil
    }
    var start = lost.upperBound - 1
    while start > lost.lowerBound, !whole.items[start].startsSentence { start -= 1 }
    let clause = start..<lost.upperBound
    let opens = clause.prefix(ClippingTest.reach).contains {
      ClippingTest.limiters.contains(whole.items[$0].key)
    }
    return opens ? clause : nil
  }

  /// Whether the shorter source has most of the clause's words near by, in its
  /// own words or in another quotation: `“We may act,” he said, if asked.`
  private func isGivenElsewhere(
    _ clause: Range<Int>, _ whole: QuoteRun, _ short: QuoteRun
  ) -> Bool {
    let reading = sources[short.source].reading
    let words = reading.wordIndices(startingIn: short.range)
    guard let first = words.first, let last = words.last else { return false }
    let firstSentence = max(0, reading.words[first].sentence - 1)
    let lastSentence = min(reading.sentences.count - 1, reading.words[last].sentence + 2)
    var near: Set<String> = []
    for sentence in firstSentence...lastSentence {
      for word in reading.words(of: sentence) where !short.range.contains(word.range) {
        near.insert(word.stem)
      }
    }
    let source = sources[whole.source].reading
    let stems = clause.flatMap { index -> [String] in
      source.words[source.wordIndices(startingIn: whole.items[index].range)].filter {
        !$0.isStopWord
      }
      .map(\.stem)
    }
    guard !stems.isEmpty else { return false }
    return 2 * stems.filter(near.contains).count >= stems.count
  }
}
