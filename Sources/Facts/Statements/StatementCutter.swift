internal import DocumentModel
internal import Reading
internal import TextCore

/// Cuts a statement at the words that another account does not have: where a
/// sentence tells one of two facts, each becomes a statement of its own.
///
/// The statement is seen as a chain of phrases. Each phrase is told or not told
/// by the other account; a phrase that is called wrongly costs the weight that
/// speaks against it, a change from one to the other costs a fixed price, and
/// the cheapest way through is taken. Pieces that say too little stay with
/// their neighbours.
struct StatementCutter {
  let reading: Reading
  let traits: [WordTraits]

  /// For each word of a statement whether another account tells it.
  /// - Parameters:
  ///   - weight: of the term that starts at a word, 0 where none does.
  ///   - strength: how well the other account has it, 0…1.
  func told(
    _ statement: Statement, weight: (Int) -> Double, strength: (Int) -> Double
  ) -> [Bool] {
    let phrases = phrases(of: statement, weight)
    guard phrases.count > 1 else { return statement.wordIndices.map { _ in true } }
    let costs = phrases.map { phrase in
      phrase.reduce(into: (told: 0.0, missing: 0.0)) { sum, word in
        let (w, s) = (weight(word), strength(word))
        sum.told += w * (1 - s)
        sum.missing += Thresholds.cutCaution * w * s
      }
    }
    var calls = StatementCutter.cheapest(costs)
    absorb(&calls, phrases, weight)
    return zip(phrases, calls).flatMap { phrase, call in phrase.map { _ in call } }
  }

  /// Runs of words that open at a preposition, a conjunction or a mark; those
  /// without content belong to their left neighbour, the first to its right.
  private func phrases(of statement: Statement, _ weight: (Int) -> Double) -> [[Int]] {
    var phrases: [[Int]] = []
    var isOpen = false
    var previous = -2
    for word in statement.wordIndices {
      if phrases.isEmpty || isOpen && opens(word, after: previous) {
        phrases.append([word])
        isOpen = false
      } else {
        phrases[phrases.count - 1].append(word)
      }
      previous = word
      if weight(word) > 0 { isOpen = true }
    }
    if phrases.count > 1, !isOpen, let last = phrases.popLast() {
      phrases[phrases.count - 1] += last
    }
    return phrases
  }

  /// Whether a phrase opens at a word; `previous` is the one before it in the
  /// statement.
  private func opens(_ word: Int, after previous: Int) -> Bool {
    guard word == previous + 1 else { return true }
    return
      (traits[reading.words[word].form].contains(.phraseOpener)
      || hasMark(between: previous, and: word)) && !isInsideName(word) && !followsDenial(word)
  }

  /// “the Association ‹for the› Advancement of Colored People”: a word of grammar
  /// between two words of one name.
  private func isInsideName(_ word: Int) -> Bool {
    let sentence = reading.wordsOfSentence[reading.words[word].sentence]
    guard reading.words[word].isStopWord, word > sentence.lowerBound,
      reading.words[word - 1].shape.startsWithCapital,
      ["of", "for", "the", "and", "on"].contains(reading.words[word].folded)
    else { return false }
    let next = (word + 1..<sentence.upperBound).prefix(2).first { !reading.words[$0].isStopWord }
    return next.map { reading.words[$0].shape.startsWithCapital } ?? false
  }

  /// “the right not ‹to answer›”: without its denial a piece says the opposite.
  private func followsDenial(_ word: Int) -> Bool {
    word > 0 && WordClasses.isDenial(reading.words[word - 1].folded)
  }

