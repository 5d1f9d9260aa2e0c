internal import DocumentModel
internal import Lexicon
internal import Quotations
internal import Reading
internal import UnicodeText

/// One source as the detectors of conflicts see it: its words, its voices,
/// and the figures, times and statements that were read out of it once.
struct Account: Sendable {
  /// The number of the source in the order given.
  let source: Int
  let reading: Reading
  let speech: SpeechReading
  /// For each sentence its figures; empty for what is not compared.
  let quantities: PerSentence<Quantity>
  /// For each sentence its points in time.
  let times: PerSentence<TimeMention>
  /// For each sentence its statements: a verb with its surroundings.
  let statements: PerSentence<Statement>
  /// The day of publication, where the source tells it.
  let published: CalendarDay?

  init(source: Int, reading: Reading, speech: SpeechReading) {
    self.source = source
    self.reading = reading
    self.speech = speech
    let published = reading.source.metadata.published.flatMap { CalendarDay(iso: $0) }
    self.published = published
    /// The words of a sentence; `nil` for what is not compared.
    @Sendable func clause(_ index: Int) -> ClauseWords? {
      let words = reading.wordsOfSentence[index]
      guard reading.sentences[index].zone.isContent, words.count <= 200 else { return nil }
      return ClauseWords(reading: reading, range: words)
    }
    let count = reading.sentences.count
    quantities = PerSentence(count: count) { index in
      clause(index).map { QuantityReader(clause: $0).quantities() } ?? []
    }
    times = PerSentence(count: count) { index in
      clause(index).map { TimeReader(clause: $0, published: published).mentions() } ?? []
    }
    statements = PerSentence(count: count) { index in
      clause(index).map { StatementReader(clause: $0).statements() } ?? []
    }
  }

  /// The content sentences that hold a word whose form passes `test`; the test
  /// is made once a form.
  func sentences(withForm test: (WordForm) -> Bool) -> [Int] {
    let passes = reading.forms.map(test)
    guard passes.contains(true) else { return [] }
    var sentences: [Int] = []
    for word in reading.words where passes[word.form] && sentences.last != word.sentence {
      if reading.sentences[word.sentence].zone.isContent { sentences.append(word.sentence) }
    }
    return sentences
  }

  var name: String { reading.source.name }

  /// The sentences that are content, headlines included.
  var contentSentences: [Int] {
    reading.sentences.indices.filter { reading.sentences[$0].zone.isContent }
  }

  /// The number of the sentence that holds the start of `range`, or `nil`.
  /// - Complexity: O(log sentences)
  func sentence(at range: ByteRange) -> Int? {
    var low = 0
    var high = reading.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if reading.sentences[middle].range.end <= range.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < reading.sentences.count, reading.sentences[low].range.start <= range.start else {
      return nil
    }
    return low
  }

  func text(_ range: ByteRange) -> String { reading.source.text.string(range) }

  /// Whose words `range` is, for a message: “(police)”, or nothing for the
  /// outlet's own words.
  func voiceNote(_ range: ByteRange) -> String? {
    switch speech.voices.voice(at: range) {
    case .outlet: nil
    case .indirect(let speaker), .quotation(let speaker): speaker
    }
  }
}
