import DocumentModel
import Ingest
import Testing
import TextCore

@Suite struct ExtractionTests {
  @Test func `the body is the paragraphs, nothing of the page around them`() throws {
    let page = try extract(SamplePages.news())
    #expect(page.texts(.paragraph) == SamplePages.paragraphs)
    #expect(page.texts(.headline) == ["Lindvik closes ferry pier"])
    #expect(!page.content.contains { $0.contains("forty years") || $0.contains("Tweet") })
    #expect(page.doubt == 0)
  }

  @Test func `blocks are in order, apart by a blank line and without white space at the edges`()
    throws
  {
    let page = try extract(SamplePages.news())
    var end = 0
    for block in page.blocks {
      #expect(block.range.start == (end == 0 ? 0 : end + 2))
      let text = page.text.string(block.range)
      #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
      end = block.range.end
    }
    #expect(end == page.text.count)
  }

  @Test func `text with line breaks instead of paragraphs is found`() throws {
    let page = try extract(SamplePages.bare())
    #expect(page.texts(.paragraph) == SamplePages.paragraphs)
  }

  @Test func `what is dropped is kept for inspection with its reason`() throws {
    let page = try extract(SamplePages.news())
    #expect(page.droppedBlocks.contains { $0.text == "Home" && $0.reason == .element })
    #expect(page.droppedBlocks.contains { $0.text == "Share" && $0.reason == .name })
    #expect(page.droppedBlocks.contains { $0.text.contains("forty years") && $0.reason == .name })
  }

  @Test func `an element that holds most of the text is never dropped`() throws {
    for name in ["class=\"sidebar\"", "style=\"display:none\"", "role=\"banner\""] {
      let page = try extract("<body><div \(name)>\(SamplePages.prose())</div></body>")
      #expect(page.texts(.paragraph) == SamplePages.paragraphs, "\(name)")
    }
    let form = try extract("<body><form>\(SamplePages.prose())</form></body>")
    #expect(form.texts(.paragraph) == SamplePages.paragraphs)
  }

  @Test func `only whole words of a name count`() throws {
    let kept = try extract(
      SamplePages.news(
        body: SamplePages.prose()
          + "<div class=\"shareholders\"><p>The yard’s owners agreed.</p></div>"))
    #expect(kept.texts(.paragraph).last == "The yard’s owners agreed.")
    let dropped = try extract(
      SamplePages.news(
        body: SamplePages.prose()
          + "<div class=\"article__shareBar\"><p>The owners agreed.</p></div>"))
    #expect(dropped.texts(.paragraph) == SamplePages.paragraphs)
  }

