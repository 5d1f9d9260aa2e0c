import DocumentModel
import Testing

@testable import Ingest

@Suite struct MessageTests {
  private func archive(_ encoding: String, _ body: String) -> String {
    [
      "From: <Saved by a browser>", "Snapshot-Content-Location: https://post.example/pier",
      "Subject: Lindvik closes ferry pier", "Date: Tue, 6 May 2031 10:00:00 -0000",
      "MIME-Version: 1.0", "Content-Type: multipart/related;", "\ttype=\"text/html\";",
      "\tboundary=\"----part\"", "", "", "------part", "Content-Type: text/html; charset=utf-8",
      "Content-Transfer-Encoding: \(encoding)", "", body, "------part",
      "Content-Type: image/png", "", "not an image", "------part--", "",
    ].joined(separator: "\r\n")
  }

  @Test func `a saved archive is read through its transfer encoding`() throws {
    let html = SamplePages.news()
    var quoted = ""
    for byte in html.utf8 {
      if byte == 0x3D || byte >= 0x80 {
        let digits = String(byte, radix: 16, uppercase: true)
        quoted += "=" + (digits.utf8.count == 1 ? "0" : "") + digits
      } else {
        quoted.unicodeScalars.append(Unicode.Scalar(byte))
      }
      if quoted.utf8.count % 70 == 0 { quoted += "=\r\n" }
    }
    let page = try extract(archive("quoted-printable", quoted))
    #expect(page.texts(.paragraph) == SamplePages.paragraphs)
    #expect(page.metadata.url == .init("https://post.example/pier", from: "mime"))
    #expect(page.metadata.published?.provenance == "time")
  }

  @Test func `base64 is decoded, line ends and all`() {
    #expect(TransferEncoding.base64(Array("UGll\r\nciE=".utf8)[...]) == Array("Pier!".utf8))
  }

  @Test func `a newsletter takes headline, date and sender from its header`() throws {
    let mail = """
      From: "Harbour Letter" <letter@post.example>
      Subject: =?utf-8?Q?Pier_closed_in_M=C3=B8lleb=C3=B8?=
      Date: Tue, 6 May 2031 08:05:00 +0200
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8

      The pier is closed.
      The hall is closed too.

      Boats leave from the quay.
      """
    let page = try extract(mail)
    #expect(page.metadata.headline == .init("Pier closed in Møllebø", from: "mime"))
    #expect(page.metadata.published == .init("2031-05-06T08:05:00+02:00", from: "mime"))
    #expect(page.metadata.outlet == .init("Harbour Letter", from: "mime"))
    #expect(
      page.texts(.paragraph) == [
        "The pier is closed.\nThe hall is closed too.", "Boats leave from the quay.",
      ])
  }

  @Test func `files are recognised by name or start`() {
    func looks(_ text: String, _ path: String) -> Bool {
      HTMLExtractor.looksLikeHTML(bytes: Array(text.utf8), path: path)
    }
    #expect(looks("anything", "a.HTML") && looks("anything", "a.mht"))
    #expect(looks("  <!DOCTYPE html><p>", "page") && looks("<html>", "notes.md"))
    #expect(looks(archive("8bit", "<p>x</p>"), "-"))
    #expect(!looks("# Pier\n<body>", "notes.md") && !looks("A note: the pier", "note"))
    #expect(!looks("From: the pier\nTo the hall", "note.txt") && !looks("", "empty"))
  }
}
