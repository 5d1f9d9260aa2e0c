public import DocumentModel
public import Lexicon
public import TextCore

/// One source, read: its sentences and words.
///
/// Never changed once it is made; a class only so that handing it on costs one
/// reference count and not one for each of its tables.
public final class Reading: Sendable {
  public let source: Source
  /// What is known of words and names, with what the user added to it.
  public let lexicon: Lexicon
  /// The sentences of every block, boilerplate included, in reading order.
  public let sentences: [Sentence]
  /// The words of all sentences, in reading order.
  public let words: [Word]
  /// The distinct forms of the words, by first use.
  public let forms: [WordForm]
  /// For each sentence the indices of its words in ``words``.
  public let wordsOfSentence: [Range<Int>]
  private let clausesOfSentence = Once<[SentenceClauses]>()

  /// Reads `source`.
  /// - Parameter lexicon: with the names that the user added.
  /// - Complexity: O(n) in the length of the text.
  public init(_ source: Source, lexicon: Lexicon = .builtIn) {
    self.lexicon = lexicon
    let sentences = Reading.sentences(of: source)
    let scanner = WordScanner(text: source.text)
    var forms = WordFormTable(lexicon)
    var words: [Word] = []
    // English has some six bytes a word.
    words.reserveCapacity(source.text.count / 5)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(sentences.count)
    for (index, sentence) in sentences.enumerated() {
      let first = words.count
      let start = ListMarker.endOfNumber(source.text, sentence.range)
      for token in scanner.tokens(in: ByteRange(start, sentence.range.end)) {
        words.append(
          Reading.word(token, of: source.text, in: index, isFirst: words.count == first, &forms))
      }
      ranges.append(first..<words.count)
    }
    self.source = source
    self.sentences = sentences
    self.words = words
    self.forms = forms.forms
    wordsOfSentence = ranges
  }

  /// The tree, the clauses and the noun phrases of one sentence.
  ///
  /// All sentences are parsed when the first one is asked for, and once only.
  public func clauses(of sentence: Int) -> SentenceClauses { allClauses[sentence] }

  /// The clauses of every sentence, in order.
  public var allClauses: [SentenceClauses] {
    clausesOfSentence.value {
      var reader = TreeReader(.builtIn)
      return sentences.indices.map {
        SentenceClauses(reader.tree(of: $0, in: self), lexicon: lexicon)
      }
    }
  }

  /// The words of one sentence.
  public func words(of sentence: Int) -> ArraySlice<Word> { words[wordsOfSentence[sentence]] }

  /// The indices of the words that lie inside `range`.
  /// - Complexity: O(log words)
  public func wordIndices(in range: ByteRange) -> Range<Int> {
    let first = words.partitioningIndex { $0.range.start >= range.start }
    let end = words.partitioningIndex { $0.range.end > range.end }
    return first..<max(first, end)
  }

  /// The index of the sentence that holds the first word inside `range`; nil
  /// where no word lies in it.
  public func sentence(at range: ByteRange) -> Int? {
    let words = wordIndices(in: range)
    return words.isEmpty ? nil : self.words[words.lowerBound].sentence
  }

  /// The stems of the words that lie inside `range`.
  public func stems(in range: ByteRange) -> Set<String> {
    Set(words[wordIndices(in: range)].map(\.stem))
  }

  /// The stems of those that are no stop words.
  public func tellingStems(in range: ByteRange) -> Set<String> {
    Set(words[wordIndices(in: range)].lazy.filter { !$0.isStopWord }.map(\.stem))
  }

  /// The distinct stems of the words of some sentences, by first use.
  public func stems(ofSentences sentences: some Sequence<Int>) -> WordNumbers {
    var isSeen = [Bool](repeating: false, count: forms.count)
    var stems = WordNumbers(capacity: forms.count)
    for sentence in sentences {
      for index in wordsOfSentence[sentence] where !isSeen[words[index].form] {
        isSeen[words[index].form] = true
        _ = stems.insert(words[index].stem)
      }
    }
    return stems
  }

  /// The distinct stems of the words in content zones.
  public var contentStems: Set<String> {
    Set(
      stems(ofSentences: sentences.indices.lazy.filter { self.sentences[$0].zone.isContent }).words)
  }

  /// The number of words in content zones.
  public var contentWordCount: Int {
    zip(sentences, wordsOfSentence).reduce(0) { $0 + ($1.0.zone.isContent ? $1.1.count : 0) }
  }

  private static func sentences(of source: Source) -> [Sentence] {
    let splitter = SentenceSplitter()
    var sentences: [Sentence] = []
    for (index, block) in source.blocks.enumerated() {
      for range in splitter.sentences(
        in: block.range, of: source.text, isWrapped: block.isHardWrapped)
      {
        sentences.append(Sentence(range: range, zone: block.zone, block: index))
      }
    }
    return sentences
  }

  private static func word(
    _ token: WordScanner.Token, of text: UTF8Text, in sentence: Int, isFirst: Bool,
    _ forms: inout WordFormTable
  ) -> Word {
    let number = forms.number(of: token, in: text)
    let form = forms.forms[number]
    return Word(
      range: token.range, shape: token.shape,
      isStopWord: form.isStopWord && !isMonthOrName(form.folded, token.shape, isFirst),
      sentence: sentence, form: number, letters: form)
  }

  /// “in May”, “Will Marsh”: words of grammar but for their capital.
  private static func isMonthOrName(
    _ folded: String, _ shape: Word.Shape, _ isFirst: Bool
  ) -> Bool {
    !isFirst && shape == .capitalized && (folded == "may" || folded == "will")
  }
}
