internal import DocumentModel
internal import FoundationEssentials
internal import Reading
internal import TextCore
internal import Wording

/// Writes what the rules find in labelled texts, with the features of the
/// score, one text a line: the input of Scripts/calibrate.py, and of any
/// scorer of spans.
enum FeatureDump {
  /// A labelled text, as far as it is needed.
  private struct Record: Decodable {
    var id: String
    var text: String
    var title: String?
  }

  static func run(_ arguments: [String]) throws {
    guard let path = arguments.first else { return print("a file of labelled texts is missing") }
    var options = FramingOptions()
    // For comparing the two ways of matching; slow.
    options.usesTriggers = !arguments.contains("--without-triggers")
    let rules = FramingRuleSet.builtIn(options)
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    for line in data.split(separator: 0x0A) {
      let record = try JSONDecoder().decode(Record.self, from: Data(line))
      print(dump(record, rules))
    }
  }

  private static func dump(_ record: Record, _ rules: FramingRuleSet) -> String {
    let source = source(record)
    let review = rules.review(Reading(source))
    let spans = review.standing.map { weighed in
      let (hit, features) = (weighed.hit, weighed.features)
      let values = features.values.map { "\"\($0.name)\":\($0.value)" }.joined(separator: ",")
      return """
        {"start":\(source.lines.codePointOffset(at: hit.range.start)),\
        "end":\(source.lines.codePointOffset(at: hit.range.end)),"rule":"\(hit.rule)",\
        "severity":"note","score":\(features.score),"pack":"\(features.pack)",\
        "features":{\(values)}}
        """
    }
    let left = review.gaveUp.map { "\"\($0)\"" }.joined(separator: ",")
    return """
      {"id":"\(record.id)","spans":[\(spans.joined(separator: ","))],"gaveUp":[\(left)]}
      """
  }

  /// Paragraphs are lines; a title that begins the text is the headline.
  private static func source(_ record: Record) -> Source {
    let text = UTF8Text(record.text)
    var blocks: [Block] = []
    var start = 0
    for line in text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let range = ByteRange(start, start + line.count)
      start = range.end + 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { continue }
      let isTitle = blocks.isEmpty && record.title.map { record.text.hasPrefix($0) } ?? false
      blocks.append(Block(range: range, zone: isTitle ? .headline : .paragraph))
    }
    return Source(
      id: record.id, path: "", metadata: SourceMetadata(), text: text, blocks: blocks)
  }
}
