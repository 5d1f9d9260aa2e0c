import BiasdiffTestSupport
import Collation
import DocumentModel
import Quotations
import Reading
import Testing

/// Unusual and long texts, one after the other: some are timed.
@Suite(.serialized) struct LongTextTests {
  /// Sentences of invented content that differ in words, figures and names.
  private func article(_ sentences: Int, seed: Int) -> String {
    var numbers = RepeatableNumbers(seed: seed)
    let nouns = ["ferry", "harbour", "nurse", "clinic", "mill", "council", "farmer", "bridge"]
    let verbs = ["opened", "closed", "painted", "sold", "bought", "praised", "blamed", "rented"]
    let names = ["Orlanth", "Quillon", "Tavish", "Hestling", "Korvat", "Dornik", "Ulmera"]
    return (0..<sentences).map { _ in
      """
      \(numbers.pick(names)) \(numbers.pick(verbs)) the \(numbers.pick(nouns)) of the \
      \(numbers.pick(nouns)) and \(5 + numbers.next(900)) \(numbers.pick(nouns))s in \
      \(numbers.pick(names)).
      """
    }.joined(separator: " ")
  }

  private func table(_ rows: Int, seed: Int) -> String {
    var numbers = RepeatableNumbers(seed: seed)
    return (0..<rows).map { row in
      "Korvat station \(row): \(numbers.next(90_000)) goats, \(numbers.next(900)) sheep"
    }.joined(separator: "\n")
  }

  private func time(_ sentences: Int, isDraft: Bool) -> Duration {
    let readings = [1, 2].map { Reading(.lines(article(sentences, seed: $0))) }
    let speech = readings.map { SpeechReading($0) }
    return ContinuousClock().measure {
      _ = Collator(readings: readings, speech: speech, subject: isDraft ? 0 : nil).collation()
    }
  }

  /// What else runs on the machine may spoil an attempt, so that there are
  /// several; quadratic growth fails all of them.
  @Test(arguments: [true, false])
  func `twice the article takes at most three times as long`(_ isDraft: Bool) {
    let isLinear = (0..<4).contains { _ in
      let once = time(300, isDraft: isDraft)
      return time(600, isDraft: isDraft) <= once * 3
    }
    #expect(isLinear)
  }

  @Test func `a table of two thousand rows is collated`() {
    let rows = table(2000, seed: 1)
    let texts = CollatedTexts(
      draft: rows, ["Korvat station 7 counted 14 goats, 3 sheep and a ferry."])
    #expect(texts.collation.support.count == 2000)
    #expect(texts.collation.support.filter { $0.unsupported.isEmpty }.count < 100)
    #expect(CollatedTexts(table(500, seed: 1), table(500, seed: 1)).differences.isEmpty)
  }

  @Test func `twenty thousand repeated words are collated`() {
    let sentence = Array(repeating: "ferry", count: 20_000).joined(separator: " ") + "."
    let sentences = Array(repeating: "The ferry sank in Korvat.", count: 1000)
      .joined(separator: " ")
    for text in [sentence, sentences] {
      #expect(CollatedTexts(draft: text, [text]).differences.isEmpty)
      #expect(CollatedTexts(draft: "The ferry sank in Korvat.", [text]).differences.isEmpty)
    }
  }

  @Test func `a draft may be longer than its sources`() {
    let source = "The council opened the ferry line in Korvat on Monday."
    let texts = CollatedTexts(draft: source + " " + article(200, seed: 3), [source])
    #expect(texts.collation.support.count == 201)
    #expect(texts.collation.support.first?.status == .supported)
    #expect(texts.collation.support.filter { $0.status == .notFound }.count > 100)
  }

  @Test func `a draft may be one sentence, one word, or quotations only`() {
    let source = "Orlanth said: “We will never sell the old ferry.” “It is ours,” he added."
    #expect(CollatedTexts(draft: "Ferry.", [source]).collation.support.count == 1)
    #expect(CollatedTexts(draft: "…", [source]).differences.isEmpty)
    #expect(CollatedTexts(draft: "Ferry.", ["Ferry."]).differences.isEmpty)
    let quoted = CollatedTexts(
      draft: "“We will never sell the old ferry.” “It is ours.”", [source, source])
    #expect(quoted.differences.isEmpty, "\(quoted.told)")
    #expect(quoted.collation.support.flatMap(\.unsupported).isEmpty)
    let invented = CollatedTexts(
      draft: "“We will lend the rusty mill to bakers.” “Flour rains on the valley of goats.”",
      [source])
    #expect(invented.collation.support.flatMap(\.unsupported).map(\.kind).contains(.quotation))
  }

  @Test func `no text, no draft and one account collate nothing`() {
    #expect(CollatedTexts([]).differences.isEmpty)
    #expect(CollatedTexts("", "").differences.isEmpty)
    #expect(CollatedTexts("The ferry sank in Korvat.").collation.pairCount == 0)
    let draft = CollatedTexts(draft: "The ferry sank in Korvat at noon.", [])
    #expect(draft.collation.support.map(\.status) == [.notFound])
    #expect(CollatedTexts(draft: "The ferry sank.", ["", " \n"]).differences.isEmpty)
  }
}
