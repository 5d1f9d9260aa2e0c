internal import Comparison
internal import DocumentModel
internal import Facts

/// The facts that several sources tell, with their places, and those that
/// nobody can decide.
extension TerminalWriter {
  /// Facts shown of a group without `showsAll`.
  private static let shownFacts = 12

  /// What stands before a fact and before a place.
  private static let legend =
    "= carried · ≠ differs: told in another way · ? unclear: compare · no place: not found"

  mutating func facts() {
    let shared = claims.filter { $0.carrierCount > 1 }
    let ordered = shared.filter(\.isToldDifferently) + shared.filter { !$0.isToldDifferently }
    lines += ["", bold(comparison.sources.count == 2 ? "In both" : "In several")]
    lines += wrapped(Self.legend, indent: 2).map(dim)
    if shared.isEmpty { lines.append("  none") }
    list(ordered)
    let unclear = claims.filter(\.isUndecided)
    guard !unclear.isEmpty else { return }
    lines += ["", bold("Unclear")]
    lines += wrapped(
      "\(ReportWords.counted(unclear.count, "fact")): \(ReportWords.unclearLead)", indent: 2)
    if style.showsAll { list(unclear) } else { lines.append(dim("  --all lists them")) }
  }

  private mutating func list(_ facts: [Fact]) {
    let shown = style.showsAll ? facts[...] : facts.prefix(Self.shownFacts)
    for fact in shown { line(fact) }
    more(facts.count - shown.count)
  }

  private mutating func line(_ fact: Fact) {
    let mark = fact.isToldDifferently ? "≠" : fact.isUndecided ? "?" : "="
    let told = comparison.sources.indices.compactMap { place(fact, $0) }.joined(separator: "  ")
    let beside = style.width - 6 - DisplayWidth.of(told)
    let whole = style.width - 4
    let label = label(fact, beside)
    if DisplayWidth.of(told) + 26 <= style.width, label == self.label(fact, whole) {
      lines.append("  \(mark) \(DisplayWidth.padded(label, to: beside))  \(dim(told))")
    } else {
      lines.append("  \(mark) \(self.label(fact, whole))")
      lines += wrapped(told, indent: 6).map(dim)
    }
    guard fact.isToldDifferently else { return }
    for passage in comparison.differing(fact) {
      let status = fact.cells[passage.source].status
      let sentence = passages.sentence(of: passage)
      lines += wrapped(
        "\(status == .differs ? "≠ differs" : "= carried") \(place(passage)) \(quoted(sentence))",
        indent: 6)
    }
  }

  /// The clause that names a fact, in at most so many columns: of a part of a
  /// clause most of that part.
  private func label(_ fact: Fact, _ columns: Int) -> String {
    let text = FactLabel(fact, in: comparison, limit: max(20, columns - 4)).text
    return DisplayWidth.cut(TerminalText.oneLine(text), to: max(20, columns))
  }

  /// The file and line of a source that tells a fact, or may tell it.
  private func place(_ fact: Fact, _ source: Int) -> String? {
    let passage = comparison.passage(of: fact, in: source)
    switch fact.cells[source].status {
    case .carried: return passage.map { place($0) }
    case .differs: return passage.map { "≠" + place($0) }
    case .unclear: return "?" + (passage.map { place($0) } ?? file(source))
    case .notFound: return nil
    }
  }
}
