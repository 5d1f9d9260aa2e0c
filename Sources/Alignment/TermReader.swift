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
    case stem, number, country, concept
  }
}

/// Reads the terms of a source, in order of their words.
struct TermReader {
  let knowledge: LexicalKnowledge
  /// Ambiguous names that stand for their concept here, since a clear name
  /// of it stands in one of the compared sources.
  var acceptedConcepts: Set<String> = []
  /// Words written as one in one of the compared sources, to their stems, so
  /// that “solar winds” is read as “SolarWinds” is.
  var compounds: [String: String] = [:]

  func terms(of reading: Reading) -> [ReadTerm] {
    var terms: [ReadTerm] = []
    for range in reading.wordsOfSentence {
      let words = Array(reading.words[range])
      let forms = words.map(\.folded)
      let shapes = words.map(\.shape)
      var index = 0
      while index < words.count {
        let first = range.lowerBound + index
        if let alias = knowledge.longestAlias(in: forms, shapes, at: index), accepts(alias) {
          terms.append(
            ReadTerm(key: alias.key, kind: alias.kind, word: first, length: alias.length))
          index += alias.length
        } else if let compound = compound(at: index, in: words) {
          terms.append(ReadTerm(key: compound, kind: .stem, word: first, length: 2))
          index += 2
        } else {
          if let term = plainTerm(words[index], at: first) { terms.append(term) }
          index += 1
        }
      }
    }
    return terms
  }

  /// The keys of the names that are clear by themselves.
  func clearConcepts(of reading: Reading) -> Set<String> {
    var keys: Set<String> = []
    for range in reading.wordsOfSentence {
      let forms = reading.words[range].map(\.folded)
      let shapes = reading.words[range].map(\.shape)
      for index in forms.indices {
        if let alias = knowledge.longestAlias(in: forms, shapes, at: index), !alias.isAmbiguous {
          keys.insert(alias.key)
        }
      }
    }
    return keys
  }

  private func accepts(_ alias: LexicalKnowledge.Alias) -> Bool {
    !alias.isAmbiguous || acceptedConcepts.contains(alias.key)
  }

  private func compound(at index: Int, in words: [Word]) -> String? {
    guard !compounds.isEmpty, index + 1 < words.count, !words[index].isStopWord,
      words[index].shape != .number
    else { return nil }
    return compounds[TermReader.levelled(words[index].folded + words[index + 1].folded)]
  }

  /// A word without the ending that most often parts two spellings of it.
  static func levelled(_ folded: String) -> String {
    folded.hasSuffix("s") ? String(folded.dropLast()) : folded
  }

  private func plainTerm(_ word: Word, at index: Int) -> ReadTerm? {
    guard !word.isStopWord else { return nil }
    if word.shape == .number {
      return ReadTerm(key: "#" + word.stem, kind: .number, word: index, length: 1)
    }
    if let digits = NumberWords.value[word.folded] {
      return ReadTerm(key: "#\(digits)", kind: .number, word: index, length: 1)
    }
    return ReadTerm(key: word.stem, kind: .stem, word: index, length: 1)
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
