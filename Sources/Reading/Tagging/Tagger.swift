/// The part-of-speech tagger: words in order, each by its own letters, its
/// neighbours and the two tags before it.
enum Tagger {
  /// Words of ``WordFeatures/before`` in front of a sentence, and of
  /// ``WordFeatures/after`` behind it.
  static let margin = 2
  /// The numbers that the templates of words and of tags start after.
  private static let wordTemplates: UInt64 = 0
  private static let tagTemplates: UInt64 = 100

  /// Chooses a tag, as the number of its column, for each word.
  /// - Parameters:
  ///   - words: the words of one sentence between ``margin`` words at each end.
  ///   - tags: one for each word of the sentence; set here.
  static func tag(
    _ words: [WordFeatures], into tags: inout [UInt8], _ table: ScoreTable,
    _ features: inout FeatureList, _ scratch: inout Scratch
  ) {
    // Before the first word stand two tags that no word has.
    var previous = UInt32(table.columns)
    var second = previous
    for index in 0..<words.count - 2 * margin {
      features.start(table, template: wordTemplates)
      addWords(words.span, index + margin, isFirst: index == 0, &features)
      features.startTemplates(tagTemplates)
      addTags(words.span, index + margin, previous, second, &features)
      let best = table.best(features, &scratch)
      tags[index] = UInt8(truncatingIfNeeded: best)
      second = previous
      previous = UInt32(best)
    }
  }

  @inline(__always)
  private static func addWords(
    _ words: Span<WordFeatures>, _ index: Int, isFirst: Bool, _ list: inout FeatureList
  ) {
    let word = words[index]
    let left = words[index - 1]
    let right = words[index + 1]
    list.add(1 as UInt32)
    list.add(word.known)
    list.add(word.exact)
    list.add(word.suffix1)
    list.add(word.suffix2)
    list.add(word.suffix3)
    list.add(word.suffix4)
    list.add(word.suffix5)
    list.add(word.prefix1)
    list.add(word.prefix2)
    list.add(word.prefix3)
    list.add(word.prefix4)
    list.add(word.shape)
    list.add(word.shape, isFirst ? 3 : 1)
    list.add(left.known)
    list.add(right.known)
    list.add(words[index - 2].known)
    list.add(words[index + 2].known)
    list.add(left.suffix3)
    list.add(right.suffix3)
    list.add(right.known, word.known)
    list.add(left.known, word.known)
    list.add(word.fine, 1)
    list.add(left.fine, word.coarse)
    list.add(right.fine, word.coarse)
    list.add(right.shape, word.shape)
    list.add(right.suffix2, word.suffix3)
  }

  @inline(__always)
  private static func addTags(
    _ words: Span<WordFeatures>, _ index: Int, _ previous: UInt32, _ second: UInt32,
    _ list: inout FeatureList
  ) {
    let word = words[index]
    list.add(previous)
    list.add(previous, second)
    list.add(previous, word.known)
    list.add(previous, word.suffix3)
    list.add(previous, words[index + 1].known)
    list.add(previous &* 128 &+ second, word.known)
  }
}
