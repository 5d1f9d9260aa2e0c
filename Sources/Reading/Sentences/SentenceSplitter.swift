public import TextCore

/// Cuts a block of text into sentences by rules for English, in one pass over
/// the places where a sentence could end.
///
/// A line break ends a sentence, unless the lines are plainly one wrapped
/// paragraph. A quotation of several sentences is cut at its inner ends; an
/// attribution stays with the quoted sentence it follows. Where the rules
/// cannot tell, nothing is cut: half a sentence reads worse than two.
public struct SentenceSplitter: Sendable {
  public init() {}

  /// The sentences of one block.
  /// - Parameter range: bytes of `text`, on scalar boundaries.
  /// - Parameter isWrapped: whether the block's lines are known to be text wrapped
  ///   to a width, so that none of them ends a sentence.
  /// - Returns: in order, without overlap or white space at the edges; together
  ///   they hold everything in `range` that is not white space. Empty when
  ///   there is nothing else.
  /// - Complexity: O(range.count)
  public func sentences(
    in range: ByteRange, of text: UTF8Text, isWrapped: Bool = false
  ) -> [ByteRange] {
    var found: [ByteRange] = []
    for unit in LineUnits(text, range, isWrapped: isWrapped).units {
      var rest = unit
      if let last = found.last, let end = strayStop(at: unit, of: text, after: last) {
        found[found.count - 1] = ByteRange(last.start, end)
        rest = ByteRange(end, unit.end)
      }
      var scan = SentenceScan(text, rest)
      found += scan.sentences()
    }
    return found
  }

  /// The offset after a stop that stands alone at the start of a line and
  /// belongs to the line before, as when a link was cut out of a web page.
  private func strayStop(at unit: ByteRange, of text: UTF8Text, after last: ByteRange) -> Int? {
    let bytes = text.bytes
    guard unit.start < unit.end, Characters.isStop(bytes[unit.start]),
      !Characters.isStop(bytes[last.end - 1])
    else { return nil }
    let next = unit.start + 1
    return next == unit.end || Characters.isSpace(bytes[next]) ? next : nil
  }
}
