internal import DocumentModel

/// Finds the headline and the standfirst above the body.
struct StandFirst {
  let tree: PageTree
  let runs: [TextRun]
  let marks: PageMarks
  let titles: PageTitles

  /// Puts headline and standfirst before `blocks`, which start at the body,
  /// and rejects what stands above the headline inside the body's element.
  func add(to blocks: inout [BodyBlock]) {
    guard let first = firstProse(blocks) else { return }
    rejectAboveHeadline(&blocks)
    guard let headline = headlineRun(before: blocks[first].run) else { return }
    let known = Set(blocks.map(\.run))
    var added: [BodyBlock] = []
    for index in headline..<blocks[first].run where !known.contains(index) {
      if index == headline {
        added.append(BodyBlock(run: index, zone: .headline))
      } else if isStandFirst(runs[index]) {
        added.append(BodyBlock(run: index, zone: .deck))
      }
    }
    openText(&added)
    blocks = (blocks + added).sorted { $0.run < $1.run }
  }

  /// More than one paragraph, or a long one, is no standfirst but the start
  /// of the text in an element of its own.
  private func openText(_ added: inout [BodyBlock]) {
    let plain = added.indices.filter {
      added[$0].zone == .deck && !runs[added[$0].run].isDeck && runs[added[$0].run].tag == .p
    }
    let words = plain.reduce(0) { $0 + runs[added[$1].run].words }
    if plain.count > 1 && words > 30 || words > 60 {
      for k in plain { added[k].zone = .paragraph }
    }
  }

  private func firstProse(_ blocks: [BodyBlock]) -> Int? {
    blocks.firstIndex { $0.zone == .paragraph || $0.zone == .quote || $0.zone == .bullet }
  }

  /// Where the headline stands inside the body's element with most of the
  /// text after it, what is before it belongs to something else.
  private func rejectAboveHeadline(_ blocks: inout [BodyBlock]) {
    guard
      let at = blocks.firstIndex(where: {
        $0.zone == .headline && runs[$0.run].tag.isHeading && titles.isTitle(runs[$0.run].text)
      })
    else { return }
    func words(_ part: ArraySlice<BodyBlock>) -> Int {
      part.reduce(0) { $0 + ($1.zone == .paragraph ? runs[$1.run].words : 0) }
    }
    guard words(blocks[at...]) > words(blocks[..<at]) else { return }
    for k in 0..<at where blocks[k].zone.isBody {
      blocks[k].zone = .boilerplate
      blocks[k].reason = .outside
    }
  }

  /// The last heading of the first two levels that is the page's title, else
  /// the last `h1`, before `limit`.
  private func headlineRun(before limit: Int) -> Int? {
    var h1: Int?
    for index in (0..<limit).reversed() where runs[index].tag.isHeading {
      if runs[index].drop == .hidden { continue }
      if titles.isTitle(runs[index].text) { return index }
      if runs[index].tag == .h1 && h1 == nil { h1 = index }
    }
    return h1
  }

  /// A sentence or two between headline and body that is no caption and no
  /// link, in an element that is a standfirst by name or a plain paragraph.
  private func isStandFirst(_ run: TextRun) -> Bool {
    guard !run.isCaption, run.words >= 8, run.words <= 90, run.linkShare < 0.3,
      !run.isTemplate
    else { return false }
    let isReachable = run.drop == nil || run.drop == .element && isInTitleHeader(run)
    guard isReachable else { return false }
    if run.isDeck || run.tag == .h2 { return true }
    return isNamedLead(run) || run.tag == .p && PlainText.endsSentence(run.text[...])
  }

  private func isNamedLead(_ run: TextRun) -> Bool {
    marks.namesLead[run.owner] || (parent(run.owner).map { marks.namesLead[$0] } ?? false)
  }

  private func parent(_ node: Int) -> Int? {
    let parent = Int(tree.nodes[node].parent)
    return parent < 0 ? nil : parent
  }

  /// Whether the run stands in a `<header>` together with an `h1`.
  private func isInTitleHeader(_ run: TextRun) -> Bool {
    var node = parent(run.owner)
    while let each = node {
      if tree.nodes[each].tag == .header {
        return marks.holdsHeadline(each, in: tree)
      }
      node = parent(each)
    }
    return false
  }
}
