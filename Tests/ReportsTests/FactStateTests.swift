import BiasdiffTestSupport
import Comparison
import DocumentModel
import Facts
import Foundation
import Testing
import TextCore

@testable import Reports

/// The four states of a cell in every format.
@Suite struct FactStateTests {
  private static let forPeople = ["text", "markdown", "comment", "html"]

  /// Reports by format; of the page without style and script.
  private static func reports(_ comparison: Comparison) -> [String: String] {
    var reports = Dictionary(uniqueKeysWithValues: EveryFormat.reports(comparison).map { ($0, $1) })
    reports["html"] = EveryFormat.pageWithoutAssets(comparison)
    return reports
  }

  private static func both() throws -> [Comparison] {
    [try HandMadeFacts.pair(), try HandMadeFacts.three()]
  }

  private static func section(_ title: String, of report: String) throws -> String {
    let start = try #require(report.range(of: "\n## \(title)\n"), "no section \(title)")
    let rest = report[start.upperBound...]
    return String(rest[..<(rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)])
  }

  // MARK: Words and marks

  @Test func `every format for people explains the marks`() throws {
    for comparison in try Self.both() {
      let reports = Self.reports(comparison)
      for name in Self.forPeople {
        let report = try #require(reports[name])
        for words in ["carried", "differs: told in another way", "unclear", "not found"] {
          #expect(report.contains(words), "\(name): \(words)")
        }
      }
      #expect(
        reports["markdown"]?.contains(
          "● carried · ≠ differs: told in another way · ? unclear: the words do not decide it, "
            + "compare · ○ not found.") == true)
      #expect(reports["text"]?.contains("= carried · ≠ differs") == true)
      for mark in ["carried", "differs", "unclear", "missing"] {
        #expect(reports["html"]?.contains("<use href=\"#m-\(mark)\"/></svg>") == true)
        #expect(reports["html"]?.contains("<symbol id=\"m-\(mark)\"") == true)
      }
    }
  }

  /// The states that are gone, in what the program writes and in what tells of
  /// it. No text of the fixtures has the words.
  @Test func `the states that are gone are named nowhere`() throws {
    let comparisons = try Self.both() + [HandMadeFacts.doubtful(), HandMadeFacts.oneDoubtful()]
    var texts = comparisons.flatMap { EveryFormat.reports($0).map { ($0, $1) } }
    texts.append(("schema", JSONReport.schema.string))
    texts += [ReportAsset.style, .script].map { ("assets", $0.bytes.text) }
    for path in [
      "README.md", "Sources/Biasdiff/Biasdiff.docc/JSONVersion2.md",
      "Sources/Biasdiff/Biasdiff.docc/Reports.md",
    ] {
      texts.append((path, try String(contentsOfFile: Corpus.packageRoot + path, encoding: .utf8)))
    }
    for (name, text) in texts {
      let found = text.firstMatch(of: /(?i)\b(perhaps|partly)\b/)
      #expect(found == nil, "\(name)")
    }
  }

  // MARK: Counts

  @Test func `what is unclear counts neither as carried nor as not found`() throws {
    let reports = Self.reports(try HandMadeFacts.pair())
    let verdict = "6 facts were told apart: 2 in both, 2 in one source only, 2 unclear."
    for name in Self.forPeople {
      let levelled = reports[name].map(Excerpt.levelled)
      #expect(levelled?.contains(verdict) == true, "\(name)")
    }
    let markdown = try #require(reports["markdown"])
    #expect(markdown.contains("| **In one source only** | Ostreva 2 · Tarsia 0 |"))
    let missing = try Self.section("Not found in Tarsia", of: markdown)
    #expect(missing.contains("before it expires") && missing.contains("hacking"))
    #expect(!missing.contains("forty doctors"))
    #expect(
      try Self.section("Not found in Ostreva", of: markdown)
        .contains("No fact of Tarsia is surely missing; 1 is unclear."))
    let shared = try Self.section("In both", of: markdown)
    let open = try #require(shared.components(separatedBy: "<details>").first)
    #expect(!open.contains("forty doctors") && !open.contains("Topical questions"))
    #expect(shared.contains("<summary><b>2 unclear</b>: compare the passages</summary>"))
    #expect(shared.contains("?\u{A0}unclear: no passage comes near"))
  }

  @Test func `facts in one source only are those that no other one may tell`() throws {
    let glance = Glance(try HandMadeFacts.three())
    // Of f1 the newspaper is unclear, but two others tell it.
    #expect(glance.claims.map(\.isUndecided) == [false, false, true, true, false, false])
    #expect((0...2).map(glance.ownCount) == [1, 0, 0])
    #expect((0...2).map { glance.unclear(in: $0).count } == [1, 1, 1])
    #expect((0...2).map { glance.missing(in: $0)?.count } == [0, 2, 4])
    #expect(glance.all.isEmpty && glance.several.map(\.id) == ["f1", "f2", "f6"])
  }

  @Test func `rows that are unclear are folded`() throws {
    let reports = Self.reports(try HandMadeFacts.three())
    let coverage = try Self.section("Coverage", of: try #require(reports["markdown"]))
    let open = try #require(coverage.components(separatedBy: "<details>").first)
    #expect(open.contains("Orsa River Treaty") && !open.contains("forty doctors"))
    #expect(coverage.contains("<b>2 unclear</b>"))
    let page = try #require(reports["html"])
    let fold = try #require(page.range(of: "<summary>2 unclear: compare</summary>"))
    let row = try #require(page.range(of: "<tr data-f=\"f3\""))
    #expect(fold.upperBound < row.lowerBound)
  }

  @Test func `every cell says its state in a word`() throws {
    let comparison = try HandMadeFacts.three()
    let reports = Self.reports(comparison)
    let page = try #require(reports["html"])
    let markdown = try #require(reports["markdown"])
    for fact in comparison.facts {
      let start = try #require(page.range(of: "<tr data-f=\"\(fact.id)\""))
      let row = page[start.upperBound...].prefix { $0 != "\n" }
      let words = row.matches(of: /<span class="wd">([a-z ]+)<\/span>/).map { String($0.1) }
      #expect(words == fact.cells.map(\.status.word), "\(fact.id)")
      let line = try #require(
        markdown.split(separator: "\n").first { $0.hasPrefix("| \(fact.id.dropFirst()) |") })
      let cells = line.dropLast(2).components(separatedBy: " | ").suffix(3)
      for (cell, status) in zip(cells, fact.cells.map(\.status)) {
        let word = status.word.replacing(" ", with: "\u{A0}")
        #expect(cell.hasPrefix("\(status.mark)\u{A0}\(word)"), "\(cell)")
      }
    }
    let rows = (reports["tsv"] ?? "").split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows[0][..<4] == ["fact", "label", "focus", "salience"])
    #expect(rows[1][4...] == ["carried", "3", "carried", "3", "unclear", "6"])
    #expect(rows[4][4...] == ["unclear", "", "carried", "4", "not found", ""])
    #expect(rows.map { $0[2] } == ["focus", "", "", "", "", "before it expires in May", ""])
  }

  @Test func `words that differ are bold in passages`() throws {
    let reports = Self.reports(try HandMadeFacts.pair())
    #expect(
      reports["markdown"]?.contains("“Both leaders **welcomed the extension** of the") == true)
  }

  @Test func `what is told differently is named as such at a glance`() throws {
    for comparison in try Self.both() {
      let reports = Self.reports(comparison)
      #expect(reports["markdown"]?.contains("≠\u{A0}She reaffirmed") == true)
      #expect(reports["html"]?.contains("≠\u{A0}She reaffirmed") == true)
    }
  }

  @Test func `what is told differently is shown with both passages`() throws {
    for comparison in try Self.both() {
      let reports = Self.reports(comparison)
      for name in Self.forPeople {
        let plain = Excerpt.levelled(reports[name] ?? "").replacing("**", with: "")
          .replacing(/<\/?mark>/, with: "")
        for passage in [
          "“She reaffirmed that Ostreva stands behind the independence of Velland.”",
          "“The President explained the settlement of the internal conflict in Velland.”",
        ] { #expect(plain.contains(passage), "\(name)") }
      }
    }
  }
}
