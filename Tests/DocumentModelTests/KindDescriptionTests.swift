import Testing

@testable import DocumentModel

/// What is said of each kind, and that none is forgotten.
@Suite struct KindDescriptionTests {
  private static let all = FindingKind.allCases.map(\.about)

  @Test(arguments: FindingKind.allCases)
  func `a kind has a description of its own with all its parts`(_ kind: FindingKind) throws {
    let about = try #require(KindDescription.ofKind[kind])
    #expect(about.kind == kind && about.id == kind.rawValue)
    #expect(about.title.lowercased().replacing(" ", with: "-") == about.id)
    for part in [about.text, about.remedy] { #expect(part.hasSuffix("."), "\(part)") }
    for part in [about.title, about.example, about.falseAlarm] { #expect(!part.isEmpty) }
    #expect(about.example != about.falseAlarm)
  }

  @Test func `no two kinds share what they look for`() {
    #expect(Set(Self.all.map(\.text)).count == Self.all.count)
    #expect(Set(Self.all.map(\.example)).count == Self.all.count)
    #expect(KindDescription.ofKind.count == Self.all.count)
  }

  @Test(arguments: FindingKind.allCases)
  func `what is said of a kind agrees`(_ kind: FindingKind) {
    let about = kind.about
    // What fails a gate reaches the level at which a gate fails.
    #expect(about.gate == .onlyWhenTold || about.severity >= .warning)
    #expect(about.absence == nil || about.section == .leftOut)
    #expect(about.absence == nil || about.conflict == nil)
    #expect((about.group == .input) == (about.section == .input))
    #expect(about.conflict != .quotation || about.group == .quotes)
  }

  @Test func `former names are none of today's, and say what became of them`() throws {
    let former = Self.all.flatMap(\.formerNames)
    #expect(Set(former).count == former.count && !former.isEmpty)
    for name in former + ["agreement-scope"] {
      #expect(FindingKind(rawValue: name) == nil)
      #expect(try #require(FindingKind.fate(of: name)).contains("`\(name)`"))
    }
    #expect(
      FindingKind.fate(of: "name-title-conflict")
        == "`name-title-conflict` is now `name-conflict`; write that")
    #expect(FindingKind.fate(of: "name-conflict") == nil && FindingKind.fate(of: "x") == nil)
  }
}
