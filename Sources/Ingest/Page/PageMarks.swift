/// Why a stretch of a page is not part of the account.
public enum DropReason: String, Sendable, Hashable, CaseIterable {
  /// Its element is furniture: a navigation bar, a form, a footer.
  case element
  /// A class or id names it: a share bar, a newsletter box.
  case name
  /// Its ARIA role says so.
  case role
  /// It is hidden.
  case hidden
  /// It stands outside the article's body.
  case outside
  /// It reads like a page's own line: "Read more", a copyright line.
  case line
  /// It is made of links.
  case links
  /// It was struck out and stands no more, or points to a note.
  case struck
  /// It is one of a list of teasers for other articles.
  case teaser
}

/// What tags, names and roles say about each element of a page, before any
/// text is weighed.
struct PageMarks {
  /// For each node whether it and all below it are left out.
  private(set) var drop: [DropReason?]
  private(set) var isCaption: [Bool]
  private(set) var namesBody: [Bool]
  private(set) var namesDeck: [Bool]
  private(set) var namesLead: [Bool]
  /// The number of `h1` elements before each node.
  private let headlinesBefore: [Int32]
  /// Words of running text before each node, so that a subtree's are a difference.
  let proseBefore: [Int32]

  /// No element that holds this share of the page's running text is left out.
  static let protectedShare = 0.3

  /// - Parameter useNames: whether class and id names may drop an element;
  ///   the second look goes without.
  init(_ tree: PageTree, useNames: Bool) {
    proseBefore = PageMarks.countProse(tree)
    var headlines: [Int32] = [0]
    headlines.reserveCapacity(tree.count + 1)
    for node in tree.nodes { headlines.append((headlines.last ?? 0) + (node.tag == .h1 ? 1 : 0)) }
    headlinesBefore = headlines
    drop = Array(repeating: nil, count: tree.count)
    isCaption = Array(repeating: false, count: tree.count)
    namesBody = isCaption
    namesDeck = isCaption
    namesLead = isCaption
    var node = 0
    while node < tree.count {
      let tag = tree.nodes[node].tag
      if tag != .text { mark(node, tag, in: tree, useNames: useNames) }
      node += 1
    }
  }

  /// The words of running text in the subtree of `node`.
  func prose(_ node: Int, in tree: PageTree) -> Int {
    Int(proseBefore[Int(tree.nodes[node].end)] - proseBefore[node])
  }

  /// Whether an `h1` stands in the subtree of `node`.
  func holdsHeadline(_ node: Int, in tree: PageTree) -> Bool {
    headlinesBefore[Int(tree.nodes[node].end)] > headlinesBefore[node]
  }

  private func isProtected(_ node: Int, in tree: PageTree) -> Bool {
    let total = Int(proseBefore[tree.count])
    return total > 0
      && Double(prose(node, in: tree)) >= PageMarks.protectedShare * Double(total)
  }

  private mutating func mark(_ node: Int, _ tag: Tag, in tree: PageTree, useNames: Bool) {
    let inline = InlineText(tree)
    if tag.isNeverText {
      let isWord = (tag == .button || tag == .label) && inline.isInSentence(node)
      if !isWord { drop[node] = .element }
      return
    }
    let names = readNames(node, in: tree)
    namesBody[node] = names.namesBody || hasBodyProperty(node, in: tree)
    namesDeck[node] = names.namesDeck
    namesLead[node] = names.namesLead
    if tag == .figcaption || tag == .caption || names.meaning == .caption {
      isCaption[node] = !isProtected(node, in: tree)
    }
    if names.namesEmbeddedPost { keepAncestors(of: node, in: tree) }
    guard let reason = reason(node, tag, names, in: tree, useNames: useNames) else { return }
    if !tag.isBlock && staysInSentence(node, reason, inline, in: tree) { return }
    if !isProtected(node, in: tree) { drop[node] = reason }
  }

  /// Whether the sentence around an inline element needs its words although
  /// its name or a mark for screen readers speaks against them.
  private func staysInSentence(
    _ node: Int, _ reason: DropReason, _ inline: InlineText, in tree: PageTree
  ) -> Bool {
    switch reason {
    case .name: break
    case .hidden where isOnlyHiddenFromSpeech(node, in: tree):
      if inline.isSpokenBeside(node) { return true }
    default: return false
    }
    if inline.isForScreenReaders(node) || inline.isAside(node) { return false }
    return inline.isInSentence(node)
  }

  private func isOnlyHiddenFromSpeech(_ node: Int, in tree: PageTree) -> Bool {
    tree.value(node, .hidden) == nil && !hasHidingStyle(node, in: tree)
  }

