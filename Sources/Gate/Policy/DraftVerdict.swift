internal import Collation
public import Comparison
public import DocumentModel

extension GatePolicy {
  /// The listed findings of a comparison as the policy judges them: listed or
  /// failing, in the order of the comparison; and how many are of kinds that
  /// are switched off.
  func judged(_ comparison: Comparison) -> (findings: [JudgedFinding], switchedOff: Int) {
    let sources = comparison.sources
    var findings: [JudgedFinding] = []
    var switchedOff = 0
    for (finding, print) in zip(comparison.findings, Fingerprint.all(of: comparison))
    where finding.isListed {
      guard let severity = severity(of: finding, among: sources) else {
        switchedOff += 1
        continue
      }
      var finding = finding
      finding.severity = severity
      let isFailing = fails(finding, among: sources, subject: comparison.subject)
      findings.append(
        JudgedFinding(
          finding: finding, fingerprint: print,
          place: FindingPlace(finding.passage, in: sources[finding.passage.source]),
          counterparts: finding.counterparts.map { FindingPlace($0, in: sources[$0.source]) },
          status: isFailing ? .failing : .listed))
    }
    return (findings, switchedOff)
  }
}

/// What the gate makes of one comparison, without suppressions and baseline.
public struct DraftVerdict: Sendable {
  /// The findings that fail, in the order of the comparison, with the severity
  /// of the policy.
  public let failing: [Finding]

  /// - Parameter configuration: the policy; the built-in one by default.
  public init(_ comparison: Comparison, configuration: GateConfiguration = GateConfiguration()) {
    failing = GatePolicy(configuration: configuration).judged(comparison).findings
      .filter { $0.status == .failing }.map(\.finding)
  }

  /// 1 when something fails, else 0.
  public var exitCode: Int32 { failing.isEmpty ? 0 : 1 }
}
