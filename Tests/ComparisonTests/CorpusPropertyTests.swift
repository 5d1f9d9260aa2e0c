import BiasdiffTestSupport
import Comparison
import DocumentModel
import Facts
import Reading
import Testing
import TextCore

/// What holds for every comparison, tried on the demonstration events.
@Suite struct CorpusPropertyTests {
  /// A fact as text that does not depend on the order of the sources: its
  /// passages and its status in each.
  private func mirrored(_ comparison: Comparison) -> [String] {
    comparison.facts.map { fact in
      let cells = fact.cells.indices.map { source in
        let spans = fact.cells[source].spans.map(\.description).joined(separator: " ")
        return "\(comparison.sources[source].path) \(fact.cells[source].status.rawValue) \(spans)"
      }
      return cells.sorted().joined(separator: " | ")
    }.sorted()
  }

  private func findings(_ comparison: Comparison) -> [String] {
    comparison.findings.map { finding in
      let evidence = ([finding.passage] + finding.counterparts).map { passage in
        "\(comparison.sources[passage.source].path) \(passage.range)"
      }
      return "\(finding.kind.rawValue) \(finding.severity.rawValue) \(evidence[0]) "
        + evidence.dropFirst().sorted().joined(separator: " ")
    }.sorted()
  }

  /// Expects that two comparisons say the same of the same files.
  private func expectMirrored(
    _ one: Comparison, _ two: Comparison, _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(mirrored(one) == mirrored(two), sourceLocation: location)
    #expect(findings(one) == findings(two), sourceLocation: location)
  }

  @Test(arguments: Corpus.events)
  func `an account leaves out nothing of itself`(_ event: String) throws {
    for source in try Corpus.load(event).sources {
      let comparison = try Comparison.comparing([source, source.renamed("copy")])
      #expect(comparison.facts.contains { $0.isClaim })
      for fact in comparison.facts {
        // Unclear is what matches nothing: see “an account against itself
        // carries every fact” in FactsTests.
        #expect(fact.sources(.notFound).isEmpty, "\(source.path): \(fact.label)")
        #expect(fact.sources(.differs).isEmpty, "\(source.path): \(fact.label)")
      }
      #expect(comparison.facts.contains { $0.sources(.carried) == [0, 1] })
      // What one party says and another does not may stand in one article.
      let omissions = comparison.findings.filter {
        $0.group == .omission && $0.rule != "account-omission"
      }
      #expect(
        omissions.filter { $0.kind != .reportedOmission }.isEmpty,
        "\(source.path): \(omissions.map(\.message))")
    }
  }

  @Test(arguments: Corpus.events)
  func `the order of sources changes neither facts nor findings`(_ event: String) throws {
    let sources = try Corpus.load(event).sources
    let one = try Comparison.comparing(sources)
    let two = try Comparison.comparing(sources.reversed())
    expectMirrored(one, two)
  }

  @Test(arguments: Corpus.events)
  func `nor does it between two`(_ event: String) throws {
    let sources = try Corpus.load(event).sources
    let one = try Comparison.comparing([sources[0], sources[1]])
    let two = try Comparison.comparing([sources[1], sources[0]])
    expectMirrored(one, two)
  }

  @Test(arguments: Corpus.events)
  func `the same sources give the same comparison twice`(_ event: String) throws {
    let sources = try Corpus.load(event).sources
    let one = try Comparison.comparing(sources)
    let two = try Comparison.comparing(sources)
    #expect(one.facts == two.facts)
    #expect(one.findings == two.findings)
    #expect(one.alignments == two.alignments)
    #expect(Fingerprint.all(of: one) == Fingerprint.all(of: two))
  }

  @Test(arguments: Corpus.events)
  func `all offsets lie inside the text and between scalars`(_ event: String) throws {
    let comparison = try Comparison.comparing(try Corpus.load(event).sources)
    var passages = comparison.alignments.flatMap { [$0.a, $0.b] }
    passages += comparison.findings.flatMap { [$0.passage] + $0.counterparts }
    for fact in comparison.facts {
      passages.append(Passage(source: fact.labelSource, range: fact.labelRange))
      for (source, cell) in fact.cells.enumerated() {
        passages += (cell.spans + (cell.nearest.map { [$0] } ?? [])).map {
          Passage(source: source, range: $0)
        }
        #expect(cell.spans.isEmpty == !cell.isTold)
        #expect(cell.nearest == nil || !cell.isTold)
      }
    }
    #expect(passages.count > 50)
    for passage in passages {
      let text = comparison.sources[passage.source].text
      #expect(!passage.range.isEmpty)
      #expect(text.range.contains(passage.range))
      #expect(text.isScalarBoundary(passage.range.start))
      #expect(text.isScalarBoundary(passage.range.end))
    }
  }

  @Test(arguments: Corpus.events)
  func `what is claimed between sources has evidence`(_ event: String) throws {
    let comparison = try Comparison.comparing(try Corpus.load(event).sources)
    let alone: Set<FindingKind> = [.stub, .translation, .sharedSilence, .reportedOmission]
    for finding in comparison.findings where !alone.contains(finding.kind) {
      // A loaded word that no account puts differently stands alone, as a note.
      if finding.group == .wording && finding.counterparts.isEmpty {
        #expect(finding.severity == .note, "\(finding.message)")
        continue
      }
      #expect(!finding.counterparts.isEmpty, "\(finding.message)")
      // A headline is held against its own body.
      let isWithin = finding.group == .headline && finding.kind != .headlineDivergence
      #expect(
        finding.counterparts.allSatisfy { ($0.source == finding.passage.source) == isWithin })
      #expect((0...1).contains(finding.score))
    }
    let prints = Fingerprint.all(of: comparison)
    #expect(Set(prints).count == prints.count)
    #expect(prints.allSatisfy { $0.utf8.count == 32 })
  }
}
