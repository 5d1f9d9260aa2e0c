/// What the model says of one word of a sentence.
public struct ParsedWord: Hashable, Sendable {
  public var tags: TagPair
  /// The index of the word it hangs on, or -1 at the root.
  public var head: Int
  /// How it hangs there.
  public var relation: Relation
}

/// Tags and parses sentences, one after another, with the same buffers.
///
/// Make one for each task. The result depends on nothing but the words: all
/// sums are of integers, and of equal ones the first wins.
public struct SentenceParser {
  /// Longer sentences, in words, get no tree: all words hang on the first.
  public static let longestSentence = 500

  private let model: ParserModel
  private var cache = LookUpCache()
  private var features: FeatureList
  private var scratch = Scratch()
  private var words: [WordFeatures] = []
  private var tags: [UInt8] = []
  private var nodes: [TreeNode] = []
  private var stack: [Int32] = []

  public init(_ model: ParserModel) {
    self.model = model
    features = FeatureList(model.tagTable)
  }

  /// Tags and parses the words of one sentence, cut as in Universal
  /// Dependencies ("do" and "n't" are two).
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - ranges: the bytes of each word, in the order of the sentence.
  /// - Complexity: O(bytes of the words)
  public mutating func parse(_ text: [UInt8], _ ranges: [Range<Int>]) -> [ParsedWord] {
    readWords(text, ranges)
    tags.removeAll(keepingCapacity: true)
    tags.append(contentsOf: repeatElement(0, count: ranges.count))
    Tagger.tag(words, into: &tags, model.tagTable, &features, &scratch)
    guard ranges.count <= SentenceParser.longestSentence else { return flat() }
    prepareNodes()
    TreeBuilder.hangAll(&nodes, &stack, model, &features, &scratch)
    return (1...max(1, ranges.count)).prefix(ranges.count).map { index in
      let node = nodes[index]
      let head = Int(node.head) - 1
      return ParsedWord(
        tags: model.tags[Int(tags[index - 1])], head: head == ranges.count ? -1 : head,
        relation: model.relations[Int(node.relation)])
    }
  }

  private mutating func readWords(_ text: [UInt8], _ ranges: [Range<Int>]) {
    words.removeAll(keepingCapacity: true)
    words.append(contentsOf: repeatElement(.before, count: Tagger.margin))
    for range in ranges { words.append(WordFeatures(text.span, range, model, &cache)) }
    words.append(contentsOf: repeatElement(.after, count: Tagger.margin))
  }

  /// A list of words without structure.
  private func flat() -> [ParsedWord] {
    tags.indices.map { index in
      ParsedWord(
        tags: model.tags[Int(tags[index])], head: index == 0 ? -1 : 0,
        relation: index == 0 ? .root : .dep)
    }
  }

  private mutating func prepareNodes() {
    nodes.removeAll(keepingCapacity: true)
    nodes.append(.none)
    for (index, tag) in tags.enumerated() {
      nodes.append(TreeNode(words[index + Tagger.margin], tag: tag))
    }
    nodes.append(.root)
  }
}
