internal import Reading
internal import TextCore

/// The longer words of the compared texts that could be two words elsewhere:
/// “SolarWinds”, “solar winds”.
struct LongWords: Sendable {
  /// Levelled words with their numbers, by first use.
  private var numbers = WordNumbers(capacity: 256)
  /// A bit for each hash of a levelled word: most pairs of neighbours are
  /// told apart without making a string of them.
  private var isTaken = [Bool](repeating: false, count: 4096)

  /// Shorter words are no compounds.
  static let leastLength = 7

  init(_ readings: [Reading]) {
    for reading in readings {
      for form in reading.forms where LongWords.isLong(form) {
        let key = LongWords.levelled(form.folded)
        _ = numbers.insert(key)
        isTaken[LongWords.slot(LongWords.hash(key))] = true
      }
    }
  }

  static func isLong(_ form: WordForm) -> Bool {
    form.folded.utf8.count >= leastLength && form.folded.utf8.first.map { $0 > 0x39 } ?? false
  }

  /// The number of a word, or -1.
  func number(of form: WordForm) -> Int {
    LongWords.isLong(form) ? numbers.number(of: LongWords.levelled(form.folded)) ?? -1 : -1
  }

  /// The number of the long word that two neighbours form, or -1.
  func number(ofJoined first: WordForm, _ second: WordForm) -> Int {
    guard first.folded.utf8.count + second.folded.utf8.count >= LongWords.leastLength else {
      return -1
    }
    let hash = LongWords.hash(
      second.folded, isLevelled: true, from: LongWords.hash(first.folded))
    guard isTaken[LongWords.slot(hash)] else { return -1 }
    return numbers.number(of: LongWords.levelled(first.folded + second.folded)) ?? -1
  }

  /// A word without the ending that most often parts two spellings of it.
  private static func levelled(_ folded: String) -> String {
    folded.utf8.last == UInt8(ascii: "s") ? String(folded.dropLast()) : folded
  }

  /// FNV-1a, 32 bits.
  /// - Parameter isLevelled: whether the ending is left out; see
  ///   ``levelled(_:)``.
  private static func hash(
    _ word: String, isLevelled: Bool = false, from start: UInt32 = 0x811C_9DC5
  ) -> UInt32 {
    let bytes = word.utf8Span.span
    var end = bytes.count
    if isLevelled, end > 0, bytes[end - 1] == UInt8(ascii: "s") { end -= 1 }
    var hash = start
    for offset in 0..<end { hash = (hash ^ UInt32(bytes[offset])) &* 0x0100_0193 }
    return hash
  }

  private static func slot(_ hash: UInt32) -> Int { Int((hash ^ (hash >> 12)) & 4095) }
}
