/// A run of inline text: what stands between two block boundaries.
struct TextRun {
  /// The block element that holds it.
  var owner: Int
  /// The first text node.
  var node: Int
  /// The text, white space collapsed, a line break as LF.
  var text: [UInt8] = []
  var words = 0
  /// Words inside links.
  var linkWords = 0
  /// Whether a link of the run leads to another site.
  var linksAway = false
  /// Words in bold or italic type.
  var emphasisWords = 0
  var isCaption = false
  var isDeck = false
  var isQuote = false
  var drop: DropReason?
  var tag: Tag
  /// Whether the line is one that templates emit; see ``LineFilter``.
  var isTemplate = false
  /// For a table cell the element of its row, else -1.
  var row = -1

  var linkShare: Double { words == 0 ? 0 : Double(linkWords) / Double(words) }
}

/// Cuts a page into runs in one pass over its nodes.
struct TextRunCollector {
  private let tree: PageTree
  private let marks: PageMarks
  private let site: String?
  private(set) var runs: [TextRun] = []

  private struct Frame {
    var node: Int
    var end: Int
    var owner: Int
    var drop: DropReason?
    var isCaption: Bool
    var isDeck: Bool
    var isQuote: Bool
    var inLink: Bool
    var linksAway: Bool
    var isEmphasis: Bool
    var isPreformatted: Bool
    /// Whether the element starts and ends a run.
    var isBlock = false
    /// The closing mark of a quotation whose marks browsers draw.
    var closing: String?
  }

  private var stack: [Frame] = []
  /// Opening marks that stand before the next text.
  private var prefix = ""
  /// The raised element whose digits are written as exponents.
  private var isRaised = -1
  /// The open run of text that is kept, and the one of text that is dropped:
  /// a dropped span inside a paragraph must not cut the paragraph.
  private var kept: TextRun?
  private var gone: TextRun?

  /// - Parameter site: the host of the page, to tell its links from others.
  static func runs(of tree: PageTree, marks: PageMarks, site: String?) -> [TextRun] {
    var collector = TextRunCollector(tree, marks, site)
    collector.collect()
    return collector.runs
  }

  private init(_ tree: PageTree, _ marks: PageMarks, _ site: String?) {
    self.tree = tree
    self.marks = marks
    self.site = site
  }

  private mutating func collect() {
    for node in 0..<tree.count {
      while let top = stack.last, top.end <= node { leave() }
      switch tree.nodes[node].tag {
      case .text: add(node)
      case .br: lineBreak(node)
      case let tag: enter(node, tag)
      }
    }
    while !stack.isEmpty { leave() }
    flush()
  }

  private mutating func enter(_ node: Int, _ tag: Tag) {
    let isBlock = tag.isBlock || isShownAsBlock(node, tag)
    if isBlock { flush() }
    let top = stack.last
    var frame =
      top
      ?? Frame(
        node: node, end: 0, owner: node, drop: nil, isCaption: false, isDeck: false,
        isQuote: false, inLink: false, linksAway: false, isEmphasis: false, isPreformatted: false)
    frame.node = node
    frame.end = Int(tree.nodes[node].end)
    if isBlock { frame.owner = node }
    frame.isBlock = isBlock
    frame.closing = nil
    if frame.drop == nil { frame.drop = marks.drop[node] }
    frame.isCaption = frame.isCaption || marks.isCaption[node]
    frame.isDeck = frame.isDeck || marks.namesDeck[node]
    switch tag {
    case .blockquote: frame.isQuote = true
    case .b, .strong, .i, .em: frame.isEmphasis = true
    case .pre: frame.isPreformatted = true
    case .q where frame.drop == nil: frame.closing = openQuotation(node)
    case .sup where frame.drop == nil: raise(node)
    case .a:
      if let target = tree.string(node, .href) {
        frame.inLink = true
        frame.linksAway = LinkTarget.leadsAway(target, from: site)
      }
    default: break
    }
    stack.append(frame)
  }

  private mutating func leave() {
    guard let top = stack.popLast() else { return }
    if let mark = top.closing { close(mark) }
    if top.isBlock { flush() }
  }

  /// Elements that browsers know nothing of hold paragraphs where one ends a
  /// sentence and the next of its kind stands beside it.
  private func isShownAsBlock(_ node: Int, _ tag: Tag) -> Bool {
    guard tag == .other || tag == .span else { return false }
    if let style = tree.value(node, .style) {
      let compact = style.filter { !ASCII.isSpace($0) }
      if ASCII.contains(Array("display:block".utf8), in: compact[...]) { return true }
    }
    guard tag == .other, let text = kept?.text else { return false }
    return PlainText.endsSentence(text[...]) && PlainText.wordCount(text[...]) >= 4
  }

