internal import DocumentModel
internal import TextCore

/// A range without the white space at its edges.
enum TrimmedRange {
  /// The part of `range` between white space (U+00A0 and invisible spaces
  /// included), or `nil` when there is nothing else.
  static func of(_ text: UTF8Text, _ range: ByteRange) -> ByteRange? {
    var start = range.start
    var end = range.end
    while start < end {
      let (scalar, width) = text.scalar(at: start)
      guard isBlank(scalar) else { break }
      start += width
    }
    while end > start, let (scalar, width) = text.scalar(before: end), isBlank(scalar) {
      end -= width
    }
    return start < end ? ByteRange(start, end) : nil
  }

  /// White space, or a format character that shows nothing: zero-width space
  /// and joiners at an edge, word joiner, byte order mark, soft hyphen.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0: return true
    case 0x00...0x7F: return false
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: return true
    default: return scalar.properties.isWhitespace
    }
  }
}

/// One line of a file that is not blank.
struct TextLine {
  /// Without white space at the edges and without a marker such as `# `.
  var range: ByteRange
  /// The number of blank lines directly before it.
  var blanksBefore: Int
  /// The zone that a marker gives it; `nil` for plain lines.
  var marked: Zone?
  /// Whether the line continues the block of the line before it.
  var joinsPrevious = false
}

/// Splits a text into lines.
enum LineScanner {
  /// The lines that are not blank, from the byte `start` on; ends are LF,
  /// CR LF and a lone CR.
  static func lines(_ text: UTF8Text, from start: Int) -> [TextLine] {
    let bytes = text.bytes
    var lines: [TextLine] = []
    var blanks = 0
    var lineStart = start
    var offset = start
    while lineStart < bytes.count {
      while offset < bytes.count && bytes[offset] != 0x0A && bytes[offset] != 0x0D { offset += 1 }
      if let range = TrimmedRange.of(text, ByteRange(lineStart, offset)) {
        lines.append(TextLine(range: range, blanksBefore: blanks))
        blanks = 0
      } else {
        blanks += 1
      }
      if offset + 1 < bytes.count && bytes[offset] == 0x0D && bytes[offset + 1] == 0x0A {
        offset += 1
      }
      offset += 1
      lineStart = offset
    }
    return lines
  }
}
