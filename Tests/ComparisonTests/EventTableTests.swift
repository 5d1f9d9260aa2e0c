import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing
import TextCore

@testable import Comparison

/// Which of several accounts belong together, and what is said when some do not.
@Suite struct EventTableTests {
  private func sources(_ texts: [String]) -> [Source] {
    texts.enumerated().map { .lines($1, id: "s\($0)", zones: [.headline]) }
  }

  private func refused(_ texts: [String]) throws -> (String, String) {
    let error = #expect(throws: ComparisonError.self) {
      try Comparison.comparing(sources(texts))
    }
    guard case .notComparable(let a, let b, _) = try #require(error) else {
      Issue.record("\(String(describing: error))")
      return ("", "")
    }
    return (a, b)
  }

  private let quake = EventMatchTests.quake
  private let otherPaper = EventMatchTests.otherPaper
  private let fair = EventMatchTests.fair
  /// Tells the same fair.
  private let fairAgain = """
    Postman wins pumpkin prize
    A retired postman took the prize for the heaviest pumpkin at the autumn fair of Sarn.
    Farmers had brought goats and geese, and the choir sang in the chapel.
    Plum cake was gone by noon and a brass band played waltzes for the dancers.
    """
  /// Tells of both.
  private let both = """
    Fair of Sarn collects for Orsk
    Farmers showed goats and geese at the autumn fair of Sarn, where the choir sang in the chapel.
    A retired postman took the prize for the heaviest pumpkin and gave it to the victims of Orsk.
    The earthquake of magnitude 6.3 killed 14 people on the Vellmar coast on Tuesday.
    Mayor Tilde Brannoc thanked the brass band, which played waltzes for the cannery.
    """

  @Test func `accounts of one event`() throws {
    let comparison = try Comparison.comparing(sources([quake, otherPaper]))
    #expect(comparison.eventMatch == .same)
    #expect(comparison.events.pairs.map { [$0.a, $0.b] } == [[0, 1]])
    #expect(comparison.findings.allSatisfy { $0.kind != .notComparable })
  }

  @Test func `a stray account is named with its nearest`() throws {
    #expect(try refused([quake, fair, otherPaper]).0 == "s1.txt")
    #expect(try refused([fair, quake, otherPaper]).0 == "s0.txt")
  }

  @Test func `two groups are refused by one of each`() throws {
    let (stray, nearest) = try refused([quake, fair, otherPaper, fairAgain])
    let groups = [["s0.txt", "s2.txt"], ["s1.txt", "s3.txt"]]
    #expect(groups.contains { $0.contains(stray) && !$0.contains(nearest) })
  }

  @Test func `two groups of unlike size name one of the smaller`() throws {
    let (stray, _) = try refused([quake, otherPaper, quake + "\nMore.", fair, fairAgain])
    #expect(["s3.txt", "s4.txt"].contains(stray))
  }

  @Test func `an account of both holds two groups together`() {
    let table = EventTable(sources([quake, fair, both]).map { Reading($0) })
    #expect(table.pairs.first?.comparability.match == .different)
    #expect(table.match != .different)
    #expect(table.match(0, 1) == table.match)
    #expect(table.gap(at: .doubtful) == nil)
  }

  @Test func `what is doubtful is said and compared`() throws {
    let comparison = try Comparison.comparing(
      sources([quake, EventMatchTests.tavern]))
    #expect(comparison.eventMatch == .doubtful)
    let finding = try #require(comparison.findings.first { $0.kind == .notComparable })
    #expect(finding.severity == .note)
    #expect(finding.passage.source == 0)
    #expect(finding.counterparts.map(\.source) == [1])
    #expect(finding.message.contains("doubtful whether s0 and s1 tell one event"))
    #expect(finding.message.contains("“Brannoc”"))
  }

  @Test func `the days that contradict are named in the order of the accounts`() {
    let comparability = Comparability(
      EventTerms(Reading(.lines("Orsk fell on Monday.", id: "a"))),
      EventTerms(Reading(.lines("Orsk fell on Friday.", id: "b"))))
    #expect(comparability.reasons("A", "B").hasSuffix("A names Monday, B Friday"))
    #expect(comparability.flipped.reasons("B", "A").hasSuffix("B names Friday, A Monday"))
  }

  @Test func `one doubtful account among sure ones`() {
    let table = EventTable(
      sources([quake, otherPaper, EventMatchTests.tavern]).map { Reading($0) })
    #expect(table.match(0, 1) == .same)
    #expect(table.match(0, 2) == .doubtful)
    #expect(table.match == .doubtful)
    #expect(table.gaps(at: .same).map(\.stray) == [2])
  }
}
