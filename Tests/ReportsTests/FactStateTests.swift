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
    let comparison = try HandMadeFacts.pair()
    let reports = Self.reports(comparison)
    for name in Self.forPeople {
      let levelled = reports[name].map(Excerpt.levelled)
      let counts = "2 facts in both, 2 only in A or B, 2 unclear"
      #expect(levelled?.contains(counts) == true, "\(name)")
    }
    let page = PageOne(comparison)
    #expect(page.leftOut.map(\.source) == [1])
    let markdown = try #require(reports["markdown"])
    let open = try #require(markdown.components(separatedBy: "<details>").first)
    #expect(!open.contains("forty doctors") && !open.contains("Topical questions"))
    #expect(markdown.contains("Not listed: 2 where the words do not decide"))
  }

  @Test func `facts in one source only are those that no other one may tell`() throws {
    let comparison = try HandMadeFacts.three()
    // Of f1 the newspaper is unclear, but two others tell it.
    #expect(comparison.facts.map(\.isUndecided) == [false, false, true, true, false, false])
    let page = PageOne(comparison)
    #expect(page.counts == "0 facts in all, 1 in one account only, 2 unclear")
    #expect(page.leftOut.map(\.source) == [1, 2])
    #expect(page.leftOut.map { $0.entries.flatMap(\.facts).count } == [2, 4])
  }

  @Test func `rows that are unclear are folded`() throws {
    let page = try #require(Self.reports(try HandMadeFacts.three())["html"])
    let fold = try #require(page.range(of: "<summary>2 unclear: compare</summary>"))
    let row = try #require(page.range(of: "<tr data-f=\"f3\""))
    #expect(fold.upperBound < row.lowerBound)
  }

  @Test func `every cell says its state in a word`() throws {
    let comparison = try HandMadeFacts.three()
    let reports = Self.reports(comparison)
    let page = try #require(reports["html"])
    let markdown = try #require(reports["markdown"])
    let cutter = SentenceCutter(comparison)
    let context = MarkdownContext(comparison, longestExcerpt: 40)
    let all = TerminalReport.render(comparison, style: .init(width: 160, showsAll: true)).string
    for fact in comparison.facts {
      let states = fact.cells.enumerated().map { source, cell in
        "\(cell.status.mark) \(cell.status.word) \(SourceLegend.siglum(source))"
      }
      let told = try #require(all.range(of: "\n  \(fact.id)  "))
      let lines = all[told.upperBound...].split(separator: "\n").prefix(2).joined(separator: " ")
      #expect(states.allSatisfy(lines.contains), "\(fact.id): \(lines)")
      let start = try #require(page.range(of: "<tr data-f=\"\(fact.id)\""))
      let row = page[start.upperBound...].prefix { $0 != "\n" }
      let words = row.matches(of: /<span class="wd">([a-z ]+)<\/span>/).map { String($0.1) }
      #expect(words == fact.cells.map(\.status.word), "\(fact.id)")
      guard fact.carrierCount > 1 else { continue }
      let name = try #require(cutter.name(of: fact).map(context.written))
      let line = try #require(
        markdown.split(separator: "\n").first { $0.hasPrefix("| \(name) |") }, "\(name)")
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

  @Test func `what is told differently is shown with both passages`() throws {
    for comparison in try Self.both() {
      let reports = Self.reports(comparison)
      for name in Self.forPeople {
        let plain = Excerpt.levelled(reports[name] ?? "")
        for passage in [
          "She reaffirmed that Ostreva stands behind the independence of Velland.",
          "The President explained the settlement of the internal conflict in Velland.",
        ] { #expect(plain.contains(passage), "\(name)") }
      }
    }
  }
}
