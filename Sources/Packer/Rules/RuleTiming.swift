internal import DocumentModel
internal import Quotations
internal import Reading
internal import TextCore
internal import Wording

/// Measures the cost of loading the built-in rules and of running them on an
/// article of about 1,000 words.
enum RuleTiming {
  private static let paragraph = """
    The council met on Monday to discuss the so-called reform of the harbour, which critics say \
    was rammed through in haste. The deputy slammed the plan and claimed that the figures were \
    wrong; her office declined to comment. About 4,200 people work at the port, and most of them \
    live in the old town. “It is a good plan,” the mayor said, adding that the fee would rise by \
    three percent next year. Officials expect the work to begin in March and to end in autumn.

    """

  static func run() {
    let clock = ContinuousClock()
    var set = FramingRuleSet.builtIn()
    let loading = (0..<20).map { _ in clock.measure { set = FramingRuleSet.builtIn() } }.sorted()
    print("load: median \(loading[10]), least \(loading[0])")
    let text = UTF8Text(String(repeating: paragraph, count: 13))
    var blocks: [Block] = []
    var start = 0
    for line in text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !line.isEmpty {
        blocks.append(Block(range: ByteRange(start, start + line.count), zone: .paragraph))
      }
      start += line.count + 1
    }
    let source = Source(
      id: "t", path: "", metadata: SourceMetadata(), text: text, blocks: blocks)
    let reading = Reading(source)
    let speech = SpeechReading(reading)
    let first = clock.measure { _ = set.review(reading, speech: speech) }
    let later = (0..<200).map { _ in clock.measure { _ = set.review(reading, speech: speech) } }
      .sorted()
    print(
      "\(reading.words.count) words: first \(first), then median \(later[100]), least "
        + "\(later[0]), \(set.findings(in: reading).count) findings")
  }
}
