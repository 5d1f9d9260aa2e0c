internal import TextCore

/// Words between quotation marks.
struct QuotedSpan: Hashable {
  /// With the marks.
  var range: ByteRange
  /// Without them.
  var inner: ByteRange
  /// The index of the block in `Source.blocks`.
  var block: Int
  /// 0 for a quotation that stands in no other.
  var depth: Int
  /// Whether a mark closes it; else it runs to where its block or sentence ends.
  var isClosed: Bool
  /// Whether it goes on in the next block, which repeats the opening mark.
  var continues = false
  /// Whether it goes on with an open quotation of the block before.
  var isContinuation = false
}

/// Pairs the quotation marks of one block.
///
/// One pass with a stack. A mark that is never closed costs its own span only:
/// what is quoted after it is still found.
struct QuotePairing {
  let text: UTF8Text
  let block: Int
  let range: ByteRange
  let marks: [QuoteMark]
  /// The ends of the block's sentences, in order: where an unclosed quotation
  /// ends at the latest.
  let sentenceEnds: [Int]
  /// Whether the next block begins with the mark that this one begins with: a
  /// single mark left open goes on there.
  var mayGoOn = false

  private struct Open {
    var mark: Int
    var depth: Int
  }

  /// Deeper nesting is no quotation.
  private static let deepest = 6

  /// The spans, by start.
  /// - Complexity: O(marks)
  func spans() -> [QuotedSpan] {
    var spans: [QuotedSpan] = []
    var stack: [Open] = []
    let closersLeft = closersAfter()
    let next = nextOfFamily()
    for (index, mark) in marks.enumerated() {
      let open = stack.lastIndex { marks[$0.mark].family == mark.family }
      if isApostrophe(index, next[index], isOpen: open != nil) { continue }
      if mark.canClose, let open {
        let opening = stack[open]
        stack.removeSubrange(open...)
        spans.append(closed(opening, by: mark))
        continue
      }
      guard mark.canOpen else { continue }
      if let open {
        let openOfFamily = stack.filter { marks[$0.mark].family == mark.family }.count
        if closersLeft[index] < openOfFamily + 1 {
          // The one before was never closed.
          let lost = stack[open]
          stack.removeSubrange(open...)
          if let span = unclosed(lost, before: mark.range.start) { spans.append(span) }
        }
      }
      if stack.count < QuotePairing.deepest {
        stack.append(Open(mark: index, depth: stack.count))
      }
    }
    if let first = stack.first, let span = unclosed(first, before: range.end) {
      spans.append(span)
    }
    return withDepths(
      spans.sorted { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) })
  }

  /// For each mark, how many later marks of its family can close.
  private func closersAfter() -> [Int] {
    var counts = [Int](repeating: 0, count: QuoteMark.Family.allCases.count)
    var result = [Int](repeating: 0, count: marks.count)
    for index in marks.indices.reversed() {
      let mark = marks[index]
      result[index] = counts[mark.family.rawValue]
      if mark.canClose { counts[mark.family.rawValue] += 1 }
    }
    return result
  }

  /// For each mark the next one of its family.
  private func nextOfFamily() -> [Int?] {
    var last = [Int?](repeating: nil, count: QuoteMark.Family.allCases.count)
    var result = [Int?](repeating: nil, count: marks.count)
    for index in marks.indices.reversed() {
      result[index] = last[marks[index].family.rawValue]
      // `'em` tells nothing of the marks before it.
      if marks[index].doubt != .clippedStart { last[marks[index].family.rawValue] = index }
    }
    return result
  }

  /// Whether a mark is no quotation mark, as the next one of its family tells:
  /// where that closes, something is still open.
  private func isApostrophe(_ index: Int, _ next: Int?, isOpen: Bool) -> Bool {
    guard let doubt = marks[index].doubt else { return false }
    let closing = next.flatMap { marks[$0].canClose ? marks[$0] : nil }
    switch doubt {
    case .possessive: return closing != nil || goesOn
    case .clippedEnd: return closing.map { $0.doubt == nil } ?? goesOn
    case .clippedStart: return isOpen || closing.map { $0.doubt != nil || isWordBefore($0) } ?? true
    }
  }

  /// Whether the block begins with a single mark that goes on in the next one.
  private var goesOn: Bool {
    mayGoOn && marks.first.map { $0.family == .single && $0.range.start == range.start } ?? false
  }

  /// Whether no stop or comma stands before a mark: `rock 'n' roll`.
  private func isWordBefore(_ mark: QuoteMark) -> Bool {
    text.scalar(before: mark.range.start)?.scalar.properties.isAlphabetic ?? false
  }

  private func closed(_ open: Open, by close: QuoteMark) -> QuotedSpan {
    let opening = marks[open.mark].range
    return QuotedSpan(
      range: opening.union(close.range), inner: ByteRange(opening.end, close.range.start),
      block: block, depth: open.depth, isClosed: true)
  }

  /// A double mark left open quotes the rest of its sentence, or of its block
  /// when the block begins with it; a single one is taken for an apostrophe,
  /// unless the next block goes on with it.
  private func unclosed(_ open: Open, before limit: Int) -> QuotedSpan? {
    let mark = marks[open.mark]
    let startsBlock = mark.range.start == range.start
    guard mark.family != .single || startsBlock && goesOn else { return nil }
    var end = limit
    if !startsBlock, let stop = sentenceEnds.first(where: { $0 > mark.range.end }) {
      end = min(end, stop)
    }
    while end > mark.range.end, let last = text.scalar(before: end),
      last.scalar.properties.isWhitespace
    {
      end -= last.width
    }
    guard end > mark.range.end else { return nil }
    return QuotedSpan(
      range: ByteRange(mark.range.start, end), inner: ByteRange(mark.range.end, end), block: block,
      depth: open.depth, isClosed: false)
  }

  /// Depths told from what is left: an unclosed mark around a span is none.
  private func withDepths(_ spans: [QuotedSpan]) -> [QuotedSpan] {
    var result: [QuotedSpan] = []
    var ends: [Int] = []
    for var span in spans {
      while let end = ends.last, end <= span.range.start { ends.removeLast() }
      // Spans that cross come from marks that do not fit: the first one holds.
      if let end = ends.last, span.range.end > end { continue }
      span.depth = ends.count
      ends.append(span.range.end)
      result.append(span)
    }
    return result
  }
}
