internal import Lexicon
internal import TextCore

/// What an inline element is to the sentence it stands in.
///
/// A browser shows a sentence whole, whatever its words are marked up with; a
/// class or a tag alone may not take words out of the middle of it.
struct InlineText {
  private let tree: PageTree

  init(_ tree: PageTree) { self.tree = tree }

  /// So many words of a paragraph are running text and no label with a name.
  private static let runningWords = 5
  /// How many nodes of a paragraph are looked at on each side.
  private static let reach = 200

  /// Whether the words of `node` are needed by the text around it: running
  /// text stands before it and goes on after it, or it opens a sentence that
  /// goes on in small letters, or ends one that has no end yet.
  func isInSentence(_ node: Int) -> Bool {
    guard let block = block(around: node) else { return false }
    let low = max(block + 1, node - InlineText.reach)
    let end = Int(tree.nodes[node].end)
    let high = min(Int(tree.nodes[block].end), end + InlineText.reach)
    let before = direct(low..<node, in: block)
    let after = direct(end..<max(end, high), in: block)
    let hasBefore = before.contains { !ASCII.isSpace($0) }
    guard let first = after.first(where: { !ASCII.isSpace($0) }) else {
      return hasBefore && !PlainText.endsSentence(before[...])
        && PlainText.wordCount(before[...]) >= InlineText.runningWords
    }
    let words = PlainText.wordCount(before[...]) + PlainText.wordCount(after[...])
    guard words >= InlineText.runningWords || PlainText.endsSentence(after[...]) else {
      return false
    }
    let isGlued = after.first.map { ASCII.isLetter($0) } ?? false
    return hasBefore || isGlued || ASCII.isLetter(first) && first >= 0x61
  }

  private func block(around node: Int) -> Int? {
    var up = Int(tree.nodes[node].parent)
    while up >= 0, !tree.nodes[up].tag.isBlock { up = Int(tree.nodes[up].parent) }
    return up >= 0 && !tree.nodes[up].tag.isFurniture ? up : nil
  }

  /// The text in `range` that belongs to `block` itself or to its inline
  /// elements; controls and inner blocks aside.
  private func direct(_ range: Range<Int>, in block: Int) -> [UInt8] {
    var out: [UInt8] = []
    for node in range where tree.nodes[node].tag == .text {
      var up = Int(tree.nodes[node].parent)
      while up > block, InlineText.isPlain(tree.nodes[up].tag) {
        up = Int(tree.nodes[up].parent)
      }
      if up == block { out += tree.text(node) }
    }
    return out
  }

  private static func isPlain(_ tag: Tag) -> Bool {
    switch tag {
    case .b, .i, .em, .strong, .u, .small, .font, .mark, .ins, .cite: true
    default: false
    }
  }

  /// Whether a raised sign points to a note: a link to a place of the page,
  /// one to three digits after a word or a figure, an asterisk or a dagger. A
  /// power of ten and the exponent of a unit are none.
  func isNoteSign(_ node: Int) -> Bool {
    let sign = Array(tree.innerText(node).utf8)
    guard (1...8).contains(sign.count) else { return false }
    let core = sign.filter { !InlineText.aroundSigns.contains($0) }
    if core.isEmpty || core.allSatisfy({ $0 >= 0x80 }) && !sign.allSatisfy(ASCII.isLetter) {
      return true
    }
    let isNumber = core.allSatisfy(ASCII.isDigit)
    if isLinked(node) { return isNumber || core.count == 1 }
    guard isNumber, core.count <= 3 else { return false }
    return exponentBase(before: node) == nil
  }

  private static let aroundSigns: Set<UInt8> = Set("[](),*# ".utf8)

  /// Whether a link to a place of the same page holds `node` or is in it.
  private func isLinked(_ node: Int) -> Bool {
    let parent = Int(tree.nodes[node].parent)
    let inner = (node..<Int(tree.nodes[node].end)).first { tree.nodes[$0].tag == .a }
    guard let link = inner ?? (parent >= 0 && tree.nodes[parent].tag == .a ? parent : nil) else {
      return false
    }
    return tree.value(link, .href)?.contains(UInt8(ascii: "#")) ?? true
  }

  /// The 10 of a power or the unit that an exponent belongs to.
  func exponentBase(before node: Int) -> ArraySlice<UInt8>? {
    guard node > 0, tree.nodes[node - 1].tag == .text else { return nil }
    let text = tree.text(node - 1)
    var low = text.endIndex
    while low > text.startIndex, ASCII.isLetter(text[low - 1]) || ASCII.isDigit(text[low - 1]) {
      low -= 1
    }
    let token = text[low...]
    if token.elementsEqual("10".utf8) { return token }
    return InlineText.units.contains(String(decoding: token, as: UTF8.self)) ? token : nil
  }

  private static let units = WordSet(.exponentUnits)

  /// Whether the element is an aside that opens over a word, as a glossary
  /// does: one named so that holds no other of the name.
  func isAside(_ node: Int) -> Bool {
    guard namesAside(node) else { return false }
    return !(node + 1..<max(node + 1, Int(tree.nodes[node].end))).contains(where: namesAside)
  }

  private static let asideNames = Set(WordClass.asideNames.entries.map { NameHash.of($0.utf8) })

  private func namesAside(_ node: Int) -> Bool {
    guard tree.nodes[node].tag != .text else { return false }
    if tree.string(node, .role) == "tooltip" { return true }
    guard let names = tree.value(node, .class) else { return false }
    return names.split(whereSeparator: { !ASCII.isLetter($0) })
      .contains { InlineText.asideNames.contains(NameHash.of($0)) }
  }

  /// Whether an element is there for screen readers only: what sighted
  /// readers see in its place is read.
  func isForScreenReaders(_ node: Int) -> Bool {
    guard let names = tree.value(node, .class) else { return false }
    return InlineText.spokenNames.contains { ASCII.contains($0, in: names) }
  }

  private static let spokenNames = WordClass.spokenNames.entries.map { Array($0.utf8) }

  /// Whether the next element beside `node` says for screen readers what it shows.
  func isSpokenBeside(_ node: Int) -> Bool {
    let next = Int(tree.nodes[node].end)
    guard next < tree.count, tree.nodes[next].parent == tree.nodes[node].parent else {
      return false
    }
    return tree.nodes[next].tag != .text && isForScreenReaders(next)
  }

  /// Whether an identifier was made from the heading of its section, as
  /// pandoc and Hugo make them: it names no part of a template.
  func isHeadingIdentifier(_ node: Int) -> Bool {
    guard let id = tree.value(node, .id) else { return false }
    let key = PageTitles.key(Array(id))
    let end = min(Int(tree.nodes[node].end), node + 8)
    for inner in node..<max(node, end) where tree.nodes[inner].tag.isHeading {
      let heading = PageTitles.key(Array(tree.innerText(inner).utf8))
      return !heading.isEmpty && (heading == key || key.count >= 12 && heading.starts(with: key))
    }
    return false
  }
}