  /// An embedded post is a quotation of the article; the widget around it
  /// must not take it away.
  private mutating func keepAncestors(of node: Int, in tree: PageTree) {
    var up = Int(tree.nodes[node].parent)
    for _ in 0..<4 where up >= 0 {
      if drop[up] == .name { drop[up] = nil }
      up = Int(tree.nodes[up].parent)
    }
  }

  private func readNames(_ node: Int, in tree: PageTree) -> NameWords {
    var names = NameWords()
    if let value = tree.value(node, .class) { names.read(value) }
    if let value = tree.value(node, .id), !InlineText(tree).isHeadingIdentifier(node) {
      names.read(value)
    }
    return names
  }

  private func hasBodyProperty(_ node: Int, in tree: PageTree) -> Bool {
    guard let value = tree.value(node, .itemprop) else { return false }
    return ASCII.contains(Array("articlebody".utf8), in: value)
  }

  private func reason(
    _ node: Int, _ tag: Tag, _ names: NameWords, in tree: PageTree, useNames: Bool
  ) -> DropReason? {
    if tag.isFurniture { return .element }
    if isStruck(node, tag, in: tree) { return .struck }
    if !tag.isBlock && InlineText(tree).isAside(node) { return .name }
    if isHidden(node, in: tree) { return .hidden }
    if let role = tree.string(node, .role), PageMarks.furnitureRoles.contains(role.lowercased()) {
      return .role
    }
    switch tag {
    case .html, .body, .article, .main, .thead, .tbody, .tr, .td, .th: return nil
    default:
      let isNamed = names.meaning == .furniture && !names.namesBody && !names.namesPost
      return isNamed && (useNames || names.namesComments) ? .name : nil
    }
  }

  private static let furnitureRoles: Set<String> = [
    "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alertdialog",
    "menu", "menubar", "toolbar", "tablist", "form",
  ]

  private func isHidden(_ node: Int, in tree: PageTree) -> Bool {
    if tree.value(node, .hidden) != nil { return true }
    if let value = tree.string(node, .ariaHidden), value == "true" { return true }
    return hasHidingStyle(node, in: tree)
  }

  private func hasHidingStyle(_ node: Int, in tree: PageTree) -> Bool {
    hasStyle(node, PageMarks.hidingStyles, in: tree)
  }

  private func hasStyle(_ node: Int, _ styles: [[UInt8]], in tree: PageTree) -> Bool {
    guard let style = tree.value(node, .style), style.contains(UInt8(ascii: ":")) else {
      return false
    }
    let compact = style.filter { !ASCII.isSpace($0) }
    return styles.contains { ASCII.contains($0, in: compact[...]) }
  }

  /// What a correction has struck out, and the sign of a note.
  private func isStruck(_ node: Int, _ tag: Tag, in tree: PageTree) -> Bool {
    switch tag {
    case .s, .strike, .del: true
    case .sup: InlineText(tree).isNoteSign(node)
    case .a: tree.string(node, .role) == "doc-noteref" && InlineText(tree).isNoteSign(node)
    case .span, .font: hasStyle(node, PageMarks.strikingStyles, in: tree)
    default: false
    }
  }

  private static let strikingStyles = [
    "text-decoration:line-through", "text-decoration-line:line-through",
  ].map { Array($0.utf8) }

  private static let hidingStyles = ["display:none", "visibility:hidden"].map { Array($0.utf8) }

  /// Words in `p`; where there are next to none,
  /// words of all text, as on pages written with `<br>`.
  private static func countProse(_ tree: PageTree) -> [Int32] {
    let all = countWords(tree) { _ in true }
    let prose = countWords(tree) { $0 == .p }
    return (prose.last ?? 0) >= 80 ? prose : all
  }

  private static func countWords(_ tree: PageTree, below counts: (Tag) -> Bool) -> [Int32] {
    var before: [Int32] = []
    before.reserveCapacity(tree.count + 1)
    var sum: Int32 = 0
    var countedUntil = counts(.other) ? tree.count : 0
    var skippedUntil = 0
    for node in 0..<tree.count {
      before.append(sum)
      let tag = tree.nodes[node].tag
      if tag == .text {
        if node < countedUntil && node >= skippedUntil {
          sum += Int32(PlainText.wordCount(tree.text(node)))
        }
      } else if tag.isNeverText {
        skippedUntil = max(skippedUntil, Int(tree.nodes[node].end))
      } else if counts(tag) {
        countedUntil = max(countedUntil, Int(tree.nodes[node].end))
      }
    }
    before.append(sum)
    return before
  }
}
