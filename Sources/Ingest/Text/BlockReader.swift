internal import DocumentModel
internal import TextCore

/// The notations a text file may use.
public enum TextFormat: String, Sendable, Hashable, CaseIterable {
  case plain, markdown

  /// Markdown for `.md` and `.markdown`, else plain text.
  public init(path: String) {
    let name = path.lowercased()
    self = name.hasSuffix(".md") || name.hasSuffix(".markdown") ? .markdown : .plain
  }
}

/// Splits a decoded text into blocks with zones.
enum BlockReader {
  /// The blocks of `text` from the byte `start` on, in reading order.
  static func blocks(
    _ text: UTF8Text, from start: Int, format: TextFormat, headline: String?
  ) -> [Block] {
    var lines = LineScanner.lines(text, from: start)
    switch format {
    case .plain: LineMarkers.mark(&lines, text)
    case .markdown: lines = MarkdownLines.structured(lines, text)
    }
    HardWrap.mark(&lines, text)
    var blocks: [PageBlock] = []
    var first = 0
    for index in lines.indices
    where index + 1 == lines.count || !lines[index + 1].joinsPrevious {
      blocks.append(PageBlock(text, lines: Array(lines[first...index])))
      first = index + 1
    }
    let key = headline.map { stated in
      let stated = UTF8Text(stated)
      return PhraseKey.bytes(stated, stated.range)
    }
    let zones = ZoneAssigner.zones(of: blocks, statedHeadline: key)
    return zip(blocks, zones).map { block, zone in
      Block(range: block.range, zone: zone, isHardWrapped: block.isHardWrapped)
    }
  }
}
