internal import DocumentModel
internal import TextCore

/// Two readings may see the same word: a rule of wording, collation and the
/// reading of voices. The voices know more, so theirs stands.
enum RepeatedFindings {
  /// `findings` without those of wording on a word that a finding on its
  /// attribution or its quotation marks is about.
  /// - Complexity: O(findings of voices · findings of wording)
  static func dropped(from findings: [Finding]) -> [Finding] {
    let findings = withoutSecondQuotations(findings)
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

  /// A quotation is held against another as a whole; collation sees the same
  /// words in its sentence.
  private static func withoutSecondQuotations(_ findings: [Finding]) -> [Finding] {
    var told: [Finding] = []
    return findings.filter { finding in
      guard finding.kind == .quoteAltered else { return true }
      let passages = [finding.passage] + finding.counterparts
      let isTold = told.contains { other in
        ([other.passage] + other.counterparts).contains { known in
          known.source == finding.passage.source && known.range.overlaps(finding.passage.range)
        }
          && ([other.passage] + other.counterparts).contains { known in
            passages.dropFirst().contains {
              $0.source == known.source && $0.range.overlaps(known.range)
            }
          }
      }
      if !isTold { told.append(finding) }
      return !isTold
    }
  }
}
