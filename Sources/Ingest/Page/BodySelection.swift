/// Finds the element that holds the article: every text run votes for the
/// elements around it, the winner grows while its parent holds clearly more
/// of the same (after the idea of Readability by Arc90, 2009).
struct BodySelection {
  let tree: PageTree
  let marks: PageMarks
  let runs: [TextRun]
  let titles: PageTitles
  /// For each run what it is worth as running text.
  private let worth: [Double]
  /// The worth of all runs before each node.
  private let before: [Double]

  /// Runs that the page's own data confirm count twice.
  init(
    tree: PageTree, marks: PageMarks, runs: [TextRun], titles: PageTitles, hints: BodyHints
  ) {
    self.titles = titles
    self.tree = tree
    self.marks = marks
    self.runs = runs
    worth = runs.map { run in
      let worth = BodySelection.worth(run)
      return worth > 0 && hints.confirms(run.text) ? 2 * worth : worth
    }
    var at = Array(repeating: 0.0, count: tree.count + 1)
    for (run, value) in zip(runs, worth) { at[run.node + 1] += value }
    for k in at.indices.dropFirst() { at[k] += at[k - 1] }
    before = at
  }

  /// What is worth most is a paragraph of whole sentences without links.
  private static func worth(_ run: TextRun) -> Double {
    guard run.drop == nil, !run.isCaption, run.words >= 8, run.linkShare <= 0.5 else { return 0 }
    guard !run.tag.isHeading, !run.isTemplate else {
      return 0
    }
    var worth = Double(min(run.words, 60)) * (1 - run.linkShare)
    if !PlainText.endsSentence(run.text[...]) { worth *= 0.4 }
    if run.tag == .li { worth *= 0.4 }
    return worth
  }

  /// The worth of the runs in the subtree of `node`.
  func mass(_ node: Int) -> Double {
    before[Int(tree.nodes[node].end)] - before[node]
  }

  func parent(_ node: Int) -> Int? {
    let parent = Int(tree.nodes[node].parent)
    return parent < 0 ? nil : parent
  }

  private func isTop(_ node: Int) -> Bool {
    tree.nodes[node].tag == .body || tree.nodes[node].tag == .html
  }

  /// The element of the article, or `nil` when no run is worth anything.
  func body() -> Int? {
    guard let best = winner(in: titledArticle() ?? 0..<tree.count) else { return nil }
    return narrowed(grown(best))
  }

  /// Of several articles on a page the one below the page's own headline.
  private func titledArticle() -> Range<Int>? {
    guard tree.count > 0, holdsSeveral(0) else { return nil }
    for run in runs where run.tag == .h1 && titles.isTitle(run.text) {
      var node: Int? = run.owner
      while let each = node {
        if tree.nodes[each].tag == .article && mass(each) >= 100 {
          return each..<Int(tree.nodes[each].end)
        }
        node = parent(each)
      }
    }
    return nil
  }

  private func winner(in range: Range<Int>) -> Int? {
    var votes = Array(repeating: 0.0, count: tree.count)
    for (run, value) in zip(runs, worth) where value > 0 {
      var node: Int? = isLeaf(run.tag) ? parent(run.owner) : run.owner
      var share = value
      for _ in 0..<4 {
        guard let each = node else { break }
        votes[each] += share
        share *= 0.6
        node = parent(each)
      }
    }
    var best: Int?
    for node in range where votes[node] > 0 {
      if marks.namesBody[node] { votes[node] *= 1.25 }
      if best.map({ votes[node] > votes[$0] }) ?? true { best = node }
    }
    return best
  }

  private func isLeaf(_ tag: Tag) -> Bool {
    switch tag {
    case .p, .li, .blockquote, .td, .dd: true
    default: false
    }
  }

  /// Climbs from `start` while mass grows.
  private func grown(_ start: Int) -> Int {
    var node = start
    while let up = parent(node), !isTop(up) {
      let here = mass(node)
      let there = mass(up)
      let isNamed = marks.namesBody[node] && there < 1.6 * here
      let grows = there > 1.18 * here && there - here > 25 && !isNamed
      guard grows || growsSoon(above: up, from: here), !holdsSeveral(up) else { break }
      node = up
    }
    return node
  }

  /// Whether an element up to three levels above holds half as much again.
  private func growsSoon(above start: Int, from here: Double) -> Bool {
    var node: Int? = start
    for _ in 0..<3 {
      guard let each = node, !isTop(each) else { return false }
      if mass(each) > 1.5 * here { return true }
      node = parent(each)
    }
    return false
  }

  /// Whether `node` holds two or more articles side by side, each with a
  /// headline of its own: a page that went on loading while it was read.
  private func holdsSeveral(_ node: Int) -> Bool {
    let end = Int(tree.nodes[node].end)
    var count = 0
    var at = node + 1
    while at < end {
      let next = Int(tree.nodes[at].end)
      let isOne =
        tree.nodes[at].tag == .article && mass(at) >= 100 && marks.holdsHeadline(at, in: tree)
      if isOne { count += 1 }
      if count == 2 { return true }
      at = isOne ? next : at + 1
    }
    return false
  }

  /// An `<article>` inside that holds most of it, where the climb took more.
  private func narrowed(_ node: Int) -> Int {
    guard tree.nodes[node].tag != .article else { return node }
    let end = Int(tree.nodes[node].end)
    for inner in (node + 1)..<max(end, node + 1) where tree.nodes[inner].tag == .article {
      if mass(inner) > 0.6 * mass(node) { return inner }
    }
    return node
  }
}
