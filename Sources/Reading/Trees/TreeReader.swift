internal import DocumentModel

/// Makes the trees of sentences, one after another, with the same buffers.
/// Make one for each task.
struct TreeReader {
  private var parser: SentenceParser
  private var words = ParserText()

  init(_ model: ParserModel) { parser = SentenceParser(model) }

  /// The tree of one sentence.
  /// - Complexity: O(bytes of the sentence)
  mutating func tree(of sentence: Int, in reading: Reading) -> SentenceTree {
    let tokens = Asides(
      tokens: TokenCutter.tokens(of: sentence, in: reading), text: reading.source.text
    ).dropped()
    words.set(tokens, of: reading.source.text, reading.lexicon)
    return SentenceTree(
      sentence: sentence, tokens: tokens, words: parser.parse(words.bytes, words.ranges),
      text: reading.source.text)
  }
}
