import Collation
import DocumentModel
import Testing

@Suite struct DraftSupportTests {
  private static let source = "The council opened the ferry line in Korvat on Monday."

  private func statuses(_ texts: CollatedTexts) -> [SentenceSupport.Status] {
    texts.collation.support.map(\.status)
  }

  /// The parts of a draft that no source has, as `kind: words`.
  private func parts(_ texts: CollatedTexts) -> [String] {
    texts.collation.support.flatMap(\.unsupported).map {
      "\($0.kind.rawValue): \(texts.words($0.passage))"
    }
  }

  @Test(arguments: [
    ("On Monday the council opened the Korvat ferry line.", SentenceSupport.Status.supported),
    ("The council opened the ferry line in Korvat on Friday.", .differs),
    ("The council opened the ferry line, and a choir of bakers sang for hours.", .unclear),
    ("Bakers in the old town dream of cheaper flour.", .notFound),
  ])
  func `each sentence of a draft is held against its sources`(
    _ draft: String, _ status: SentenceSupport.Status
  ) {
    let texts = CollatedTexts(draft: draft, [DraftSupportTests.source])
    #expect(statuses(texts) == [status])
    #expect(texts.collation.support.map { texts.words($0.sentence) } == [draft])
    let isTold = status != .notFound
    #expect(texts.collation.support[0].passages.map(texts.words).isEmpty == !isTold)
    #expect(texts.findings.contains { $0.kind == .claimNotFound } == !isTold)
  }

  @Test func `sentences that were joined go back to each of them`() {
    let texts = CollatedTexts(
      draft: """
        The council bought the old ferry for its school in Korvat, and the rusty hull sank with \
        forty crates of apples.
        """,
      [
        """
        The council bought the old ferry for its school in Korvat. Mothers wept. The rusty hull \
        sank with forty crates of apples. Bakers slept.
        """
      ])
    #expect(statuses(texts) == [.supported])
    #expect(texts.collation.support[0].cover == 1)
    #expect(
      texts.collation.support[0].passages.map(texts.words) == [
        "The council bought the old ferry for its school in Korvat.",
        "The rusty hull sank with forty crates of apples.",
      ])
  }

  @Test(arguments: [
    (
      "Orlanth said: “The whole harbour belongs to the people of this valley.”",
      "quotation: The whole harbour belongs to the people of this valley.",
      FindingKind.quoteNotFound
    ),
    (
      "The council opened the ferry line in Korvat on Monday with 870 guests.", "figure: 870",
      .figureNotFound
    ),
    (
      "The council opened the ferry line in Korvat on Monday with Tomas Quillon.",
      "name: Tomas Quillon", .nameNotFound
    ),
  ])
  func `a quotation, figure or name that no source has`(
    _ draft: String, _ part: String, _ kind: FindingKind
  ) throws {
    let told = DraftSupportTests.source + " Orlanth spoke."
    let texts = CollatedTexts(draft: draft, [told])
    #expect(parts(texts) == [part])
    let finding = try #require(texts.findings.first { $0.kind == kind })
    #expect(part.hasSuffix(": " + texts.words(finding.passage)))
    #expect(finding.severity == (kind == .nameNotFound ? .warning : .error))
    #expect(parts(CollatedTexts(draft: draft, [told, draft])).isEmpty)
  }

  @Test func `what the desk knows counts as found`() {
    let draft = """
      The council opened the ferry line in Korvat on Monday with Tomas Quillon and 870 guests, \
      who sang “the whole harbour belongs to the people”.
      """
    let known = """
      In all the years Tomas Quillon never missed a party. It had 870 guests. A song goes: the \
      whole harbour belongs to the people.
      """
    #expect(parts(CollatedTexts(draft: draft, [DraftSupportTests.source])).count == 3)
    let texts = CollatedTexts(draft: draft, [DraftSupportTests.source], background: [known])
    #expect(parts(texts).isEmpty, "\(parts(texts))")
  }

  @Test func `a name in a sentence of the draft's own is told as a note`() throws {
    let texts = CollatedTexts(
      draft: DraftSupportTests.source + " Tomas Quillon slept late.", [DraftSupportTests.source])
    #expect(parts(texts) == ["name: Tomas Quillon"])
    #expect(try #require(texts.findings.first { $0.kind == .nameNotFound }).severity == .note)
  }

  @Test(arguments: [
    "Orlanth said on Monday the whole harbour belongs to the people of this valley.",
    "Orlanth had said the whole harbour belonged to the people of this valley, and left.",
  ])
  func `words that a source has without marks are no invention`(_ source: String) {
    let texts = CollatedTexts(
      draft: "Orlanth said: “The whole harbour belongs to the people of this valley.”", [source])
    #expect(parts(texts).isEmpty)
  }

  @Test(arguments: [
    // Between 2004 and 2031; 22 and 35 sheep; 35 less 22.
    ("The mill stood empty for 27 years.", true), ("The mill stood empty for 19 years.", false),
    ("The barn lost 57 sheep in one bad spring.", true),
    ("The barn lost 13 sheep more by flood than by fox.", true),
    ("The barn lost 61 sheep in one bad spring.", false),
    // Counts below five are often the writer's own.
    ("The barn has three doors.", true), ("The barn has seven doors.", false),
  ])
  func `figures that a writer works out are no invention`(_ draft: String, _ isDerived: Bool) {
    let texts = CollatedTexts(
      draft: draft,
      [
        """
        The mill in Korvat closed in 2004. It opened again in 2031 as a school. A fox killed 22 \
        sheep on the hill farm. The flood took another 35 sheep.
        """
      ])
    #expect(parts(texts).isEmpty == isDerived, "\(parts(texts))")
  }

  @Test func `a sum is no other figure than its parts`() {
    let texts = CollatedTexts(
      draft: "In all, 57 sheep died on the hill farm.",
      ["A fox killed 22 sheep on the hill farm. Another 35 sheep died on the hill farm."])
    #expect(texts.failing.isEmpty, "\(texts.told)")
  }
}
