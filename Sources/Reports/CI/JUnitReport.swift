internal import Comparison
internal import DocumentModel

/// Writes JUnit XML as GitLab, Jenkins and others read it: one suite a
/// comparison, one test case a kind and source. Errors and warnings are
/// failures, notes are output.
public enum JUnitReport {
  public static func render(_ located: LocatedFindings) -> ReportText {
    let comparison = located.comparison
    let found = Set(comparison.findings.map(\.kind)).union(CheckedKinds.all(of: comparison))
    let kinds = FindingKind.allCases.filter(found.contains)
    var cases: [String] = []
    var failures = 0
    for source in comparison.sources.indices {
      let ofKind = Dictionary(
        grouping: located.findings.lazy.filter { $0.finding.passage.source == source },
        by: \.finding.kind)
      for kind in kinds {
        let own = ofKind[kind] ?? []
        let bad = own.filter { $0.finding.severity > .note }
        if !bad.isEmpty { failures += 1 }
        cases.append(
          testCase(kind, own, bad, class: "biasdiff.\(comparison.sources[source].id)"))
      }
    }
    let counts = "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"0\""
    return ReportText(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="biasdiff" \(counts)>
        <testsuite name="\(XMLText.escaped(located.caseName))" \(counts) skipped="0">
      \(cases.joined(separator: "\n"))
        </testsuite>
      </testsuites>

      """)
  }

  private static func testCase(
    _ kind: FindingKind, _ own: [LocatedFinding], _ bad: [LocatedFinding], class name: String
  ) -> String {
    let head =
      "    <testcase classname=\"\(XMLText.escaped(name))\" name=\"\(kind.rawValue)\""
    guard !own.isEmpty else { return head + "/>" }
    var lines = [head + ">"]
    if let first = bad.first {
      let count = bad.count == 1 ? first.message : "\(bad.count) findings: \(first.message)"
      // Some readers show the attribute and some the text only.
      lines.append(
        "      <failure type=\"\(kind.rawValue)\" message=\"\(XMLText.escaped(count))\">"
          + bad.map { XMLText.escaped(line($0)) }.joined(separator: "\n") + "</failure>")
    }
    let notes = own.filter { $0.finding.severity == .note }
    if !notes.isEmpty {
      lines.append(
        "      <system-out>" + notes.map { XMLText.escaped(line($0)) }.joined(separator: "\n")
          + "</system-out>")
    }
    return (lines + ["    </testcase>"]).joined(separator: "\n")
  }

  private static func line(_ located: LocatedFinding) -> String {
    "\(located.place.path):\(located.place.startLine): \(located.finding.severity.rawValue): "
      + located.message
  }
}

/// Text made safe for XML: markup as references, characters that XML forbids
/// by their number.
enum XMLText {
  static func escaped(_ text: String) -> String { MarkupText.escaped(TerminalText.oneLine(text)) }
}
