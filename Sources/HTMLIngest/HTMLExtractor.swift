internal import DocumentModel

/// Reads a saved web page and keeps the account it carries.
public enum HTMLExtractor {
  /// The article of a page.
  ///
  /// - Throws: ``HTMLError`` when the file is too large, is made to exhaust a
  ///   parser or holds no text.
  public static func extract(bytes: [UInt8]) throws(HTMLError) -> ExtractedPage {
    try extract(page: bytes, transport: nil)
  }

  static func extract(page bytes: [UInt8], transport: String?) throws(HTMLError) -> ExtractedPage {
    guard bytes.count <= MarkupLimits.documentBytes else { throw .tooLarge(bytes: bytes.count) }
    let guess = EncodingGuess.of(bytes, transport: transport)
    let (html, losses) = TextDecoder.decode(bytes, as: guess)
    var notices = encodingNotices(guess, losses: losses)
    let scan = try MarkupScan(html)
    if scan.depth <= MarkupLimits.depth, let tree = PageTree.parse(html) {
      return try page(tree, encoding: guess.name, notices: notices)
    }
    notices.append("The markup is nested too deeply to be read; its tags were only cut out.")
    return try PlainFallback.page(html, encoding: guess.name, notices: notices)
  }

  private static func page(
    _ tree: PageTree, encoding: String, notices: [String]
  ) throws(HTMLError) -> ExtractedPage {
    let reader = MetadataReader(tree)
    let metadata = reader.metadata
    let site = metadata.url.flatMap { LinkTarget.host($0.value) }
    let reading = PageReading.best(tree, titles: PageTitles(reader.titles), site: site)
    var composer = PageComposer()
    for block in reading.blocks {
      composer.add(reading.runs[block.run].text, zone: block.zone)
    }
    guard !composer.bytes.isEmpty else { throw .noText }
    let doubt = ExtractionDoubt(reading, articleBody: reader.articleBody)
    return ExtractedPage(
      text: composer.text, blocks: composer.blocks, metadata: metadata, notices: notices,
      encoding: encoding, doubt: doubt.value, doubtReasons: doubt.reasons,
      droppedBlocks: reading.dropped())
  }

  private static func encodingNotices(_ guess: EncodingGuess, losses: Int) -> [String] {
    var notices: [String] = []
    if guess.evidence == .fallback {
      notices.append("The page does not say its encoding; it was read as \(guess.name).")
    }
    if losses > 0 {
      notices.append("\(losses) bytes are not valid \(guess.name) and were replaced.")
    }
    return notices
  }
}
