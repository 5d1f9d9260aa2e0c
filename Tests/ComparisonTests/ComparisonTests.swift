import BiasdiffTestSupport
import Comparison
import DocumentModel
import Facts
import Reading
import Testing
import TextCore

@Suite struct ComparisonTests {
  private func paper(_ id: String, _ text: String) -> Source {
    .lines(text, id: id, metadata: SourceMetadata(outlet: id))
  }

  private func expectError(
    _ expected: ComparisonError, _ sources: [Source], _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: expected, sourceLocation: location) { try Comparison.comparing(sources) }
  }

  @Test func `one account cannot be compared`() {
    expectError(.tooFewSources(1), [InventedCall.ostreva])
    expectError(.tooFewSources(0), [])
  }

  @Test func `two events are not compared`() throws {
    let fair = paper(
      "fair",
      """
      Farmers showed goats and geese at the autumn fair of Sarn.
      A choir rehearsed for the harvest service inside the chapel.
      """)
    let error = #expect(throws: ComparisonError.self) {
      try Comparison.comparing([InventedCall.ostreva, fair])
    }
    guard case .notComparable(let a, let b, _) = try #require(error) else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect([a, b] == ["ostreva.txt", "fair.txt"])
    #expect(error?.description.contains("fair.txt") == true)
  }

  @Test func `a stray third account among two on one event is named`() throws {
    let fair = paper("fair", "Farmers showed goats and geese at the autumn fair of Tessim.")
    let error = #expect(throws: ComparisonError.self) {
      try Comparison.comparing([InventedCall.ostreva, InventedCall.tarsia, fair])
    }
    guard case .notComparable(let a, _, _) = try #require(error) else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(a == "fair.txt")
  }

  @Test(arguments: [
    "Премьер-министр провёл телефонный разговор с президентом. Стороны обсудили договор о реке.",
    """
    Der Ministerpräsident sprach am Dienstag mit dem Präsidenten über den Vertrag. Beide Seiten \
    lobten die Verlängerung um zehn Jahre und vereinbarten ein Treffen im September. Über die \
    Lage im Norden wurde nicht gesprochen, obwohl Ostreva das gewünscht hatte, wie Dorneth sagte.
    """,
    """
    Le premier ministre a parlé mardi avec le président du traité sur le fleuve. Les deux parties \
    ont salué la prolongation de dix ans et sont convenues de se rencontrer en septembre. La \
    situation dans le nord n'a pas été évoquée, bien que la chancellerie ait exprimé ce souhait.
    """,
  ]) func `other languages are refused by name`(_ text: String) {
    expectError(.notEnglish("other.txt"), [InventedCall.ostreva, paper("other", text)])
  }

  @Test func `an account of nothing but furniture is refused`() {
    let empty = Source.lines("Share this page", id: "empty", zones: [.boilerplate])
    expectError(.noContent("empty.txt"), [InventedCall.ostreva, empty])
  }

  @Test func `alignments come by source and position`() throws {
    let comparison = try Comparison.comparing([
      InventedCall.ostreva, InventedCall.tarsia, InventedCall.newspaper,
    ])
    let places = comparison.alignments.map { [$0.a.source, $0.b.source] }
    #expect(places == places.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(Set(places) == [[0, 1], [0, 2], [1, 2]])
    #expect(comparison.candidates.isEmpty)
    #expect(comparison.alignments.allSatisfy { (0...1).contains($0.score) })
  }

  @Test func `findings stand most serious first`() throws {
    let comparison = try Comparison.comparing(
      [InventedCall.ostreva, InventedCall.tarsia],
      options: ComparisonOptions(expectedTopics: ["walrus tusks"]))
    let severities = comparison.findings.map(\.severity)
    #expect(severities == severities.sorted(by: >))
    #expect(Set(severities).count > 1)
  }

  @Test func `the title and the subject are taken over`() throws {
    var subject = InventedCall.tarsia
    subject.metadata.role = .subject
    let comparison = try Comparison.comparing(
      [InventedCall.ostreva, subject], options: ComparisonOptions(title: "A call"))
    #expect(comparison.title == "A call")
    #expect(comparison.subject == 1)
    #expect(comparison.sources.map(\.id) == ["ostreva", "tarsia"])
  }
}
