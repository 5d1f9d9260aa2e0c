internal import DocumentModel

/// Signs that what was extracted is not the page's article. Each adds to the
/// doubt; none is proof.
struct ExtractionDoubt {
  private(set) var value = 0.0
  private(set) var reasons: [String] = []

  init(_ reading: PageReading, articleBody: String?) {
    if reading.bodyWords < 60 { add(0.5, "only \(reading.bodyWords) words were found") }
    if reading.pageWords > 200 && reading.bodyWords * 4 < reading.pageWords {
      add(0.3, "three quarters of the page's running text were left out")
    }
    if !reading.blocks.contains(where: { $0.zone == .headline }) {
      add(0.1, "no headline stands above the text")
    }
    if let stated = articleBody.map({ PlainText.wordCount(Array($0.utf8)[...]) }), stated > 150 {
      let ratio = Double(reading.bodyWords) / Double(stated)
      if ratio < 0.6 { add(0.4, "the page's own data hold a longer text") }
      if ratio > 2 { add(0.3, "the page's own data hold a text half as long") }
    }
  }

  private mutating func add(_ weight: Double, _ reason: String) {
    value = min(1, value + weight)
    reasons.append(reason)
  }
}
