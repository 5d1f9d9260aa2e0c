internal import Comparison
internal import DocumentModel
internal import Reading
internal import TextCore

/// The sources by letters, A, B, C … in the order of the input, as witnesses of
/// a text are named, and what each letter stands for. All of it is raw text.
package struct SourceLegend: Sendable {
  struct Entry: Sendable {
    var siglum: String
    var name: String
    /// What its article is called; `nil` where it has no title.
    var headline: String?
    var file: String
    var words: Int
    var published: String?
    /// Such as `primary readout`.
    var role: String
    /// Whether the role says more than that it is one account among others.
    var hasRole: Bool
  }

  let entries: [Entry]

  init(_ comparison: Comparison) {
    entries = comparison.readings.enumerated().map { index, reading in
      let source = reading.source
      let title =
        source.metadata.headline
        ?? source.blocks.first { $0.zone == .headline }.map { source.text.string($0.range) }
      func shown(_ text: String, _ limit: Int) -> String {
        Excerpt.shortened(TerminalText.oneLine(text), limit: limit)
      }
      let file = TerminalText.oneLine(
        source.path.split(separator: "/").last.map(String.init) ?? source.path)
      return Entry(
        siglum: SourceLegend.siglum(index), name: shown(source.name, 60),
        headline: title.map { shown($0, 130) },
        file: file, words: reading.contentWordCount,
        published: source.metadata.published.map { shown($0, 25) },
        role: ReportWords.role(source.metadata),
        hasRole: source.metadata.role != .reference || source.metadata.isTranslated)
    }
  }

  /// Name and title; the file's name alone where it is all the name there is.
  func description(_ source: Int) -> [String] {
    let entry = entries[source]
    return [
      outlet(source), entry.headline, entry.hasRole ? entry.role : nil, entry.file, entry.published,
    ].compactMap { $0 }
  }

  /// The name of a source; `nil` where it has none but that of its file.
  func outlet(_ source: Int) -> String? {
    entries[source].file.hasPrefix(entries[source].name + ".") ? nil : entries[source].name
  }

  subscript(_ source: Int) -> Entry { entries[source] }

  /// `2 accounts · 397 words`
  var counts: String {
    let words = entries.reduce(0) { $0 + $1.words }
    return ReportWords.counted(entries.count, "account") + " · "
      + ReportWords.counted(words, "word")
  }

  /// `A`, `B`, … `Z`, `AA`, `AB`, …
  package static func siglum(_ source: Int) -> String {
    let last = String(Unicode.Scalar(UInt8(65 + source % 26)))
    return source < 26 ? last : siglum(source / 26 - 1) + last
  }
}
