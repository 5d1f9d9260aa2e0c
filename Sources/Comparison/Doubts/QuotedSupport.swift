internal import Collation
internal import DocumentModel
internal import TextCore

/// Keeps one status for a sentence of a draft: where its quotation is found
/// altered, or given to another speaker, it is not supported.
enum QuotedSupport {
  /// The collation with the status `differs` for sentences that a finding on
  /// their quotations is about.
  /// - Complexity: O(sentences of the draft × findings on quotations)
  static func settled(_ collation: Collation, _ findings: [Finding]) -> Collation {
    let quoted = findings.filter { $0.severity > .note && $0.kind.about.conflict == .quotation }
    guard !quoted.isEmpty else { return collation }
    var collation = collation
    for index in collation.support.indices where collation.support[index].status != .differs {
      let sentence = collation.support[index].sentence
      let isTold = quoted.contains { finding in
        finding.passage.source == sentence.source
          && finding.passage.range.overlaps(sentence.range)
      }
      if isTold { collation.support[index].status = .differs }
    }
    return collation
  }
}
