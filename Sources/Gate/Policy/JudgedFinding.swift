internal import Comparison
public import DocumentModel
internal import Reports
internal import TextCore

/// A finding with its place in files and what the gate made of it.
public struct JudgedFinding: Sendable, Hashable {
  /// With the severity of the policy.
  public var finding: Finding
  /// See ``Comparison/Fingerprint``: without line numbers and paths.
  public var fingerprint: String
  public var place: FindingPlace
  public var counterparts: [FindingPlace]
  public var status: Status

  public enum Status: Sendable, Hashable {
    /// Makes the run fail.
    case failing
    /// Told, without failing.
    case listed
    /// Known from the baseline.
    case baselined
    /// Accepted, for this reason.
    case suppressed(String)
    /// None of its passages was changed.
    case unchanged
  }

  /// Whether the finding counts: for the exit code, for budgets and listings.
  public var isOpen: Bool { status == .failing || status == .listed }

  /// The passage that a person recognises the finding by: what is missing,
  /// for an absence.
  var excerptForPeople: String {
    finding.kind.absence?.isLookedUp == true
      ? counterparts.first?.excerpt ?? place.excerpt : place.excerpt
  }
}

/// A passage as people and other tools find it.
public struct FindingPlace: Sendable, Hashable {
  /// Relative to the root of the repository.
  public var path: String
  /// What reports call the source.
  public var source: String
  /// 1-based; columns in code points, the end exclusive.
  public var line: Int
  public var column: Int
  public var endLine: Int
  public var endColumn: Int
  /// The words of the passage on one line, whole.
  public var excerpt: String

  init(_ passage: Passage, in source: Source) {
    let range = passage.range
    let last = max(range.start, range.end - 1)
    path = source.path
    self.source = source.name
    line = source.lines.line(at: range.start)
    column = source.lines.column(at: range.start)
    endLine = source.lines.line(at: last)
    endColumn =
      source.text.codePointCount(ByteRange(source.lines.start(ofLine: endLine), range.end)) + 1
    excerpt = TerminalText.oneLine(source.text.string(range))
  }
}