  /// Blanks, a hyphen, and a possessive ending: no mark.
  private static let blankOrHyphen: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0x2D, 0x27, 0x73]

  private func hasMark(between left: Int, and right: Int) -> Bool {
    guard left >= 0 else { return true }
    let bytes = reading.source.text.bytes[
      reading.words[left].range.end..<reading.words[right].range.start]
    guard bytes.contains(where: { !StatementCutter.blankOrHyphen.contains($0) }) else {
      return false
    }
    // An apostrophe or a no-break space is no mark.
    let text = reading.source.text.string(
      ByteRange(reading.words[left].range.end, reading.words[right].range.start))
    return text.unicodeScalars.contains {
      ",;:()[]\"\u{201C}\u{201D}\u{2013}\u{2014}\u{2018}\u{AB}\u{BB}".unicodeScalars.contains($0)
    }
  }

  /// The calls that cost least; among equals those that call the first phrases
  /// told.
  private static func cheapest(_ costs: [(told: Double, missing: Double)]) -> [Bool] {
    var table: [(told: Double, missing: Double)] = []
    for cost in costs {
      let before = table.last ?? (0, 0)
      let change = table.isEmpty ? 0 : Thresholds.cutPrice
      table.append(
        (
          told: min(before.told, before.missing + change) + cost.told,
          missing: min(before.missing, before.told + change) + cost.missing
        ))
    }
    guard let last = table.last else { return [] }
    var calls = [last.told <= last.missing]
    for index in table.indices.dropFirst().reversed() {
      let before = table[index - 1]
      let isTold = calls[calls.count - 1]
      let stays =
        isTold
        ? before.told <= before.missing + Thresholds.cutPrice
        : before.missing <= before.told + Thresholds.cutPrice
      calls.append(stays ? isTold : !isTold)
    }
    return calls.reversed()
  }

  /// Turns the runs that say too little into their neighbours, the smallest
  /// first.
  private func absorb(_ calls: inout [Bool], _ phrases: [[Int]], _ weight: (Int) -> Double) {
    while true {
      var runs: [(range: Range<Int>, words: Int, mass: Double)] = []
      for index in calls.indices {
        let words = phrases[index].count { weight($0) >= Thresholds.tellingWeight }
        let mass = phrases[index].reduce(0) { $0 + weight($1) }
        if let last = runs.last, calls[last.range.lowerBound] == calls[index] {
          runs[runs.count - 1] = (
            last.range.lowerBound..<index + 1, last.words + words, last.mass + mass
          )
        } else {
          runs.append((index..<index + 1, words, mass))
        }
      }
      guard runs.count > 1,
        let thin = runs.min(by: { ($0.words, $0.mass) < ($1.words, $1.mass) }),
        thin.words < Thresholds.leastPieceWords
      else { return }
      for index in thin.range { calls[index].toggle() }
    }
  }

  /// The pieces of a statement by what several accounts tell of it.
  /// - Parameter told: for each of the other accounts that have a say, for each
  ///   word whether it tells it.
  /// - Returns: the statement itself where there is nothing to cut.
  func pieces(_ statement: Statement, told: [[Bool]]) -> [Statement] {
    // Most are told or left out as a whole: no need to look at every word.
    guard told.contains(where: { calls in calls.contains { $0 != calls[0] } }) else {
      return [statement]
    }
    let words = statement.wordIndices
    var keys = words.indices.map { word in told.map { $0[word] } }
    // Two accounts may leave crumbs that neither leaves alone.
    while let crumb = Set(keys).filter({ key in
      zip(words, keys).count { $1 == key && !reading.words[$0].isStopWord }
        < Thresholds.leastPieceWords
    }).min(by: { $0.lexicographicallyPrecedes($1) { !$0 && $1 } }), Set(keys).count > 1 {
      let first = keys.firstIndex(of: crumb) ?? 0
      let into =
        first > 0
        ? keys[first - 1] : keys.first { $0 != crumb } ?? crumb
      keys = keys.map { $0 == crumb ? into : $0 }
    }
    var order: [[Bool]] = []
    for key in keys where !order.contains(key) { order.append(key) }
    return order.map { key in
      piece(of: statement, zip(words, keys).filter { $1 == key }.map(\.0))
    }
  }

  private func piece(of statement: Statement, _ words: [Int]) -> Statement {
    var runs: [Range<Int>] = []
    for word in words {
      if let last = runs.last, last.upperBound == word {
        runs[runs.count - 1] = last.lowerBound..<word + 1
      } else {
        runs.append(word..<word + 1)
      }
    }
    let trimmer = StatementTrimmer(reading: reading)
    let trimmed = runs.map(trimmer.trimmed)
    var piece = statement
    piece.words = trimmed
    piece.spans = trimmed.map { StatementReader.passage($0, reading) }
    return piece
  }
}
