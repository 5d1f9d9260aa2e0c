internal import DocumentModel
internal import TextCore

/// Reads the block structure of Markdown line by line: enough of CommonMark
/// (https://spec.commonmark.org/0.31.2/) for articles, without nesting.
enum MarkdownLines {
  /// The lines with their zones, markers taken out; lines that are nothing
  /// but structure (rules, fences, table rules, comments) are dropped.
  static func structured(_ lines: [TextLine], _ text: UTF8Text) -> [TextLine] {
    var result: [TextLine] = []
    var fence: [UInt8]?
    var droppedBlanks = 0
    for line in lines {
      let bytes = text.bytes[line.range.start..<line.range.end]
      var line = line
      line.blanksBefore += droppedBlanks
      droppedBlanks = 0
      if let open = fence {
        if bytes.starts(with: open) && isRule(bytes, of: [open[0]]) {
          fence = nil
        } else {
          line.marked = .paragraph
          result.append(line)
        }
        continue
      }
      if bytes.starts(with: Array("```".utf8)) || bytes.starts(with: Array("~~~".utf8)) {
        fence = Array(bytes.prefix(3))
        continue
      }
      if isSetextRule(bytes), let last = result.indices.last, line.blanksBefore == 0,
        result[last].marked == nil
      {
        result[last].marked = .heading
        continue
      }
      if isStructure(bytes) {
        droppedBlanks = line.blanksBefore + 1
        continue
      }
      guard let marked = marked(line, text) else { continue }
      result.append(marked)
    }
    return result
  }

  /// The line with its marker read; `nil` when nothing is left of it.
  private static func marked(_ line: TextLine, _ text: UTF8Text) -> TextLine? {
    var line = line
    if let heading = heading(line.range, text) {
      guard let range = heading else { return nil }
      line.range = range
      line.marked = .heading
    } else if let range = image(line.range, text) {
      guard let range else { return nil }
      line.range = range
      line.marked = .caption
    } else if text.bytes[line.range.start] == 0x3E {
      guard let range = quoted(line.range, text) else { return nil }
      line.range = range
      line.marked = .quote
    } else if let range = item(line.range, text) {
      line.range = range
      line.marked = .bullet
    } else if let range = wholeLineStrong(line.range, text) {
      line.range = range
      line.marked = .heading
    } else if text.bytes[line.range.start] == 0x7C {
      line.marked = .paragraph
    }
    return line
  }

  /// `# Heading #`: `nil` for another line, a `nil` range for an empty one.
  private static func heading(_ range: ByteRange, _ text: UTF8Text) -> ByteRange?? {
    var start = range.start
    while start < range.end && text.bytes[start] == 0x23 { start += 1 }
    let level = start - range.start
    guard (1...6).contains(level) else { return .none }
    if start == range.end { return .some(nil) }
    guard text.bytes[start] == 0x20 || text.bytes[start] == 0x09 else { return .none }
    var end = range.end
    while end > start && text.bytes[end - 1] == 0x23 { end -= 1 }
    // `# C#` keeps its sign: closing signs stand after a space.
    if end < range.end && end > start && text.bytes[end - 1] != 0x20 { end = range.end }
    return .some(TrimmedRange.of(text, ByteRange(start, end)))
  }

  /// `![alt](target)` alone on a line: the range of its alternative text.
  private static func image(_ range: ByteRange, _ text: UTF8Text) -> ByteRange?? {
    let bytes = text.bytes
    guard range.count > 4, bytes[range.start] == 0x21, bytes[range.start + 1] == 0x5B,
      bytes[range.end - 1] == 0x29 || bytes[range.end - 1] == 0x5D,
      let close = bytes[range.start..<range.end].firstIndex(of: 0x5D)
    else { return .none }
    return .some(TrimmedRange.of(text, ByteRange(range.start + 2, close)))
  }

  private static func quoted(_ range: ByteRange, _ text: UTF8Text) -> ByteRange? {
    var start = range.start
    while start < range.end && (text.bytes[start] == 0x3E || text.bytes[start] == 0x20) {
      start += 1
    }
    return TrimmedRange.of(text, ByteRange(start, range.end))
  }

  /// A list item: `- `, `* `, `+ `, `1. `, `1) ` or a bullet sign.
  private static func item(_ range: ByteRange, _ text: UTF8Text) -> ByteRange? {
    if let rest = LineMarkers.afterBullet(range, text) { return rest }
    var start = range.start
    while start < range.end && (0x30...0x39).contains(text.bytes[start]) { start += 1 }
    guard (1...9).contains(start - range.start), start + 1 < range.end,
      text.bytes[start] == 0x2E || text.bytes[start] == 0x29, text.bytes[start + 1] == 0x20
    else { return nil }
    return TrimmedRange.of(text, ByteRange(start + 1, range.end))
  }

  /// `**Heading**` alone on a line, short and without a stop.
  private static func wholeLineStrong(_ range: ByteRange, _ text: UTF8Text) -> ByteRange? {
    let bytes = text.bytes
    guard (5...100).contains(range.count), bytes[range.start] == 0x2A,
      bytes[range.start + 1] == 0x2A, bytes[range.end - 1] == 0x2A, bytes[range.end - 2] == 0x2A
    else { return nil }
    let inner = ByteRange(range.start + 2, range.end - 2)
    guard !bytes[inner.start..<inner.end].contains(0x2A), bytes[inner.end - 1] != 0x2E else {
      return nil
    }
    return TrimmedRange.of(text, inner)
  }

  /// `===` or `---` under a line makes it a heading.
  private static func isSetextRule(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count >= 3 && (bytes.allSatisfy { $0 == 0x3D } || bytes.allSatisfy { $0 == 0x2D })
  }

  /// A thematic break, the rule under a table's head, or a comment.
  private static func isStructure(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.starts(with: Array("<!--".utf8)) && bytes.suffix(3).elementsEqual(Array("-->".utf8)) {
      return true
    }
    if bytes.count >= 3
      && (isRule(bytes, of: [0x2D]) || isRule(bytes, of: [0x2A]) || isRule(bytes, of: [0x5F]))
    {
      return true
    }
    return bytes.contains(0x7C) && bytes.contains(0x2D)
      && bytes.allSatisfy { [0x7C, 0x2D, 0x3A, 0x20].contains($0) }
  }

  private static func isRule(_ bytes: ArraySlice<UInt8>, of signs: [UInt8]) -> Bool {
    bytes.allSatisfy { signs.contains($0) || $0 == 0x20 }
  }
}
