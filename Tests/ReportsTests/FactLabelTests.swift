import BiasdiffTestSupport
import Comparison
import DocumentModel
import Facts
import Testing
import TextCore

@testable import Reports

/// How a fact is named: a whole clause, and which words of it are meant.
@Suite struct FactLabelTests {
  /// With what is meant between asterisks.
  private func marked(_ label: FactLabel) -> String {
    label.pieces.reduce("") { text, piece in
      text + (piece.isSpaced ? " " : "") + (piece.isFocus ? "*\(piece.text)*" : piece.text)
    }
  }

  private func label(
    _ clause: String, focus: [String] = [], limit: Int = 200
  ) throws -> FactLabel {
    let comparison = try HandMadeFacts.pair()
    var fact = comparison.facts[0]
    fact.label = clause
    fact.labelRange = HandMadeFacts.range(clause, in: comparison, 0)
    fact.focus =
      focus.isEmpty
      ? [fact.labelRange] : focus.map { HandMadeFacts.range($0, in: comparison, 0) }
    return FactLabel(fact, in: comparison, limit: limit)
  }

  @Test func `a whole clause has no words set apart`() throws {
    let clause = "Ostreva will send forty doctors to the refugee camps at Sarn"
    #expect(try marked(label(clause)) == clause)
    #expect(try label(clause).focus == clause)
  }

  @Test func `the part that is meant is set apart, the rest of the clause stays`() throws {
    let clause =
      "The two leaders agreed to extend the Orsa River Treaty by ten years, before it expires in May"
    #expect(
      try marked(label(clause, focus: ["before it expires in May"]))
        == "The two leaders agreed to extend the Orsa River Treaty by ten years, "
        + "*before it expires in May*")
    #expect(
      try marked(label(clause, focus: ["The two leaders", "the Orsa River Treaty"]))
        == "*The two leaders* agreed to extend *the Orsa River Treaty* by ten years, before it "
        + "expires in May")
  }

  @Test func `an item of a list stands in its sentence`() throws {
    #expect(
      try marked(label("the arrest of the journalist Mira Holt"))
        == "The Prime Minister raised several matters of … *the arrest of the journalist Mira Holt*"
    )
    #expect(
      try label("the arrest of the journalist Mira Holt").lead?.hasPrefix("The Prime") == true)
  }

  @Test func `a clause near the opening of its sentence has all of it`() throws {
    #expect(
      try marked(label("that Ostreva stands behind the independence of Velland"))
        == "She reaffirmed *that Ostreva stands behind the independence of Velland*")
  }

  @Test(arguments: [20, 30, 40, 60, 80])
  func `a label that is too long keeps the words that are meant`(_ limit: Int) throws {
    let clause =
      "The two leaders agreed to extend the Orsa River Treaty by ten years, before it expires in May"
    let short = try label(clause, focus: ["before it expires in May"], limit: limit)
    // Ellipses, and one blank before each, come on top.
    #expect(short.text.unicodeScalars.count <= limit + 6, "\(short.text)")
    #expect(short.text.contains("before"))
    if limit >= 40 { #expect(short.text.hasSuffix("before it expires in May")) }
  }

  @Test func `every format says which words are meant`() throws {
    for comparison in [try HandMadeFacts.pair(), try HandMadeFacts.three()] {
      let reports = Dictionary(
        uniqueKeysWithValues: EveryFormat.reports(comparison).map { ($0, $1) })
      let clause = "The two leaders agreed to extend the Orsa River Treaty by ten years, "
      #expect(reports["markdown"]?.contains("| \(clause)**before it expires in May** |") == true)
      #expect(
        reports["html"]?.contains("</span>\(clause)<b>before it expires in May</b></th>") == true)
      #expect(reports["csv"]?.contains(",before it expires in May,") == true)
      // The list that it is an item of stands in bold around nothing.
      #expect(
        reports["markdown"]?.contains(
          "The Prime Minister raised several matters of … **the hacking of the Aarle power grid**")
          == true)
    }
  }

  @Test func `what is missing from a list is shown in its sentence`() throws {
    let comparison = try HandMadeFacts.pair()
    let blocks = FindingBlocks(comparison, PassageText(comparison)).blocks(of: comparison.findings)
    let block = try #require(blocks.first { $0.findings.first?.fact == "f6" })
    #expect(
      block.title
        == "The Prime Minister raised several matters of … the hacking of the Aarle power grid")
    let shown = try #require(block.passages.first)
    let text = comparison.sources[0].text
    #expect(text.string(shown.passage.range).hasPrefix("The Prime Minister raised"))
    #expect(text.string(shown.passage.range).hasSuffix("the border village Lomm."))
    #expect(shown.marks.map(text.string) == ["the hacking of the Aarle power grid"])
  }
}
