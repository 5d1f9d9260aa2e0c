internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// The words of an account by how much they tell of its event: the rarer in
/// English at large, the more.
///
/// All sums are of whole numbers, so that two accounts are as like as the same
/// two the other way about.
struct EventTerms {
  /// A stem of the account.
  struct Term {
    let stem: String
    /// How rare the most frequent of its forms is, squared.
    var weight: Int
    /// Four times the weight, 1/2 of it more for the second use, 1/3 for the
    /// third: what is told again matters, but not as much again.
    var value = 0
    var uses = 0
    /// Where it stands first.
    let range: ByteRange
    var isInLead = false
    /// Uses with a capital inside a sentence, less those without.
    var capitals = 0

    /// Whether it is a name, by how this account writes it.
    var isName: Bool { capitals > 0 }
    /// Whether it is rare enough to tell something.
    var isTelling: Bool { weight >= EventTerms.leastTellingWeight }
  }

  let reading: Reading
  /// By first use.
  private(set) var terms: [Term] = []
  private(set) var days = EventDays()
  /// The sum of all squared values.
  private(set) var squares = 0
  /// The weight of the headline and the first sentences.
  private(set) var leadWeight = 0
  private var numbers = WordNumbers(capacity: 256)

  private static let leastTellingWeight = weight(ofStep: EventThresholds.tellingStep)

  /// - Complexity: O(n) in the length of the text.
  init(_ reading: Reading) {
    self.reading = reading
    var weights: [Int?] = Array(repeating: nil, count: reading.forms.count)
    var leadSentences = 0
    for (index, sentence) in reading.sentences.enumerated() where sentence.zone.isContent {
      let isHeadline = sentence.zone == .headline
      let isInLead = isHeadline || leadSentences < EventThresholds.leadSentences
      if !isHeadline { leadSentences += 1 }
      // Headlines write every word with a capital.
      let showsNames = sentence.zone == .paragraph || sentence.zone == .quote
      for place in reading.wordsOfSentence[index] {
        let word = reading.words[place]
        days.add(place, of: reading)
        guard EventTerms.isTerm(word) else { continue }
        let weight = weights[word.form] ?? weight(of: word)
        weights[word.form] = weight
        let isFirst = place == reading.wordsOfSentence[index].lowerBound
        add(word, weight, isInLead: isInLead, showsCase: showsNames && !isFirst)
      }
    }
    for index in terms.indices {
      terms[index].value = EventTerms.value(terms[index])
      squares += terms[index].value * terms[index].value
      if terms[index].isInLead { leadWeight += terms[index].weight }
    }
  }

  private mutating func add(_ word: Word, _ weight: Int, isInLead: Bool, showsCase: Bool) {
    let number = numbers.insert(word.stem)
    if number == terms.count {
      terms.append(Term(stem: word.stem, weight: weight, range: word.range))
    }
    terms[number].uses += 1
    terms[number].weight = min(terms[number].weight, weight)
    if isInLead { terms[number].isInLead = true }
    if showsCase, word.shape != .number {
      terms[number].capitals += word.shape.startsWithCapital ? 1 : -1
    }
  }

  /// The same stem in this account.
  func term(_ stem: String) -> Term? { numbers.number(of: stem).map { terms[$0] } }

  /// A term as the account first writes it.
  func surface(_ term: Term) -> String { reading.source.text.string(term.range) }

  private static func isTerm(_ word: Word) -> Bool {
    word.shape == .number || (!word.isStopWord && word.folded.utf8.count > 2)
  }

  private func weight(of word: Word) -> Int {
    guard word.shape != .number else {
      return EventTerms.weight(ofStep: EventThresholds.figureStep)
    }
    return EventTerms.weight(
      ofStep: reading.lexicon.frequencyStep(of: word.folded) ?? EventThresholds.unknownStep)
  }

  private static func weight(ofStep step: Int) -> Int {
    let rarity = max(0, EventThresholds.weightlessStep - step)
    return rarity * rarity
  }

  /// See ``Term/value``.
  private static func value(_ term: Term) -> Int {
    let uses = (1...max(1, min(term.uses, mostUses))).reduce(0) { $0 + 1 / Double($1) }
    return Int((4 * Double(term.weight) * uses).rounded())
  }

  /// Further uses say nothing new.
  private static let mostUses = 64
}
