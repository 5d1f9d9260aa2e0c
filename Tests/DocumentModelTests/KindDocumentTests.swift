import BiasdiffTestSupport
import DocumentModel
import Foundation
import Testing

/// The tables of kinds in the documents say what the descriptions say.
@Suite struct KindDocumentTests {
  private static let folder = "Sources/Biasdiff/Biasdiff.docc/"

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: Corpus.packageRoot + path, encoding: .utf8)
  }

  /// The cells of the tables of a document that have these columns first.
  private func rows(_ path: String, _ columns: String...) throws -> [[String]] {
    var isInTable = false
    let rows = try text(path).split(separator: "\n", omittingEmptySubsequences: false)
      .compactMap { line -> [String]? in
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        let isRow = isInTable && line.hasPrefix("| ")
        isInTable = line.hasPrefix("|") && (isInTable || cells.starts(with: columns))
        return isRow ? cells : nil
      }
    try #require(!rows.isEmpty, "\(path) has no table with \(columns)")
    return rows
  }

  /// The kinds that a cell names.
  private func kinds(_ cell: String) throws -> [FindingKind] {
    try cell.matches(of: /`([a-z-]+)`/).map {
      try #require(FindingKind(rawValue: String($0.1)), "\($0.1) is no kind")
    }
  }

  @Test func `each kind is in a table of the method, with its group and severity`() throws {
    var told: Set<FindingKind> = []
    for row in try rows(Self.folder + "HowItWorks.md", "kind", "group") {
      let about = try #require(try kinds(row[0]).first).about
      #expect(row[1] == about.group.rawValue, "\(about.id)")
      #expect(row[3].hasPrefix(about.severity.rawValue), "\(about.id)")
      told.formUnion(try kinds(row[0]))
    }
    for row in try rows(Self.folder + "Collation.md", "finding", "what no source has") {
      let about = try #require(try kinds(row[0]).first).about
      #expect(row[2].hasPrefix(about.severity.rawValue) && about.need == .draft, "\(about.id)")
      told.formUnion(try kinds(row[0]))
    }
    for row in try rows(Self.folder + "Collation.md", "kind", "finding") {
      told.formUnion(try kinds(row[1]))
    }
    #expect(FindingKind.allCases.filter { !told.contains($0) } == [])
  }

  @Test func `the table of what fails has what fails`() throws {
    var failing: [FindingKind] = []
    for row in try rows(Self.folder + "Gate.md", "group", "kinds") {
      let kinds = try kinds(row[1])
      #expect(kinds.allSatisfy { row[0].contains($0.group.rawValue) }, "\(row[0])")
      failing += kinds
    }
    let able = FindingKind.allCases.filter { $0.about.gate != .onlyWhenTold }
    #expect(Set(failing) == Set(able) && failing.count == able.count)
  }

  @Test func `the documents name kinds that there are, and tell of those that were`() throws {
    for row in try rows("README.md", "kind", "here / there") {
      #expect(try !kinds(row[0]).isEmpty)
    }
    let gate = try text(Self.folder + "Gate.md")
    for name in FindingKind.allCases.flatMap(\.about.formerNames) {
      #expect(gate.contains("`\(name)`"))
    }
  }
}
