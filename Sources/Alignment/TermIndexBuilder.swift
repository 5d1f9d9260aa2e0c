internal import DocumentModel
internal import Points
internal import Reading

/// Collects the terms of two readings and what is known of each.
struct TermIndexBuilder {
  let knowledge: LexicalKnowledge
  private var vocabulary = Vocabulary()
  private var readings: [Reading] = []
  private(set) var termOfWord: [[Int]] = []
  private(set) var lengths: [[Int]] = []
  private var kinds: [ReadTerm.Kind] = []
  private var forms: [String] = []
  private var seenLower: [Bool] = []
  private var seenCapital: [Bool] = []

  init(knowledge: LexicalKnowledge) {
    self.knowledge = knowledge
  }

  /// Takes in the compared readings, in order of their sides.
  mutating func add(_ readings: [Reading]) {
    var reader = TermReader(knowledge: knowledge)
    for reading in readings { reader.acceptedConcepts.formUnion(reader.clearConcepts(of: reading)) }
    reader.compounds = TermIndexBuilder.compounds(in: readings)
    for reading in readings { add(reading, reader) }
  }

  /// The longer words of the texts that could be two words elsewhere, with
  /// their stems.
  private static func compounds(in readings: [Reading]) -> [String: String] {
    var compounds: [String: String] = [:]
    for reading in readings {
      for word in reading.words where word.folded.utf8.count >= 7 && word.shape != .number {
        compounds[TermReader.levelled(word.folded)] = word.stem
      }
    }
    return compounds
  }

  private mutating func add(_ reading: Reading, _ reader: TermReader) {
    var terms = [Int](repeating: -1, count: reading.words.count)
    var lengths = [Int](repeating: 1, count: reading.words.count)
    for term in reader.terms(of: reading) {
      let number = vocabulary.number(of: term.key)
      let word = reading.words[term.word]
      if number == kinds.count {
        kinds.append(term.kind)
        forms.append(word.folded)
        seenLower.append(false)
        seenCapital.append(false)
      }
      let opensSentence = reading.wordsOfSentence[word.sentence].lowerBound == term.word
      if word.shape == .lower { seenLower[number] = true }
      if word.shape.startsWithCapital && !opensSentence { seenCapital[number] = true }
      terms[term.word] = number
      lengths[term.word] = term.length
    }
    readings.append(reading)
    termOfWord.append(terms)
    self.lengths.append(lengths)
  }

  /// Makes the spellings of one name one term: two capitalised stems of five
  /// letters or more, never seen in lower case, that start alike and differ
  /// by at most two letters; by one letter where both stand in one source.
  mutating func uniteNameVariants() {
    let names = kinds.indices.filter {
      kinds[$0] == .stem && seenCapital[$0] && !seenLower[$0] && vocabulary.terms[$0].count >= 5
    }
    var representative = Array(kinds.indices)
    let sides = names.map { name in termOfWord.map { $0.contains(name) } }
    for (i, a) in names.enumerated() where representative[a] == a {
      for (j, b) in names.enumerated().dropFirst(i + 1) where representative[b] == b {
        let together = zip(sides[i], sides[j]).contains { $0 && $1 }
        let allowed = together ? 1 : 2
        if NameVariants.areOne(vocabulary.terms[a], vocabulary.terms[b], allowing: allowed) {
          representative[b] = a
        }
      }
    }
    termOfWord = termOfWord.map { $0.map { $0 < 0 ? -1 : representative[$0] } }
  }

  var sentenceCount: Int {
    readings.reduce(0) { $0 + $1.sentences.filter(\.zone.isContent).count }
  }

  func infos() -> [TermIndex.TermInfo] {
    let frequencies = readings.indices.map(sentenceFrequencies(of:))
    let total = Double(sentenceCount)
    return kinds.indices.map { term in
      let counts = frequencies.map { $0[term] }
      let frequency = counts.reduce(0, +)
      let isName = seenCapital[term] && !seenLower[term]
      let isEverywhere =
        counts.allSatisfy { $0 > 0 }
        && Double(frequency) >= TermIndex.Constants.actorShare * total && frequency > 2
      return TermIndex.TermInfo(
        key: vocabulary.terms[term], kind: kinds[term], form: forms[term],
        isFrame: kinds[term] == .stem && WordClasses.frame.contains(forms[term]),
        isName: isName, isActor: isEverywhere && (isName || kinds[term] == .country),
        frequency: frequency, sides: counts.indices.filter { counts[$0] > 0 })
    }
  }

  /// For each term the number of content sentences of a reading it stands in.
  private func sentenceFrequencies(of side: Int) -> [Int] {
    var frequency = [Int](repeating: 0, count: kinds.count)
    var lastSentence = [Int](repeating: -1, count: kinds.count)
    for (word, term) in termOfWord[side].enumerated() where term >= 0 {
      let sentence = readings[side].words[word].sentence
      guard readings[side].sentences[sentence].zone.isContent, lastSentence[term] != sentence
      else { continue }
      lastSentence[term] = sentence
      frequency[term] += 1
    }
    return frequency
  }
}

/// Spellings of one name.
enum NameVariants {
  /// Whether two stems start alike and differ by at most `limit` edits
  /// (Levenshtein distance).
  static func areOne(_ a: String, _ b: String, allowing limit: Int) -> Bool {
    let x = Array(a.unicodeScalars)
    let y = Array(b.unicodeScalars)
    guard x.first == y.first, abs(x.count - y.count) <= limit else { return false }
    guard min(x.count, y.count) >= 5 else { return false }
    return distance(x, y) <= limit
  }

  private static func distance(_ x: [Unicode.Scalar], _ y: [Unicode.Scalar]) -> Int {
    var row = Array(0...y.count)
    for (i, a) in x.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in y.enumerated() {
        let substituted = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[y.count]
  }
}
