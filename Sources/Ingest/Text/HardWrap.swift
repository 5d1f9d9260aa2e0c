internal import DocumentModel
internal import TextCore

/// Finds lines that only wrap the text of a paragraph, as in plain text of
/// fixed width, and joins them.
///
/// A program that wraps text breaks a line where the next word would not have
/// fit. So in wrapped text nearly every line inside a paragraph is as long as
/// it could be, which chance, lists and one-paragraph lines do not show.
enum HardWrap {
  /// The widest column texts are wrapped at, in code points.
  private static let widest = 100
  /// The narrowest.
  private static let narrowest = 40
  /// How much shorter than the width a full line may be: wrapping by eye and
  /// at punctuation leaves the edge ragged.
  private static let slack = 4

  /// Sets `joinsPrevious` for the lines that go on with the line before.
  static func mark(_ lines: inout [TextLine], _ text: UTF8Text) {
    let lengths = lines.map { text.codePointCount($0.range) }
    let breaks = lines.indices.dropFirst().filter {
      lines[$0].blanksBefore == 0 && mayJoin(lines[$0], after: lines[$0 - 1])
    }
    guard breaks.count >= 2, let width = breaks.map({ lengths[$0 - 1] }).max(),
      (narrowest...widest).contains(width)
    else { return markCertain(&lines, lengths, breaks, text) }
    let full = breaks.filter { index in
      lengths[index - 1] + 1 + firstWordLength(lines[index], text) > width - slack
    }
    let going = full.filter { !endsWithStop(lines[$0 - 1], text) }
    let small = full.filter { startsSmall(lines[$0], text) }
    // Seven breaks in ten are full; most lines end in the middle of a
    // sentence and a good part of the next ones start with a small letter.
    let isUsual =
      full.count * 10 >= breaks.count * 7 && going.count * 2 >= full.count
      && small.count * 10 >= full.count * 3 && small.count >= 2
    // Names may start every second line of a short text; then each break is
    // full, no line but a paragraph's last ends a sentence, and each last does.
    let isStrict =
      full.count == breaks.count && going.count == breaks.count && width >= leastCertain
      && breaks.allSatisfy { endsParagraph($0, lines, text) }
    guard isUsual || isStrict else { return markCertain(&lines, lengths, breaks, text) }
    for index in full { lines[index].joinsPrevious = true }
    // A line that starts small goes on with the text before it in any case.
    for index in breaks
    where startsSmall(lines[index], text) && !endsWithStop(lines[index - 1], text) {
      lines[index].joinsPrevious = true
    }
  }

  /// Whether the paragraph that the line at `index` belongs to ends with a stop.
  private static func endsParagraph(_ index: Int, _ lines: [TextLine], _ text: UTF8Text) -> Bool {
    var last = index
    while last + 1 < lines.count, lines[last + 1].blanksBefore == 0 { last += 1 }
    return endsWithStop(lines[last], text)
  }

  /// A line that may be an item of a list or menu is shorter.
  private static let leastCertain = 50

  /// In texts too short or too mixed to tell: a long line that ends in the
  /// middle of a sentence and is followed at once by a small letter is wrapped
  /// in any case, and so are lines as long as those, whatever follows.
  private static func markCertain(
    _ lines: inout [TextLine], _ lengths: [Int], _ breaks: [Int], _ text: UTF8Text
  ) {
    let open = breaks.filter {
      lengths[$0 - 1] >= leastCertain && !endsWithStop(lines[$0 - 1], text)
    }
    let certain = open.filter { startsSmall(lines[$0], text) }
    for index in certain { lines[index].joinsPrevious = true }
    guard let width = certain.map({ lengths[$0 - 1] }).max(), width <= widest else { return }
    for index in open
    where lengths[index - 1] + 1 + firstWordLength(lines[index], text) > width - slack {
      lines[index].joinsPrevious = true
    }
  }

  /// Text goes on after text and after a bullet; a quotation goes on in lines
  /// with the same mark.
  private static func mayJoin(_ line: TextLine, after previous: TextLine) -> Bool {
    switch line.marked {
    case nil: previous.marked == nil || previous.marked == .bullet
    case .quote: previous.marked == .quote
    default: false
    }
  }

  private static func firstWordLength(_ line: TextLine, _ text: UTF8Text) -> Int {
    var end = line.range.start
    while end < line.range.end && text.bytes[end] != 0x20 && text.bytes[end] != 0x09 { end += 1 }
    return text.codePointCount(ByteRange(line.range.start, end))
  }

  private static func startsSmall(_ line: TextLine, _ text: UTF8Text) -> Bool {
    text.scalar(at: line.range.start).scalar.properties.isLowercase
  }

  private static func endsWithStop(_ line: TextLine, _ text: UTF8Text) -> Bool {
    guard let last = text.scalar(before: line.range.end)?.scalar else { return false }
    return ".!?\u{2026}\"\u{201D}".unicodeScalars.contains(last)
  }
}
