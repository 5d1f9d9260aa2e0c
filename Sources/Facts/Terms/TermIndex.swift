internal import DocumentModel
internal import Reading
internal import TextCore

/// The terms of two compared sources with their weights: what every score
/// between the two is made of.
///
/// Frequencies come from the two sources alone, so that a third source
/// changes nothing between them. Never changed once it is made.
public final class TermIndex: Sendable {
  let table: TermTable
  /// The two sources, by their numbers in the table; they may be the same.
  let sources: [Int]
  /// For each of the two, for each word the term that starts there, or -1.
  let termOfWord: [[Int]]
  /// For each word that starts a term the number of words it covers.
  let lengths: [[Int]]
  /// For each side and term the first word that stands for it, or -1.
  private let firstWords: [[Int32]]
  /// In how many content sentences of each side each term stands.
  private let frequencies: [[Int]]
  /// The weight of each term; see ``TermIndexBuilder``.
  let weights: [Double]
  /// Capitalised wherever it stands inside a sentence.
  let isName: [Bool]
  /// Named so often, in both sources, that it tells no fact from another.
  let isActor: [Bool]
  /// See ``namesSomething(_:)``.
  private let isNameOrCountry: [Bool]

  /// - Complexity: O(words of both sources + terms of the table)
  public init(_ table: TermTable, _ a: Int, _ b: Int) {
    let built = TermIndexBuilder(table, a, b)
    self.table = table
    sources = built.sources
    termOfWord = built.termOfWord
    lengths = built.lengths
    frequencies = built.frequencies
    weights = built.weights
    isName = built.isName
    isActor = built.isActor
    isNameOrCountry = table.terms.indices.map {
      built.isName[$0] || table.terms[$0].kind == .country
    }
    firstWords = built.termOfWord.map { terms in
      var first = [Int32](repeating: -1, count: table.terms.count)
      for (word, term) in terms.enumerated() where term >= 0 && first[term] < 0 {
        first[term] = Int32(word)
      }
      return first
    }
  }

  /// A name: of a person, a place, a country.
  func namesSomething(_ term: Int) -> Bool { isNameOrCountry[term] }

  /// In how many content sentences of both sides a term stands.
  func frequency(of term: Int) -> Int { frequencies[0][term] + frequencies[1][term] }

  /// Whether a term stands in a content sentence of a side.
  func stands(_ term: Int, inSide side: Int) -> Bool { frequencies[side][term] > 0 }

  /// The distinct terms of the words, in order.
  func terms(ofWords words: [Range<Int>], side: Int) -> [Int] {
    var distinct: [Int] = []
    distinct.reserveCapacity(words.reduce(0) { $0 + $1.count })
    let terms = termOfWord[side]
    // A bit for each sixty-fourth of the terms tells most that are new.
    var mask: UInt64 = 0
    for range in words {
      for word in range where terms[word] >= 0 {
        let bit: UInt64 = 1 << UInt64(terms[word] & 63)
        if mask & bit != 0, distinct.contains(terms[word]) { continue }
        mask |= bit
        distinct.append(terms[word])
      }
    }
    return distinct
  }

  /// Every term of the words in order, repeated ones too.
  /// - Parameter limit: terms at most.
  func sequence(ofWords words: [Range<Int>], side: Int, limit: Int = .max) -> [Int] {
    let terms = termOfWord[side]
    var sequence: [Int] = []
    sequence.reserveCapacity(min(limit, words.reduce(0) { $0 + $1.count }))
    for run in words {
      for word in run where terms[word] >= 0 {
        guard sequence.count < limit else { return sequence }
        sequence.append(terms[word])
      }
    }
    return sequence
  }

  /// How a side first writes a term.
  func surface(of term: Int, side: Int) -> String {
    let reading = table.readings[sources[side]]
    let word = Int(firstWords[side][term])
    guard word >= 0 else { return table.terms[term].form }
    let first = reading.words[word].range
    let last = reading.words[word + lengths[side][word] - 1].range
    return reading.source.text.string(ByteRange(first.start, last.end))
  }
}