  @Test func `headings and lists stay in place`() throws {
    let body =
      SamplePages.prose(Array(SamplePages.paragraphs[0...1]))
      + "<h2>What happens now</h2><ul><li>The hall is emptied in June.</li>"
      + "<li>Divers look at the piles in July.</li></ul>"
      + SamplePages.prose(Array(SamplePages.paragraphs[2...]))
    let page = try extract(SamplePages.news(body: body))
    #expect(
      page.content == [
        "headline: Lindvik closes ferry pier",
        "paragraph: \(SamplePages.paragraphs[0])", "paragraph: \(SamplePages.paragraphs[1])",
        "heading: What happens now", "bullet: The hall is emptied in June.",
        "bullet: Divers look at the piles in July.",
        "paragraph: \(SamplePages.paragraphs[2])", "paragraph: \(SamplePages.paragraphs[3])",
        "paragraph: \(SamplePages.paragraphs[4])",
      ])
  }

  @Test func `captions and block quotations have their zones`() throws {
    let body =
      "<figure><img src=\"p.jpg\"><figcaption>The pier in April.</figcaption></figure>"
      + SamplePages.prose()
      + "<blockquote><p>The piles are older than the town hall, the report says.</p></blockquote>"
      + "<p>Workers near the quay. (Photo: Ada Lind/Fjordbild)</p>" + "<p>Nobody was hurt.</p>"
    let page = try extract(SamplePages.news(body: body))
    #expect(
      page.texts(.caption) == [
        "The pier in April.", "Workers near the quay. (Photo: Ada Lind/Fjordbild)",
      ])
    #expect(page.texts(.quote) == ["The piles are older than the town hall, the report says."])
    #expect(page.texts(.paragraph).last == "Nobody was hurt.")
  }

  @Test func `the standfirst between headline and body is the deck`() throws {
    let html = """
      <html><body><article><header><h1>Lindvik closes ferry pier</h1>
      <p class="subtitle">Two summers without boats, and no one has said who will pay for it.</p>
      </header><div class="entry-content">\(SamplePages.prose())</div></article></body></html>
      """
    let page = try extract(html)
    #expect(
      page.texts(.deck) == ["Two summers without boats, and no one has said who will pay for it."])
    #expect(page.texts(.paragraph) == SamplePages.paragraphs)
  }

  @Test func `excerpts of other articles are not the article`() throws {
    let teasers = (1...6).map {
      "<li><a href=\"/s\($0)\">Council member number \($0) explains the vote</a> <span>The member "
        + "spoke for an hour about boats, planks and the weather before the vote was taken and …"
        + "</span></li>"
    }
    let html =
      "<body><div><ul>\(teasers.joined())</ul><h1>Lindvik closes ferry pier</h1>"
      + "\(SamplePages.prose())</div></body>"
    let page = try extract(html)
    #expect(page.texts(.paragraph) == SamplePages.paragraphs)
    #expect(page.texts(.bullet) == [])
    #expect(page.droppedBlocks.contains { $0.reason == .teaser })
  }

  @Test func `comments without a helpful name are recognised by their heading`() throws {
    let html =
      "<body><div><div><h1>Lindvik closes ferry pier</h1>\(SamplePages.prose())</div><div>"
      + "<h3>2 Responses</h3><p>I have crossed on that pier for forty years and never fell in.</p>"
      + "<p>My boat was built on that pier, and so was the boat of my father before me.</p>"
      + "</div></div></body>"
    #expect(try extract(html).texts(.paragraph) == SamplePages.paragraphs)
  }

  @Test(
    arguments: [
      "Advertisement", "Read more: Ferry fares to rise again", "Share on Facebook",
      "© 2031 The Lindvik Post", "Lire aussi : Le port de Lindvik", "6 May 2031, 08:00",
      "Sign up for our newsletter and get the best stories in your inbox.",
    ]) func `a template's line inside the body is marked, not compared`(line: String) throws
  {
    let body = SamplePages.prose() + "<p>\(line)</p><p>Nobody was hurt.</p>"
    let page = try extract(SamplePages.news(body: body))
    #expect(page.texts(.paragraph) == SamplePages.paragraphs + ["Nobody was hurt."])
    #expect(page.texts(.boilerplate).contains(line))
  }

  @Test(
    arguments: [
      "“Share the pier with us,” the fishermen’s sign reads in two languages.",
      "More than forty boats land there on a market day, the harbour office says.",
      "The comments of the engineers were read aloud before the vote.",
    ]) func `a sentence that only starts like a template's line stays`(line: String) throws
  {
    let page = try extract(SamplePages.news(body: SamplePages.prose() + "<p>\(line)</p>"))
    #expect(page.texts(.paragraph) == SamplePages.paragraphs + [line])
  }

  @Test func `short cells of a table row make one block`() throws {
    let table =
      "<table><tr><th>Year</th><th>Passengers</th></tr><tr><td>2029</td><td>81,000</td></tr></table>"
    let body = SamplePages.prose() + table + "<p>Nobody expects more in 2032.</p>"
    let page = try extract(SamplePages.news(body: body))
    #expect(page.texts(.paragraph).contains("2029\t81,000"))
  }

  @Test func `a page of a few words is doubted`() throws {
    let page = try extract(
      "<body><p>Please sign in to read this article about the pier.</p></body>")
    #expect(page.doubt >= ExtractedPage.doubtThreshold)
    #expect(!page.doubtReasons.isEmpty)
  }

  @Test func `a page without text is an error`() {
    #expect(throws: HTMLError.noText) { try extract("<html><body><img src=x></body></html>") }
    #expect(throws: HTMLError.noText) { try extract("") }
  }

  @Test func `a second look finds text that names alone would drop`() throws {
    let body = SamplePages.paragraphs.map { "<div class=\"promo\"><p>\($0)</p></div>" }.joined()
    let page = try extract("<body><h1>Lindvik closes ferry pier</h1>\(body)</body>")
    #expect(page.texts(.paragraph) == SamplePages.paragraphs)
  }

  @Test func `of several articles on one page the one with the page's title is read`() throws {
    let others = (1...9).map {
      "<p>Snow fell on the road to Hamre for the day number \($0) in a row, the road office says.</p>"
    }
    let html =
      "<html><head><title>Lindvik closes ferry pier</title></head><body><div><div>"
      + "<article><h1>Lindvik closes ferry pier</h1><div>\(SamplePages.prose())"
      + "\(SamplePages.prose().replacing("Tuesday", with: "Monday"))</div></article>"
      + "<article><h1>Snow closes road to Hamre</h1><div>\(others.joined())</div></article>"
      + "</div></div></body></html>"
    let page = try extract(html)
    #expect(page.texts(.paragraph).starts(with: SamplePages.paragraphs))
    #expect(!page.content.contains { $0.contains("Hamre") })
  }

  @Test func `a page's own summary tells the article from a longer text beside it`() throws {
    let notes = (1...7).map {
      "<p>Note \($0) on the harbour rules says that ropes must be dry before they are stowed.</p>"
    }
    let html =
      "<html><head><meta name=\"description\" content=\"\(SamplePages.paragraphs[0])\"></head>"
      + "<body><div><div>\(SamplePages.prose())</div></div><div><div>\(notes[...4].joined())</div>"
      + "</div></body></html>"
    #expect(try extract(html).texts(.paragraph) == SamplePages.paragraphs)
  }

  @Test func `the title again is a repetition, another h1 a section`() throws {
    let html =
      "<html><head><title>Lindvik closes ferry pier</title></head><body><div>"
      + "<h1>Lindvik closes ferry pier</h1>\(SamplePages.prose())<h1>Boats in the meantime</h1>"
      + "<p>Boats leave from the quay.</p><h3>Lindvik closes ferry pier</h3></div></body></html>"
    let page = try extract(html)
    #expect(page.texts(.headline) == ["Lindvik closes ferry pier"])
    #expect(page.texts(.heading) == ["Boats in the meantime"])
    #expect(page.texts(.boilerplate) == ["Lindvik closes ferry pier"])
  }
}
