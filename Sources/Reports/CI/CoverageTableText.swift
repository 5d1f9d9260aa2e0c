public import Comparison
internal import Coverage
internal import DocumentModel
internal import Reading
internal import UnicodeText

/// Writes the coverage matrix as CSV (RFC 4180) or TSV: one row a fact, two
/// columns a source, status and line.
public enum CoverageTableText {
  public static func commaSeparated(_ comparison: Comparison) -> String {
    rows(comparison).map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Tabs and line ends inside a field are blanks.
  public static func tabSeparated(_ comparison: Comparison) -> String {
    rows(comparison).map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  private static func rows(_ comparison: Comparison) -> [[String]] {
    let names = comparison.sources.map { harmless(TerminalText.oneLine($0.id)) }
    let head = ["fact", "label", "salience"] + names.flatMap { [$0, "\($0) line"] }
    return [head]
      + comparison.facts.filter(\.isClaim).map { fact in
        [fact.id, harmless(TerminalText.oneLine(fact.label)), salience(fact)]
          + comparison.sources.indices.flatMap { cell(fact, $0, comparison) }
      }
  }

  private static func salience(_ fact: Fact) -> String {
    var json = JSONWriter()
    json.number(fact.salience.score)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func cell(_ fact: Fact, _ source: Int, _ comparison: Comparison) -> [String] {
    let cell = fact.cells[source]
    let lines = comparison.sources[source].lines
    switch cell.status {
    case .carried:
      return [
        cell.isSure ? "carried" : "perhaps",
        cell.spans.first.map { String(lines.line(at: $0.start)) } ?? "",
      ]
    case .partly:
      return ["partly", cell.nearest.map { String(lines.line(at: $0.start)) } ?? ""]
    case .notFound: return ["not found", ""]
    }
  }

  /// A field that a spreadsheet would take for a formula gets an apostrophe
  /// in front.
  private static func harmless(_ field: String) -> String {
    guard let first = field.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return field
    }
    return "'" + field
  }

  private static func quoted(_ field: String) -> String {
    // A field is one line already.
    guard field.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") }) else {
      return field
    }
    var result: [UInt8] = [UInt8(ascii: "\"")]
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { result.append(byte) }
      result.append(byte)
    }
    result.append(UInt8(ascii: "\""))
    return String(decoding: result, as: UTF8.self)
  }
}
