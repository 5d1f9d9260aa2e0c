internal import Alignment
internal import Coverage
public import DocumentModel
internal import Reading

extension Comparison {
  /// Compares accounts of one event.
  /// - Parameter sources: at least two, in the order of the report.
  /// - Throws: ``ComparisonError`` when there is nothing to compare.
  public static func comparing(
    _ sources: [Source], options: ComparisonOptions = ComparisonOptions()
  ) throws(ComparisonError) -> Comparison {
    guard sources.count >= 2 else { throw .tooFewSources(sources.count) }
    let readings = sources.map { Reading($0) }
    let knowledge = LexicalKnowledge(switches: switches(without: options.ablations))
    var alignments: [SentenceAlignment] = []
    var candidates: [SentenceAlignment] = []
    for a in readings.indices {
      for b in readings.indices where b > a {
        let result = SentenceAligner(knowledge: knowledge).alignments(readings[a], at: a, readings[b], at: b,
          keepsCandidates: options.keepsCandidates)
        alignments += result.alignments
        candidates += result.candidates
      }
    }
    let coverage = FactBuilder(knowledge: knowledge, ablations: options.ablations)
      .coverage(of: readings)
    return Comparison(
      title: options.title, readings: readings,
      comparability: Comparability(leastShare: 1), alignments: alignments,
      candidates: candidates, facts: coverage.facts, findings: [],
      subject: sources.firstIndex { $0.metadata.role == .subject })
  }

  private static func switches(without ablations: Set<Ingredient>) -> LexicalKnowledge.Switches {
    var switches = LexicalKnowledge.Switches()
    switches.aliases = !ablations.contains(.aliases)
    switches.countries = !ablations.contains(.countries)
    switches.nameVariants = !ablations.contains(.nameVariants)
    switches.softMatches = !ablations.contains(.softMatches)
    switches.rarity = !ablations.contains(.rarity)
    return switches
  }
}
