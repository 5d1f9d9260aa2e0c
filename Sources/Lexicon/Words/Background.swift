internal import TextCore

/// How common words are in English at large, in the news, books, web pages and
/// talk of this century: the background against which the words of a text are
/// rare or not.
///
/// Unlike the bands of the word table it knows names (a president's, a news
/// agency's), which stand in every account of politics and tell no event.
/// Hashes lie sorted; a look-up is a binary search.
enum Background {
  /// The layout this reader understands.
  static let version = 1
  private static let table = PackedBytes.background
  private static let header = 12

  static var storedVersion: Int { table.short(at: 4) }
  static var storedSteps: Int { table.short(at: 6) }
  static var count: Int { table.word(at: 8) }

  /// The frequency of a lower-case word in steps; nil when it is not among the
  /// some 29,000 most frequent.
  static func step(of word: some Sequence<UInt8>) -> Int? {
    let hash = tableHash(word)
    let place = (0..<count).partitioningIndex { table.word(at: header + 4 * $0) >= hash }
    guard place < count, table.word(at: header + 4 * place) == hash else { return nil }
    return table.byte(at: header + 4 * count + place)
  }
}

extension Lexicon {
  /// Steps of ``frequencyStep(of:)`` for a factor of ten.
  public static let frequencyStepsPerPowerOfTen = 20

  /// How common a lower-case form is at large, in twentieths of a power of ten
  /// above one word in a thousand million: 140 is one word in a hundred, 60 one
  /// in a million. Nil for rarer and unknown forms. The dot that
  /// `Word.folded` leaves to an abbreviation ("us.") does not count.
  public func frequencyStep(of form: String) -> Int? {
    let bytes = form.utf8
    return bytes.last == UInt8(ascii: ".")
      ? Background.step(of: bytes.dropLast()) : Background.step(of: bytes)
  }
}
