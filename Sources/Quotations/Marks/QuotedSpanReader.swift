internal import DocumentModel
internal import Reading
internal import UnicodeText

/// Finds everything in quotation marks in the content of a reading.
struct QuotedSpanReader {
  let reading: Reading

  /// By start; spans inside others follow them. Boilerplate is left out.
  /// - Complexity: O(n) in the length of the text
  func spans() -> [QuotedSpan] {
    let source = reading.source
    var ends: [[Int]] = Array(repeating: [], count: source.blocks.count)
    for sentence in reading.sentences { ends[sentence.block].append(sentence.range.end) }
    var result: [QuotedSpan] = []
    /// The open quotation at the end of the block before, by its index.
    var open: Int?
    for (index, block) in source.blocks.enumerated() where block.zone != .boilerplate {
      var marks = QuoteMarkScan(text: source.text, range: block.range).marks()
      let end = open == nil ? nil : lateEnd(&marks)
      let pairing = QuotePairing(
        text: source.text, block: index, range: block.range, marks: marks,
        sentenceEnds: ends[index], mayGoOn: beginsWithSingleMark(index + 1))
      var spans = pairing.spans()
      if let end {
        spans.removeAll { $0.range.start < end.range.end }
        spans.insert(
          QuotedSpan(
            range: ByteRange(block.range.start, end.range.end),
            inner: ByteRange(block.range.start, end.range.start), block: index, depth: 0,
            isClosed: true), at: 0)
      }
      if let last = open, let first = spans.first, first.range.start == block.range.start {
        result[last].continues = true
        extendToBlockEnd(&result[last])
        spans[0].isContinuation = true
      }
      result += spans
      open = openAtEnd(result, of: block.range)
    }
    return result
  }

  /// Whether a paragraph begins with a single mark that can open.
  private func beginsWithSingleMark(_ index: Int) -> Bool {
    let blocks = reading.source.blocks
    guard index < blocks.count, blocks[index].zone == .paragraph else { return false }
    let range = blocks[index].range
    // An opening mark and what tells of it take few bytes.
    let opening = ByteRange(range.start, min(range.end, range.start + 16))
    let first = QuoteMarkScan(text: reading.source.text, range: opening).marks().first
    return first.map { $0.family == .single && $0.canOpen && $0.range.start == range.start } ?? false
  }

  /// The mark that closes a quotation of the block before, whose opening mark
  /// this block does not repeat: one that can only close, before any that opens.
  private func lateEnd(_ marks: inout [QuoteMark]) -> QuoteMark? {
    guard let first = marks.firstIndex(where: { $0.family != .single }), marks[first].canClose,
      !marks[first].canOpen
    else { return nil }
    return marks.remove(at: first)
  }

  private func openAtEnd(_ spans: [QuotedSpan], of block: ByteRange) -> Int? {
    guard let last = spans.lastIndex(where: { $0.depth == 0 }), !spans[last].isClosed,
      block.contains(spans[last].range)
    else { return nil }
    return last
  }

  private func extendToBlockEnd(_ span: inout QuotedSpan) {
    let end = reading.source.blocks[span.block].range.end
    span.range = ByteRange(span.range.start, end)
    span.inner = ByteRange(span.inner.start, end)
  }
}
