internal import DocumentModel
internal import Reading
internal import TextCore

/// Tells the titles of programmes, books and songs, and nicknames inside a
/// name, from quoted words.
struct TitleTest {
  let reading: Reading

  /// Words of a title at most.
  private static let longest = 7
  private static let smallInTitles: WordSet = [
    "a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "for", "with", "from", "by", "as",
  ]

  /// Whether a span is written like a title and stands where no words of
  /// anybody are announced: not after a comma, a colon or a stop.
  func isTitle(_ span: QuotedSpan) -> Bool {
    let zone = reading.source.blocks[span.block].zone
    guard !zone.isTitle, span.isClosed else { return false }
    let words = reading.wordIndices(startingIn: span.inner)
    guard !words.isEmpty, words.count <= TitleTest.longest else { return false }
    let text = reading.source.text
    guard let last = text.scalar(before: span.inner.end)?.scalar, last != "?", last != "!" else {
      return false
    }
    guard
      words.allSatisfy({ index in
        let word = reading.words[index]
        return word.shape != .lower
          || (index > words.lowerBound && TitleTest.smallInTitles.contains(word.folded))
      })
    else { return false }
    return isNickname(words) || (words.count > 1 && followsTitleContext(span, words))
  }

  /// `Marcia “Cia” Price`
  private func isNickname(_ words: Range<Int>) -> Bool {
    guard words.count == 1, words.lowerBound > 0, words.upperBound < reading.words.count else {
      return false
    }
    let before = reading.words[words.lowerBound - 1]
    let after = reading.words[words.upperBound]
    return before.shape.startsWithCapital && after.shape.startsWithCapital
      && before.sentence == after.sentence && isAdjacent(before.range.end, words.lowerBound)
  }

  private func isAdjacent(_ end: Int, _ word: Int) -> Bool {
    reading.words[word].range.start - end <= 5
  }

  /// After a preposition, a possessive or a noun in the running sentence.
  private func followsTitleContext(_ span: QuotedSpan, _ words: Range<Int>) -> Bool {
    guard words.lowerBound > 0 else { return false }
    let before = reading.words[words.lowerBound - 1]
    let text = reading.source.text
    guard before.sentence == reading.words[words.lowerBound].sentence,
      CueVerbs.verb(before.folded) == nil
    else { return false }
    // Only blanks or a possessive ending lie between the word and the mark.
    let gap = text.string(ByteRange(before.range.end, max(before.range.end, span.range.start)))
    return gap.allSatisfy { $0 == " " || $0 == "\u{A0}" || $0 == "'" || $0 == "’" || $0 == "s" }
  }
}
