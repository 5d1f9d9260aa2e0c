internal import DocumentModel
internal import Quotations
internal import Reading
internal import TextCore

/// One account in normal form, ready to be laid beside others.
struct CollatedAccount: Sendable {
  /// Its number in the order given.
  let source: Int
  let reading: Reading
  let speech: SpeechReading
  /// The sentences of content, headlines included, in reading order.
  let sentences: [NormalSentence]
  let index: SentenceIndex
  /// The day of publication, where the source tells it.
  let published: CalendarDay?

  init(source: Int, reading: Reading, speech: SpeechReading, _ table: inout KeyTable) {
    self.source = source
    self.reading = reading
    self.speech = speech
    let quoted = (speech.quotations.flatMap(\.quoted) + speech.unattributed).sorted()
    var reader = NormalFormReader(reading, quoted: quoted)
    var sentences: [NormalSentence] = []
    for number in reading.sentences.indices where reading.sentences[number].zone.isContent {
      sentences.append(reader.sentence(number, &table))
    }
    published = reader.published
    self.sentences = sentences
    index = SentenceIndex(sentences)
  }

  var name: String { reading.source.name }

  /// The sentence around a normal sentence's words.
  func passage(_ number: Int) -> Passage {
    Passage(source: source, range: reading.sentences[sentences[number].sentence].range)
  }

  /// The bytes of a normal sentence's text.
  func text(_ number: Int) -> [UInt8] {
    let range = reading.sentences[sentences[number].sentence].range
    return Array(reading.source.text.bytes[range.start..<range.end])
  }

  /// Where a normal sentence stands in the account, 0…1.
  func place(_ number: Int) -> Double {
    sentences.count > 1 ? Double(number) / Double(sentences.count - 1) : 0
  }

  /// From the first to the last byte of some of a sentence's words.
  func range(_ words: [Int], of normal: [NormalWord]) -> ByteRange? {
    guard let first = words.first else { return nil }
    return words.dropFirst().reduce(normal[first].range) { $0.union(normal[$1].range) }
  }
}
