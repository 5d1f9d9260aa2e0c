import Alignment
import DocumentModel
import Reading
import Testing
import UnicodeText

struct SentenceAlignerTests {
  private func reading(_ id: String, _ sentences: [String]) -> Reading {
    let text = UTF8Text(sentences.joined(separator: "\n\n"))
    var blocks: [Block] = []
    var start = 0
    for sentence in sentences {
      let end = start + sentence.utf8.count
      blocks.append(Block(range: ByteRange(start, end), zone: .paragraph))
      start = end + 2
    }
    return Reading(
      Source(id: id, path: id, metadata: SourceMetadata(), text: text, blocks: blocks))
  }

  private func scored(_ a: [String], _ b: [String]) -> [String: SentenceAlignment] {
    let left = reading("a", a)
    let right = reading("b", b)
    let result = SentenceAligner(knowledge: LexicalKnowledge())
      .alignments(left, at: 0, right, at: 1, keepsCandidates: true)
    var found: [String: SentenceAlignment] = [:]
    for alignment in result.alignments + result.candidates {
      let i = left.sentences.firstIndex { $0.range == alignment.a.range }
      let j = right.sentences.firstIndex { $0.range == alignment.b.range }
      if let i, let j { found["\(i),\(j)"] = alignment }
    }
    return found
  }

  private let ferry = "A ferry ran aground off Norlund on Friday, injuring twelve passengers."
  private let ferryAgain = "Twelve passengers were injured when a ferry ran aground near Norlund."
  private let harbour = "The harbour was built in the last century."
  private let choir = "A choir from the valley won the singing prize."

  @Test func `the same fact in other order is firm and an unrelated pair scores nothing`() {
    let found = scored([ferry, harbour], [ferryAgain, choir])
    #expect(found["0,0"]?.level == .firm)
    #expect(found["0,1"]?.score == 0)
    #expect(found["1,1"]?.score == 0)
    #expect(found["0,0"]?.reasons.contains("aground") == true)
  }

  @Test func `one shared word is never firm, however short the sentences`() {
    let found = scored(["Ferry!", harbour], ["Ferry!", choir])
    #expect(found["0,0"]?.score == 1)
    #expect(found["0,0"]?.level == .possible)
  }

  @Test func `a pair needs more overlap where the accounts are longer`() {
    let filler = [
      "Bakers in Osterby raised prices.", "Snow closed two mountain passes.",
      "The museum bought a violin.", "Farmers planted early wheat.",
      "A comet faded before dawn.", "Teachers chose new textbooks.",
    ]
    let a = "The ferry company suspended its captain after a hearing."
    let b = "The captain of the ferry refused a breath test."
    let short = scored([a], [b])["0,0"]?.score ?? 0
    let long = scored([a] + filler, [b] + filler)["0,0"]?.score ?? 1
    #expect(short > 0)
    #expect(long < short)
  }

  @Test func `scores are the same from either side`() {
    let one = scored([ferry, harbour], [ferryAgain, choir])["0,0"]?.score ?? 0
    let other = scored([ferryAgain, choir], [ferry, harbour])["0,0"]?.score ?? 1
    #expect(abs(one - other) < 1e-9)
  }
}
