public import Comparison
public import DocumentModel

/// What a run of the gate found.
public struct GateResult: Sendable {
  /// In the order of their paths.
  public var cases: [CaseResult] = []
  /// What no single passage shows: stale entries, budgets.
  public var remarks: [GateRemark] = []
  /// Cases that were passed over since none of their files changed.
  public var untouchedCases = 0
  /// What could not be done, a line a problem.
  public var errors: [String] = []
  /// What only changes count since, for people; `nil` when all counts.
  public var scope: String?
  /// The baseline of this run's failing findings, joined with what the old
  /// one says of cases that were not run.
  public var newBaseline = Baseline()
  public var oldBaseline = Baseline()

  /// 2 when something could not be done, 1 when something fails, else 0.
  public var exitCode: Int32 {
    if !errors.isEmpty { return 2 }
    return failingCount > 0 ? 1 : 0
  }

  /// Findings and remarks that make the run fail.
  public var failingCount: Int {
    count { $0.status == .failing } + remarks.count { $0.isFailing }
  }

  func count(_ isCounted: (JudgedFinding) -> Bool) -> Int {
    cases.reduce(0) { $0 + $1.findings.count(where: isCounted) }
  }
}

/// One case with its findings.
public struct CaseResult: Sendable {
  /// Relative to the root of the repository.
  public var path: String
  public var title: String?
  public var sources: [ComparedSource]
  /// The files, relative to the root, that hold what is known without a source.
  public var background: [String]
  /// How many pairs of passages were like enough to be compared word for word.
  public var pairCount: Int
  /// All that the policy does not switch off: failing ones first, then in the
  /// order of the comparison.
  public var findings: [JudgedFinding]
  /// How many findings the policy switched off.
  public var switchedOff: Int
  /// With the open findings only; kept where a report needs it.
  public var comparison: Comparison?
}

/// A source that was compared.
public struct ComparedSource: Sendable, Hashable {
  public var path: String
  public var role: SourceMetadata.Role
  /// Words of content, page furniture left out.
  public var words: Int
}

/// An observation on the run itself.
public struct GateRemark: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    case staleSuppression = "stale-suppression"
    case budget
  }

  public var kind: Kind
  public var severity: Severity
  public var isFailing: Bool
  /// The file that it is about, relative to the root, and the 1-based line
  /// where there is one.
  public var path: String
  public var line: Int?
  public var message: String
}
