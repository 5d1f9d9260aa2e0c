import BiasdiffTestSupport
import Comparison
import DocumentModel
import Reading
import Testing
import TextCore

/// Findings of some sources, and ways to name one.
struct ComparedEvent {
  let comparison: Comparison

  init(_ sources: [Source], topics: [String] = []) throws {
    comparison = try Comparison.comparing(
      sources, options: ComparisonOptions(expectedTopics: topics))
  }

  var findings: [Finding] { comparison.findings }

  func findings(_ kind: FindingKind) -> [Finding] { findings.filter { $0.kind == kind } }

  /// The findings on a source whose evidence has these words.
  func findings(on source: Int, about words: String) -> [Finding] {
    findings.filter { finding in
      finding.passage.source == source
        && finding.counterparts.contains { text($0).contains(words) }
    }
  }

  func text(_ passage: Passage) -> String {
    comparison.sources[passage.source].text.string(passage.range)
  }
}
