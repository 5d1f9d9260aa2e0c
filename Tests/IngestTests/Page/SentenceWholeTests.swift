import DocumentModel
import Testing

@testable import Ingest

/// What a page shows of its sentences stays whole; what it struck out goes.
@Suite struct SentenceWholeTests {
  private static let before = """
    <p>The port authority of Delmouth will close the eastern quay for six weeks from 3 June, its \
    director said on Tuesday.</p><p>Engineers found cracks in eleven of the forty concrete piles \
    that carry the quay, according to a report presented to the council.</p>
    """
  private static let after = """
    <p>The work will cost 4.8 million euros, of which the national transport fund will pay about \
    two thirds.</p><p>The council will vote on the plan at its meeting next Thursday, and the \
    director said he expected broad support.</p>
    """

  private func page(_ body: String, head: String = "", last: String = after) throws
    -> ExtractedPage
  {
    try extract(
      "<!DOCTYPE html><html><head><meta charset=utf-8><title>Eastern quay to close</title>\(head)"
        + "</head><body><main><article><h1>Eastern quay to close</h1>\(Self.before)\(body)\(last)"
        + "</article></main></body></html>")
  }

  private func text(_ body: String) throws -> String {
    try page(body).content.joined(separator: "\n")
  }

  @Test(arguments: [
    (
      "<p>The vote on <span class=\"date\">12 June</span> passed, and <a class=\"author\">Mara "
        + "Quill</a> said the <span class=\"tag\">tax</span> would rise.</p>",
      "The vote on 12 June passed, and Mara Quill said the tax would rise."
    ),
    (
      "<p>The council blamed <button>chloride corrosion</button> for the damage, not the "
        + "<label>storm</label> of May.</p>",
      "The council blamed chloride corrosion for the damage, not the storm of May."
    ),
    (
      "<p><span aria-hidden=\"true\"><b>T</b>he</span><span class=\"sr-only\">The</span> harbour "
        + "master of the town agreed with it.</p>",
      "The harbour master of the town agreed with it."
    ),
    (
      "<p>The report faults the <span><span>transparency</span><span class=\"glossary-definition\">"
        + "Telling people what is done.</span></span> of the authority.</p>",
      "The report faults the transparency of the authority."
    ),
    (
      "<p>It killed 12<sup>3</sup> dockers, hurt 40<sup><a href=\"#f4\">4</a></sup> and soiled "
        + "9 km<sup>2</sup> of the bay.</p>",
      "It killed 12 dockers, hurt 40 and soiled 9 km² of the bay."
    ),
    (
      "<p>It killed <s>14</s> 41 dockers and hurt <del>9</del> <ins>90</ins> on the day.</p>",
      "It killed 41 dockers and hurt 90 on the day."
    ),
    (
      "<p><q>We will not let the town sink</q>, Mayor Ana Ruiz told the council.</p>",
      "“We will not let the town sink”, Mayor Ana Ruiz told the council."
    ),
    (
      "<p>Published by the Audit Office on Monday, the report says the quay was never inspected.</p>",
      "Published by the Audit Office on Monday, the report says the quay was never inspected."
    ),
  ])
  func `a sentence keeps its words`(_ body: String, _ expected: String) throws {
    #expect(try page(body).texts(.paragraph).contains(expected))
  }

  @Test func `a section is not dropped by its heading or its identifier`() throws {
    let found = try text(
      "<section id=\"survey\"><h2>Survey</h2><p>Divers surveyed the piles in March and found "
        + "eleven with cracks.</p></section><h2>Response to the closure</h2><p>Local traders said "
        + "they feared losing the early summer trade.</p>")
    #expect(found.contains("Divers surveyed") && found.contains("Local traders"))
    #expect(found.contains("The council will vote"))
  }

