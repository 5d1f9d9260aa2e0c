import BiasdiffTestSupport
import Comparison
import DocumentModel
import Testing

/// Messages state what was seen, never what somebody meant to do.
@Suite struct MessageTests {
  private static let forbidden = [
    "hid", "hides", "hiding", "ignored", "ignores", "confirmed", "confirms", "failed to",
    "admitted", "admits", "suppressed", "censored", "lied", "refused to", "conceals", "concealed",
    "biased", "proves", "deliberately",
  ]

  /// The forbidden words in a message; what stands in quotation marks is the
  /// sources' own and may say anything.
  private func forbidden(in message: String) -> [String] {
    var depth = 0
    var own = ""
    for character in message.lowercased() {
      if character == "“" { depth += 1 }
      if depth == 0 { own.append(character.isLetter ? character : " ") }
      if character == "”" { depth -= 1 }
    }
    let words = " \(own.split(separator: " ").joined(separator: " ")) "
    return Self.forbidden.filter { words.contains(" \($0) ") }
  }

  @Test func `the check finds forbidden words outside quotations only`() {
    #expect(forbidden(in: "North hid “who lied” and failed to say") == ["hid", "failed to"])
  }

  @Test(arguments: Corpus.events)
  func `no message in any demonstration speaks of intent`(_ event: String) throws {
    let loaded = try Corpus.load(event)
    var comparisons = [
      try Comparison.comparing(
        loaded.sources, options: ComparisonOptions(expectedTopics: ["walrus tusks"]))
    ]
    for source in loaded.sources.dropFirst() {
      comparisons.append(try Comparison.comparing([loaded.sources[0], source]))
    }
    for finding in comparisons.flatMap(\.findings) {
      #expect(forbidden(in: finding.message).isEmpty, "\(finding.message)")
      #expect(!finding.message.isEmpty)
      let isOneLine = !finding.message.unicodeScalars.contains { $0 == "\n" || $0 == "\r" }
      #expect(isOneLine, "\(finding.message)")
    }
  }
}
