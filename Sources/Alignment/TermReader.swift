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
  /// Words written as one in one of the compared sources.
  let longWords: LongWords

  /// What the letters of a form alone tell.
  private struct FormTerm {
    /// Its term where it is no word of grammar; -1 before it is asked for.
    var plain = -1
    var canStartAlias = false
    var longWord = -1
  }

  /// - Parameter number: gives a term its number, from its key, its kind and
  ///   the form it stands in.
  func terms(
    of reading: Reading, number: (String, ReadTerm.Kind, WordForm) -> Int
  ) -> SourceTerms {
    var source = SourceTerms()
    var known = reading.forms.map { form in
      FormTerm(
        canStartAlias: knowledge.canStartAlias(form.folded), longWord: longWords.number(of: form))
    }
    for range in reading.wordsOfSentence {
      let words = reading.words[range]
      for index in range {
        read(words, index, reading.forms, &known, into: &source, number)
      }
    }
    noteParts(of: reading, in: &source)
    return source
  }

  /// Of names of general things in several words, such as “water shortage”,
  /// the words: another account may tell them apart, “shortage of drinking
  /// water”. Names with capitals are more than their words.
  private func noteParts(of reading: Reading, in source: inout SourceTerms) {
    for word in reading.words.indices where source.aliasLength[word] > 1 {
      let covered = word..<min(word + source.aliasLength[word], reading.words.count)
      guard covered.allSatisfy({ reading.words[$0].shape == .lower }) else { continue }
      for part in covered where source.plain[part] >= 0 {
        source.parts.append((concept: source.alias[word], part: source.plain[part]))
      }
    }
  }

  private func read(
    _ words: ArraySlice<Word>, _ index: Int, _ forms: [WordForm], _ known: inout [FormTerm],
    into source: inout SourceTerms, _ number: (String, ReadTerm.Kind, WordForm) -> Int
  ) {
    let word = words[index]
    let form = forms[word.form]
    if !word.isStopWord && known[word.form].plain < 0 {
      let term = TermReader.plainTerm(form, word.shape)
      known[word.form].plain = number(term.key, term.kind, form)
    }
    let plain = word.isStopWord ? -1 : known[word.form].plain
    source.plain.append(plain)
    let alias =
      known[word.form].canStartAlias ? knowledge.longestAlias(in: words, at: index) : nil
    let concept = alias.map { number($0.key, $0.kind, form) } ?? -1
    source.alias.append(concept)
    source.aliasLength.append(alias?.length ?? 0)
    source.isAmbiguous.append(alias?.isAmbiguous ?? false)
    if let alias, !alias.isAmbiguous { source.clearConcepts.insert(concept) }
    source.joint.append(joint(words, index, forms))
    if plain >= 0, word.shape.startsWithCapital, index > words.startIndex {
      source.capitalised.insert(plain)
    }
    let long = known[word.form].longWord
    if long >= 0, word.shape != .number, source.termOfLongWord[long] == nil {
      source.termOfLongWord[long] = plain
    }
  }

  private func joint(_ words: ArraySlice<Word>, _ index: Int, _ forms: [WordForm]) -> Int {
    guard index + 1 < words.endIndex, !words[index].isStopWord, words[index].shape != .number
    else { return -1 }
    return longWords.number(ofJoined: forms[words[index].form], forms[words[index + 1].form])
  }

  private static func plainTerm(
    _ form: WordForm, _ shape: Word.Shape
  ) -> (key: String, kind: ReadTerm.Kind) {
    if shape == .number { return ("#" + form.stem, .number) }
    if let digits = NumberWords.value[form.folded] { return ("#\(digits)", .number) }
    return (form.stem, .stem)
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
