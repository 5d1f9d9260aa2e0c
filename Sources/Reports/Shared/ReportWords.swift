internal import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import UnicodeText

/// Phrases that several formats share.
package enum ReportWords {
  static func number(_ value: Int) -> String {
    let words = ["Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"]
    return words.indices.contains(value - 2) ? words[value - 2] : String(value)
  }

  /// Digits in groups of three: 1,049.
  package static func grouped(_ value: Int) -> String {
    var digits = Array(String(value))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }

  /// `3 errors`, `1 warning`, `1,049 words`.
  /// - Parameter many: the plural, where it is not the word with an s.
  package static func counted(_ count: Int, _ word: String, _ many: String? = nil) -> String {
    "\(grouped(count)) \(count == 1 ? word : many ?? word + "s")"
  }

  /// How many facts stand in how many sources.
  static func verdict(_ claims: [Fact], of sources: Int) -> String {
    let counts = claims.map(\.carrierCount)
    let all = counts.count { $0 == sources }
    let several = counts.count { (2..<max(2, sources)).contains($0) }
    let one = claims.count { $0.carrierCount == 1 && $0.sources(.unclear).isEmpty }
    let unclear = claims.count { $0.carrierCount == 1 && !$0.sources(.unclear).isEmpty }
    return "\(counted(claims.count, "fact")) were told apart: \(all) "
      + (sources == 2 ? "in both" : "in all \(sources), \(several) in several")
      + ", \(one) in one source only"
      + (unclear > 0 ? ", \(unclear) unclear." : ".")
  }

  /// What the marks of cells stand for, as Markdown.
  static let legend =
    "● carried · ≠ told differently · ? unclear: the words do not decide it, compare · ○ not found."

  static func role(_ metadata: SourceMetadata) -> String {
    "\(metadata.role.rawValue) \(metadata.genre.rawValue)"
      + (metadata.isTranslated ? ", translation" : "")
  }

  /// Where the findings are that are not listed; `nil` when there are none.
  static func unlisted(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return counted(count, "weaker note") + " on wording \(count == 1 ? "is" : "are") in the JSON "
      + "report only; --min-score lists more of them."
  }

  static func severities(_ comparison: Comparison) -> [String] {
    [(Severity.error, "error"), (.warning, "warning"), (.note, "note")].map { severity, word in
      counted(comparison.findings.filter { $0.severity == severity }.count, word)
    }
  }
}

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
          text: "Not compared: \(aside) words of captions, comment forms and links in "
            + reading.source.name))
    }
    return remarks
  }
}
