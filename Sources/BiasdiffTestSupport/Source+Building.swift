public import DocumentModel
internal import TextCore

extension Source {
  /// A source made without a reader of files: each line that is not blank is
  /// one block.
  ///
  /// - Parameters:
  ///   - text: kept exactly, so that offsets are offsets into it.
  ///   - id: also the path, with the suffix `.txt`.
  ///   - zones: the zones of the first blocks; the others are paragraphs.
  public static func lines(
    _ text: String, id: String = "a", zones: [Zone] = [],
    metadata: SourceMetadata = SourceMetadata()
  ) -> Source {
    let utf8 = UTF8Text(text)
    var blocks: [Block] = []
    var start = 0
    for end in 0...utf8.count where end == utf8.count || utf8.bytes[end] == UInt8(ascii: "\n") {
      let line = ByteRange(start, end)
      start = end + 1
      guard utf8.string(line).contains(where: { !$0.isWhitespace }) else { continue }
      let zone = blocks.count < zones.count ? zones[blocks.count] : .paragraph
      blocks.append(Block(range: line, zone: zone))
    }
    return Source(id: id, path: "\(id).txt", metadata: metadata, text: utf8, blocks: blocks)
  }

  /// The same account under another name.
  public func renamed(_ id: String) -> Source {
    Source(
      id: id, path: "\(id).txt", metadata: metadata, text: text, blocks: blocks, notices: notices)
  }
}
