internal import Collation
internal import Comparison
internal import DocumentModel
internal import TextCore

/// What a draft's entries say in words. All of it holds raw text of the sources.
extension DraftView {
  static let title = "The draft, sentence by sentence"

  /// The name of the section in addresses.
  static let anchor = "draft"

  static let lead =
    "Where each sentence of the draft comes from. “Supported” means that a source has its words, "
    + "“differs” that a source says it otherwise; “unclear” sentences are found in part, and what "
    + "is in no source was not found there, whether it is true or not."

  /// Code points of quoted words at most.
  private static let longestWords = 120

  func name(_ source: Int) -> String { comparison.sources[source].name }

  private func quoted(_ passage: Passage) -> String {
    let text = comparison.sources[passage.source].text.string(passage.range)
    return "“\(Excerpt.shortened(text, limit: DraftView.longestWords))”"
  }

  /// What is to be said of an entry below its passages, a line each.
  func remarks(_ entry: Entry) -> [String] {
    var lines = entry.differences.map(remark)
    for kind in UnsupportedPart.Kind.allCases {
      let parts = entry.support.unsupported.filter { $0.kind == kind }
      guard !parts.isEmpty else { continue }
      let words = parts.map { quoted($0.passage) }.joined(separator: ", ")
      lines.append("\(DraftView.word(kind)) in no source: \(words)")
    }
    if entry.support.passages.isEmpty && entry.differences.isEmpty {
      lines.append("no passage of a source comes near")
    }
    return lines
  }

  /// `figure: “41” here, “14” in Harbour Gazette`
  private func remark(_ collated: CollatedDifference) -> String {
    let difference = collated.difference
    let other = name(difference.counterpart.source)
    var text = DraftView.word(difference.kind) + ": "
    switch difference.isMissingInFirst {
    case true?: text += "\(quoted(difference.counterpart)) (\(other)) not found here"
    case false?: text += "\(quoted(difference.passage)) not found in \(other)"
    case nil:
      text += "\(quoted(difference.passage)) here, \(quoted(difference.counterpart)) in \(other)"
    }
    if let agreeing = collated.agreeing.first {
      text += "; \(name(agreeing.source)) says what the draft says"
    }
    return text
  }

  static func word(_ kind: Difference.Kind) -> String {
    switch kind {
    case .figure: "figure"
    case .dateTime: "date or time"
    case .name: "name"
    case .whoDidIt: "who did it"
    case .negation: "negation"
    case .opposite: "opposed words"
    case .certainty: "certainty"
    case .scope: "scope"
    case .condition: "condition"
    case .attribution: "attribution"
    case .quotation: "quoted words"
    case .wording: "another word"
    }
  }

  static func word(_ kind: UnsupportedPart.Kind) -> String {
    switch kind {
    case .quotation: "quoted words"
    case .figure: "figure"
    case .name: "name"
    }
  }

  /// What is said of the sentences that are not shown; `nil` when all are.
  /// - Parameter count: how many supported ones are left out.
  static func notShown(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return ReportWords.counted(count, "supported sentence")
      + " \(count == 1 ? "is" : "are") not shown (--all)"
  }

  /// `number-conflict (error), quote-not-found (error)`
  static func failing(_ findings: [Finding]) -> String {
    findings.map { "\($0.kind.rawValue) (\($0.severity.rawValue))" }.joined(separator: ", ")
  }
}
