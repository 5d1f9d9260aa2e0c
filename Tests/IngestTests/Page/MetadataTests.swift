import Ingest
import Testing

@Suite struct MetadataTests {
  private func metadata(_ head: String, body: String = SamplePages.prose()) throws -> PageMetadata {
    try extract("<html><head>\(head)</head><body>\(body)</body></html>").metadata
  }

  private let linked = """
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
    {"@type":"WebSite","name":"Ignored"},{"@type":["NewsArticle"],"headline":"Pier &amp; hall closed",
    "datePublished":"2031-05-06T08:00:00+02:00","inLanguage":"en-GB",
    "author":[{"name":"Mara Holt"},{"name":"Jon Ek"}],"publisher":{"name":"Lindvik Post"},
    "mainEntityOfPage":{"@id":"https://post.example/pier"},}]}</script>
    """

  @Test func `linked data gives all fields`() throws {
    let found = try metadata(linked)
    #expect(found.headline == .init("Pier & hall closed", from: "json-ld"))
    #expect(found.published == .init("2031-05-06T08:00:00+02:00", from: "json-ld"))
    #expect(found.byline == .init("Mara Holt, Jon Ek", from: "json-ld"))
    #expect(found.outlet == .init("Lindvik Post", from: "json-ld"))
    #expect(found.url == .init("https://post.example/pier", from: "json-ld"))
    #expect(found.language == .init("en-GB", from: "json-ld"))
  }

  @Test func `conflicts follow the documented order`() throws {
    let found = try metadata(
      linked + """
        <title>Wrong title</title><meta property="og:title" content="Another title">
        <meta property="og:site_name" content="The Lindvik Post">
        <meta property="og:url" content="https://post.example/og">
        <link rel="canonical" href="https://post.example/canonical">
        <meta name="author" content="Someone Else">
        <meta property="article:published_time" content="2030-01-01T00:00:00Z">
        """)
    #expect(found.headline?.provenance == "json-ld")
    #expect(found.outlet == .init("The Lindvik Post", from: "og:site_name"))
    #expect(found.url == .init("https://post.example/canonical", from: "canonical"))
    #expect(found.byline?.provenance == "json-ld")
    #expect(found.published?.provenance == "json-ld")
  }

  @Test func `the headline that is shown wins over its shortened form`() throws {
    let found = try metadata(
      "<meta property=\"og:title\" content=\"Lindvik closes pier\">",
      body: "<h1>Lindvik closes its old ferry pier for two years</h1>" + SamplePages.prose())
    #expect(
      found.headline == .init("Lindvik closes its old ferry pier for two years", from: "h1"))
  }

  @Test func `visible time and byline are the last resort`() throws {
    let found = try extract(SamplePages.news()).metadata
    #expect(found.published == .init("2031-05-06T08:00:00Z", from: "time"))
    #expect(found.byline == .init("Mara Holt", from: "byline pattern"))
    #expect(found.language == .init("en", from: "html"))
    #expect(found.headline == .init("Lindvik closes ferry pier", from: "h1"))
  }

  @Test(arguments: ["{\"@type\":\"NewsArticle\",", "[[[[", "{\"a\":\"\\ud8\"}", "null", "\"\\"])
  func `broken linked data is passed over`(json: String) throws {
    let found = try metadata(
      "<script type=\"application/ld+json\">\(json)</script><title>Pier closed</title>")
    #expect(found.headline == .init("Pier closed", from: "title"))
  }

  @Test func `what is no ISO date is no date`() throws {
    let found = try metadata("<meta name=\"date\" content=\"last Tuesday\">")
    #expect(found.published == nil)
  }
}
