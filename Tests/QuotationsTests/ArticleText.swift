import DocumentModel
import Quotations
import TextCore

/// Sources made of paragraphs, without files.
enum ArticleText {
  /// A source whose blank-line-separated paragraphs are its blocks.
  static func source(_ text: String, id: String = "a", zone: Zone = .paragraph) -> Source {
    let utf8 = UTF8Text(text)
    var blocks: [Block] = []
    var start = 0
    let bytes = utf8.bytes
    func close(_ end: Int) {
      var from = start
      var to = end
      while from < to, bytes[from] == 0x0A || bytes[from] == 0x20 { from += 1 }
      while to > from, bytes[to - 1] == 0x0A || bytes[to - 1] == 0x20 { to -= 1 }
      if from < to { blocks.append(Block(range: ByteRange(from, to), zone: zone)) }
    }
    for offset in bytes.indices.dropLast() where bytes[offset] == 0x0A && bytes[offset + 1] == 0x0A
    {
      close(offset)
      start = offset + 2
    }
    close(bytes.count)
    return Source(
      id: id, path: "\(id).txt", metadata: SourceMetadata(outlet: id), text: utf8, blocks: blocks)
  }
}

extension QuoteFidelity {
  /// With the register that the sources themselves give.
  static func compare(_ sources: [QuoteSource]) -> QuoteFidelity.Result {
    compare(sources, register: Register(sources.map(\.speech.actors)))
  }
}
