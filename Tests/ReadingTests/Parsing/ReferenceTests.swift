import Foundation
import Reading
import Testing

/// `Sample/reference.conllu`: invented sentences as the reference decoder tags
/// and parses them.
@Suite struct ReferenceTests {
  /// The lines of one sentence of the sample.
  private static func sentences() throws -> [[Substring]] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Sample/reference.conllu")
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).split(separator: "")
      .map(Array.init)
  }

  private static func lines(_ words: [String], _ parsed: [ParsedWord]) -> [String] {
    zip(words, parsed).enumerated().map { index, pair in
      let (form, word) = pair
      let tags = "\(word.tags.part.rawValue)\t\(word.tags.penn.rawValue)"
      let arc = "\(word.head + 1)\t\(word.relation.rawValue)"
      return "\(index + 1)\t\(form)\t_\t\(tags)\t_\t\(arc)\t_\t_"
    }
  }

  @Test func `tags, heads and relations are those of the reference`() throws {
    let sentences = try ReferenceTests.sentences()
    #expect(sentences.count == 32)
    var parser = SentenceParser(ParserModel.builtIn)
    for sentence in sentences {
      let words = sentence.map { String($0.split(separator: "\t")[1]) }
      #expect(ReferenceTests.lines(words, parser.parse(words)) == sentence.map(String.init))
    }
  }

  @Test func `what was parsed before changes nothing`() throws {
    let model = ParserModel.builtIn
    var used = SentenceParser(model)
    let words = ["The", "mayor", "did", "n't", "sign", "."]
    let first = used.parse(words)
    _ = used.parse((0..<400).map { "word\($0)" })
    _ = used.parse([])
    var new = SentenceParser(model)
    #expect(used.parse(words) == first)
    #expect(new.parse(words) == first)
  }
}
