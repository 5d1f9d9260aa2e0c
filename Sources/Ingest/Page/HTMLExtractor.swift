internal import DocumentModel

/// Reads a saved web page and keeps the account it carries.
public enum HTMLExtractor {
  /// The article of a page.
  ///
  /// - Throws: ``HTMLError`` when the file is too large, is made to exhaust a
  ///   parser or holds no text.
  public static func extract(bytes: [UInt8]) throws(HTMLError) -> ExtractedPage {
    guard bytes.count <= MarkupLimits.documentBytes else { throw .tooLarge(bytes: bytes.count) }
    if MessageReading.isMessage(bytes) { return try MessageReading.extract(bytes) }
    return try extract(page: bytes, transport: nil)
  }

  /// Whether a file should be read by ``extract(bytes:)``: by the ending of
  /// its name, else by how it starts. A name that says plain text or Markdown
  /// is believed unless the file starts as a whole page does.
  public static func looksLikeHTML(bytes: [UInt8], path: String) -> Bool {
    let name = path.lowercased()
    let endings = [".html", ".htm", ".xhtml", ".shtml", ".mht", ".mhtml", ".eml"]
    if endings.contains(where: name.hasSuffix) { return true }
    var head = bytes.prefix(2048).filter { $0 != 0 }[...]
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      head = head.dropFirst(2)
    }
    let start = head.drop(while: ASCII.isSpace)
    if ["<!doctype html", "<html"].contains(where: { starts(start, with: $0) }) { return true }
    if [".md", ".markdown", ".txt", ".text"].contains(where: name.hasSuffix) { return false }
    let hasRoot = ASCII.contains(Array("<html".utf8), in: start)
    if starts(start, with: "<?xml") || starts(start, with: "<!--") { return hasRoot }
    return ["<head", "<body"].contains { starts(start, with: $0) }
      || MessageReading.isMessage(bytes)
  }

  private static func starts(_ bytes: ArraySlice<UInt8>, with word: String) -> Bool {
    bytes.count >= word.utf8.count && zip(bytes, word.utf8).allSatisfy { ASCII.lower($0) == $1 }
  }

  static func extract(page bytes: [UInt8], transport: String?) throws(HTMLError) -> ExtractedPage {
    guard bytes.count <= MarkupLimits.documentBytes else { throw .tooLarge(bytes: bytes.count) }
    let guess = EncodingGuess.of(bytes, transport: transport)
    let (html, losses) = TextDecoder.decode(bytes, as: guess)
    var notices = encodingNotices(guess, losses: losses)
    let scan = try MarkupScan(html)
    if scan.depth <= MarkupLimits.depth, let tree = PageTree.parse(scan.markup) {
      return try page(tree, encoding: guess.name, notices: notices)
    }
    notices.append("The markup is nested too deeply to be read; its tags were only cut out.")
    return try PlainFallback.page(scan.markup, encoding: guess.name, notices: notices)
  }

  private static func page(
    _ tree: PageTree, encoding: String, notices: [String]
  ) throws(HTMLError) -> ExtractedPage {
    let reader = MetadataReader(tree)
    let metadata = reader.metadata
    let site = metadata.url.flatMap { LinkTarget.host($0.value) }
    let hints = BodyHints(descriptions: reader.descriptions, articleBody: reader.articleBody)
    let titles = PageTitles(reader.titles)
    let reading = PageReading.best(tree, titles: titles, hints: hints, site: site)
    var composer = PageComposer()
    reading.compose(to: &composer)
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
