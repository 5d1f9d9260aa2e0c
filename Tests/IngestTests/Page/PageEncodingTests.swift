import DocumentModel
import Testing

@testable import Ingest

@Suite struct PageEncodingTests {
  private let plain = SamplePages.paragraphs.map {
    String($0.unicodeScalars.map { $0.isASCII ? Character($0) : "'" })
  }

  /// A page of ASCII text with one more paragraph given in bytes.
  private func page(_ paragraph: [UInt8], meta: String = "") -> [UInt8] {
    Array("<html><head>\(meta)</head><body>".utf8) + Array("<p>".utf8) + paragraph
      + Array("</p>\(SamplePages.prose(plain))</body></html>".utf8)
  }

  private func first(_ bytes: [UInt8]) throws -> (text: String?, encoding: String) {
    let page = try HTMLExtractor.extract(bytes: bytes)
    return (page.texts(.paragraph).first, page.encoding)
  }

  @Test func `UTF-8 content wins over a wrong declaration`() throws {
    let text = "Der Kai in Møllebø ist für Wochen gesperrt."
    let read = try first(page(Array(text.utf8), meta: "<meta charset=iso-8859-1>"))
    #expect(read.text == text && read.encoding == "utf-8")
  }

  @Test(arguments: ["iso-8859-1", "windows-1252", "ISO8859-1", "us-ascii"])
  func `the Latin-1 family is windows-1252`(label: String) throws {
    let bytes: [UInt8] =
      [0x93] + Array("Caf".utf8) + [0xE9, 0x94] + Array(" is closed this week.".utf8)
    let read = try first(page(bytes, meta: "<meta charset=\"\(label)\">"))
    #expect(read.text == "“Café” is closed this week." && read.encoding == "windows-1252")
  }

  @Test(
    arguments: [
      ("windows-1251", "windows-1251", [0xCF, 0xEE, 0xF0, 0xF2] as [UInt8], "Порт"),
      ("koi8-r", "koi8-r", [0xF0, 0xCF, 0xD2, 0xD4], "Порт"),
      ("Shift_JIS", "cp932", [0x8D, 0x60], "港"),
      ("EUC-JP", "euc-jp", [0xB9, 0xC1], "港"),
      ("gb2312", "gb18030", [0xB8, 0xDB], "港"),
      ("big5", "big5-hkscs", [0xB4, 0xE4], "港"),
      ("euc-kr", "uhc", [0xC7, 0xD7], "항"),
    ]) func `declared encodings are converted`(
      label: String, name: String, bytes: [UInt8], text: String
    ) throws
  {
    let paragraph = bytes + Array(" was the first word on the old sign.".utf8)
    let read = try first(
      page(
        paragraph,
        meta: "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=\(label)\">"))
    #expect(read.text == "\(text) was the first word on the old sign." && read.encoding == name)
  }

  @Test func `a byte order mark wins`() throws {
    let html = SamplePages.news()
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in html.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let page = try HTMLExtractor.extract(bytes: wide)
    #expect(page.encoding == "utf-16le")
    #expect(page.texts(.paragraph) == SamplePages.paragraphs)
  }

  @Test func `Cyrillic without a declaration is told by its small letters`() throws {
    // "порт закрыт на два года, сообщил совет" in windows-1251.
    let words: [[UInt8]] = [
      [0xEF, 0xEE, 0xF0, 0xF2], [0xE7, 0xE0, 0xEA, 0xF0, 0xFB, 0xF2], [0xED, 0xE0],
      [0xE4, 0xE2, 0xE0], [0xE3, 0xEE, 0xE4, 0xE0], [0xF1, 0xEE, 0xE2, 0xE5, 0xF2],
    ]
    let bytes = Array(words.joined(separator: [0x20])) + Array(".".utf8)
    let page = try HTMLExtractor.extract(bytes: page(bytes))
    #expect(page.texts(.paragraph).first == "порт закрыт на два года совет.")
    #expect(page.notices.contains { $0.contains("does not say its encoding") })
  }

  @Test func `broken bytes are replaced and counted`() throws {
    let good = String(repeating: "Møllebø ", count: 20)
    let page = try HTMLExtractor.extract(
      bytes: page(Array(good.utf8) + [0xC3] + Array(" is far away.".utf8)))
    #expect(page.encoding == "utf-8")
    #expect(page.texts(.paragraph).first?.contains("\u{FFFD}") == true)
    #expect(page.notices.contains { $0.hasPrefix("1 bytes are not valid") })
  }

  @Test func `labels are those of the Encoding Standard`() {
    #expect(EncodingLabel.canonical(" Latin1 ") == "windows-1252")
    #expect(EncodingLabel.canonical("x-sjis") == "cp932")
    #expect(EncodingLabel.canonical("../../etc") == nil)
    #expect(EncodingGuess.declaration(Array("<meta charset='KOI8-R'>".utf8)) == "KOI8-R")
  }
}
