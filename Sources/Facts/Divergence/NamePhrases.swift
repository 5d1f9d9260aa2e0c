internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// What an account calls things by the names in them: “Velland’s independence”,
/// “the war in Velland”, “the Velland crisis” are three ways to speak of one
/// place.
struct NamePhrases {
  /// A name with the noun that it belongs to.
  struct Phrase {
    /// The term of the name.
    var name: Int
    /// The term of the noun.
    var head: Int
    /// From the first of the two words to the last.
    var range: ByteRange
  }

  /// For each content sentence, by place.
  let phrases: [[Phrase]]

  private static let joining: WordSet = ["in", "of", "over", "on", "against", "for", "with", "the"]

  init(_ pair: PairReading, side: Int) {
    let reading = pair.reading(side)
    let terms = pair.index.termOfWord[side]
    phrases = pair.sentences[side].sentences.map { sentence in
      let words = reading.wordsOfSentence[sentence]
      return words.compactMap { word -> Phrase? in
        guard terms[word] >= 0, pair.index.namesSomething(terms[word]),
          let head = NamePhrases.head(of: word, words, reading, pair, side)
        else { return nil }
        let first = min(word, head)
        let last = max(word + pair.index.lengths[side][word] - 1, head)
        return Phrase(
          name: terms[word], head: terms[head],
          range: ByteRange(reading.words[first].range.start, reading.words[last].range.end))
      }
    }
  }

  /// The noun right behind a name, or the one that a preposition joins to it.
  private static func head(
    of word: Int, _ words: Range<Int>, _ reading: Reading, _ pair: PairReading, _ side: Int
  ) -> Int? {
    let next = word + pair.index.lengths[side][word]
    if next < words.upperBound, isNoun(next, reading, pair, side), isNear(next - 1, next, reading) {
      return next
    }
    var index = word - 1
    var isJoined = false
    while index >= words.lowerBound, word - index <= 3, isNear(index, index + 1, reading) {
      if joining.contains(reading.words[index].folded) {
        isJoined = true
      } else {
        return isJoined && isNoun(index, reading, pair, side) ? index : nil
      }
      index -= 1
    }
    return nil
  }

  private static func isNoun(
    _ word: Int, _ reading: Reading, _ pair: PairReading, _ side: Int
  ) -> Bool {
    let term = pair.index.termOfWord[side][word]
    return reading.words[word].shape == .lower && term >= 0
      && !pair.index.table.terms[term].isFrame
      && reading.forms[reading.words[word].form].facts.isMostlyNoun
  }

  /// Whether nothing but a blank, a hyphen or a possessive stands between two
  /// words.
  private static func isNear(_ left: Int, _ right: Int, _ reading: Reading) -> Bool {
    reading.words[right].range.start - reading.words[left].range.end <= 5
      && !reading.source.text.bytes[
        reading.words[left].range.end..<reading.words[right].range.start
      ].contains { [0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x2E].contains($0) }
  }

  /// Two phrases of two sentences about one name under nouns of which neither
  /// account has the other's anywhere.
  static func opposed(
    _ left: [Phrase], _ right: [Phrase], _ pair: PairReading
  ) -> (left: Phrase, right: Phrase)? {
    for a in left {
      for b in right where a.name == b.name && a.head != b.head {
        guard !stands(a.head, 1, pair), !stands(b.head, 0, pair) else { continue }
        return (a, b)
      }
    }
    return nil
  }

  private static func stands(_ term: Int, _ side: Int, _ pair: PairReading) -> Bool {
    pair.index.stands(term, inSide: side)
      || pair.index.table.statementMatches.matches(of: term).contains {
        pair.index.stands($0.term, inSide: side)
      }
  }
}
