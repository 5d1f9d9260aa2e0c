internal import Comparison
internal import DocumentModel
internal import Findings
internal import Quotations
internal import Reading
internal import TextCore

/// Whom the pronouns of a source stand for, where it opens a sentence about
/// what somebody said and the speaker is known.
struct PronounReferents: Sendable {
  struct Referent: Sendable {
    /// Where the pronoun ends.
    var end: Int
    /// Raw text.
    var name: String
  }

  /// Ascending.
  private let all: [Referent]

  init(_ comparison: Comparison, source: Int) {
    let reading = comparison.readings[source]
    var found: [Int: String] = [:]
    for (index, quotation) in comparison.speech[source].quotations.enumerated() {
      guard let span = quotation.speakerSpan,
        let word = reading.wordIndices(in: span).first.map({ reading.words[$0] }),
        word.range == span,
        let speaker = comparison.voices.speaker(ofQuotation: index, in: source)
      else { continue }
      let known = comparison.voices.speakers[speaker]
      guard known.kind != .unnamed, known.kind != .role else { continue }
      let tree = reading.clauses(of: word.sentence).tree
      guard let token = tree.tokens.firstIndex(where: { $0.range == span }),
        tree.penn(of: token) == .prp
      else { continue }
      found[span.end] = Excerpt.shortened(TerminalText.oneLine(known.name), limit: 40)
    }
    all = found.keys.sorted().map { Referent(end: $0, name: found[$0] ?? "") }
  }

  /// Those of the pronouns that end inside a range.
  func inside(_ range: ByteRange) -> ArraySlice<Referent> {
    let first = all.partitioningIndex { $0.end > range.start }
    let end = all.partitioningIndex { $0.end > range.end }
    return all[first..<max(first, end)]
  }
}
