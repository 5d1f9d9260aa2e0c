import DocumentModel
import Quotations
import Reading
import Testing
import UnicodeText

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

  @Test func `allowed edits are no findings`() {
    let cases = FidelityBench.legitimate()
    #expect(cases.count >= 200)
    let wrong = cases.filter { !FidelityBench.findings($0).isEmpty }
    #expect(
      Double(wrong.count) <= 0.02 * Double(cases.count),
      "false alarms \(wrong.count): \(wrong.map(\.name))")
  }
}
