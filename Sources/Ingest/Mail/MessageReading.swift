internal import DocumentModel
internal import Lexicon
internal import TextCore

/// Reads the page inside a saved web archive or an e-mail.
enum MessageReading {
  /// Whether the file starts with the header of a MIME message.
  static func isMessage(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    guard let first = head.first, ASCII.isLetter(first) else { return false }
    let part = MIMEPart(head)
    guard let name = part.headers.first?.name, name.utf8.allSatisfy(ASCII.isNameByte) else {
      return false
    }
    let hasVersion = part.header("mime-version") != nil
    let isMail = part.header("from") != nil && part.header("date") != nil
    return hasVersion && part.header("content-type") != nil
      || isMail && part.header("subject") != nil
  }

  static func extract(_ bytes: [UInt8]) throws(HTMLError) -> ExtractedPage {
    let message = MIMEPart(bytes[...])
    var page: ExtractedPage
    if let html = message.root("text/html") ?? message.first("text/html") {
      page = try HTMLExtractor.extract(page: html.content, transport: html.parameter("charset"))
      let place = message.header("snapshot-content-location") ?? html.header("content-location")
      if page.metadata.url == nil, let place, place.hasPrefix("http") {
        page.metadata.url = .init(ASCII.trimmed(place), from: "mime")
      }
    } else if let plain = message.first("text/plain") {
      page = try plainText(plain)
    } else {
      throw .noText
    }
    addHeaders(of: message, to: &page)
    return page
  }

  /// What the header says where the page says nothing. A saved archive's date
  /// is when it was saved, so only a mail's date is the text's.
  private static func addHeaders(of message: MIMEPart, to page: inout ExtractedPage) {
    let subject = message.header("subject").map(TransferEncoding.decodedWords)
    let isArchive =
      message.header("snapshot-content-location") != nil
      || message.mediaType == "multipart/related" && message.header("to") == nil
    if let subject, !subject.isEmpty, page.metadata.headline == nil || !isArchive {
      page.metadata.headline = .init(subject, from: "mime")
    }
    guard !isArchive else { return }
    if let date = message.header("date").flatMap(MessageDate.iso8601) {
      page.metadata.published = .init(date, from: "mime")
    }
    if let from = message.header("from"), page.metadata.outlet == nil {
      let name = TransferEncoding.decodedWords(String(from.prefix { $0 != "<" }))
        .split(separator: "\"").joined()
      let trimmed = ASCII.trimmed(name)
      if !trimmed.isEmpty { page.metadata.outlet = .init(trimmed, from: "mime") }
    }
  }

  /// Paragraphs end at blank lines; see ``PlainMail`` for what is left out.
  private static func plainText(_ part: MIMEPart) throws(HTMLError) -> ExtractedPage {
    let guess = EncodingGuess.of(part.content, transport: part.parameter("charset"))
    let text = TextDecoder.decode(part.content, as: guess).utf8
    let isFlowed = part.parameter("format")?.lowercased() == "flowed"
    let mail = PlainMail(text, isFlowed: isFlowed)
    var composer = PageComposer()
    for paragraph in mail.paragraphs { composer.add(paragraph, zone: .paragraph) }
    guard !composer.bytes.isEmpty else { throw .noText }
    return ExtractedPage(
      text: composer.text, blocks: composer.blocks, metadata: PageMetadata(), notices: [],
      encoding: guess.name, doubt: 0, doubtReasons: [],
      droppedBlocks: mail.dropped.prefix(500).map {
        DroppedBlock(text: PlainText.prefix($0, 200), reason: .line)
      })
  }
}

/// The date of a message header (RFC 5322, section 3.3).
enum MessageDate {
  /// "Tue, 3 Jun 2008 11:05:30 +0200" as "2008-06-03T11:05:30+02:00".
  static func iso8601(_ text: String) -> String? {
    let parts = text.split { $0 == " " || $0 == "," }.map(String.init)
    let start = parts.first.map { $0.utf8.allSatisfy(ASCII.isDigit) } == true ? 0 : 1
    guard parts.count >= start + 3, let day = Int(parts[start]), (1...31).contains(day),
      let month = WrittenDate.months[parts[start + 1].prefix(3).lowercased()],
      let year = Int(parts[start + 2]), (1000...9999).contains(year)
    else { return nil }
    let date = WrittenDate.text(year, month, day)
    guard parts.count > start + 3 else { return date }
    let clock = parts[start + 3].split(separator: ":").compactMap { Int($0) }
    guard clock.count >= 2, clock.allSatisfy({ (0...60).contains($0) }) else { return date }
    let time = (clock + [0]).prefix(3).map(WrittenDate.twoDigits).joined(separator: ":")
    return "\(date)T\(time)\(zone(parts.count > start + 4 ? parts[start + 4] : ""))"
  }

  private static func zone(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[0] == 0x2B || bytes[0] == 0x2D,
      bytes[1...].allSatisfy(ASCII.isDigit)
    else { return "Z" }
    return "\(text.prefix(3)):\(text.suffix(2))"
  }
}
