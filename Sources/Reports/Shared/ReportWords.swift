internal import Collation
package import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import TextCore

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

  /// Where nothing may be told as left out of a source.
  static let doubtfulAbsence =
    "It is doubtful whether it tells the event of the others: nothing is told as left out."

  /// Fewer pairs of passages than this are too few to say that nothing was
  /// found.
  private static let leastPairs = 3

  /// That too few passages could be laid side by side; `nil` where it were
  /// enough. Without a full stop.
  package static func fewPairs(_ comparison: Comparison) -> String? {
    fewPairs(comparison.collation.pairCount)
  }

  /// The same of a number of pairs.
  package static func fewPairs(_ pairs: Int) -> String? {
    guard pairs < leastPairs else { return nil }
    let told = pairs == 0 ? "No pair" : "Only " + counted(pairs, "pair")
    return told + " of passages \(pairs < 2 ? "was" : "were") alike enough to be compared word for "
      + "word"
  }

  /// What the marks of cells stand for.
  static let legend =
    [
      "● carried", "≠ differs: told in another way",
      "? unclear: the words do not decide it, compare", "○ not found",
    ].joined(separator: " · ") + "."

  /// Below a list of facts that nobody could decide from the words.
  static let unclearLead =
    "One source tells these, and the words do not decide whether another one does: compare. They "
    + "count neither as carried nor as not found."

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
