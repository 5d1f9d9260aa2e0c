internal import Lexicon
internal import TextCore

/// Tells a page's own lines from the account's by their words alone.
enum LineFilter {
  /// Whether the line is one that templates emit.
  static func isTemplateLine(_ text: [UInt8], words: Int) -> Bool {
    guard words <= 40, text.count <= 600 else { return false }
    let line = normalized(text)
    guard let first = line.first else { return false }
    if line.count <= 80 && LinePhrases.whole.contains(ending(line)) { return true }
    for (start, limit) in LinePhrases.openings[first] ?? [] where words <= limit {
      if line.starts(with: start) { return true }
    }
    return isDateLine(line, words: words) || isOnlyMarks(line) || isShortcode(text)
      || isDatedByline(line, words: words)
  }

  /// "By A. Writer on Monday, 5 May 2014", "12/03/2011 Posted by A. Writer":
  /// short, with a full date, and "by" at the start or after the date.
  private static func isDatedByline(_ line: [UInt8], words: Int) -> Bool {
    guard words <= 24, words >= 3, line.contains(where: ASCII.isDigit) else { return false }
    let parts = String(decoding: line, as: UTF8.self).split { !($0.isLetter || $0.isNumber) }
    let hasYear = parts.contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
    guard hasYear, let first = parts.first else { return false }
    if DateWords.bylines.contains(first) {
      return parts.contains { DateWords.all.contains($0) }
    }
    guard first.allSatisfy(\.isNumber) || DateWords.all.contains(first) else {
      return false
    }
    let head = parts.prefix(8)
    return head.contains { DateWords.beforeBylines.contains($0) }
      && !PlainText.endsSentence(line[...])
  }

  /// "[gallery ids=…]": an instruction to a content management system that
  /// was not carried out.
  private static func isShortcode(_ text: [UInt8]) -> Bool {
    guard text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") else { return false }
    let name = text.dropFirst().prefix(while: ASCII.isNameByte)
    return !name.isEmpty && text.contains(UInt8(ascii: "="))
      && text.dropFirst(1 + name.count).first == 0x20
  }

  /// Whether the text offers a subscription or an app: at least two of the
  /// turns that such offers are made of.
  static func isPromotion(_ text: [UInt8], words: Int) -> Bool {
    guard words <= 70 else { return false }
    return LinePhrases.offers.reduce(0) { $0 + (ASCII.contains($1, in: text[...]) ? 1 : 0) } >= 2
  }

  /// Small letters, curly apostrophes straight, leading marks off.
  private static func normalized(_ text: [UInt8]) -> [UInt8] {
    let start = text.firstIndex { !ASCII.isSpace($0) && !leading.contains($0) } ?? text.count
    guard text.contains(where: { $0 >= 0x80 }) else { return text[start...].map(ASCII.lower) }
    let lower = Array(String(decoding: text[start...], as: UTF8.self).lowercased().utf8)
    var line: [UInt8] = []
    line.reserveCapacity(lower.count)
    var at = 0
    while at < lower.count {
      let isApostrophe =
        lower[at] == 0xE2 && at + 2 < lower.count && lower[at + 1] == 0x80 && lower[at + 2] == 0x99
      line.append(isApostrophe ? 0x27 : lower[at])
      at += isApostrophe ? 3 : 1
    }
    return line
  }

  private static let leading: Set<UInt8> = Set("-*>|+[_".utf8)

  private static func ending(_ line: [UInt8]) -> String {
    var high = line.count
    while high > 0, ASCII.isSpace(line[high - 1]) || trailing.contains(line[high - 1]) { high -= 1 }
    return String(decoding: line[..<high], as: UTF8.self)
  }

  private static let trailing: Set<UInt8> = Set(".:!>|]_-".utf8)

  private static func isOnlyMarks(_ line: [UInt8]) -> Bool {
    !line.contains { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 >= 0x80 }
  }

  /// A line of a date and nothing else: digits, month and day names, marks.
  private static func isDateLine(_ line: [UInt8], words: Int) -> Bool {
    guard words <= 12, line.contains(where: ASCII.isDigit) else { return false }
    let parts = String(decoding: line, as: UTF8.self).split { character in
      !(character.isLetter || character.isNumber)
    }
    var digits = 0
    var names = 0
    for part in parts {
      if part.allSatisfy(\.isNumber) {
        digits += 1
      } else if DateWords.all.contains(part) {
        names += 1
      } else if !isClock(part) {
        return false
      }
    }
    return digits > 0 && (names > 0 || digits >= 3)
  }

  /// "11am", "5th", "2018年".
  private static func isClock(_ part: Substring) -> Bool {
    let letters = part.drop(while: \.isNumber)
    return letters.count < part.count
      && ["am", "pm", "st", "nd", "rd", "th", "h", "年", "月", "日"].contains(String(letters))
  }
}

/// Words that stand in a line with a date and say nothing else.
enum DateWords {
  static let all = WordSet(.dateLineWords)
  static let bylines = WordSet(.bylineOpeners)
  /// What stands between a date and a name.
  static let beforeBylines = WordSet(.datedBylineWords)
}

/// Lines that a page's template or desk puts into or around an article, in
/// the languages whose news pages are most often saved.
enum LinePhrases {
  /// Whole lines, punctuation at the end aside.
  static let whole = WordSet(.pageLines)

  /// Starts of lines that run on, with the most words such a line has.
  static let openings: [UInt8: [(start: [UInt8], words: Int)]] = {
    var table: [UInt8: [(start: [UInt8], words: Int)]] = [:]
    for row in WordClass.pageLineStarts.rows {
      for start in row.entries.map({ Array($0.utf8) }) {
        table[start.first ?? 0, default: []].append((start, Int(row.key) ?? 0))
      }
    }
    return table
  }()

  /// Turns of phrase of which an offer to the reader has two or more.
  static let offers = WordClass.offers.entries.map { Array($0.utf8) }
}