  /// Opens a quotation with the marks that a browser draws, unless the text
  /// has its own; inner ones get single marks. Gives the closing mark.
  private mutating func openQuotation(_ node: Int) -> String? {
    let isInner = stack.contains { $0.closing != nil }
    let inside = tree.innerText(node)
    guard let first = inside.unicodeScalars.first, !TextRunCollector.quotes.contains(first) else {
      return nil
    }
    if let last = kept.map({ String(decoding: $0.text.suffix(3), as: UTF8.self) })?
      .unicodeScalars.last, TextRunCollector.quotes.contains(last)
    {
      return nil
    }
    prefix += isInner ? "‘" : "“"
    return isInner ? "’" : "”"
  }

  private static let quotes = Set("\"“”„«»‘‹›「『".unicodeScalars)

  private mutating func close(_ mark: String) {
    guard kept != nil else { return }
    while kept?.text.last == 0x20 { kept?.text.removeLast() }
    kept?.text.append(contentsOf: mark.utf8)
  }

  /// An exponent is written so that it does not become part of its figure.
  private mutating func raise(_ node: Int) {
    let inline = InlineText(tree)
    guard inline.exponentBase(before: node) != nil else { return }
    isRaised = node
  }

  private mutating func flush() {
    for run in [kept, gone] {
      guard var run else { continue }
      while let last = run.text.last, ASCII.isSpace(last) { run.text.removeLast() }
      if !run.text.isEmpty {
        run.words = PlainText.wordCount(run.text[...])
        runs.append(run)
      }
    }
    kept = nil
    gone = nil
  }

  /// One `<br>` is a line break in its paragraph; two end the paragraph.
  private mutating func lineBreak(_ node: Int) {
    if kept?.text.last == 0x0A { return flush() }
    if kept != nil {
      while kept?.text.last == 0x20 { kept?.text.removeLast() }
      kept?.text.append(0x0A)
    }
  }

  private mutating func add(_ node: Int) {
    guard let top = stack.last else { return }
    let source = tree.text(node)
    if top.isPreformatted, top.drop == nil, source.contains(0x0A) {
      return addLines(source, node, top)
    }
    if top.drop == nil {
      let isExponent = isRaised >= 0 && top.node == isRaised
      guard !prefix.isEmpty || isExponent else {
        return TextRunCollector.append(source, node, top, tree, to: &kept)
      }
      let text = isExponent ? TextRunCollector.exponent(source) : Array(source)
      let marked = Array(prefix.utf8) + text.drop { ASCII.isSpace($0) && !prefix.isEmpty }
      prefix = ""
      TextRunCollector.append(marked[...], node, top, tree, to: &kept)
    } else {
      TextRunCollector.append(source, node, top, tree, to: &gone)
    }
  }

  /// Adds preformatted text, a run a paragraph.
  private mutating func addLines(_ source: ArraySlice<UInt8>, _ node: Int, _ top: Frame) {
    let lines = source.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    for (index, paragraph) in WrappedLines.paragraphs(lines).enumerated() {
      if index > 0 { flush() }
      if kept != nil, source.first.map(ASCII.isSpace) == true { kept?.text.append(0x20) }
      TextRunCollector.append(paragraph[...], node, top, tree, to: &kept)
    }
    if let last = source.last, ASCII.isSpace(last) { kept?.text.append(0x20) }
  }

  private static let exponents = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

  private static func exponent(_ source: ArraySlice<UInt8>) -> [UInt8] {
    source.flatMap { ASCII.isDigit($0) ? Array(exponents[Int($0 - 0x30)].utf8) : [$0] }
  }

  private static func append(
    _ source: ArraySlice<UInt8>, _ node: Int, _ top: Frame, _ tree: PageTree,
    to target: inout TextRun?
  ) {
    if target == nil {
      guard source.contains(where: { !ASCII.isSpace($0) }) else { return }
      target = TextRun(owner: top.owner, node: node, tag: tree.nodes[top.owner].tag)
      target?.drop = top.drop
      target?.isCaption = top.isCaption
      target?.isDeck = top.isDeck
      target?.isQuote = top.isQuote
      let owner = tree.nodes[top.owner]
      if owner.tag == .td || owner.tag == .th { target?.row = Int(owner.parent) }
    }
    guard var run = target else { return }
    target = nil
    TextCleaning.append(source, keepLines: top.isPreformatted, to: &run.text)
    if top.inLink || top.isEmphasis {
      let words = PlainText.wordCount(source)
      if top.inLink { run.linkWords += words }
      if top.isEmphasis { run.emphasisWords += words }
      if top.inLink && top.linksAway { run.linksAway = true }
    }
    target = run
  }
}