  @Test func `lists of the article stay, at its end too`() throws {
    let found = try page(
      "<ul><li><p><a href=\"/a\">The quay closes on 3 June</a></p></li><li><p>Rents are waived "
        + "until it opens.</p></li></ul>",
      last: Self.after + "<p>The union has four demands:</p><ul><li>Full pay</li><li>No night "
        + "shifts</li></ul>"
    ).content.joined(separator: "\n")
    #expect(found.contains("The quay closes on 3 June") && found.contains("No night shifts"))
  }

  @Test func `a shadow root and elements of a page's own are read`() throws {
    let found = try page(
      "<x-body><template shadowrootmode=\"open\"><p>Local traders said they feared losing the "
        + "early summer trade.</p></template></x-body><x-p>Ferries will leave from the western "
        + "terminal.</x-p><x-p>Berths there are shorter by far.</x-p>"
    ).texts(.paragraph)
    #expect(found.contains("Ferries will leave from the western terminal."))
    #expect(found.contains { $0.hasPrefix("Local traders") })
  }

  @Test func `preformatted lines wrapped to a width are joined`() throws {
    let found = try page(
      "<pre>The work was approved by the council's finance committee,\n"
        + "led by Maria Lopes, and the harbour master, Tom Reed of\n"
        + "Delmouth, at a meeting next to Halder Lines on Thursday.\n\n"
        + "A spokeswoman said it would run from the west.</pre>"
    ).texts(.paragraph)
    #expect(found.contains { $0.contains("Tom Reed of Delmouth, at") })
  }

  @Test func `date, author and headline are the article's own`() throws {
    let graph =
      ##"{"@graph":[{"@type":"NewsArticle","author":[{"@id":"#7"}]},{"@id":"#7","name":"Mara Quill"}]}"##
    let html =
      "<html><head><title>Eastern quay&amp;#8217;s end | Delmouth Echo</title><script "
      + "type=\"application/ld+json\">\(graph)</script></head><body><header><h1>Delmouth Echo</h1>"
      + "<time datetime=\"2031-11-30\"></time></header><main><h2>Eastern quay’s end</h2>"
      + "<div>Published <time>May 28, 2031</time></div>\(Self.before)\(Self.after)</main></body>"
    let page = try extract(html)
    #expect(page.metadata.byline?.value == "Mara Quill")
    #expect(page.metadata.published?.value == "2031-05-28")
    #expect(page.metadata.headline?.value == "Eastern quay’s end")
  }

  @Test func `a label after a second charset counts`() {
    let bytes = Array("<meta charset=\"text/html; charset=iso-8859-2\">".utf8)
    #expect(EncodingGuess.declaration(bytes) == "iso-8859-2")
  }

  @Test func `a mail is what its writer wrote`() throws {
    let mail =
      "From: A <a@b.example>\nSubject: Quay\nDate: Tue, 6 May 2031 08:05:00 +0200\n"
      + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8; format=flowed\n\n"
      + "The port authority will close the eastern quay for six \nweeks, its director said.\n\n"
      + "Engineers found cracks in eleven of the forty concrete piles that carry the quay, and "
      + "the council will vote on it.\n\nOn Mon, 5 May 2031, Ana Roe wrote:\n> It will stay open.\n"
      + "-- \nTom Reed, desk\n"
    let found = try extract(mail).texts(.paragraph)
    #expect(found.count == 2)
    #expect(
      found.first
        == "The port authority will close the eastern quay for six weeks, its director said.")
  }

  @Test func `an archive's page is the part that it names`() throws {
    let part = "Content-Type: text/html; charset=utf-8\nContent-ID: "
    let archive =
      "From: x\nSubject: s\nMIME-Version: 1.0\nContent-Type: multipart/related; "
      + "start=\"<root@x>\"; boundary=\"B\"\n\n--B\n\(part)<frame@x>\n\n<p>Buy a boat today and "
      + "save on every model in the shop.</p>\n--B\n\(part)<root@x>\n\n<article><h1>Quay</h1>"
      + "\(Self.before)\(Self.after)</article>\n--B--\n"
    let found = try extract(archive).content.joined()
    #expect(found.contains("eastern quay") && !found.contains("Buy a boat"))
  }
}
