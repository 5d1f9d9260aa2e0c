import DocumentModel
import Ingest
import Testing

@Suite struct CharacterTests {
  /// The first paragraph of a page whose body starts with `html`.
  private func first(_ html: String) throws -> String? {
    try extract(SamplePages.news(body: "<p>\(html)</p>" + SamplePages.prose())).texts(.paragraph)
      .first
  }

  @Test(
    arguments: [
      (
        "Salt &amp; rope &lt;cheap&gt; at M&uuml;ller&rsquo;s, he said.",
        "Salt & rope <cheap> at Müller’s, he said."
      ),
      ("It cost &#8364;5 and &#x20ac;6 on the quay.", "It cost €5 and €6 on the quay."),
      (
        "She said &#147;no&#148; twice to the harbour master.",
        "She said “no” twice to the harbour master."
      ),
      ("Ten&nbsp;boats  \n lay\tthere all night long.", "Ten boats lay there all night long."),
      ("The har&shy;bour and the\u{200B} pier were quiet.", "The harbour and the pier were quiet."),
      (
        "The <b>har</b>bour was <i>very</i><span> quiet</span> then.",
        "The harbour was very quiet then."
      ),
    ]) func `text reads as a browser shows it`(html: String, expected: String) throws
  {
    #expect(try first(html) == expected)
  }

  @Test func `one line break stays in its paragraph, two end it`() throws {
    #expect(
      try first("The pier is closed.<br>The hall is closed.")
        == "The pier is closed.\nThe hall is closed.")
    #expect(
      try first("The old pier is closed.<br /> <br>The hall is closed.")
        == "The old pier is closed.")
  }

  @Test func `scripts, styles and comments are no text`() throws {
    let page = try extract(
      SamplePages.news(
        body: "<script>var a = '<p>Not a word of it.</p>';</script><style>p{}</style>"
          + "<!-- <p>Hidden.</p> -->" + SamplePages.prose()))
    #expect(page.texts(.paragraph) == SamplePages.paragraphs)
  }
}
