internal import DocumentModel
internal import Reading
internal import UnicodeText

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
  /// By initial letter the acronyms, ascending.
  private var byInitial: [UInt8: [String]] = [:]
  /// Long forms in small letters by their first word: the folded words.
  private var definitions: [String: [(words: [String], acronym: String)]] = [:]

  /// Shorter ones have too many long forms.
  private static let leastLetters = 3
  private static let mostLetters = 7

  /// - Parameter isKnown: whether general knowledge has a name for a form.
  init(_ readings: [Reading], isKnown: (String) -> Bool) {
    for reading in readings {
      for (index, word) in reading.words.enumerated()
      where word.shape == .allCaps && reading.sentences[word.sentence].zone.isContent {
        let form = reading.forms[word.form]
        guard Acronyms.isAcronym(word, reading), !isKnown(form.folded) else { continue }
        forms[form.folded] = form
        define(form.folded, before: index, reading)
      }
    }
    for acronym in forms.keys.sorted() {
      if let initial = acronym.utf8.first { byInitial[initial, default: []].append(acronym) }
    }
  }

  /// Capitals alone, not those of a line that is all in capitals.
  private static func isAcronym(_ word: Word, _ reading: Reading) -> Bool {
    let length = word.folded.utf8.count
    guard !word.isStopWord, (leastLetters...mostLetters).contains(length),
      word.folded.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return false }
    return reading.words(of: word.sentence).contains {
      $0.shape == .lower || $0.shape == .capitalized
    }
  }

  var isEmpty: Bool { forms.isEmpty }

  /// Whether a long form may start at a form.
  func canStart(_ form: WordForm) -> Bool {
    guard let initial = form.folded.utf8.first else { return false }
    return byInitial[initial] != nil
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
    var best: LongForm?
    func offer(_ acronym: String, _ length: Int?) {
      if let length, length > best?.length ?? 1 {
        best = LongForm(acronym: acronym, length: length)
      }
    }
    if let initial = words[index].folded.utf8.first, words[index].shape == .capitalized {
      for acronym in byInitial[initial] ?? [] {
        offer(acronym, Acronyms.run(acronym, words, index) { $0.shape.startsWithCapital })
      }
    }
    for known in definitions[words[index].folded] ?? [] {
      let end = index + known.words.count
      if end <= words.endIndex, words[index..<end].map(\.folded) == known.words {
        offer(known.acronym, known.words.count)
      }
    }
    return best
  }

  /// How many words from `index` have the letters of an acronym as initials;
  /// words of grammar between them may be passed over.
  private static func run(
    _ acronym: String, _ words: ArraySlice<Word>, _ index: Int, where fits: (Word) -> Bool
  ) -> Int? {
    var at = index
    for (place, letter) in acronym.utf8.enumerated() {
      while at < words.endIndex, place > 0, words[at].isStopWord, words[at].shape == .lower,
        words[at].folded.utf8.first != letter || !fits(words[at])
      {
        at += 1
      }
      guard at < words.endIndex, words[at].folded.utf8.first == letter, fits(words[at]),
        words[at].folded != acronym
      else { return nil }
      at += 1
    }
    return at - index
  }

  /// Notes the words in small letters that stand before “(FTA)”.
  private mutating func define(_ acronym: String, before index: Int, _ reading: Reading) {
    let sentence = reading.wordsOfSentence[reading.words[index].sentence]
    let letters = acronym.utf8.count
    let word = reading.words[index].range
    guard index - letters >= sentence.lowerBound,
      word.start > 0, reading.source.text.bytes[word.start - 1] == UInt8(ascii: "(")
    else { return }
    let words = reading.words[sentence]
    let furthest = max(sentence.lowerBound, index - 2 * letters)
    for start in (furthest...(index - letters)).reversed()
    where !words[start].isStopWord
      && Acronyms.run(acronym, words[..<index], start, where: { _ in true }) == index - start
    {
      let long = words[start..<index].map(\.folded)
      if !(definitions[long[0]]?.contains { $0.words == long } ?? false) {
        definitions[long[0], default: []].append((long, acronym))
      }
      return
    }
  }
}
