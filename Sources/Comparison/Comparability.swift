internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// How much rare material two accounts share: what tells one event from
/// another.
public struct Comparability: Sendable, Hashable {
  /// Shared weight of rare words, as a share of the smaller text's, 0…1.
  public var share: Double
  /// The shared rare words, rarest first, then by first use; at most eight,
  /// as the first text writes them.
  public var sharedWords: [String]
  /// How many rare words are shared in all.
  public var sharedCount: Int

  /// Below this share, or with fewer shared rare words than the least count,
  /// two texts are held to be about different events. Chosen so that none of
  /// some 500 labelled pairs on one event falls below.
  static let leastShare = 0.05
  static let leastCount = 2

  var isEnough: Bool {
    share >= Comparability.leastShare && sharedCount >= Comparability.leastCount
  }

  init(_ left: RareWords, _ right: RareWords) {
    let shared = left.order.filter { right.weight[$0] != nil }
    let mass = shared.reduce(0) { $0 + (left.weight[$1] ?? 0) }
    let smaller = min(left.mass, right.mass)
    share = smaller > 0 ? mass / smaller : 0
    sharedCount = shared.count
    sharedWords = shared.enumerated()
      .sorted { x, y in
        let (p, q) = (left.weight[x.element] ?? 0, left.weight[y.element] ?? 0)
        return p != q ? p > q : x.offset < y.offset
      }
      .prefix(8).map { left.surface[$0.element] ?? $0.element }
  }
}

/// The words of a text that are rare in general English.
struct RareWords {
  /// Stems in order of first use.
  var order: [String] = []
  var weight: [String: Double] = [:]
  var surface: [String: String] = [:]
  var mass = 0.0

  /// Words more frequent than this tell nothing about the event.
  private static let leastRarity = 0.55

  init(_ reading: Reading) {
    for word in reading.words where !word.isStopWord {
      guard reading.sentences[word.sentence].zone.isContent, weight[word.stem] == nil,
        word.folded.utf8.count > 2
      else { continue }
      // A figure may tell an event, but the year is everywhere.
      let rarity = word.shape == .number ? 0.6 : reading.forms[word.form].facts.rarity
      guard rarity >= RareWords.leastRarity else { continue }
      order.append(word.stem)
      weight[word.stem] = rarity
      surface[word.stem] = reading.source.text.string(word.range)
      mass += rarity
    }
  }
}
