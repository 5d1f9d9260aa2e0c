internal import DocumentModel

/// One block on its way to the extracted text.
struct BodyBlock {
  /// The index of its run.
  var run: Int
  var zone: Zone
  /// Set together with the zone boilerplate.
  var reason: DropReason?
}

/// Turns the runs inside the body's element into blocks with zones.
struct BodyBlocks {
  let tree: PageTree
  let runs: [TextRun]
  let titles: PageTitles
  private(set) var blocks: [BodyBlock] = []

  init(tree: PageTree, runs: [TextRun], body: Int, titles: PageTitles) {
    self.tree = tree
    self.runs = runs
    self.titles = titles
    let end = Int(tree.nodes[body].end)
    var hasHeadline = false
    for (index, run) in runs.enumerated() where run.node >= body && run.node < end {
      if run.drop == nil || (run.isCaption && run.drop == .element && run.words <= 80) {
        var zone = zone(run)
        if zone == .headline && hasHeadline {
          // Again: the title is a repetition, another `h1` a section's.
          zone = titles.isTitle(run.text) ? .boilerplate : .heading
        }
        hasHeadline = hasHeadline || zone == .headline
        blocks.append(
          BodyBlock(run: index, zone: zone, reason: zone == .boilerplate ? .line : nil))
      }
    }
    rejectLines()
    rejectPromotions()
    rejectEmptyHeadings()
    trimEnds()
  }

  private func zone(_ run: TextRun) -> Zone {
    if run.isCaption { return .caption }
    if titles.isTitle(run.text) && (run.tag.isHeading || run.words >= 4) { return .headline }
    if run.tag == .h1 { return .headline }
    if run.tag.isHeading || isHeadingByStyle(run) { return .heading }
    if run.isQuote { return .quote }
    return run.tag == .li ? .bullet : .paragraph
  }

  /// A short line in bold type that ends no sentence, or one whose element is
  /// named a subheading, outside lists and tables.
  private func isHeadingByStyle(_ run: TextRun) -> Bool {
    guard run.words <= 12, run.linkWords == 0, !run.isQuote else { return false }
    guard !PlainText.endsSentence(run.text[...]), run.text.last != UInt8(ascii: ":") else {
      return false
    }
    switch run.tag {
    case .li, .td, .th, .dt, .dd: return false
    default: return run.isDeck || run.emphasisWords >= run.words
    }
  }

  private mutating func reject(_ k: Int, _ reason: DropReason) {
    blocks[k].zone = .boilerplate
    blocks[k].reason = reason
  }

  private mutating func rejectLines() {
    let lists = listsOfText()
    for k in blocks.indices where blocks[k].zone.isBody {
      let run = runs[blocks[k].run]
      if run.isTemplate {
        reject(k, .line)
      } else if isLinkLine(run), !(list(of: run).map(lists.contains) ?? false) {
        reject(k, .links)
      } else if blocks[k].zone != .heading && isScrap(run) {
        reject(k, .line)
      }
    }
  }

  /// A short run that is mostly links leads somewhere else; where it leads
  /// to another site it may be what the text is about, as in a list of offers.
  private func isLinkLine(_ run: TextRun) -> Bool {
    switch run.tag {
    case .td, .th: return false
    case .li: return run.linkShare > 0.6 && !run.linksAway
    case .p: return run.linkShare > 0.6 && run.words < 25 && !run.linksAway
    default:
      if run.tag.isHeading { return run.linkShare > 0.5 && !run.linksAway }
      return run.linkShare > 0.6 && run.words < 25
    }
  }

  /// Offers to subscribe stand at the edges of an article: among the first
  /// two and the last four blocks of text.
  private mutating func rejectPromotions() {
    let prose = blocks.indices.filter { blocks[$0].zone.isBody }
    for k in Set(prose.prefix(2) + prose.suffix(4)).sorted() {
      let run = runs[blocks[k].run]
      if LineFilter.isPromotion(run.text, words: run.words) { reject(k, .line) }
    }
  }

  /// A few words outside any element of prose that do not end a sentence.
  private func isScrap(_ run: TextRun) -> Bool {
    switch run.tag {
    case .p, .li, .blockquote, .pre, .td, .th, .dd, .dt: return false
    default:
      return !run.tag.isHeading && run.words < 6 && !PlainText.endsSentence(run.text[...])
        && run.text.last != UInt8(ascii: ":")
    }
  }

  /// A heading above nothing, or above another of its level or a higher one,
  /// says nothing.
  private mutating func rejectEmptyHeadings() {
    /// The level of the next heading below, 7 when text comes first.
    var next = 0
    for k in blocks.indices.reversed() {
      let level = runs[blocks[k].run].tag.headingLevel
      switch blocks[k].zone {
      case .heading where level < 7:
        if next <= level { reject(k, .line) } else { next = level }
      case .paragraph, .bullet, .quote, .heading: next = 7
      default: break
      }
    }
  }

  /// Whether the block is an item, without links, of a list that stands
  /// beside the paragraph that leads to it.
  private func isListOfArticle(_ k: Int) -> Bool {
    guard let list = list(of: runs[blocks[k].run]), runs[blocks[k].run].linkWords == 0,
      let lead = blocks[..<k].suffix(200).last(where: { runs[$0.run].node < list })
    else { return false }
    let run = runs[lead.run]
    return lead.zone.isBody && run.tag == .p
      && tree.nodes[run.owner].parent == tree.nodes[list].parent
      && (run.text.last == UInt8(ascii: ":") || PlainText.endsSentence(run.text[...]))
  }

  /// The list that an item or a paragraph of an item belongs to.
  private func list(of run: TextRun) -> Int? {
    var node = run.owner
    for _ in 0..<4 {
      switch tree.nodes[node].tag {
      case .ul, .ol, .dl: return node
      default: node = Int(tree.nodes[node].parent)
      }
      guard node >= 0 else { return nil }
    }
    return nil
  }

  /// The lists of which an item is text without links: their other items,
  /// links or not, are part of the text.
  private func listsOfText() -> Set<Int> {
    var lists: Set<Int> = []
    for run in runs
    where run.drop == nil && run.linkWords == 0 && run.words >= 4
      && PlainText.endsSentence(run.text[...])
    {
      if let list = list(of: run) { lists.insert(list) }
    }
    return lists
  }

  /// Scraps at either end belong to the page around the article.
  private mutating func trimEnds() {
    for k in blocks.indices.reversed() where blocks[k].zone.isBody {
      let run = runs[blocks[k].run]
      let isScrap =
        blocks[k].zone == .heading
        || run.words < 6 && !PlainText.endsSentence(run.text[...]) && run.tag != .td
      guard isScrap, !isListOfArticle(k) else { break }
      reject(k, .line)
    }
    for k in blocks.indices where blocks[k].zone.isBody {
      guard blocks[k].zone != .heading, runs[blocks[k].run].words < 4 else { break }
      reject(k, .line)
    }
  }
}

extension Zone {
  /// Whether the zone is part of the article's running text.
  var isBody: Bool {
    switch self {
    case .paragraph, .bullet, .quote, .heading: true
    default: false
    }
  }
}

extension Tag {
  /// 1…6, or 7 for anything else.
  var headingLevel: Int {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: 7
    }
  }
}
