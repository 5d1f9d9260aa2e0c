import DocumentModel
import Ingest
import Testing

@Suite struct MarkupLimitTests {
  @Test func `a document over the limit is refused`() {
    let bytes = [UInt8](repeating: 0x61, count: MarkupLimits.documentBytes + 1)
    #expect(throws: HTMLError.tooLarge(bytes: bytes.count)) {
      try HTMLExtractor.extract(bytes: bytes)
    }
  }

  @Test func `a tag over the limit is refused`() {
    let value = String(repeating: "x", count: MarkupLimits.tagBytes)
    #expect(throws: HTMLError.tagTooLong(offset: 3)) {
      try extract("<p><a href=\"\(value)\">pier</a></p>")
    }
  }

  @Test func `too many attributes are refused, hidden in a value or not`() {
    let attributes = (0...MarkupLimits.attributes).map { "a\($0)" }.joined(separator: " ")
    #expect(throws: HTMLError.tooManyAttributes(offset: 0)) { try extract("<p \(attributes)>pier") }
    #expect(throws: HTMLError.tooManyAttributes(offset: 0)) {
      try extract("<p title = \">\" \(attributes)>pier")
    }
  }

  @Test func `many tags with many attributes are refused`() {
    let attributes = (0..<900).map { "a\($0)" }.joined(separator: " ")
    let page = String(repeating: "<p \(attributes)>", count: 40)
    #expect(throws: HTMLError.self) { try extract(page) }
  }

  @Test func `deep nesting falls back to the text between the tags`() throws {
    let page = try extract(
      String(repeating: "<div>", count: 50_000) + SamplePages.prose()
        + "<script>var no = 1</script><p>Salt &amp; rope.</p>")
    #expect(page.texts(.paragraph) == SamplePages.paragraphs + ["Salt & rope."])
    #expect(page.doubt == 1)
    #expect(page.notices.count == 1)
  }

  @Test func `paragraphs that are never closed are not deep`() throws {
    let page = try extract("<body>" + SamplePages.paragraphs.map { "<p>\($0)" }.joined())
    #expect(page.texts(.paragraph) == SamplePages.paragraphs)
    #expect(page.doubt < ExtractedPage.doubtThreshold)
  }

  @Test(
    arguments: [
      "<", "<!", "<!--", "<a", "<a href=", "<a href=\"", "</", "</p", "<script>", "<style>p",
      "<script src=\"", "<style a='",
      "&", "&#", "&#x", "<![CDATA[", "<?xml", "<p <p <p", "\u{0}<p>\u{0}",
    ]) func `unfinished markup is no crash`(tail: String) throws
  {
    let page = try extract(SamplePages.prose() + tail)
    #expect(page.texts(.paragraph).starts(with: SamplePages.paragraphs))
  }

  @Test func `long runs of the parser's worst cases stay linear`() throws {
    let clock = ContinuousClock()
    let pieces = [
      "</b>", "<b>x</b>", "<p><i>", "<table><tr><td>", "&amp;", "<!---->", "<li><a href=/x>y ",
    ]
    for piece in pieces {
      let html = SamplePages.prose() + String(repeating: piece, count: 400_000 / piece.utf8.count)
      let time = clock.measure { _ = try? extract(html) }
      #expect(time < .seconds(8), "\(piece)")
    }
  }
}
