import BiasdiffTestSupport
import Comparison
import DocumentModel
import Findings
import Reading
import Testing
import TextCore

/// Some sources compared, and ways to name a finding.
struct ComparedVoices {
  let comparison: Comparison

  init(_ sources: [Source], options: ComparisonOptions = ComparisonOptions()) throws {
    comparison = try Comparison.comparing(sources, options: options)
  }

  func findings(_ kind: FindingKind) -> [Finding] {
    comparison.findings.filter { $0.kind == kind }
  }

  func text(_ passage: Passage) -> String {
    comparison.sources[passage.source].text.string(passage.range)
  }

  /// A paper with one paragraph a line.
  static func paper(
    _ id: String, _ text: String, role: SourceMetadata.Role = .reference,
    genre: SourceMetadata.Genre = .news
  ) -> Source {
    .lines(text, id: id, metadata: SourceMetadata(outlet: id, role: role, genre: genre))
  }

  /// Lines that two papers share, so that they are about one event.
  static let common = """
    The Kelmouth harbour ferry ran aground near the Hask lighthouse on Monday evening.
    Divers searched the hull of the ferry until midnight.
    """
}
