public import Comparison
internal import DocumentModel
internal import TextCore

/// The parts of the Markdown report, drawn once for all the places that a
/// report is written for: they differ in links and in length alone.
public struct MarkdownSections: Sendable {
  struct Part: Sendable {
    var title: String
    /// With open links, see ``OpenLink``.
    var text: String
  }

  /// In reading order; none is empty.
  let parts: [Part]

  /// - Parameter longestExcerpt: the longest quoted passage, in words.
  public init(_ comparison: Comparison, longestExcerpt: Int = 40) {
    let context = MarkdownContext(comparison.listed, longestExcerpt: longestExcerpt)
    let page = PageOne(context.comparison, longest: longestExcerpt)
    let folds = MarkdownFolds(context: context, page: page)
    let draw: [@Sendable () -> Part] = [
      { Part(title: "", text: MarkdownPage(context: context, page: page).markdown) },
      { Part(title: DraftView.title, text: DraftSection(context)?.markdown ?? "") },
      { Part(title: "more of what is left out", text: folds.rest) },
      { Part(title: "the table of facts", text: folds.facts) },
      { Part(title: "the list of findings", text: folds.findings) },
      { Part(title: "whose accounts", text: AccountsSection(context: context).markdown) },
      { Part(title: "remarks on the input", text: folds.remarks) },
    ]
    parts = draw.parallelMap { $0() }.filter { !$0.text.isEmpty }
  }
}
