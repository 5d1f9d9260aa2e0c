internal import DocumentModel
internal import UnicodeText

/// Two detectors may see the same word: a rule of wording and the reading of
/// voices. The voices know more, so theirs stands.
enum RepeatedFindings {
  /// `findings` without those of wording on a word that a finding on its
  /// attribution or its quotation marks is about.
  /// - Complexity: O(findings of voices · findings of wording)
  static func dropped(from findings: [Finding]) -> [Finding] {
    let spoken = findings.filter { finding in
      finding.kind == .attributionVerb || finding.rule == FindingKind.scareQuotes.rawValue
    }
    guard !spoken.isEmpty else { return findings }
    return findings.filter { finding in
      guard finding.group == .wording, finding.rule != FindingKind.scareQuotes.rawValue else {
        return true
      }
      return !spoken.contains {
        $0.passage.source == finding.passage.source
          && $0.passage.range.overlaps(finding.passage.range)
      }
    }
  }
}
