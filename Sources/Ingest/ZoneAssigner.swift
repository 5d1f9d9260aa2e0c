internal import DocumentModel

/// Gives every block of a page its zone.
///
/// Content comes first: a block is page furniture or a caption only when its
/// words, its form or its place say so, and a list of links ends where
/// running text goes on.
struct ZoneAssigner {
  private var blocks: [PageBlock]
  private var furniture: [Furniture?]
  private var zones: [Zone?]
  /// What the front matter calls the headline, as a phrase key.
  private let statedHeadline: [UInt8]?

  /// The zone of each block.
  static func zones(of blocks: [PageBlock], statedHeadline: [UInt8]?) -> [Zone] {
    guard blocks.count > 1 else {
      return blocks.map { $0.marked == .caption ? .paragraph : $0.marked ?? .paragraph }
    }
    var assigner = ZoneAssigner(blocks, statedHeadline)
    let zones = assigner.assigned()
    // A page that is nothing but furniture is a misreading of a short text.
    guard zones.contains(where: \.isContent) else {
      return blocks.map { $0.marked ?? .paragraph }
    }
    return zones
  }

  private init(_ blocks: [PageBlock], _ statedHeadline: [UInt8]?) {
    self.blocks = blocks
    self.statedHeadline = statedHeadline
    furniture = blocks.enumerated().map { Furniture.of($0.element, isFirst: $0.offset == 0) }
    zones = Array(repeating: nil, count: blocks.count)
  }

  private mutating func assigned() -> [Zone] {
    assignMarkedAndKnown()
    assignHead()
    assignSections()
    assignTail()
    let spacing = Spacing(blocks, zones)
    let lastProse = blocks.indices.last(where: isContentProse) ?? 0
    for index in blocks.indices where zones[index] == nil {
      zones[index] = bodyZone(index, spacing, lastProse: lastProse)
    }
    return zones.map { $0 ?? .paragraph }
  }

  // MARK: One block at a time

  private mutating func assignMarkedAndKnown() {
    for index in blocks.indices {
      let block = blocks[index]
      if block.marked == .caption || (furniture[index] == nil && CaptionLine.matches(block)) {
        zones[index] = .caption
      } else if furniture[index] != nil && block.marked != .quote {
        zones[index] = .boilerplate
      } else if let marked = block.marked, marked != .heading {
        zones[index] = marked
      }
    }
    for index in blocks.indices.dropLast()
    where CaptionLine.isLabel(blocks[index]) && zones[index + 1] == nil {
      zones[index + 1] = .caption
    }
  }

  // MARK: The head of the page

  /// How many blocks may stand above the headline.
  private static let headLimit = 12
  /// Longer titles and standfirsts are taken for running text.
  private static let headlineWords = 32
  private static let deckWords = 45
  /// Shorter lines below a headline are section headings.
  private static let leastDeckWords = 5

  private mutating func assignHead() {
    guard let headline = headlineIndex() else { return }
    for index in blocks.indices[..<headline] where zones[index] == nil {
      if blocks[index].wordCount <= 3 && !blocks[index].endsWithStop { zones[index] = .boilerplate }
    }
    zones[headline] = .headline
    var decks = 0
    for index in blocks.indices[(headline + 1)...].prefix(ZoneAssigner.headLimit) {
      let block = blocks[index]
      if Byline.matches(block) {
        zones[index] = .boilerplate
        continue
      }
      if zones[index] == .boilerplate || zones[index] == .caption { continue }
      guard zones[index] == nil, decks < 3, block.marked == nil, !block.endsWithStop,
        block.ending != .open,
        (ZoneAssigner.leastDeckWords...ZoneAssigner.deckWords).contains(block.wordCount),
        hasContent(after: index)
      else { break }
      zones[index] = .deck
      decks += 1
    }
  }

