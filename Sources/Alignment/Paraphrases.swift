internal import Lexicon
internal import Reading

/// A word that stands, alone or within a phrase, for a class of words and
/// phrases of one meaning: the words of “keep in touch” stand for the class of
/// “consult” only side by side.
struct ParaphraseUse: Sendable, Equatable {
  /// Its position among the words of the source.
  var word: Int32
  /// The first word of its phrase, and the one after the last.
  var start: Int32
  var end: Int32
  /// The number of the class.
  var paraphrase: Int32
}

extension TermReader {
  /// The uses of a source, in no particular order.
  func paraphraseUses(of reading: Reading) -> [ParaphraseUse] {
    let known = reading.forms.map(knowledge.paraphrases)
    let matters = known.map { !$0.classes.isEmpty || $0.beginsPhrases }
    let continues = known.map(\.continuesPhrases)
    var uses: [ParaphraseUse] = []
    for range in reading.wordsOfSentence {
      for index in range where matters[reading.words[index].form] {
        let facts = known[reading.words[index].form]
        for paraphrase in facts.classes {
          uses.append(ParaphraseUse(index, in: index, index + 1, paraphrase))
        }
        guard facts.beginsPhrases else { continue }
        let phrases = knowledge.paraphrasePhrases(facts, at: index, before: range.upperBound) {
          let form = reading.words[$0].form
          return continues[form] ? reading.forms[form] : nil
        }
        for phrase in phrases {
          let end = (phrase.words.last ?? index) + 1
          for word in phrase.words {
            uses.append(ParaphraseUse(word, in: index, end, phrase.paraphrase))
          }
        }
      }
    }
    return uses
  }
}

extension ParaphraseUse {
  fileprivate init(_ word: Int, in start: Int, _ end: Int, _ paraphrase: ParaphraseClass) {
    self.init(
      word: Int32(word), start: Int32(start), end: Int32(end),
      paraphrase: Int32(paraphrase.number))
  }
}

/// A term of a passage and a class that it stands for there.
struct TermParaphrase: Sendable, Hashable {
  var term: Int
  var paraphrase: Int

  /// The distinct classes.
  static func classes(_ uses: [TermParaphrase]) -> [Int] {
    var distinct: [Int] = []
    for use in uses where !distinct.contains(use.paraphrase) { distinct.append(use.paraphrase) }
    return distinct
  }
}

/// The uses of two compared sources that tell something: those of classes
/// that both have, and not in one and the same word.
struct PairParaphrases: Sendable {
  private struct Entry: Sendable {
    var use: ParaphraseUse
    var term: Int
  }

  /// For each side its uses, by word.
  private var entries: [[Entry]] = [[], []]
  /// Classes are numbered from 0 to this.
  private(set) var classCount = 0

  /// None: what one source words in two ways is not taken for one fact.
  init() {}

  /// - Parameters:
  ///   - uses: those of each side.
  ///   - term: for a side and a use the term of its word; nil where that is no
  ///     common word, or reaches beyond the use.
  ///   - classCount: of the table of paraphrases.
  /// - Complexity: O(uses + classes)
  init(
    _ uses: [[ParaphraseUse]], classCount: Int, term: (_ side: Int, ParaphraseUse) -> Int?
  ) {
    // For each side and class: -1 no term, -2 several, or the one it has.
    var terms = [[Int]](repeating: [Int](repeating: -1, count: classCount), count: uses.count)
    var found: [[Entry]] = []
    for side in uses.indices {
      found.append([])
      for use in uses[side] {
        guard let term = term(side, use) else { continue }
        found[side].append(Entry(use: use, term: term))
        let known = terms[side][Int(use.paraphrase)]
        terms[side][Int(use.paraphrase)] = known == -1 || known == term ? term : -2
      }
    }
    var number = [Int32](repeating: -1, count: classCount)
    for paraphrase in number.indices {
      let (left, right) = (terms[0][paraphrase], terms[1][paraphrase])
      guard left != -1, right != -1, left != right || left == -2 else { continue }
      number[paraphrase] = Int32(self.classCount)
      self.classCount += 1
    }
    entries = found.map { entries in
      var kept: [Entry] = []
      for entry in entries where number[Int(entry.use.paraphrase)] >= 0 {
        kept.append(entry)
        kept[kept.count - 1].use.paraphrase = number[Int(entry.use.paraphrase)]
      }
      return kept.sorted { ($0.use.word, $0.use.paraphrase) < ($1.use.word, $1.use.paraphrase) }
    }
  }

  /// The distinct terms of the words that stand for classes, in order.
  func terms(ofWords words: [Range<Int>], side: Int) -> [TermParaphrase] {
    let entries = entries[side]
    guard !entries.isEmpty else { return [] }
    var distinct: [TermParaphrase] = []
    for range in words {
      var next = first(of: entries, from: range.lowerBound)
      while next < entries.count, Int(entries[next].use.word) < range.upperBound {
        let use = entries[next].use
        let found = TermParaphrase(term: entries[next].term, paraphrase: Int(use.paraphrase))
        if Int(use.start) >= range.lowerBound, Int(use.end) <= range.upperBound,
          !distinct.contains(found)
        {
          distinct.append(found)
        }
        next += 1
      }
    }
    return distinct
  }

  /// The index of the first entry at or after a word.
  private func first(of entries: [Entry], from word: Int) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if Int(entries[middle].use.word) < word { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension TermIndex {
  /// What the words stand for. Names stand for nothing: “Ms Rice” is no grain.
  static func paraphrases(
    _ table: TermTable, _ built: TermIndexBuilder
  ) -> PairParaphrases {
    PairParaphrases(
      built.sources.map { table.sources[$0].paraphrases },
      classCount: table.knowledge.paraphraseClassCount
    ) { side, use in
      let word = Int(use.word)
      let term = built.termOfWord[side][word]
      guard term >= 0, !built.isName[term], table.terms[term].kind != .country,
        word + built.lengths[side][word] <= Int(use.end)
      else { return nil }
      return term
    }
  }
}
