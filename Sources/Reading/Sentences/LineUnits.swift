internal import TextCore

/// The stretches of a block that no sentence crosses: its lines, or, where a
/// paragraph was wrapped to a width, the lines put together.
struct LineUnits {
  /// In order, not empty, without white space at the edges.
  private(set) var units: [ByteRange] = []

  /// A line shorter than this, in bytes, was not wrapped to a width.
  private static let shortestWrappedLine = 40
  /// A longer line than this was not wrapped for a screen or a mail.
  private static let longestWrappedLine = 120

  init(_ text: UTF8Text, _ range: ByteRange, isWrapped isKnown: Bool = false) {
    let lines = LineUnits.lines(text, range)
    let isNarrow = lines.allSatisfy { $0.range.count <= LineUnits.longestWrappedLine }
    let isWrapped = isKnown && isNarrow || LineUnits.isWrapped(text, lines)
    for line in lines where !line.range.isEmpty {
      if let last = units.last, !line.followsBlank,
        isWrapped || LineUnits.continues(text, last, line.range)
      {
        units[units.count - 1] = last.union(line.range)
      } else {
        units.append(line.range)
      }
    }
  }

  private typealias Line = (range: ByteRange, followsBlank: Bool)

  private static func lines(_ text: UTF8Text, _ range: ByteRange) -> [Line] {
    let bytes = text.bytes
    var lines: [Line] = []
    var followsBlank = false
    func close(_ start: Int, _ end: Int) {
      let line = Characters.trimmed(text, ByteRange(start, end))
      if !line.isEmpty { lines.append((line, followsBlank)) }
      followsBlank = line.isEmpty
    }
    var start = range.start
    var offset = range.start
    while offset < range.end {
      let width = Characters.lineBreakWidth(bytes, at: offset, before: range.end)
      guard width > 0 else {
        offset += 1
        continue
      }
      close(start, offset)
      offset += width
      start = offset
    }
    close(start, range.end)
    return lines
  }

  /// Whether `next` goes on with the sentence of the line before it: that line
  /// is long and unfinished, and `next` starts with a small letter.
  private static func continues(_ text: UTF8Text, _ line: ByteRange, _ next: ByteRange) -> Bool {
    let last = text.bytes[line.end - 1]
    guard line.count >= shortestWrappedLine, !Characters.isStop(last),
      last != UInt8(ascii: ":"), last != UInt8(ascii: ";")
    else { return false }
    guard Characters.isLowercase(text, at: next.start) else { return false }
    // "b) the next item" is a list, not a sentence that goes on.
    return ListMarker(text, at: next.start, before: next.end) == nil
  }

  /// Whether the lines are one paragraph broken at a fixed width: all but the
  /// last are about as long as the longest, and a sentence crosses a break.
  private static func isWrapped(_ text: UTF8Text, _ lines: [Line]) -> Bool {
    guard lines.count >= 3, let longest = lines.map(\.range.count).max(),
      longest <= longestWrappedLine
    else { return false }
    let even = lines.dropLast().allSatisfy { $0.range.count * 4 >= longest * 3 }
    guard even else { return false }
    return zip(lines, lines.dropFirst()).contains {
      continues(text, $0.range, $1.range)
    }
  }
}
