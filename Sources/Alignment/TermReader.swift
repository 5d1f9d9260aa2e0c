internal import Reading

/// What the words of one source stand for when accounts are compared.
///
/// A term is a stem, a number, a country (noun, demonym, capital and seat of
/// government are one), or a concept from the alias table (a treaty and its
/// long and short names are one, and stand at their first word).
enum ReadTerm {
  enum Kind: String, Sendable, Hashable {
    case stem, number, country, concept
  }
}

/// Reads the terms of a source, in order of their words.
struct TermReader {
  let knowledge: LexicalKnowledge
  /// Words written as one in one of the compared sources, levelled, with
  /// their numbers.
  let longWords: [String: Int]

  /// - Parameter number: gives a term its number, from its key, its kind and
  ///   the form it stands in.
  func terms(
    of reading: Reading, number: (String, ReadTerm.Kind, String) -> Int
  ) -> SourceTerms {
    var source = SourceTerms()
    for range in reading.wordsOfSentence {
      let words = Array(reading.words[range])
      let forms = words.map(\.folded)
      let shapes = words.map(\.shape)
      for index in words.indices {
        read(words, forms, shapes, index, into: &source, number)
      }
    }
    return source
  }

  private func read(
    _ words: [Word], _ forms: [String], _ shapes: [Word.Shape], _ index: Int,
    into source: inout SourceTerms, _ number: (String, ReadTerm.Kind, String) -> Int
  ) {
    let word = words[index]
    let plain = plainTerm(word).map { number($0.key, $0.kind, word.folded) } ?? -1
    source.plain.append(plain)
    let alias = knowledge.longestAlias(in: forms, shapes, at: index)
    let concept = alias.map { number($0.key, $0.kind, word.folded) } ?? -1
    source.alias.append(concept)
    source.aliasLength.append(alias?.length ?? 0)
    source.isAmbiguous.append(alias?.isAmbiguous ?? false)
    if let alias, !alias.isAmbiguous { source.clearConcepts.insert(concept) }
    source.joint.append(joint(words, index))
    if plain >= 0, word.shape.startsWithCapital, index > 0 { source.capitalised.insert(plain) }
    if word.folded.utf8.count >= 7, word.shape != .number,
      let long = longWords[TermReader.levelled(word.folded)], source.termOfLongWord[long] == nil
    {
      source.termOfLongWord[long] = plain
    }
  }

  private func joint(_ words: [Word], _ index: Int) -> Int {
    guard index + 1 < words.count, !words[index].isStopWord, words[index].shape != .number,
      words[index].folded.utf8.count + words[index + 1].folded.utf8.count >= 7
    else { return -1 }
    return longWords[TermReader.levelled(words[index].folded + words[index + 1].folded)] ?? -1
  }

  /// A word without the ending that most often parts two spellings of it.
  static func levelled(_ folded: String) -> String {
    folded.utf8.last == UInt8(ascii: "s") ? String(folded.dropLast()) : folded
  }

  private func plainTerm(_ word: Word) -> (key: String, kind: ReadTerm.Kind)? {
    guard !word.isStopWord else { return nil }
    if word.shape == .number { return ("#" + word.stem, .number) }
    if let digits = NumberWords.value[word.folded] { return ("#\(digits)", .number) }
    return (word.stem, .stem)
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
