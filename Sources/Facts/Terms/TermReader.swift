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
  let acronyms: Acronyms

  /// What the letters of a form alone tell.
  private struct FormTerm {
    /// Its term where it is no word of grammar; -1 before it is asked for.
    var plain = -1
    var canStartAlias = false
    var canStartNumber = false
    var canStartLongForm = false
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
        canStartAlias: knowledge.canStartAlias(form),
        canStartNumber: NumberTerm.canStart(form),
        canStartLongForm: acronyms.canStart(form), longWord: longWords.number(of: form))
    }
    for range in reading.wordsOfSentence {
      let words = reading.words[range]
      for index in range {
        read(words, index, reading.forms, &known, into: &source, number)
      }
    }
    noteParts(of: reading, in: &source)
    if !acronyms.isEmpty { readAcronyms(reading, known, into: &source, number) }
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

  /// The acronyms of a source, the long forms that it writes, and their words:
  /// another account may name the thing by some of them.
  private func readAcronyms(
    _ reading: Reading, _ known: [FormTerm], into source: inout SourceTerms,
    _ number: (String, ReadTerm.Kind, WordForm) -> Int
  ) {
    source.longForm = Array(repeating: -1, count: reading.words.count)
    source.longFormLength = Array(repeating: 1, count: reading.words.count)
    for range in reading.wordsOfSentence {
      let words = reading.words[range]
      for index in range {
        let word = words[index]
        if word.shape == .allCaps, source.plain[index] >= 0, acronyms.forms[word.folded] != nil {
          source.acronyms.insert(source.plain[index])
        }
        guard known[word.form].canStartLongForm,
          let long = acronyms.longForm(in: words, at: index),
          let form = acronyms.forms[long.acronym]
        else { continue }
        source.longForm[index] = number(form.stem, .stem, form)
        source.longFormLength[index] = long.length
        for part in index..<index + long.length where source.plain[part] >= 0 {
          source.parts.append((concept: source.longForm[index], part: source.plain[part]))
        }
      }
    }
  }

  private func read(
    _ words: ArraySlice<Word>, _ index: Int, _ forms: [WordForm], _ known: inout [FormTerm],
    into source: inout SourceTerms, _ number: (String, ReadTerm.Kind, WordForm) -> Int
  ) {
    let word = words[index]
    let form = forms[word.form]
    let figure = known[word.form].canStartNumber ? NumberTerm(words, at: index) : nil
    var plain = -1
    if let figure {
      plain = number(figure.key, .number, form)
    } else if !word.isStopWord {
      if known[word.form].plain < 0 {
        known[word.form].plain = number(form.stem, .stem, form)
      }
      plain = known[word.form].plain
    }
    source.plain.append(plain)
    source.plainLength.append(figure?.length ?? 1)
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
}
