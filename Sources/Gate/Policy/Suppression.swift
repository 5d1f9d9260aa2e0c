internal import Comparison
public import DocumentModel
public import TextCore

/// A finding that an editor has accepted, with the reason.
public struct Suppression: Sendable, Hashable {
  public var match: Match
  public var reason: String
  /// The last day on which it holds.
  public var expires: CalendarDay?
  /// The file, relative to the root, and the 1-based line it starts on.
  public var path: String
  public var line: Int

  public enum Match: Sendable, Hashable {
    /// One finding, in one case or in any.
    case fingerprint(String, casePath: String?)
    /// Findings of the kind with these words in one of their passages.
    case excerpt(kind: FindingKind, words: String, casePath: String)
    /// Findings in the lines after a comment of the case's own draft.
    case lines(ClosedRange<Int>, kind: FindingKind, words: String?, casePath: String)
  }

  /// The case that it is about; `nil` for any.
  var casePath: String? {
    switch match {
    case .fingerprint(_, let path): path
    case .excerpt(_, _, let path), .lines(_, _, _, let path): path
    }
  }

  /// Whether it is about `finding` of the case at `path`.
  /// - Parameter draft: the path of the case's subject.
  func covers(_ finding: JudgedFinding, casePath path: String, draft: String?) -> Bool {
    if let own = casePath, own != path { return false }
    switch match {
    case .fingerprint(let fingerprint, _): return finding.fingerprint == fingerprint
    case .excerpt(let kind, let words, _):
      let wanted = Fingerprint.levelled(words)
      return finding.finding.kind == kind
        && ([finding.place] + finding.counterparts).contains {
          Fingerprint.levelled($0.excerpt).contains(wanted)
        }
    case .lines(let lines, let kind, let words, _):
      guard finding.finding.kind == kind, finding.place.path == draft else { return false }
      if let words { return words.contains(Fingerprint.levelled(finding.place.excerpt)) }
      return lines.contains(finding.place.line)
    }
  }
}
