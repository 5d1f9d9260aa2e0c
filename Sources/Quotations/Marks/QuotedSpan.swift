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
    for (index, mark) in marks.enumerated() {
      let open = stack.lastIndex { marks[$0.mark].family == mark.family }
      if mark.canClose, let open, !isApostrophe(index, closersLeft) {
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

  /// Whether a mark after an s is the plural's, since another one closes.
  private func isApostrophe(_ index: Int, _ closersLeft: [Int]) -> Bool {
    marks[index].mayBeApostrophe && closersLeft[index] > 0
  }

  private func closed(_ open: Open, by close: QuoteMark) -> QuotedSpan {
    let opening = marks[open.mark].range
    return QuotedSpan(
      range: opening.union(close.range), inner: ByteRange(opening.end, close.range.start),
      block: block, depth: open.depth, isClosed: true)
  }

  /// A double mark left open quotes the rest of its sentence, or of its block
  /// when the block begins with it; a single one is taken for an apostrophe.
  private func unclosed(_ open: Open, before limit: Int) -> QuotedSpan? {
    let mark = marks[open.mark]
    guard mark.family != .single else { return nil }
    let startsBlock = mark.range.start == range.start
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