  private func headlineIndex() -> Int? {
    if let statedHeadline, !statedHeadline.isEmpty,
      let index = blocks.indices.prefix(ZoneAssigner.headLimit).first(where: {
        blocks[$0].keyBytes == statedHeadline
      })
    {
      return index
    }
    if let title = blocks.indices.prefix(ZoneAssigner.headLimit).first(where: {
      blocks[$0].marked == .heading && zones[$0] == nil
    }), !blocks[..<title].contains(where: \.isProse) {
      return title
    }
    let open = blocks.indices.prefix(ZoneAssigner.headLimit).filter { zones[$0] == nil }
    guard let first = open.first(where: { !isNavigation($0, among: open) }),
      isTitle(blocks[first]), hasContent(after: first)
    else { return nil }
    return first
  }

  /// Whether a block above the headline names the site or a section of it
  /// (`POLITICS`): very short, and followed by something that is a title.
  private func isNavigation(_ index: Int, among open: [Int]) -> Bool {
    let block = blocks[index]
    guard block.wordCount <= 3, block.marked == nil, !block.endsWithStop,
      let title = open.first(where: { $0 > index && blocks[$0].wordCount >= 4 }),
      isTitle(blocks[title]), !blocks[title].isProse || !blocks[title].endsWithStop,
      hasContent(after: title)
    else { return false }
    if block.wordCount == 1 { return true }
    // Two or three words may be the headline, even over two lines; in company
    // they are a menu.
    let isNextToFurniture =
      (index > 0 && furniture[index - 1] != nil) || furniture[index + 1] != nil
    let shortBefore = open.filter { $0 < title && blocks[$0].wordCount <= 3 }.count
    return isNextToFurniture && index + 1 < title || shortBefore >= 3
  }

  private func isTitle(_ block: PageBlock) -> Bool {
    guard block.marked == nil || block.marked == .heading,
      (1...ZoneAssigner.headlineWords).contains(block.wordCount),
      !block.isHardWrapped || !block.endsWithStop
    else { return false }
    switch block.ending {
    case .none, .questionOrExclamation, .ellipsis: return true
    case .open: return false
    case .period:
      // A title in capitals throughout, with a stray stop.
      return block.wordCount >= 4 && block.capitalizedCount * 10 >= block.wordCount * 7
    }
  }

  private func hasContent(after index: Int) -> Bool {
    blocks.indices[(index + 1)...].contains { zones[$0] == nil || zones[$0]?.isContent == true }
  }

  // MARK: Sections of furniture

  private mutating func assignSections() {
    var index = 0
    var wordsBefore = 0
    let wordsAfter = proseWordsAfter()
    while index < blocks.count {
      switch furniture[index] {
      case .commentOpener where isTerminal(wordsBefore, wordsAfter[index]):
        for rest in index..<blocks.count { zones[rest] = .boilerplate }
        return
      case .commentOpener, .listOpener:
        index = assignList(after: index)
      default:
        if isContentProse(index) { wordsBefore += blocks[index].wordCount }
        index += 1
      }
    }
  }

  /// Whether comments run to the end: what stands before must be the account.
  private func isTerminal(_ wordsBefore: Int, _ wordsAfter: Int) -> Bool {
    wordsAfter == 0 || (wordsBefore >= 30 && wordsBefore * 5 >= wordsAfter * 2)
  }

  /// For each block, the words of the running text after it.
  private func proseWordsAfter() -> [Int] {
    var sums = [Int](repeating: 0, count: blocks.count)
    for index in blocks.indices.dropLast().reversed() {
      sums[index] = sums[index + 1] + (isContentProse(index + 1) ? blocks[index + 1].wordCount : 0)
    }
    return sums
  }

  private func isContentProse(_ index: Int) -> Bool {
    (zones[index] == nil || zones[index]?.isContent == true) && blocks[index].isProse
  }

  /// Marks the link lines after `opener` and returns the index of the first
  /// block that is not one of them.
  private mutating func assignList(after opener: Int) -> Int {
    var end = opener + 1
    while end < blocks.count && isTeaser(end) { end += 1 }
    let goesOn = end < blocks.count
    if goesOn {
      // A heading directly before the text belongs to the text.
      let last = end - 1
      let isHeading = last > opener && furniture[last] == nil && startsSection(last, after: opener)
      if isHeading { end = last }
    }
    for index in (opener + 1)..<end { zones[index] = .boilerplate }
    return end
  }

