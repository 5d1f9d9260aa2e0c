import BiasdiffTestSupport
import Comparison
import DocumentModel
import Facts
import Testing

@Suite struct OmissionDetectorTests {
  private let event: ComparedEvent

  init() throws {
    event = try ComparedEvent([
      InventedCall.ostreva, InventedCall.tarsia, InventedCall.newspaper,
    ])
  }

  @Test(arguments: ["the hacking of the Aarle", "Mira Holt", "the shelling of the border"])
  func `a listed issue that a primary source alone has is a missing topic`(
    _ words: String
  ) throws {
    let pair = try ComparedEvent([InventedCall.ostreva, InventedCall.tarsia])
    let finding = try #require(pair.findings(on: 1, about: words).first)
    #expect(finding.kind == .topicMissing)
    #expect(finding.severity == .warning)
    #expect(finding.message.contains("not found in Tarsia"))
    #expect(finding.message.contains("Ostreva"))
  }

  @Test func `it is missing too where a third account tells it and more`() {
    #expect(!event.findings(on: 1, about: "the hacking of the Aarle").isEmpty)
    #expect(!event.findings(on: 1, about: "Mira Holt").isEmpty)
  }

  @Test func `the finding names the fact and stands where it would belong`() throws {
    let finding = try #require(event.findings(on: 1, about: "Mira Holt").first)
    let fact = try #require(event.comparison.facts.first { $0.id == finding.fact })
    #expect(fact.cells[1].status == .notFound)
    #expect(finding.counterparts.map(\.source) == fact.sources(.carried))
    #expect(!event.text(finding.passage).isEmpty)
  }

  @Test func `a promise in a readout is a missing commitment where its matter is touched`() throws {
    func readout(_ id: String, _ text: String) -> Source {
      .lines(
        text, id: id, metadata: SourceMetadata(outlet: id, role: .primary, genre: .readout))
    }
    let event = try ComparedEvent([
      readout(
        "Ostreva",
        """
        President Otto Brandt received Prime Minister Ilka Dorneth at Kelmouth on Friday.
        Ostreva will send forty doctors with field hospitals to the refugee camps at Sarn.
        """),
      readout(
        "Tarsia",
        """
        President Otto Brandt received Prime Minister Ilka Dorneth at Kelmouth on Friday.
        The President inspected the refugee camps at Sarn in spring.
        """),
    ])
    let kinds = Set(event.findings(on: 1, about: "forty doctors").map(\.kind))
    #expect(kinds == [.commitmentMissing], "\(kinds)")
  }

  @Test func `of which the account has no trace is a missing topic`() throws {
    let kinds = Set(event.findings(on: 1, about: "forty doctors").map(\.kind))
    #expect(kinds == [.topicMissing], "\(kinds)")
  }

  @Test func `a plain fact of a primary source is a missing claim`() throws {
    let event = try ComparedEvent([
      .lines(
        """
        Inspectors of the Orsa dam measured the water level at noon.
        The spillway of the Orsa dam carries a crack of nine metres.
        """, id: "inspectors", metadata: SourceMetadata(outlet: "Inspectors", role: .primary)),
      .lines(
        "Inspectors of the Orsa dam measured the water level at noon.", id: "town",
        metadata: SourceMetadata(outlet: "Town")),
    ])
    let findings = event.findings(on: 1, about: "spillway")
    #expect(findings.map(\.kind) == [.claimMissing])
  }

  /// Twenty words and more that stand in two of the texts.
  private static let statement = """
    The harbour board of Torvik regrets the fire in the grain store on the northern quay and has \
    asked the county inspectors to examine the sprinklers of every store before the end of March.
    """

  private func harbour(_ ownWords: String) throws -> ComparedEvent {
    try ComparedEvent([
      .lines(
        ownWords + "\n" + Self.statement + "\nThe quay reopened on Friday.", id: "gazette",
        metadata: SourceMetadata(outlet: "Gazette")),
      .lines(
        "The quay of Torvik reopened on Friday.\n" + Self.statement, id: "courier",
        metadata: SourceMetadata(outlet: "Courier")),
      .lines(
        """
        The quay of Torvik reopened on Friday.
        The harbour board of Torvik regrets the fire in the grain store.
        """, id: "herald", metadata: SourceMetadata(outlet: "Herald")),
    ])
  }

  @Test func `those who only repeat each other are one voice`() throws {
    let findings = try harbour("Snow fell on Thursday.").findings(on: 2, about: "inspectors")
    #expect(!findings.contains { $0.severity > .note }, "\(findings.map(\.message))")
  }

  @Test func `own words beside a copied passage are a second voice`() throws {
    let findings = try harbour(
      "County inspectors will examine the sprinklers of every store in Torvik, the mayor said."
    ).findings(on: 2, about: "inspectors")
    #expect(findings.contains { $0.severity == .warning }, "\(findings.map(\.message))")
  }

  @Test func `what both carry is nowhere missing`() {
    for source in 0...1 {
      let missing = event.findings(on: source, about: "Orsa River Treaty").filter {
        [.topicMissing, .claimMissing, .commitmentMissing].contains($0.kind)
      }
      #expect(missing.isEmpty, "\(missing.map(\.message))")
    }
  }

  @Test func `only what is not found is told as left out`() {
    let kinds: Set<FindingKind> = [.topicMissing, .claimMissing, .commitmentMissing]
    let told = event.findings.filter { kinds.contains($0.kind) }
    #expect(!told.isEmpty)
    for finding in told {
      let fact = event.comparison.facts.first { $0.id == finding.fact }
      #expect(fact?.cells[finding.passage.source].status == .notFound, "\(finding.message)")
      #expect(finding.message.contains("not found"), "\(finding.message)")
    }
  }

  @Test func `what is touched in other words is unclear, and nothing is said of it`() throws {
    let fact = try #require(
      event.comparison.facts.first { $0.label.contains("independence of Velland") })
    #expect(fact.cells[1].status == .unclear)
    #expect(event.findings.allSatisfy { $0.fact != fact.id || $0.passage.source != 1 })
  }

  @Test func `one reference alone makes no warning`() {
    let missing = event.findings.filter { finding in
      finding.severity == .warning && finding.counterparts.map(\.source) == [2]
        && finding.group == .omission
    }
    #expect(missing.isEmpty, "\(missing.map(\.message))")
  }

  @Test func `two references do`() throws {
    let texts = ["Divers raised the bell of the Hask from the harbour.", "The Hask lost its bell."]
    func paper(_ id: String, _ more: String) -> Source {
      .lines(texts[0] + "\n" + more, id: id, metadata: SourceMetadata(outlet: id))
    }
    let crack = "The bell of the trawler has a crack of nine inches."
    let event = try ComparedEvent([
      paper("north", crack),
      paper("east", "Nine inches long is the crack of the trawler’s bell."),
      paper("south", "Crowds cheered on the quay."),
    ])
    let findings = event.findings(on: 2, about: "crack").filter { $0.kind.absence == .fact }
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings.first?.counterparts.map(\.source) == [0, 1])
  }

  @Test func `with a subject only the subject is judged`() throws {
    var subject = InventedCall.newspaper
    subject.metadata.role = .subject
    let event = try ComparedEvent([InventedCall.ostreva, InventedCall.tarsia, subject])
    #expect(event.comparison.subject == 2)
    let kinds: Set<FindingKind> = [.topicMissing, .claimMissing, .commitmentMissing, .actorMissing]
    let judged = Set(event.findings.filter { kinds.contains($0.kind) }.map(\.passage.source))
    #expect(judged == [2])
  }
}
