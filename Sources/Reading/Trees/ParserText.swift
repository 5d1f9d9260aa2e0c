internal import Lexicon
internal import TextCore

/// The words of a sentence as the parser takes them: one after another in
/// UTF-8, with curly quotation marks and apostrophes made straight, and with
/// one name for all names.
///
/// Who or what has a name is nothing that a sentence's grammar turns on. The
/// parser has seen some names more often than others; given the real ones it
/// would read a sentence about one person otherwise than about another.
struct ParserText {
  private(set) var bytes: [UInt8] = []
  private(set) var ranges: [Range<Int>] = []

  /// What stands for a name, for a people or party, and for its adjective.
  private static let name = Array("Smith".utf8)
  private static let people = Array("Americans".utf8)
  private static let adjective = Array("American".utf8)

  mutating func set(_ tokens: [SyntaxToken], of text: UTF8Text, _ lexicon: Lexicon) {
    bytes.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    let isTitleCase = ParserText.isTitleCase(tokens, text)
    for (index, token) in tokens.enumerated() {
      let start = bytes.count
      let word = text.bytes[token.range.start..<token.range.end]
      let isFirst = index == 0 || index == 1 && tokens[0].word == nil
      if !isTitleCase, ParserText.isCapitalised(word),
        let stand = ParserText.standIn(for: word, lexicon, isFirst: isFirst)
      {
        bytes.append(contentsOf: stand)
      } else {
        append(word)
      }
      ranges.append(start..<bytes.count)
    }
  }

  /// Whether most words have a capital, as in a headline.
  private static func isTitleCase(_ tokens: [SyntaxToken], _ text: UTF8Text) -> Bool {
    var capitals = 0
    var words = 0
    for token in tokens where token.word != nil {
      words += 1
      if ByteClass.isCapital(text.bytes[token.range.start]) { capitals += 1 }
    }
    return capitals * 2 > words
  }

  /// A capital with small letters behind it.
  private static func isCapitalised(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, ByteClass.isCapital(first), word.count > 1 else { return false }
    return word.dropFirst().allSatisfy { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x80 }
  }

  /// What stands for a name; nil for a word that only has a capital: a title,
  /// a month, the name of an office.
  private static func standIn(
    for word: ArraySlice<UInt8>, _ lexicon: Lexicon, isFirst: Bool
  ) -> [UInt8]? {
    let small = String(decoding: word, as: UTF8.self).lowercased()
    // Any word has a capital at the start of a sentence.
    if isFirst, lexicon.isKnown(small), PeopleWords.givenName(small) == nil { return nil }
    if PeopleWords.titles.contains(small) || PeopleWords.titleParts.contains(small)
      || PeopleWords.bodies.contains(small) || months.contains(small) || weekdays.contains(small)
      || lexicon.frequencyBand(of: small).map({ $0 < commonBand }) ?? false
        && PeopleWords.givenName(small) == nil
    {
      return nil
    }
    let parts = lexicon.partsOfSpeech(of: small)
    if parts.contains(.adjective), !parts.contains(.noun) || small.hasSuffix("an") {
      return adjective
    }
    if small.hasSuffix("s"), parts.contains(.noun), !lexicon.lemmas(of: small).isEmpty,
      lexicon.lemmas(of: small).allSatisfy({ lexicon.text(of: $0) != small })
    {
      return people
    }
    return name
  }

  /// Words of grammar and the most usual nouns keep their letters: rank 150
  /// of English and above.
  private static let commonBand = 32
  private static let months = WordSet(.months)
  private static let weekdays = WordSet(.weekdays)

  private mutating func append(_ word: ArraySlice<UInt8>) {
    var place = word.startIndex
    while place < word.endIndex {
      if word[place] == 0xE2, place + 2 < word.endIndex, word[place + 1] == 0x80,
        let plain = ParserText.plain(word[place + 2])
      {
        bytes.append(contentsOf: repeatElement(plain.mark, count: plain.count))
        place += 3
      } else {
        bytes.append(word[place])
        place += 1
      }
    }
  }

  /// The plain spelling of U+2018, U+2019, U+201C, U+201D and U+2026, by the last byte.
  private static func plain(_ last: UInt8) -> (mark: UInt8, count: Int)? {
    switch last {
    case 0x98, 0x99: (UInt8(ascii: "'"), 1)
    case 0x9C, 0x9D: (UInt8(ascii: "\""), 1)
    case 0xA6: (UInt8(ascii: "."), 3)
    default: nil
    }
  }
}
