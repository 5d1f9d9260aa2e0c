internal import DocumentModel
internal import Reading
internal import TextCore

/// The acronyms of the compared texts and what they are short for in them:
/// “CBAM” and “Carbon Border Adjustment Mechanism”.
///
/// A long form is a run of capitalised words with these initials, anywhere;
/// or words in small letters right before the acronym in brackets: “free trade
/// agreement (FTA)”. Schwartz and Hearst, A Simple Algorithm for Identifying
/// Abbreviation Definitions in Biomedical Text, 2003, look for the second kind
/// alone; here a readout may write the one and a report the other form.
struct Acronyms: Sendable {
  /// The acronyms, folded, as forms of words.
  private(set) var forms: [String: WordForm] = [:]
  /// The letters that acronyms start with.
  private var initials: Set<UInt8> = []
  /// Long forms in small letters by their first word: the folded words.
  private var definitions: [String: [(words: [String], acronym: String)]] = [:]

  /// Shorter ones have too many long forms.
  private static let leastLetters = 3
  private static let mostLetters = 7
  /// Of one first word; no honest text has as many.
  private static let mostDefinitions = 8

  /// - Parameter isKnown: whether general knowledge has a name for a form.
  /// - Complexity: O(words)
  init(_ readings: [Reading], isKnown: (String) -> Bool) {
    for reading in readings {
      for (sentence, range) in reading.wordsOfSentence.enumerated()
      where reading.sentences[sentence].zone.isContent && Acronyms.isWritten(reading.words[range]) {
        for index in range where Acronyms.isAcronym(reading.words[index]) {
          let form = reading.forms[reading.words[index].form]
          guard !isKnown(form.folded) else { continue }
          forms[form.folded] = form
          if let initial = form.folded.utf8.first { initials.insert(initial) }
          define(form.folded, before: index, reading)
        }
      }
    }
  }

  /// Whether a line is not in capitals as a whole.
  private static func isWritten(_ words: ArraySlice<Word>) -> Bool {
    words.contains { $0.shape == .lower || $0.shape == .capitalized }
  }

  private static func isAcronym(_ word: Word) -> Bool {
    word.shape == .allCaps && !word.isStopWord
      && (leastLetters...mostLetters).contains(word.folded.utf8.count)
      && word.folded.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  var isEmpty: Bool { forms.isEmpty }

  /// Whether a long form may start at a form.
  func canStart(_ form: WordForm) -> Bool {
    form.folded.utf8.first.map(initials.contains) ?? false
  }

  /// A long form in a text.
  struct LongForm {
    /// The acronym, folded.
    var acronym: String
    /// The number of its words.
    var length: Int
  }

  /// The long form that starts at a word, the longest where several do.
  /// - Parameter words: those of its sentence.
  func longForm(in words: ArraySlice<Word>, at index: Int) -> LongForm? {
    var best = words[index].shape == .capitalized ? capitalised(words, from: index) : nil
    for known in definitions[words[index].folded] ?? []
    where known.words.count > best?.length ?? 1 {
      let end = index + known.words.count
      if end <= words.endIndex, words[index..<end].map(\.folded) == known.words {
        best = LongForm(acronym: known.acronym, length: known.words.count)
      }
    }
    return best
  }

  /// The longest run of capitalised words whose initials are an acronym; words
  /// of grammar between them are passed over.
  private func capitalised(_ words: ArraySlice<Word>, from index: Int) -> LongForm? {
    var best: LongForm?
    var letters = ""
    for at in index..<words.endIndex {
      let word = words[at]
      if word.isStopWord && word.shape == .lower && at > index { continue }
      guard word.shape.startsWithCapital, let initial = word.folded.unicodeScalars.first,
        letters.utf8.count < Acronyms.mostLetters
      else { break }
      letters.unicodeScalars.append(initial)
      if letters.utf8.count >= Acronyms.leastLetters, forms[letters] != nil {
        best = LongForm(acronym: letters, length: at - index + 1)
      }
    }
    return best
  }

  /// Notes the words in small letters that stand before “(FTA)”.
  private mutating func define(_ acronym: String, before index: Int, _ reading: Reading) {
    let sentence = reading.wordsOfSentence[reading.words[index].sentence]
    let letters = acronym.utf8.count
    let start = reading.words[index].range.start
    guard index - letters >= sentence.lowerBound,
      start > 0, reading.source.text.bytes[start - 1] == UInt8(ascii: "(")
    else { return }
    let words = reading.words[sentence]
    let furthest = max(sentence.lowerBound, index - 2 * letters)
    for start in (furthest...(index - letters)).reversed()
    where Acronyms.initialsFit(acronym, words[start..<index]) {
      let long = words[start..<index].map(\.folded)
      var known = definitions[long[0]] ?? []
      if known.count < Acronyms.mostDefinitions, !known.contains(where: { $0.words == long }) {
        known.append((long, acronym))
        definitions[long[0]] = known
      }
      return
    }
  }

  /// Whether words have the letters of an acronym as initials, words of grammar
  /// between them left out.
  private static func initialsFit(_ acronym: String, _ words: ArraySlice<Word>) -> Bool {
    var letters = acronym.utf8[...]
    for (place, word) in words.enumerated() {
      if word.folded.utf8.first == letters.first {
        letters = letters.dropFirst()
      } else if place == 0 || !word.isStopWord {
        return false
      }
    }
    return letters.isEmpty
  }
}
