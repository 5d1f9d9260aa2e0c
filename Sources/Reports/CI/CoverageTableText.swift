public import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import TextCore

/// Writes the coverage matrix as CSV (RFC 4180) or TSV: one row a fact, two
/// columns a source, status and line. `focus` has the words that are meant
/// where they are only a part of the clause in `label`.
public enum CoverageTableText {
  public static func commaSeparated(_ comparison: Comparison) -> ReportText {
    text(comparison, separator: UInt8(ascii: ","), lineEnd: "\r\n", field: quoted)
  }

  /// Tabs and line ends inside a field are blanks.
  public static func tabSeparated(_ comparison: Comparison) -> ReportText {
    text(comparison, separator: 0x09, lineEnd: "\n") { $0 }
  }

  /// - Parameter field: how text of the sources is written.
  private static func text(
    _ comparison: Comparison, separator: UInt8, lineEnd: String, field: (String) -> String
  ) -> ReportText {
    var bytes: [UInt8] = []
    bytes.append("fact")
    for column in ["label", "focus", "salience"] + names(comparison) {
      bytes.append(separator)
      bytes.append(field(column))
    }
    bytes.append(lineEnd)
    for fact in comparison.facts where fact.isClaim {
      bytes.append(field(fact.id))
      bytes.append(separator)
      bytes.append(field(harmless(TerminalText.oneLine(fact.label))))
      bytes.append(separator)
      bytes.append(field(harmless(TerminalText.oneLine(focus(fact, comparison)))))
      bytes.append(separator)
      bytes.append(field(salience(fact)))
      for (cell, source) in zip(fact.cells, comparison.sources) {
        bytes.append(separator)
        bytes.append(cell.status.word)
        bytes.append(separator)
        if cell.status != .notFound, let place = cell.spans.first ?? cell.nearest {
          bytes.append(decimal: source.lines.line(at: place.start))
        }
      }
      bytes.append(lineEnd)
    }
    return ReportText(bytes)
  }

  private static func names(_ comparison: Comparison) -> [String] {
    comparison.sources.flatMap { source in
      let name = harmless(TerminalText.oneLine(source.id))
      return [name, "\(name) line"]
    }
  }

  private static func salience(_ fact: Fact) -> String {
    var json = JSONWriter()
    json.number(fact.salience.score)
    return json.bytes.text
  }

  /// Empty where the whole clause is meant.
  private static func focus(_ fact: Fact, _ comparison: Comparison) -> String {
    guard fact.focus != [fact.labelRange] else { return "" }
    let text = comparison.sources[fact.labelSource].text
    return fact.focus.map { text.string($0) }.joined(separator: " … ")
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
