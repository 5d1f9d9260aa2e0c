internal import DocumentModel

/// Reads markup that has no usable tree: tags are cut out, block elements end
/// paragraphs, nothing is judged.
enum PlainFallback {
  static func page(
    _ html: [UInt8], encoding: String, notices: [String]
  ) throws(HTMLError) -> ExtractedPage {
    var composer = PageComposer()
    var paragraph: [UInt8] = []
    func flush() {
      var text: [UInt8] = []
      TextCleaning.append(CharacterReferences.resolved(paragraph)[...], keepLines: false, to: &text)
      composer.add(text, zone: .paragraph)
      paragraph = []
    }
    var at = 0
    while at < html.count {
      guard html[at] == UInt8(ascii: "<") else {
        paragraph.append(html[at])
        at += 1
        continue
      }
      let (tag, end) = skipTag(html, at)
      if tag.isBlock { flush() }
      at = end
    }
    flush()
    guard !composer.bytes.isEmpty else { throw .noText }
    return ExtractedPage(
      text: composer.text, blocks: composer.blocks, metadata: PageMetadata(), notices: notices,
      encoding: encoding, doubt: 1, doubtReasons: ["the markup could not be read"],
      droppedBlocks: [])
  }

  /// The tag at `start` and the offset after it, and after its content for
  /// scripts and styles.
  private static func skipTag(_ html: [UInt8], _ start: Int) -> (Tag, Int) {
    var at = start + 1
    let isEnd = at < html.count && html[at] == UInt8(ascii: "/")
    if isEnd { at += 1 }
    var hash = NameHash()
    while at < html.count && ASCII.isNameByte(html[at]) {
      hash.add(html[at])
      at += 1
    }
    let tag = Tag.named(hash: hash.value)
    while at < html.count && html[at] != UInt8(ascii: ">") { at += 1 }
    at = min(at + 1, html.count)
    guard !isEnd && (tag == .script || tag == .style) else { return (tag, at) }
    let closing = Array((tag == .script ? "</script" : "</style").utf8)
    while at + closing.count <= html.count
      && !(0..<closing.count).allSatisfy({ ASCII.lower(html[at + $0]) == closing[$0] })
    {
      at += 1
    }
    return (tag, at)
  }
}
