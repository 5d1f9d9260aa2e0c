import BiasdiffTestSupport
import Comparison
import DocumentModel
import Reading
import Testing
import TextCore

@Suite struct InputFindingTests {
  private func findings(_ kind: FindingKind, _ sources: [Source]) throws -> [Finding] {
    try Comparison.comparing(sources).findings.filter { $0.kind == kind }
  }

  /// About fifty words that make an account long enough.
  private static let body = """
    Prime Minister Ilka Dorneth spoke with President Otto Brandt of Tarsia on Tuesday.
    Their advisers had prepared the call for three weeks and expected little of it.
    Dorneth wanted the river treaty to be prolonged, while Brandt cared about wheat and freight.
    The palace declined to say how long the two had talked or who had placed the call.
    """

  private func paper(_ id: String, _ text: String, published: String? = nil) -> Source {
    .lines(text, id: id, metadata: SourceMetadata(outlet: id, published: published))
  }

  @Test func `a very short account may be cut off`() throws {
    let stub = paper("Stub", "Ilka Dorneth and Otto Brandt of Tarsia spoke on Tuesday.")
    let found = try findings(.stub, [paper("Long", Self.body), stub])
    #expect(found.map(\.passage.source) == [1])
    #expect(found.first?.message.contains("10 words") == true)
  }

  @Test func `long runs of the same words are one voice`() throws {
    let found = try findings(
      .sharedCopy,
      [
        paper("North", Self.body + "\nNortherners shrugged."),
        paper("South", "Southerners cheered in every square.\n" + Self.body),
      ])
    #expect(found.count == 1)
    let finding = try #require(found.first)
    #expect(finding.passage.source == 1)
    #expect(finding.counterparts.map(\.source) == [0])
    #expect(finding.message.contains("one voice"))
    #expect(finding.score > 0.8)
  }

  @Test func `the same facts in other words are two voices`() throws {
    #expect(
      try findings(.sharedCopy, [InventedCall.ostreva, InventedCall.tarsia]).isEmpty)
  }

  @Test(arguments: [
    ("2031-03-04", "2031-03-09", 5), ("2030-12-31", "2031-01-02", 2),
    ("2032-02-28", "2032-03-01", 2), ("2031-02-27T23:00:00Z", "2031-03-01", 2),
  ]) func `accounts written days apart`(_ early: String, _ late: String, _ days: Int) throws {
    for isSwapped in [false, true] {
      var sources = [
        paper("Early", Self.body, published: early),
        paper("Late", Self.body + "\nMore followed.", published: late),
      ]
      if isSwapped { sources.reverse() }
      let found = try findings(.timeSkew, sources)
      #expect(found.count == 1)
      #expect(
        found.first?.message.hasPrefix("Late was published \(days) days after Early") == true,
        "\(found.map(\.message))")
    }
  }

  @Test(arguments: [
    ("2031-03-04", "2031-03-05"), ("2031-02-28", "2031-03-01"), ("2031-12-31", "2032-01-01"),
    ("2031-03-04", "yesterday"), ("2031-03-04", "2031-13-40"),
  ]) func `a day more or an unreadable date is no skew`(_ one: String, _ other: String) throws {
    let found = try findings(
      .timeSkew,
      [paper("A", Self.body, published: one), paper("B", Self.body, published: other)])
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test func `a translation is told`() throws {
    var source = InventedCall.tarsia
    source.metadata.isTranslated = true
    let found = try findings(.translation, [InventedCall.ostreva, source])
    #expect(found.map(\.passage.source) == [1])
  }
}
