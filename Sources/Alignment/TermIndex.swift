public import Reading
internal import DocumentModel
internal import UnicodeText

/// The terms of two compared sources with their weights: what every score
/// between the two is made of.
///
/// Frequencies come from the two sources alone, so that a third source
/// changes nothing between them.
public struct TermIndex: Sendable {
  /// For each of the two readings, for each word the term that starts there,
  /// or -1.
  let termOfWord: [[Int]]
  /// For each word that starts a term the number of words it covers.
  let lengths: [[Int]]
  /// The weight of each term; see ``TermIndex/weight(frequency:total:)``.
  let weights: [Double]
  /// What is known of each term.
  let info: [TermInfo]
  let softMatches: SoftMatches
  /// The sides whose content holds each term: 0, 1.
  let sidesOfTerm: [[Int]]

  struct TermInfo: Sendable {
    var key: String
    var kind: ReadTerm.Kind
    /// The lower-case form first met.
    var form: String
    var isFrame: Bool
    /// Capitalised wherever it stands inside a sentence.
    var isName: Bool
    /// Named so often, in both sources, that it tells no fact from another.
    var isActor: Bool
    /// A name: of a person, a place, a country.
    var tellsByItself: Bool { isName || kind == .country }
    /// In how many sentences it stands.
    var frequency: Int
    /// The sides (0, 1) whose content sentences hold it.
    var sides: [Int]
  }

  /// What each part of the weight is worth; see the article on measurements.
  enum Constants {
    static let frameFactor = 0.4
    static let actorFactor = 0.3
    static let leastWeight = 0.2
    /// The share of sentences from which a name is an actor of the event.
    static let actorShare = 0.15
    /// A concept of several words weighs more than one word.
    static let conceptFactor = 1.3
  }

  /// - Parameter discountsActors: whether the names that both sources repeat
  ///   count less. They tell no point from another, but they do tell which
  ///   sentences are on the event at all.
  public init(
    _ a: Reading, _ b: Reading, knowledge: LexicalKnowledge, discountsActors: Bool = true
  ) {
    var builder = TermIndexBuilder(knowledge: knowledge)
    builder.add([a, b])
    if knowledge.unitesNames { builder.uniteNameVariants() }
    let total = builder.sentenceCount
    let info = builder.infos()
    self.info = info
    termOfWord = builder.termOfWord
    lengths = builder.lengths
    weights = info.map { info in
      let actorFactor = info.isActor && discountsActors ? Constants.actorFactor : 1
      return TermIndex.weight(of: info, total: total, knowledge: knowledge) * actorFactor
    }
    softMatches = SoftMatches(info, knowledge: knowledge)
    sidesOfTerm = info.map(\.sides)
  }

  /// `max(0.2, ln((N+1)/(df+0.5)) + 0.5)`, less for frame words and actors,
  /// less for words that are frequent in general English.
  private static func weight(
    of info: TermInfo, total: Int, knowledge: LexicalKnowledge
  ) -> Double {
    let idf =
      naturalLogarithm((Double(total) + 1) / (Double(info.frequency) + 0.5)) + 0.5
    var weight = max(Constants.leastWeight, idf)
    if info.isFrame { weight *= Constants.frameFactor }
    if info.kind == .concept { weight *= Constants.conceptFactor }
    return weight * (0.3 + 0.7 * knowledge.rarity(of: info.form, kind: info.kind))
  }

  /// The distinct terms of the words, in order.
  func terms(ofWords words: [Range<Int>], side: Int) -> [Int] {
    var distinct: [Int] = []
    for range in words {
      for word in range where termOfWord[side][word] >= 0 {
        let term = termOfWord[side][word]
        if !distinct.contains(term) { distinct.append(term) }
      }
    }
    return distinct
  }

  /// How a source first writes a term.
  func surface(of term: Int, side: Int, in reading: Reading) -> String {
    guard let word = termOfWord[side].firstIndex(of: term) else { return info[term].form }
    let first = reading.words[word].range
    let last = reading.words[word + lengths[side][word] - 1].range
    return reading.source.text.string(ByteRange(first.start, last.end))
  }

  func mass(of terms: [Int]) -> Double { terms.reduce(0) { $0 + weights[$1] } }
}
