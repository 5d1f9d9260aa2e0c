import DocumentModel
import Quotations
import Reading
import Testing
import TextCore

@Suite struct QuoteFidelityTests {
  @Test func `planted alterations are found`() {
    let cases = FidelityBench.alterations()
    #expect(cases.count >= 200)
    let missed = cases.filter { item in
      !FidelityBench.findings(item).contains { $0.kind == item.expected }
    }
    #expect(
      Double(cases.count - missed.count) >= 0.95 * Double(cases.count),
      "missed \(missed.count): \(missed.map(\.name))")
  }

  @Test func `an alteration is found as what it is and nothing else`() {
    let cases = FidelityBench.alterations()
    let wrong = cases.filter { item in
      FidelityBench.findings(item).contains { $0.kind != item.expected }
    }
    #expect(
      Double(wrong.count) <= 0.05 * Double(cases.count), "\(wrong.count): \(wrong.map(\.name))")
  }

  @Test func `both passages are given and nothing is judged`() throws {
    let texts = [
      "Ortiz said: “We will not sell the old harbour to anyone.”",
      "“We will sell the old harbour to anyone,” Ortiz said.",
    ]
    let sources = texts.map { QuoteSource(Reading(ArticleText.source($0))) }
    let finding = try #require(QuoteFidelity.compare(sources).findings.first)
    let there = try #require(finding.counterparts.first)
    #expect(finding.kind == .quoteAltered && finding.group == .quotes)
    #expect(finding.severity == .error)
    #expect(finding.message.contains("“not”") && finding.message.contains("not found in"))
    let passages = [finding.passage, there].map { UTF8Text(texts[$0.source]).string($0.range) }
    #expect(
      passages == [
        "We will sell the old harbour to anyone", "We will not sell the old harbour to anyone",
      ])
    #expect(QuoteFidelity.compare(sources).matches.first?.isFaithful == false)
  }

  @Test func `a joining word more or less is a note, a word that counts beside it is not`() throws {
    func severity(_ other: String) throws -> Severity {
      let texts = ["We say that there is a fair chance to keep the harbour and the docks", other]
        .map { "Ortiz said: “\($0).”" }
      let result = QuoteFidelity.compare(texts.map { QuoteSource(Reading(ArticleText.source($0))) })
      return try #require(result.findings.first).severity
    }
    let unchanged = "fair chance to keep the harbour and the docks"
    #expect(try severity("We say there is a \(unchanged)") == .note)
    #expect(try severity("We say there is no \(unchanged)") == .error)
  }

  @Test func `one name in two transcriptions is no alteration, another name is`() {
    func findings(_ name: String) -> Int {
      let texts = ["Zhukovsky", name].map {
        "Ortiz said: “We met General \($0) at the old harbour in the morning.”"
      }
      return QuoteFidelity.compare(texts.map { QuoteSource(Reading(ArticleText.source($0))) })
        .findings.count
    }
    #expect(findings("Zhukovskiy") == 0)
    #expect(findings("Brandt") == 1)
  }

  @Test func `the primary source is never the altered one`() throws {
    let texts = [
      "“We will sell the old harbour to anyone,” Ortiz said.",
      "Ortiz said: “We will not sell the old harbour to anyone.”",
    ]
    var sources = texts.map { ArticleText.source($0) }
    sources[1].metadata.role = .primary
    let finding = try #require(
      QuoteFidelity.compare(sources.map { QuoteSource(Reading($0)) }).findings.first)
    #expect(finding.passage.source == 0)
  }

  @Test func `allowed edits are no findings`() {
    let cases = FidelityBench.legitimate()
    #expect(cases.count >= 200)
    let wrong = cases.filter { !FidelityBench.findings($0).isEmpty }
    #expect(
      Double(wrong.count) <= 0.02 * Double(cases.count),
      "false alarms \(wrong.count): \(wrong.map(\.name))")
  }
}
