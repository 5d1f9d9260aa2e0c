internal import DocumentModel
internal import Reading

/// Works out the terms of two compared sources, which words stand for them,
/// and what each weighs.
///
///     w(t) = max(0.2, ln((N+1)/(df(t)+0.5)) + 0.5)
///
/// with `N` the sentences of both sources and `df` those that hold the term;
/// less for frame words, for actors of the event and for what is frequent in
/// general English.
struct TermIndexBuilder {
  let table: TermTable
  /// The two sources, by their numbers in the table; they may be the same.
  let sources: [Int]
  /// For each of the two, for each word the term that starts there, or -1.
  private(set) var termOfWord: [[Int]]
  /// For each word that starts a term the number of words it covers.
  private(set) var lengths: [[Int]]
  /// In how many content sentences of each side each term stands.
  private(set) var frequencies: [[Int]]
  /// The weight of each term.
  private(set) var weights: [Double] = []
  /// Capitalised wherever it stands inside a sentence.
  private(set) var isName: [Bool]
  /// Named so often, in both sources, that it tells no fact from another.
  private(set) var isActor: [Bool]

  /// What each part of the weight is worth; see the article on measurements.
  enum Constants {
    static let frameFactor = 0.4
    static let actorFactor = 0.3
    static let leastWeight = 0.2
    /// The share of sentences from which a name is an actor of the event.
    static let actorShare = 0.15
    static let leastActorSentences = 3
    /// A concept of several words weighs more than one word.
    static let conceptFactor = 1.3
  }

  /// - Complexity: O(words of both sources + terms of the table)
  init(_ table: TermTable, _ a: Int, _ b: Int) {
    self.table = table
    sources = [a, b]
    let count = table.terms.count
    isName = [Bool](repeating: false, count: count)
    isActor = isName
    termOfWord = []
    lengths = []
    frequencies = []
    let accepted = table.sources[a].clearConcepts.union(table.sources[b].clearConcepts)
    let acronyms = table.sources[a].acronyms.union(table.sources[b].acronyms)
    for source in sources { assign(source, accepted, acronyms, a, b) }
    tellNames()
    uniteSpellings()
    frequencies = [0, 1].map(sentenceFrequencies(ofSide:))
    weigh()
  }

  // MARK: Terms of words

  /// Chooses for each word between name, compound and plain term.
  private mutating func assign(
    _ source: Int, _ accepted: Set<Int>, _ acronyms: Set<Int>, _ a: Int, _ b: Int
  ) {
    let terms = table.sources[source]
    let reading = table.readings[source]
    var chosen = [Int](repeating: -1, count: reading.words.count)
    var length = [Int](repeating: 1, count: reading.words.count)
    for range in reading.wordsOfSentence {
      var word = range.lowerBound
      while word < range.upperBound {
        if terms.alias[word] >= 0,
          !terms.isAmbiguous[word] || accepted.contains(terms.alias[word])
        {
          chosen[word] = terms.alias[word]
          length[word] = terms.aliasLength[word]
        } else if !acronyms.isEmpty, terms.longForm[word] >= 0,
          acronyms.contains(terms.longForm[word])
        {
          chosen[word] = terms.longForm[word]
          length[word] = terms.longFormLength[word]
        } else if terms.joint[word] >= 0,
          let compound = compound(terms.joint[word], a, b)
        {
          chosen[word] = compound
          length[word] = 2
        } else {
          chosen[word] = terms.plain[word]
          length[word] = terms.plainLength[word]
        }
        word += length[word]
      }
    }
    termOfWord.append(chosen)
    lengths.append(length)
  }

  /// The term of a word that either source writes as one; where both do, by
  /// its letters.
  private func compound(_ longWord: Int, _ a: Int, _ b: Int) -> Int? {
    [a, b].compactMap { table.sources[$0].termOfLongWord[longWord] }.filter { $0 >= 0 }
      .min { table.terms[$0].key < table.terms[$1].key }
  }

  private mutating func tellNames() {
    var seenLower = [Bool](repeating: false, count: table.terms.count)
    for side in 0...1 {
      let reading = table.readings[sources[side]]
      for range in reading.wordsOfSentence {
        for word in range where termOfWord[side][word] >= 0 {
          let shape = reading.words[word].shape
          if shape == .lower { seenLower[termOfWord[side][word]] = true }
          if shape.startsWithCapital && word != range.lowerBound {
            isName[termOfWord[side][word]] = true
          }
        }
      }
    }
    for term in isName.indices where seenLower[term] { isName[term] = false }
  }

  /// Makes the spellings of one name one term; spellings that stand in one
  /// source may differ by one letter only.
  private mutating func uniteSpellings() {
    guard !table.spellings.isEmpty else { return }
    let present = termOfWord.map { terms in Set(terms.filter { $0 >= 0 && isName[$0] }) }
    var representative: [Int: Int] = [:]
    for spelling in table.spellings {
      let (a, b) = (spelling.a, spelling.b)
      guard isName[a], isName[b], representative[a] == nil, representative[b] == nil,
        present.contains(where: { $0.contains(a) }), present.contains(where: { $0.contains(b) })
      else { continue }
      let together = present.contains { $0.contains(a) && $0.contains(b) }
      if spelling.distance <= (together ? 1 : 2) { representative[b] = a }
    }
    guard !representative.isEmpty else { return }
    termOfWord = termOfWord.map { $0.map { representative[$0] ?? $0 } }
  }

  // MARK: Weights

  /// For each term the number of content sentences of a side it stands in.
  private func sentenceFrequencies(ofSide side: Int) -> [Int] {
    let reading = table.readings[sources[side]]
    var frequency = [Int](repeating: 0, count: table.terms.count)
    var lastSentence = [Int](repeating: -1, count: table.terms.count)
    for (sentence, range) in reading.wordsOfSentence.enumerated()
    where reading.sentences[sentence].zone.isContent {
      for word in range {
        let term = termOfWord[side][word]
        guard term >= 0, lastSentence[term] != sentence else { continue }
        lastSentence[term] = sentence
        frequency[term] += 1
      }
    }
    return frequency
  }

  private mutating func weigh() {
    let total = sources.reduce(0) { sum, source in
      sum + table.readings[source].sentences.count { $0.zone.isContent }
    }
    let leastShare = Constants.actorShare * Double(total)
    weights.reserveCapacity(table.terms.count)
    // Logarithms once a frequency, not once a term.
    var inverse: [Double?] = Array(repeating: nil, count: total + 1)
    for term in table.terms.indices {
      let (left, right) = (frequencies[0][term], frequencies[1][term])
      let isNamed = isName[term] || table.terms[term].kind == .country
      isActor[term] =
        isNamed && left > 0 && right > 0 && left + right >= Constants.leastActorSentences
        && Double(left + right) >= leastShare
      let idf =
        inverse[left + right]
        ?? naturalLogarithm((Double(total) + 1) / (Double(left + right) + 0.5)) + 0.5
      inverse[left + right] = idf
      let weight = weight(of: term, inverseFrequency: idf)
      weights.append(isActor[term] ? weight * Constants.actorFactor : weight)
    }
  }

  /// `max(0.2, ln((N+1)/(df+0.5)) + 0.5)`, less for frame words, less for
  /// words that are frequent in general English.
  private func weight(of term: Int, inverseFrequency: Double) -> Double {
    var weight = max(Constants.leastWeight, inverseFrequency)
    if table.terms[term].isFrame { weight *= Constants.frameFactor }
    if table.terms[term].kind == .concept { weight *= Constants.conceptFactor }
    return weight * table.terms[term].telling
  }
}
