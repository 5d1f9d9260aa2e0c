internal import Lexicon
internal import TextCore

/// What a line of page furniture does to the lines after it.
enum Furniture {
  /// Nothing: it stands alone.
  case line
  /// A list of links follows.
  case listOpener
  /// Readers' comments, a form or a note on the author follows.
  case commentOpener
}

extension Furniture {
  private static let determiners = WordSet(.clauseOpeners)
  private static let readers = WordSet(.addressedReaders)

  /// Whether a whole sentence starts with somebody or something and speaks to
  /// nobody: “The watchdog fined the shop because …”.
  private static func isToldOfOthers(_ block: PageBlock) -> Bool {
    let words = block.key.split(separator: " ")
    guard block.endsWithStop, block.wordCount >= 12, let first = words.first,
      determiners.contains(first)
    else { return false }
    return !words.contains { readers.contains($0.trimmed(of: ",.:;()")) }
  }

  /// What kind of furniture `block` is by its words and shape; `nil` for
  /// everything else.
  ///
  /// - Parameter isFirst: whether it opens the page, where a headline such as
  ///   `Watch: …` is likelier than a link.
  static func of(_ block: PageBlock, isFirst: Bool) -> Furniture? {
    let words = block.wordCount
    guard words > 0 else { return .line }
    guard !block.keyBytes.isEmpty, words <= 80 else { return nil }
    if words <= 8 {
      let key = block.key
      if FurniturePhrases.commentOpeners.contains(key) { return .commentOpener }
      if FurniturePhrases.listOpeners.contains(key) { return .listOpener }
      if FurniturePhrases.lines.contains(key) { return .line }
    }
    if words <= 20 && FurniturePhrases.commentOpenerStarts.startsKey(of: block) {
      return .commentOpener
    }
    // A full stop makes `More in the report was false.` a sentence.
    if !isFirst && words <= 6 && !block.endsWithStop
      && FurniturePhrases.listOpenerStarts.startsKey(of: block)
    {
      return .listOpener
    }
    let isStatement =
      block.endsWithStop
      && ToldSentence.isOne(block.keyBytes + [UInt8(ascii: ".")], words: words)
    if !isFirst && !isStatement && FurniturePhrases.starts.startsKey(of: block) { return .line }
    // What somebody says inside quotation marks is never the page's voice.
    if !isStatement && !isToldOfOthers(block) && !block.keyBytes.contains(UInt8(ascii: "\""))
      && FurniturePhrases.pieces.isInKey(of: block)
    {
      return .line
    }
    return FurnitureShape.matches(block) ? .line : nil
  }
}

/// Furniture that is known by its form and not by fixed words.
enum FurnitureShape {
  static func matches(_ block: PageBlock) -> Bool {
    guard block.wordCount <= 40 else { return false }
    let key = block.key
    let pieces = block.keyBytes.split(separator: UInt8(ascii: " "))
      .map { Substring(decoding: $0, as: UTF8.self) }
    // A single letter changes the type size or starts an index.
    if block.wordCount == 1 && key.utf8.count == 1 && !block.key.hasPrefix("0") { return true }
    return isSum(key, pieces) || isShareBar(pieces) || isMenu(block) || isLink(key, pieces)
      || isHashtags(pieces) || isTimestamp(block, pieces) || isReadingTime(key, pieces)
  }

  /// The arithmetic that comment forms ask for: `seven + ten =`, `0 × 0 = ?`.
  private static func isSum(_ key: String, _ pieces: [Substring]) -> Bool {
    guard pieces.count <= 10, key.hasSuffix("=") || key.hasSuffix("= ?") || key.hasSuffix("=?")
    else { return false }
    return pieces.contains { ["+", "-", "x", "×", "*", "plus", "minus", "times"].contains($0) }
      || key.contains("+")
  }

  private static let shareWords = WordSet(.shareWords)
  private static let strongShareWords = WordSet(.strongShareWords)

  private static func isShareBar(_ pieces: [Substring]) -> Bool {
    guard pieces.count >= 2 else { return false }
    var strong = 0
    for piece in pieces {
      let word = piece.trimmed(of: ",|/:;.()-")
      if word.isEmpty || word == "·" || word == "•" { continue }
      guard shareWords.contains(word) else { return false }
      if strongShareWords.contains(word) { strong += 1 }
    }
    return strong >= 1
  }

