public import TextCore

/// The tokens of one sentence, their tags, and how they hang on each other.
///
/// Tokens are told by their index in ``tokens``. Trees are projective: what
/// hangs on a token, at any depth, is one run of tokens around it.
public struct SentenceTree: Sendable {
  /// The index of the sentence in the reading.
  public let sentence: Int
  public let tokens: [SyntaxToken]
  /// What the parser says of each token; the root's head is -1.
  public let words: [ParsedWord]
  /// The text that the tokens' bytes are in.
  public let text: UTF8Text
  /// The children of token i are `childList[childStarts[i]..<childStarts[i + 1]]`.
  private let childStarts: [Int]
  private let childList: [Int]
  /// The first token of each subtree, and the one after its last.
  private let subtreeStarts: [Int]
  private let subtreeEnds: [Int]

  /// - Parameters:
  ///   - words: one for each token.
  /// - Complexity: O(tokens)
  public init(sentence: Int, tokens: [SyntaxToken], words: [ParsedWord], text: UTF8Text) {
    precondition(tokens.count == words.count, "a word for each token")
    self.sentence = sentence
    self.tokens = tokens
    self.words = words
    self.text = text
    let children = SentenceTree.children(of: words)
    childStarts = children.starts
    childList = children.list
    let subtrees = SentenceTree.subtrees(children.starts, children.list, words)
    subtreeStarts = subtrees.starts
    subtreeEnds = subtrees.ends
  }

  /// The number of tokens.
  public var count: Int { tokens.count }

  /// The token that hangs on no other; nil for a sentence without tokens.
  public var root: Int? { words.firstIndex { $0.head < 0 } }

  /// The token that `token` hangs on; nil at the root.
  public func head(of token: Int) -> Int? { words[token].head < 0 ? nil : words[token].head }

  public func relation(of token: Int) -> Relation { words[token].relation }

  public func part(of token: Int) -> PartOfSpeech { words[token].tags.part }

  public func penn(of token: Int) -> PennTag { words[token].tags.penn }

  /// The tokens that hang on `token`, in order.
  public func children(of token: Int) -> ArraySlice<Int> {
    childList[childStarts[token]..<childStarts[token + 1]]
  }

  /// The children of `token` in one of `relations`; a relation without subtype
  /// stands for those with one, too.
  public func children(of token: Int, _ relations: Relation...) -> [Int] {
    children(of: token).filter {
      relations.contains(words[$0].relation) || relations.contains(words[$0].relation.base)
    }
  }

  /// The first child of `token` in a relation, or in one of its subtypes.
  public func child(of token: Int, _ relation: Relation) -> Int? {
    for child in childStarts[token]..<childStarts[token + 1] {
      let found = words[childList[child]].relation
      if found == relation || found.base == relation { return childList[child] }
    }
    return nil
  }

  /// The tokens of `token` and all below it.
  public func subtree(of token: Int) -> Range<Int> { subtreeStarts[token]..<subtreeEnds[token] }

  /// From the first token to the last one that is one of `words`, or a part of
  /// it; nil where the tree goes without them.
  /// - Parameter words: indices into `Reading.words`.
  public func tokens(ofWords words: Range<Int>) -> Range<Int>? {
    func isPart(_ token: SyntaxToken) -> Bool { token.word.map(words.contains) ?? false }
    guard let first = tokens.firstIndex(where: isPart), let last = tokens.lastIndex(where: isPart)
    else { return nil }
    return first..<last + 1
  }

  /// The first token on the way up from `token` that hangs on its head in none
  /// of `relations`: the head of a name, for a part of it.
  public func top(of token: Int, over relations: Relation...) -> Int {
    var place = token
    while let above = head(of: place), relations.contains(relation(of: place).base) {
      place = above
    }
    return place
  }

  /// The small letters of a token, with a plain apostrophe.
  public func form(of token: Int) -> String {
    let form = text.string(tokens[token].range).lowercased()
    return form.utf8.contains(0xE2) ? form.replacing("\u{2019}", with: "'") : form
  }

  /// The bytes from the first to the last of `tokens`; nil when there are none.
  public func bytes(of run: Range<Int>) -> ByteRange? {
    guard let first = run.first, let last = run.last else { return nil }
    return ByteRange(tokens[first].range.start, tokens[last].range.end)
  }

  /// The words of `run` as the source writes them; empty when there are none.
  public func string(of run: Range<Int>) -> String { bytes(of: run).map { text.string($0) } ?? "" }

  // MARK: Tables

  private static func children(of words: [ParsedWord]) -> (starts: [Int], list: [Int]) {
    var starts = [Int](repeating: 0, count: words.count + 1)
    for word in words where word.head >= 0 { starts[word.head + 1] += 1 }
    for index in words.indices { starts[index + 1] += starts[index] }
    var list = [Int](repeating: 0, count: starts.last ?? 0)
    var filled = starts
    for (index, word) in words.enumerated() where word.head >= 0 {
      list[filled[word.head]] = index
      filled[word.head] += 1
    }
    return (starts, list)
  }

  /// The runs of all subtrees: heads are visited before their children, and
  /// then children hand their ends up.
  private static func subtrees(
    _ childStarts: [Int], _ childList: [Int], _ words: [ParsedWord]
  ) -> (starts: [Int], ends: [Int]) {
    var order = words.indices.filter { words[$0].head < 0 }
    var place = 0
    while place < order.count {
      let token = order[place]
      order.append(contentsOf: childList[childStarts[token]..<childStarts[token + 1]])
      place += 1
    }
    var starts = Array(words.indices)
    var ends = words.indices.map { $0 + 1 }
    for token in order.reversed() where words[token].head >= 0 {
      let head = words[token].head
      starts[head] = min(starts[head], starts[token])
      ends[head] = max(ends[head], ends[token])
    }
    return (starts, ends)
  }
}
