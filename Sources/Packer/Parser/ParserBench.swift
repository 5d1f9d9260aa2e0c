internal import Platform
internal import Reading

/// Parses the words of a CoNLL-U file on standard input and writes CoNLL-U to
/// standard output; tells words a second on standard error.
///
/// The output is to be the same, byte for byte, as that of the decoder in C++
/// that came with the trainer of the model.
enum ParserBench {
  /// A sentence as the parser takes it.
  struct Words {
    var text: [UInt8] = []
    var ranges: [Range<Int>] = []
  }

  /// - Parameter runs: how many times the text is parsed; the fastest counts.
  static func run(_ runs: Int) {
    let sentences = readSentences()
    let count = sentences.reduce(0) { $0 + $1.ranges.count }
    var parser = SentenceParser(ParserModel.builtIn)
    var best = Double.infinity
    for _ in 0..<runs {
      let start = clock()
      for sentence in sentences { _ = parser.parse(sentence.text, sentence.ranges) }
      best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    for sentence in sentences {
      print(text(of: sentence, parser.parse(sentence.text, sentence.ranges)))
    }
    let report = Array("\(count) words \(Int(Double(count) / best)) words/s\n".utf8)
    _ = write(STDERR_FILENO, report, report.count)
  }

  private static func readSentences() -> [Words] {
    var sentences: [Words] = []
    var words = Words()
    while let line = readLine() {
      if line.isEmpty {
        if !words.ranges.isEmpty { sentences.append(words) }
        words = Words()
        continue
      }
      if line.utf8.first == UInt8(ascii: "#") { continue }
      let columns = line.utf8.split(separator: UInt8(ascii: "\t"), maxSplits: 2)
      guard columns.count > 1 else { continue }
      let start = words.text.count
      words.text.append(contentsOf: columns[1])
      words.ranges.append(start..<words.text.count)
    }
    if !words.ranges.isEmpty { sentences.append(words) }
    return sentences
  }

  private static func text(of sentence: Words, _ parsed: [ParsedWord]) -> String {
    var out = ""
    for (index, (range, word)) in zip(sentence.ranges, parsed).enumerated() {
      let form = String(decoding: sentence.text[range], as: UTF8.self)
      let tags = "\(word.tags.part.rawValue)\t\(word.tags.penn.rawValue)"
      out +=
        "\(index + 1)\t\(form)\t_\t\(tags)\t_\t\(word.head + 1)\t\(word.relation.rawValue)\t_\t_\n"
    }
    return out
  }
}
