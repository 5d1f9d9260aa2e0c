internal import Comparison
internal import DocumentModel

/// Writes checkstyle XML, which many viewers of findings read: one file
/// element a source, in the order of the sources.
public enum CheckstyleReport {
  public static func render(_ located: LocatedFindings) -> ReportText {
    let comparison = located.comparison
    let files = comparison.sources.indices.map { source in
      let own = located.findings.filter { $0.finding.passage.source == source }
      let path = XMLText.escaped(LocatedFindings.path(comparison.sources[source].path))
      guard !own.isEmpty else { return "  <file name=\"\(path)\"/>\n" }
      return "  <file name=\"\(path)\">\n" + own.map(line).joined() + "  </file>\n"
    }
    return ReportText(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="4.3">
      \(files.joined())</checkstyle>

      """)
  }

  private static func line(_ located: LocatedFinding) -> String {
    let severity = located.finding.severity == .note ? "info" : located.finding.severity.rawValue
    return "    <error line=\"\(located.place.startLine)\" column=\"\(located.place.startUnit)\" "
      + "severity=\"\(severity)\" message=\"\(XMLText.escaped(located.message))\" "
      + "source=\"biasdiff.\(located.finding.kind.rawValue)\"/>\n"
  }
}
