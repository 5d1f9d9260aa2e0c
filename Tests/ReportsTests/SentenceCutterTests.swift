import BiasdiffTestSupport
import Comparison
import DocumentModel
import Testing
import TextCore

@testable import Reports

/// Sentences made short: whole clauses go, the words in question stay.
@Suite struct SentenceCutterTests {
  private static let long =
    "The mayor closed the outer harbour on Monday because two ferries had lost their anchors near "
    + "the breakwater, although the fishing fleet had asked him to wait until the end of the week."

  /// With what is marked between asterisks.
  private func shown(_ sentence: String, _ marks: [String], limit: Int) throws -> String {
    let source = Source.lines("Storm closes the harbour\n\(sentence)", id: "a", zones: [.headline])
    let other = Source.lines(
      "Harbour closed by storm\nThe harbour master closed the outer harbour at noon on Monday.",
      id: "b", zones: [.headline])
    let comparison = try Comparison.comparing([source, other])
    let ranges = marks.map { HandMadeFacts.range($0, in: comparison, 0) }
    let shown = SentenceCutter(comparison).shown(
      ranges.isEmpty ? [HandMadeFacts.range(sentence, in: comparison, 0)] : ranges, in: 0,
      limit: limit)
    return try #require(shown).text { $0.role == .marked ? "*\($0.text)*" : $0.text }
  }

  @Test func `a short sentence stays whole, with the words in question marked`() throws {
    #expect(
      try shown("The mayor closed the harbour for two days.", ["for two days"], limit: 20)
        == "The mayor closed the harbour *for two days*.")
  }

  @Test func `nearly all of a sentence is not marked`() throws {
    #expect(
      try shown("The mayor closed the harbour.", ["mayor closed the harbour"], limit: 20)
        == "The mayor closed the harbour.")
  }

  @Test func `clauses that hold none of the words go first, the subject and its verb stay`() throws
  {
    let reason = try shown(Self.long, ["two ferries had lost their anchors"], limit: 18)
    #expect(reason.hasPrefix("The mayor closed the outer harbour"), "\(reason)")
    #expect(reason.contains("*two ferries had lost their anchors*"), "\(reason)")
    #expect(!reason.contains("fishing") && reason.hasSuffix("…"), "\(reason)")
    let wish = try shown(Self.long, ["the fishing fleet had asked him to wait"], limit: 24)
    #expect(wish.hasPrefix("The mayor closed the outer harbour"), "\(wish)")
    #expect(wish.contains("*the fishing fleet had asked him to wait*"), "\(wish)")
  }

  @Test func `two marks with words of grammar between them are one`() throws {
    #expect(
      try shown(
        "The mayor closed a school and the market for two long days.", ["a school", "the market"],
        limit: 20) == "The mayor closed *a school and the market* for two long days.")
  }
}
