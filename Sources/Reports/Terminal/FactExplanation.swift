public import Comparison
internal import DocumentModel
internal import Facts
internal import TextCore

/// Says of one fact why each source is told to carry it, to differ, to be
/// unclear or to lack it.
public enum FactExplanation {
  /// The facts of a comparison, `f1` to the last; for messages.
  public static func range(_ comparison: Comparison) -> String {
    comparison.facts.isEmpty ? "there are none" : "f1 to f\(comparison.facts.count)"
  }

  /// `nil` when no fact has this identifier.
  public static func text(_ identifier: String, _ comparison: Comparison) -> ReportText? {
    guard let fact = comparison.facts.first(where: { $0.id == identifier }) else { return nil }
    var lines = ["\(fact.id): “\(TerminalText.oneLine(fact.label))”"]
    let focus = fact.focus.map { comparison.sources[fact.labelSource].text.string($0) }
    if fact.focus != [fact.labelRange] {
      lines.append("  about: “\(TerminalText.oneLine(focus.joined(separator: " … ")))”")
    }
    lines.append(
      "  salience \(percent(fact.salience.score)): "
        + (fact.salience.reasons.isEmpty
          ? "no sign" : fact.salience.reasons.joined(separator: ", ")))
    for (index, cell) in fact.cells.enumerated() {
      lines += self.lines(cell, index, comparison)
    }
    return ReportText(lines.joined(separator: "\n") + "\n")
  }

  private static func lines(
    _ cell: Fact.Cell, _ index: Int, _ comparison: Comparison
  ) -> [String] {
    let source = comparison.sources[index]
    let name = TerminalText.oneLine(source.name)
    let isOwn = cell.probability == 1 && cell.isTold && cell.reasons.isEmpty
    var lines = [
      isOwn
        ? "  \(name): states it" : "  \(name): \(words(cell.status)), \(percent(cell.probability))"
    ]
    for span in cell.isTold ? cell.spans : [cell.nearest].compactMap({ $0 }) {
      let line = source.lines.line(at: span.start)
      let text = TerminalText.oneLine(Excerpt.shortened(source.text.string(span), limit: 300))
      lines.append("    \(cell.isTold ? "" : "nearest: ")\(source.path):\(line): “\(text)”")
    }
    return lines + cell.reasons.map { "    \(TerminalText.oneLine($0))" }
  }

  private static func words(_ status: Fact.Status) -> String {
    switch status {
    case .carried: "carried, probability"
    case .differs: "told differently, probability of being there"
    case .unclear: "unclear, probability of being there"
    case .notFound: "not found, probability of being there after all"
    }
  }

  private static func percent(_ value: Double) -> String {
    "\(Int((value * 100).rounded())) %"
  }
}