  /// Short pieces between bars, arrows or dots: a menu or a path of pages.
  private static func isMenu(_ block: PageBlock) -> Bool {
    guard block.wordCount <= 40, !block.endsWithStop, block.keyBytes.first != UInt8(ascii: "|"),
      block.keyBytes.contains(where: {
        $0 >= 0x80 || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/")
      })
    else { return false }
    for (separator, least) in [
      ("|", 3), (" > ", 3), (" » ", 3), (" › ", 3), (" / ", 3), (" • ", 4),
    ] {
      let parts = block.key.components(separatedBy: separator)
      if parts.count >= 2 && parts[0].trimmed(of: " ") == "home" { return true }
      guard parts.count >= least else { continue }
      // Figures make it a table.
      if parts.allSatisfy({ $0.split(separator: " ").count <= 4 && !$0.contains("0") }) {
        return true
      }
    }
    return false
  }

  /// A web or mail address alone or after a word or two.
  private static func isLink(_ key: String, _ pieces: [Substring]) -> Bool {
    guard pieces.count <= 3, let last = pieces.last else { return false }
    if last.hasPrefix("http://") || last.hasPrefix("https://") { return true }
    guard pieces.count == 1 else { return false }
    if key.hasPrefix("www.") { return true }
    guard let at = key.firstIndex(of: "@") else { return false }
    return at == key.startIndex || key[at...].contains(".")
  }

  private static func isHashtags(_ pieces: [Substring]) -> Bool {
    pieces.count >= 1 && pieces.allSatisfy { $0.hasPrefix("#") && $0.count > 1 && $0 != "#0" }
  }

  private static let timeWords = WordSet(.stampWords)
  private static let timeFillers = WordSet(.stampFillers)

  /// A date or time alone, as below a headline or in a live blog.
  private static func isTimestamp(_ block: PageBlock, _ pieces: [Substring]) -> Bool {
    guard block.ending != .period || block.wordCount <= 6, (1...16).contains(pieces.count),
      block.key.contains("0")
    else { return false }
    var marks = 0
    for piece in pieces {
      let word = piece.trimmed(of: ",.:;()[]")
      if timeWords.contains(word) {
        marks += 1
      } else if word == "0-0-0" || word == "0/0/0" || word == "0.0.0" {
        marks += 1
      } else if !word.isEmpty && word != "|" && !timeFillers.contains(word) {
        return false
      }
    }
    return marks >= 1
  }

  private static let readingTimes = WordSet(.readingTimes)

  /// The time an article takes, or the place in a picture series.
  private static func isReadingTime(_ key: String, _ pieces: [Substring]) -> Bool {
    guard pieces.count <= 5 else { return false }
    return readingTimes.contains(key)
  }
}

/// What news pages and blogs say around their articles, in the form of
/// ``PhraseKey``: small letters, numbers as `0`, no decoration at the edges.
///
/// Collected from the standard texts of content systems (WordPress, Blogger,
/// Disqus) and the interface words common to news sites.
enum FurniturePhrases {
  /// Whole lines that stand for themselves.
  static let lines = WordSet(.furnitureLines)

  /// Whole lines that head a list of links to other pages.
  static let listOpeners = WordSet(.linkListOpeners)

  /// Starts of whole lines that head such a list: `More from Politics`.
  static let listOpenerStarts = PhraseIndex(.linkListStarts)

  /// Whole lines after which readers speak and not the account, or that open
  /// a form.
  static let commentOpeners = WordSet(.commentOpeners)

  static let commentOpenerStarts = PhraseIndex(.commentStarts)

  /// Starts of lines with the largest number of words they may have and
  /// whether they may end with a full stop.
  static let starts = PhraseIndex(.furnitureStarts)

  /// Pieces of sentences that only the page itself says, with the largest
  /// number of words of such a line.
  static let pieces = PhraseIndex(.furniturePieces)
}

extension StringProtocol {
  /// Without any of `characters` (ASCII) at the edges.
  func trimmed(of characters: String) -> SubSequence {
    var slice = self[...]
    while let first = slice.unicodeScalars.first, characters.unicodeScalars.contains(first) {
      slice = slice[slice.unicodeScalars.index(after: slice.startIndex)...]
    }
    while let last = slice.unicodeScalars.last, characters.unicodeScalars.contains(last) {
      slice = slice[..<slice.unicodeScalars.index(before: slice.endIndex)]
    }
    return slice
  }

  /// The pieces between occurrences of `separator`; one piece without any.
  func components(separatedBy separator: String) -> [String] {
    var pieces: [String] = []
    var piece: [UInt8] = []
    let bytes = Array(utf8)
    let mark = Array(separator.utf8)
    var index = 0
    while index < bytes.count {
      if index + mark.count <= bytes.count && bytes[index..<index + mark.count].elementsEqual(mark)
      {
        pieces.append(String(decoding: piece, as: UTF8.self))
        piece = []
        index += mark.count
      } else {
        piece.append(bytes[index])
        index += 1
      }
    }
    return pieces + [String(decoding: piece, as: UTF8.self)]
  }
}
