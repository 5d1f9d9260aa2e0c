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
    let shared = left.stems.indices.filter { right.has(left.stems[$0]) }
    let mass = shared.reduce(0) { $0 + left.weights[$1] }
    let smaller = min(left.mass, right.mass)
    share = smaller > 0 ? mass / smaller : 0
    sharedCount = shared.count
    sharedWords =
      shared.sorted { a, b in
        left.weights[a] != left.weights[b] ? left.weights[a] > left.weights[b] : a < b
      }
      .prefix(8).map(left.surface)
  }
}

/// The words of a text that are rare in general English.
struct RareWords {
  private let reading: Reading
  /// By first use.
  private(set) var stems: [String] = []
  /// Of each stem.
  private(set) var weights: [Double] = []
  /// Where each stem stands first.
  private var ranges: [ByteRange] = []
  private var numbers = WordNumbers(capacity: 256)
  private(set) var mass = 0.0

  /// Words more frequent than this tell nothing about the event.
  private static let leastRarity = 0.55

  init(_ reading: Reading) {
    self.reading = reading
    // What a form weighs does not hang on where it stands.
    var isSeen = [Bool](repeating: false, count: reading.forms.count)
    for index in reading.words.indices {
      let form = reading.words[index].form
      guard !isSeen[form], !reading.words[index].isStopWord,
        reading.sentences[reading.words[index].sentence].zone.isContent
      else { continue }
      isSeen[form] = true
      let word = reading.words[index]
      guard word.folded.utf8.count > 2, !has(word.stem) else { continue }
      // A figure may tell an event, but the year is everywhere.
      let rarity = word.shape == .number ? 0.6 : reading.forms[word.form].facts.rarity
      guard rarity >= RareWords.leastRarity else { continue }
      _ = numbers.insert(word.stem)
      stems.append(word.stem)
      weights.append(rarity)
      ranges.append(word.range)
      mass += rarity
    }
  }

  func has(_ stem: String) -> Bool { numbers.number(of: stem) != nil }

  /// A stem as the text first writes it.
  func surface(_ number: Int) -> String { reading.source.text.string(ranges[number]) }
}
