internal import Comparison
internal import DocumentModel
internal import Quotations
internal import Reading
internal import UnicodeText
internal import Voices

/// Findings about quotations and attribution, both passages side by side.
struct QuotesSection {
  let context: MarkdownContext

  /// Blocks before the rest is folded.
  private static let shown = 6

  init(_ context: MarkdownContext) { self.context = context }

  var markdown: String {
    let findings = context.comparison.findings.filter {
      $0.group == .quotes || $0.kind == .scareQuotes
    }
    let title = "## Quotations and attribution"
    guard !findings.isEmpty else { return "\(title)\n\n\(checked) Nothing found." }
    var parts = [title, checked] + findings.prefix(Self.shown).map(block)
    let rest = findings.dropFirst(Self.shown)
    if !rest.isEmpty {
      parts.append(
        """
        <details>
        <summary><b>\(rest.count) more</b></summary>

        \(rest.map(block).joined(separator: "\n\n"))

        </details>
        """)
    }
    return parts.joined(separator: "\n\n")
  }

  /// How many quotations could be held against each other.
  private var checked: String {
    let matches = context.comparison.voices.quoteMatches
    guard !matches.isEmpty else {
      return "No quotation stands in two sources; who is given as the speaker was compared."
    }
    let same = matches.filter(\.isFaithful).count
    return "\(matches.count) pairs of quotations are the same words in two sources; "
      + "\(same) agree word for word, but for what style guides allow."
  }

  /// A word or two are shown in their sentence.
  private func shown(_ passage: Passage) -> Passage {
    let reading = context.comparison.readings[passage.source]
    let words = reading.wordIndices(in: passage.range)
    guard words.count < 4, let first = words.first else { return passage }
    let sentence = reading.sentences[reading.words[first].sentence]
    return Passage(source: passage.source, range: sentence.range)
  }

  private func block(_ finding: Finding) -> String {
    let evidence = finding.counterparts.prefix(2)
    let passages = ([finding.passage] + evidence).map(shown)
    let head = ([finding.passage] + evidence).map {
      "\(context.name($0.source)) · \(context.passages.place($0))"
    }
    let cells = passages.map { passage in
      context.passages.markdown(passage, against: passages.filter { $0 != passage })
    }
    let rest = finding.counterparts.dropFirst(2).map(context.passages.place)
    let also = rest.isEmpty ? "" : "\n\nAlso " + rest.joined(separator: ", ") + "."
    return """
      `\(finding.kind.rawValue)` · \(finding.severity.rawValue)

      | \(head.joined(separator: " | ")) |
      |\(passages.map { _ in ":--|" }.joined())
      | \(cells.joined(separator: " | ")) |

      \(MarkdownText.paragraph(finding.message))\(also)
      """
  }
}
