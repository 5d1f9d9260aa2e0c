internal import Reading

/// What the words of one source stand for when accounts are compared.
///
/// A term is a stem, a number, a country (noun, demonym, capital and seat of
/// government are one), or a concept from the alias table (a treaty and its
/// long and short names are one, and stand at their first word).
struct ReadTerm: Sendable, Hashable {
  /// The key, unique over all kinds.
  var key: String
  var kind: Kind
  /// The index of its first word in `Reading.words`.
  var word: Int
  /// The number of words it covers.
  var length: Int

  enum Kind: String, Sendable, Hashable {
    case stem, number, name, country, concept
  }
}

/// Reads the terms of a source, in order of their words.
struct TermReader {
  let knowledge: LexicalKnowledge

  func terms(of reading: Reading) -> [ReadTerm] {
    var terms: [ReadTerm] = []
    for range in reading.wordsOfSentence {
      var index = range.lowerBound
      while index < range.upperBound {
        if let alias = knowledge.longestAlias(in: reading, at: index, upTo: range.upperBound) {
          terms.append(
            ReadTerm(key: alias.key, kind: alias.kind, word: index, length: alias.length))
          index += alias.length
        } else {
          if let term = plainTerm(reading.words[index], at: index) { terms.append(term) }
          index += 1
        }
      }
    }
    return terms
  }

  private func plainTerm(_ word: Word, at index: Int) -> ReadTerm? {
    guard !word.isStopWord else { return nil }
    if word.shape == .number {
      return ReadTerm(key: "#" + word.stem, kind: .number, word: index, length: 1)
    }
    if let digits = NumberWords.value[word.folded] {
      return ReadTerm(key: "#\(digits)", kind: .number, word: index, length: 1)
    }
    let stem = knowledge.levelledStem(of: word)
    return ReadTerm(key: stem, kind: .stem, word: index, length: 1)
  }
}

/// Number words that newsrooms write out.
enum NumberWords {
  static let value: [String: Int] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12, "fifteen": 15, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50,
  ]
}
