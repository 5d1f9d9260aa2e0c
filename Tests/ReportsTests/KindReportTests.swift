import DocumentModel
import Reports
import Testing

/// Every kind can be explained.
@Suite struct KindReportTests {
  @Test(arguments: KindReport.names)
  func `each name is explained in all its parts`(_ name: String) throws {
    let text = try #require(KindReport.explanation(name) { "gate of \($0.rawValue)" }).string
    #expect(text.hasPrefix("\(name)\n\n"))
    for part in ["\nseverity  ", "\ngate      ", "\nExample:\n  ", "\nFalse alarm:\n  "] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(text.contains("\nWhat to do:\n  "))
    #expect(name == "budget" || text.contains("gate of \(name)"))
    #expect(!text.contains("\n\n\n") && !text.contains("  \n"))
    let json = try #require(
      KindReport.json(name, tool: GoldenReportTests.tool) { $0.rawValue }
    ).string
    #expect(json.contains("\"id\": \"\(name)\""))
  }

  @Test func `another name is not explained`() {
    #expect(KindReport.explanation("place-conflict") { _ in "" } == nil)
  }
}