  private func startsSection(_ index: Int, after opener: Int) -> Bool {
    let block = blocks[index]
    if block.marked == .heading { return true }
    guard block.marked == nil, block.wordCount <= 10 else { return false }
    let usual = index - 1 > opener ? blocks[index - 1].blanksBefore : 0
    return block.isUppercase || block.blanksBefore > usual
  }

  /// A line of a link list: short, or at least not a finished statement.
  private func isTeaser(_ index: Int) -> Bool {
    let block = blocks[index]
    if let kind = furniture[index] { return kind != .commentOpener }
    if zones[index] == .headline || zones[index] == .quote { return false }
    if block.isProse { return false }
    return block.ending != .period || block.wordCount <= 2
  }

  // MARK: The tail of the page

  /// Short lines after the last running text belong to the page once
  /// furniture has begun there.
  private mutating func assignTail() {
    let lastContent = blocks.indices.last {
      guard zones[$0] == nil || zones[$0]?.isContent == true else { return false }
      return blocks[$0].endsWithStop || blocks[$0].isProse || blocks[$0].marked == .quote
    }
    guard let lastContent else { return }
    var hasBegun = false
    for index in blocks.indices[(lastContent + 1)...] {
      if furniture[index] != nil { hasBegun = true }
      let isOpen = zones[index] == nil || zones[index] == .bullet
      if hasBegun && isOpen && blocks[index].wordCount <= 20 { zones[index] = .boilerplate }
      if index == lastContent + 1 && Byline.matches(blocks[index]) { zones[index] = .boilerplate }
    }
  }

  // MARK: The body

  private func bodyZone(_ index: Int, _ spacing: Spacing, lastProse: Int) -> Zone {
    let block = blocks[index]
    if block.marked == .heading { return .heading }
    if spacing.isSetApart(index) && index < lastProse { return .caption }
    return isHeading(index) ? .heading : .paragraph
  }

  private func isHeading(_ index: Int) -> Bool {
    let block = blocks[index]
    guard index > 0, index + 1 < blocks.count, block.marked == nil, !block.isHardWrapped,
      !block.key.hasPrefix("\""), !block.key.hasPrefix("("),
      block.capitalizedCount >= 1 || block.key.hasPrefix("0"), block.ending != .period,
      block.ending != .ellipsis
    else { return false }
    if block.isUppercase && (1...14).contains(block.wordCount) { return true }
    let next = blocks[index + 1]
    let leadsOn =
      isContentProse(index + 1)
      || (zones[index + 1] == nil && next.endsWithStop && next.wordCount >= 6)
    guard (1...10).contains(block.wordCount), leadsOn, !isRow(index) else { return false }
    return block.ending == .none || (block.ending == .questionOrExclamation && block.wordCount <= 8)
  }

  /// Whether blank lines stand on both sides while the lines after it follow
  /// each other without: the heading of a table or list.
  private func isSpacedOut(_ index: Int) -> Bool {
    guard index + 2 < blocks.count, zones[index + 1] == nil else { return false }
    return blocks[index].blanksBefore > 0 && blocks[index + 1].blanksBefore > 0
      && blocks[index + 2].blanksBefore == 0
  }

  /// Whether the block goes on with a table or list: short lines without
  /// stops and without blank lines between them.
  private func isRow(_ index: Int) -> Bool {
    let previous = blocks[index - 1]
    return blocks[index].blanksBefore == 0 && furniture[index - 1] == nil && index > 1
      && previous.marked == nil && previous.wordCount <= 10
      && !previous.endsWithStop
  }
}

/// `By Jane Doe, Staff Writer`: only below a headline or after the text.
enum Byline {
  static func matches(_ block: PageBlock) -> Bool {
    guard block.key.hasPrefix("by "), (2...14).contains(block.wordCount),
      block.ending == .none || block.ending == .open
    else { return false }
    for article in ["by the ", "by a ", "by an "] where block.key.hasPrefix(article) {
      return block.key.hasPrefix("by the associated press")
    }
    return block.capitalizedCount * 3 >= block.wordCount * 2
  }
}
