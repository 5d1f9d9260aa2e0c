internal import DocumentModel
internal import TextCore

/// A block whose zone is still to be found, with what the rules ask about it.
struct PageBlock {
  var range: ByteRange
  /// The blank lines directly before it.
  var blanksBefore: Int
  /// The zone that a marker gives it.
  var marked: Zone?
  var isHardWrapped: Bool
  /// The number of pieces between white space that hold a letter or a digit.
  var wordCount: Int
  /// What the last character is once closing quotes and brackets are off.
  var ending: Ending
  /// Whether it has letters and all of them are capitals (ASCII).
  var isUppercase: Bool
  /// The number of words that start with a capital (ASCII).
  var capitalizedCount: Int
  /// The text in small letters, reduced to what furniture phrases are
  /// compared with; empty for long blocks, which are never furniture.
  var key: String { String(decoding: keyBytes, as: UTF8.self) }
  /// The bytes of ``key``.
  let keyBytes: [UInt8]

  enum Ending { case period, questionOrExclamation, ellipsis, open, none }

  /// Longer blocks are running text whatever they say.
  static let keyLimit = 600

  init(_ text: UTF8Text, lines: [TextLine]) {
    let first = lines[0]
    range = first.range.union(lines[lines.count - 1].range)
    blanksBefore = first.blanksBefore
    marked = first.marked
    isHardWrapped = lines.count > 1
    let shape = BlockShape(text, range)
    wordCount = shape.wordCount
    isUppercase = shape.letterCount >= 2 && shape.smallLetterCount == 0
    capitalizedCount = shape.capitalizedCount
    ending = PageBlock.ending(text, range)
    keyBytes = range.count <= PageBlock.keyLimit ? PhraseKey.bytes(text, range) : []
  }

  var endsWithStop: Bool {
    ending == .period || ending == .questionOrExclamation || ending == .ellipsis
  }

  /// Whether this is running text beyond doubt.
  var isProse: Bool { wordCount >= 25 || (wordCount >= 12 && endsWithStop) }

  private static func ending(_ text: UTF8Text, _ range: ByteRange) -> Ending {
    var end = range.end
    while end > range.start, let (scalar, width) = text.scalar(before: end) {
      switch scalar {
      case "\"", "'", "\u{2019}", "\u{201D}", "\u{BB}", ")", "]", "*", "_": end -= width
      case ".":
        let before = text.scalar(before: end - 1)?.scalar
        return before == "." ? .ellipsis : .period
      case "!", "?": return .questionOrExclamation
      case "\u{2026}": return .ellipsis
      case ":", ";", ",", "-", "\u{2013}", "\u{2014}", "=": return .open
      default: return .none
      }
    }
    return .none
  }
}

/// Counts over the bytes of a block.
private struct BlockShape {
  var wordCount = 0
  var letterCount = 0
  var smallLetterCount = 0
  var capitalizedCount = 0

  init(_ text: UTF8Text, _ range: ByteRange) {
    var isInWord = false
    var offset = range.start
    while offset < range.end {
      let byte = text.bytes[offset]
      let isNoBreakSpace =
        byte == 0xC2 && offset + 1 < range.end && text.bytes[offset + 1] == 0xA0
      let isSmall = (0x61...0x7A).contains(byte)
      let isCapital = (0x41...0x5A).contains(byte)
      if isSmall || isCapital { letterCount += 1 }
      if isSmall { smallLetterCount += 1 }
      if byte == 0x20 || (0x09...0x0D).contains(byte) || isNoBreakSpace {
        isInWord = false
      } else if !isInWord
        && (isSmall || isCapital || (0x30...0x39).contains(byte)
          || (byte >= 0x80 && isLetter(text, offset)))
      {
        isInWord = true
        wordCount += 1
        if isCapital { capitalizedCount += 1 }
      }
      offset += isNoBreakSpace ? 2 : 1
    }
  }

  private func isLetter(_ text: UTF8Text, _ offset: Int) -> Bool {
    text.isScalarBoundary(offset) && text.scalar(at: offset).scalar.properties.isAlphabetic
  }
}

/// Text reduced so that one phrase matches all the ways a page shows it.
enum PhraseKey {
  /// Small letters (ASCII); straight quotes and hyphens; every number as `0`;
  /// link targets and emphasis marks of Markdown dropped; white space as one
  /// space; no decoration at the edges.
  static func bytes(_ text: UTF8Text, _ range: ByteRange) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(range.count)
    var offset = range.start
    while offset < range.end {
      let byte = text.bytes[offset]
      if byte < 0x80 {
        offset = append(byte, at: offset, text, range, to: &key)
        continue
      }
      let (scalar, width) = text.scalar(at: offset)
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{02BC}": key.append(0x27)
      case "\u{201C}", "\u{201D}": key.append(0x22)
      case "\u{2010}"..."\u{2015}", "\u{2212}": key.append(0x2D)
      case "\u{2026}": key += Array("...".utf8)
      case _ where TrimmedRange.isBlank(scalar): space(&key)
      default: key += text.bytes[offset..<offset + width]
      }
      offset += width
    }
    return Array(undecorated(key))
  }

  /// Appends what an ASCII byte becomes and returns the next offset.
  private static func append(
    _ byte: UInt8, at offset: Int, _ text: UTF8Text, _ range: ByteRange, to key: inout [UInt8]
  ) -> Int {
    switch byte {
    case 0x30...0x39:
      if key.last != 0x30 { key.append(0x30) }
      var next = offset + 1
      // 1,204 and 1.5 are one number.
      while next < range.end {
        let isDigit = (0x30...0x39).contains(text.bytes[next])
        let isMark = text.bytes[next] == 0x2C || text.bytes[next] == 0x2E
        let isBetween =
          isMark && next + 1 < range.end && (0x30...0x39).contains(text.bytes[next + 1])
        guard isDigit || isBetween else { break }
        next += 1
      }
      return next
    case 0x41...0x5A: key.append(byte + 0x20)
    case 0x09...0x0D, 0x20: space(&key)
    case 0x2A, 0x5F, 0x60, 0x5B:  // * _ ` [
      break
    case 0x5D:  // ] with a link target after it
      if offset + 1 < range.end && text.bytes[offset + 1] == 0x28,
        let close = text.bytes[offset..<range.end].firstIndex(of: 0x29)
      {
        return close + 1
      }
    default: key.append(byte)
    }
    return offset + 1
  }

  private static func space(_ key: inout [UInt8]) {
    if let last = key.last, last != 0x20 { key.append(0x20) }
  }

  /// Without arrows, colons, bars and other decoration around the words;
  /// opening brackets, `©`, `#`, `@`, `=`, `?` and closing brackets stay.
  private static func undecorated(_ key: [UInt8]) -> ArraySlice<UInt8> {
    func isWord(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }
    var slice = key[...]
    while let first = slice.first, !isWord(first), !Array("([#@\"".utf8).contains(first) {
      if first == 0xC2 && slice.dropFirst().first == 0xA9 { break }  // ©
      slice = slice.dropFirst()
    }
    while let last = slice.last, !isWord(last), !Array(")]=?\"".utf8).contains(last) {
      slice = slice.dropLast()
    }
    return slice
  }
}
