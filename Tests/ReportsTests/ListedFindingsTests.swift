import Comparison
import DocumentModel
import Reports
import Testing
import TextCore

/// What is too weak to be listed stands in JSON alone, and reports say so.
@Suite struct ListedFindingsTests {
  private func comparison() throws -> Comparison {
    var comparison = try GoldenReportTests.comparison("first-call")
    comparison.findings.append(
      Finding(
        rule: "evaluative/faint", kind: .loadedTerm, severity: .note, score: 0.2,
        message: "A faint word.", passage: Passage(source: 0, range: ByteRange(0, 4)),
        isListed: false))
    return comparison
  }

  @Test func `a weak finding is in no report but JSON`() throws {
    let comparison = try comparison()
    for (name, text) in EveryFormat.reports(comparison) {
      #expect(text.contains("evaluative/faint") == (name == "json"), "\(name)")
      #expect(!text.contains("A faint word.") || name == "json", "\(name)")
    }
  }

  @Test func `reports for people say how many there are`() throws {
    let comparison = try comparison()
    let count = comparison.findings.count { !$0.isListed }
    for (name, text) in EveryFormat.reports(comparison)
    where ["text", "markdown", "html"].contains(name) {
      #expect(text.contains("\(count) weaker note"), "\(name)")
    }
  }

  @Test func `leaving out counts, once`() throws {
    let listed = try comparison().listed
    #expect(listed.unlistedCount > 0 && listed.findings.allSatisfy(\.isListed))
    #expect(listed.listed.unlistedCount == listed.unlistedCount)
  }
}
