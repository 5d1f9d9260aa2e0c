internal import Collation
internal import Comparison
internal import DocumentModel
internal import TextCore

/// A draft sentence by sentence, as every format shows it: what became of each,
/// the passages that it goes back to, and how it differs from them.
struct DraftView: Sendable {
  /// One sentence of the draft.
  struct Entry: Sendable {
    var support: SentenceSupport
    var differences: [CollatedDifference]
    /// The findings that stand in it and fail a gate.
    var failing: [Finding]

    /// The words of the sentence that no passage has, or has otherwise.
    var marks: [ByteRange] {
      let other = differences.map(\.difference).filter { $0.isMissingInFirst != true }
      return (other.map(\.passage.range) + support.unsupported.map(\.passage.range)).sorted()
    }

    /// The passages to show, with the words in them that differ: those that say
    /// it otherwise, else the nearest one.
    var passages: [(passage: Passage, marks: [ByteRange])] {
      var shown: [(passage: Passage, marks: [ByteRange])] = []
      for difference in differences.map(\.difference) {
        let marks =
          difference.isMissingInFirst == false ? [] : [difference.counterpart.range]
        if let index = shown.firstIndex(where: { $0.passage == difference.otherSentence }) {
          shown[index].marks = (shown[index].marks + marks).sorted()
        } else {
          shown.append((difference.otherSentence, marks))
        }
      }
      if shown.isEmpty { shown = support.passages.prefix(1).map { ($0, []) } }
      return Array(shown.prefix(DraftView.mostPassages))
    }
  }

  /// Passages shown of one sentence.
  private static let mostPassages = 3

  let comparison: Comparison
  /// The draft.
  let source: Int
  /// In the order of the draft.
  let entries: [Entry]
  /// The failing findings that stand in no sentence, such as those on headlines.
  let others: [Finding]

  /// - Parameter failing: the findings that fail a gate.
  /// - Returns: `nil` for a comparison without a draft.
  init?(_ comparison: Comparison, failing: [Finding] = []) {
    guard let subject = comparison.subject else { return nil }
    self.comparison = comparison
    source = subject
    let bySentence = Dictionary(grouping: comparison.collation.differences) {
      $0.difference.sentence
    }
    let entries = comparison.collation.support.map { support in
      Entry(
        support: support, differences: bySentence[support.sentence] ?? [],
        failing: failing.filter { DraftView.holds(support.sentence, $0) })
    }
    self.entries = entries
    others = failing.filter { finding in
      !entries.contains { DraftView.holds($0.support.sentence, finding) }
    }
  }

  private static func holds(_ sentence: Passage, _ finding: Finding) -> Bool {
    finding.passage.source == sentence.source
      && sentence.range.contains(
        ByteRange(finding.passage.range.start, finding.passage.range.start))
  }

  func count(_ status: SentenceSupport.Status) -> Int {
    entries.count { $0.support.status == status }
  }

  /// `31 sentences: 24 supported, 3 differ, 2 unclear, 2 in no source`
  var summary: String {
    let parts = SentenceSupport.Status.allCases.compactMap { status -> String? in
      let count = count(status)
      guard count > 0 else { return nil }
      return ReportWords.grouped(count) + " " + (count == 1 ? status.word : status.manyWord)
    }
    let sentences = ReportWords.counted(entries.count, "sentence")
    return parts.isEmpty ? sentences : "\(sentences): \(parts.joined(separator: ", "))"
  }
}

extension SentenceSupport.Status {
  var word: String {
    switch self {
    case .supported: "supported"
    case .differs: "differs"
    case .unclear: "unclear"
    case .notFound: "in no source"
    }
  }

  /// Said of several sentences.
  var manyWord: String { self == .differs ? "differ" : word }

  var mark: String {
    switch self {
    case .supported: "●"
    case .differs: "≠"
    case .unclear: "?"
    case .notFound: "○"
    }
  }

  /// For a class or the name of a symbol; those of facts.
  var token: String {
    switch self {
    case .supported: "carried"
    case .differs: "differs"
    case .unclear: "unclear"
    case .notFound: "missing"
    }
  }
}
