internal import Comparison
internal import DocumentModel
internal import Reading
internal import TextCore

/// What must be said about the texts before anything else.
struct InputRemarks {
  let comparison: Comparison

  init(_ comparison: Comparison) { self.comparison = comparison }

  struct Remark {
    var kind: FindingKind?
    var severity: Severity?
    /// Raw text.
    var text: String
    var passage: Passage?
  }

  /// Findings on the input, then notices, then what was not compared.
  var all: [Remark] {
    var remarks = comparison.findings.filter { $0.group == .input }.map {
      Remark(
        kind: $0.kind, severity: $0.severity, text: Excerpt.shortened($0.message, limit: 600),
        passage: $0.passage)
    }
    for source in comparison.sources {
      remarks += source.notices.map { Remark(text: "\(source.name): \($0)") }
    }
    for reading in comparison.readings {
      let aside = reading.words.count - reading.contentWordCount
      guard aside > 0 else { continue }
      remarks.append(
        Remark(
          text:
            "Not compared: \(ReportWords.counted(aside, "word")) of captions, comment forms and "
            + "links in \(reading.source.name)"))
    }
    if let background { remarks.append(Remark(text: background)) }
    return remarks
  }

  /// What the draft's names and figures may come from besides the sources.
  private var background: String? {
    guard comparison.subject != nil, !comparison.background.isEmpty else { return nil }
    let names = comparison.background.map(\.path).joined(separator: ", ")
    return "Names, figures and words of the draft count as found where they stand in \(names)"
  }
}
