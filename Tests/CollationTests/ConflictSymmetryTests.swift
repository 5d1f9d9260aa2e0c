import BiasdiffTestSupport
import Comparison
import DocumentModel
import Testing

@Suite struct ConflictSymmetryTests {
  /// A finding without the numbers of the sources.
  private func key(_ finding: Finding, _ sources: [Source]) -> String {
    let passages = ([finding.passage] + finding.counterparts).map {
      "\(sources[$0.source].id) \($0.range)"
    }
    return "\(finding.kind.rawValue) \(finding.severity.rawValue) \(finding.message) \(passages)"
  }

  private func conflicts(_ sources: [Source]) throws -> Set<String> {
    let comparison = try Comparison.comparing(sources)
    return Set(
      comparison.findings.filter {
        $0.group == .facts || $0.group == .headline || $0.kind == .certaintyShift
          || $0.kind == .describedDifferently
      }.map { key($0, sources) })
  }

  @Test(arguments: Corpus.events)
  func `the order of the sources changes nothing`(_ event: String) throws {
    let sources = try Corpus.load(event).sources
    let straight = try conflicts(sources)
    #expect(try conflicts(sources.reversed()) == straight)
    #expect(try conflicts(Array(sources.dropFirst()) + sources.prefix(1)) == straight)
  }

  @Test func `the order of planted conflicts changes nothing`() throws {
    for (_, makers) in PlantedConflicts.makers {
      for maker in makers {
        let pair = maker(BenchWorld.all[0], 0)
        let (left, right) = Bench.accounts(pair, in: BenchWorld.all[0])
        #expect(try conflicts([left, right]) == conflicts([right, left]))
      }
    }
  }

  @Test(arguments: Corpus.events)
  func `a source does not conflict with itself`(_ event: String) throws {
    for source in try Corpus.load(event).sources {
      let comparison = try Comparison.comparing([source, source.renamed("again")])
      let between = comparison.findings.filter {
        ($0.group == .facts || $0.kind == .certaintyShift || $0.kind == .headlineDivergence
          || $0.kind == .describedDifferently)
          && $0.counterparts.contains { $0.source != 0 }
      }
      #expect(between.isEmpty, "\(between.map(\.message))")
    }
  }
}
