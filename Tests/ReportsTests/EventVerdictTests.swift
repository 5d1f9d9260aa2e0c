import BiasdiffTestSupport
import Collation
import Comparison
import DocumentModel
import Facts
import Foundation
import Testing
import TextCore

@testable import Reports

/// Whether the accounts tell one event is said first, and what hangs on it.
@Suite struct EventVerdictTests {
  private static let reasons =
    "Same event? Doubtful: they share “Brannoc”, “Vellmar”. Nothing is told as left out."

  @Test func `one event is said so first`() throws {
    let comparison = try HandMadeFacts.pair()
    let yes = "Same event? Yes."
    let markdown = MarkdownReport.render(
      comparison, tool: EveryFormat.tool,
      links: SourceLinks(sources: comparison.sources, report: nil)
    ).string
    #expect(markdown.hasPrefix("# Ostreva, Tarsia compared\n\n**\(yes)**"))
    #expect(TerminalReport.render(comparison, style: .init()).string.hasPrefix("Same event: yes."))
    #expect(
      EveryFormat.pageWithoutAssets(comparison).contains(
        "<strong>Same event? Yes</strong>. 2 accounts"))
  }

  @Test func `doubt is said first, with its reasons`() throws {
    let comparison = try HandMadeFacts.doubtful()
    try #require(comparison.eventMatch == .doubtful)
    let reports = EveryFormat.reports(comparison)
    for (name, text) in reports where name == "markdown" || name == "comment" {
      #expect(text.hasPrefix("# gazette, column compared\n\n**\(Self.reasons)**"), "\(name)")
    }
    let terminal = TerminalReport.render(comparison, style: .init()).string
    #expect(
      Excerpt.levelled(terminal)
        .hasPrefix(Self.reasons.replacing("event? Doubtful", with: "event: doubtful")))
    let page = EveryFormat.pageWithoutAssets(comparison)
    let verdict = try #require(page.range(of: "<strong>Same event? Doubtful</strong>: they share"))
    let first = try #require(page.range(of: "<ul class=\"cards\""))
    #expect(verdict.upperBound < first.lowerBound)
  }

  @Test func `in doubt nothing is told as left out`() throws {
    let comparison = try HandMadeFacts.doubtful()
    #expect(!comparison.findings.contains { $0.kind.absence == .fact || $0.kind == .actorMissing })
    #expect(PageOne(comparison).leftOut.isEmpty)
    for (name, text) in EveryFormat.reports(comparison)
    where ["markdown", "comment", "html", "text"].contains(name) {
      #expect(!text.contains(/(topic|commitment|claim|actor|qualifier|reply)-missing/), "\(name)")
      #expect(text.lowercased().contains("nothing is told as left out"), "\(name)")
    }
  }

  @Test func `of several accounts the doubtful one alone is spared`() throws {
    let comparison = try HandMadeFacts.oneDoubtful()
    try #require(comparison.eventMatch == .doubtful)
    #expect(PageOne(comparison).doubtful == [2])
    let verdict = EventVerdict(comparison)
    #expect(verdict.answer == "Doubtful")
    #expect(verdict.reason.hasPrefix(": column and gazette, the likest: they share “Brannoc”"))
    #expect(verdict.reason.hasSuffix("Nothing is told as left out between such accounts."))
    #expect(!comparison.findings.contains { $0.kind.absence == .fact && $0.passage.source == 2 })
  }

  // MARK: Checked

  @Test func `in doubt no absence was checked`() throws {
    let sure = CheckedKinds.withoutFinding(.leftOut, try HandMadeFacts.pair())
    #expect(sure.contains(.topicMissing) && sure.contains(.actorMissing))
    #expect(!sure.contains(.claimMissing), "it was found")
    let doubtful = CheckedKinds.withoutFinding(.leftOut, try HandMadeFacts.doubtful())
    #expect(!doubtful.contains { [.topicMissing, .claimMissing, .actorMissing].contains($0) })
  }

  @Test func `in doubt no test of an absence is passed`() throws {
    let comparison = try HandMadeFacts.doubtful()
    let report = JUnitReport.render(LocatedFindings(comparison)).string
    #expect(report.contains("name=\"number-conflict\"/>"))
    #expect(!report.contains("name=\"topic-missing\""))
    let sure = JUnitReport.render(LocatedFindings(try HandMadeFacts.pair())).string
    #expect(sure.contains("name=\"topic-missing\"/>"))
  }

  @Test func `what only a draft can lack is not said to be checked without one`() throws {
    let kinds = CheckedKinds.all(of: try HandMadeFacts.pair())
    #expect(!kinds.contains(.quoteNotFound) && !kinds.contains(.claimNotFound))
    let draft = try Comparison.checking(InventedCall.ostreva, against: [InventedCall.tarsia])
    #expect(CheckedKinds.all(of: draft).contains(.quoteNotFound))
  }

  @Test func `what only a case can ask for is not said to be checked`() throws {
    let comparison = try HandMadeFacts.pair()
    for section in ReportSection.allCases {
      let kinds = CheckedKinds.withoutFinding(section, comparison)
      #expect(!kinds.contains(.sharedSilence) && !kinds.contains(.sourceBalance))
    }
  }

  @Test(arguments: [
    (0, "No pair of passages was alike enough to be compared word for word"),
    (1, "Only 1 pair of passages was alike enough to be compared word for word"),
    (2, "Only 2 pairs of passages were alike enough to be compared word for word"),
  ])
  func `where little was compared no report says that nothing was found`(
    _ pairs: Int, _ words: String
  ) throws {
    var comparison = try HandMadeFacts.pair()
    comparison.collation.pairCount = pairs
    #expect(ReportWords.fewPairs(comparison) == words)
    let nothing = try #require(NothingFound(.wording, comparison))
    #expect(nothing.text { $0 } == words + ".")
    for (name, text) in EveryFormat.reports(comparison)
    where ["text", "markdown", "html"].contains(name) {
      // A terminal breaks lines between words.
      let level = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(level.contains(words), "\(name)")
      #expect(!level.contains("nothing found"), "\(name)")
    }
  }

  @Test func `where enough was compared they do`() throws {
    var comparison = try HandMadeFacts.pair()
    comparison.collation.pairCount = 3
    #expect(ReportWords.fewPairs(comparison) == nil)
    let nothing = try #require(NothingFound(.conflicts, comparison))
    #expect(nothing.text { "`\($0)`" }.hasPrefix("Checked, nothing found: `number-conflict`, "))
  }
}
