internal import DocumentModel

/// Gives every block of a page its zone.
///
/// Content comes first: a block is page furniture or a caption only when its
/// words, its form or its place say so, and a list of links ends where
/// running text goes on.
struct ZoneAssigner {
  let blocks: [PageBlock]
  /// What each block is by itself, if it is page furniture.
  let furniture: [Furniture?]
  /// The zones found so far.
  var zones: [Zone?]
  /// What the front matter calls the headline, as a phrase key.
  let statedHeadline: [UInt8]?

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
    assignBetweenFurniture()
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

  /// Up to three short lines between two lines of furniture are furniture
  /// too: counters, names of sections, labels of buttons.
  private mutating func assignBetweenFurniture() {
    var start: Int?
    for index in blocks.indices {
      if furniture[index] != nil {
        if let start, index - start <= 3 {
          for inner in start..<index { zones[inner] = .boilerplate }
        }
        start = index + 1
        continue
      }
      let isShort =
        zones[index] == nil && blocks[index].marked == nil && blocks[index].wordCount <= 8
        && blocks[index].ending != .period
      if zones[index] != .boilerplate && !isShort { start = nil }
    }
  }

  // MARK: The tail of the page

  /// Short lines after the last running text belong to the page once
  /// furniture has begun there.
  private mutating func assignTail() {
    let lastContent = blocks.indices.last {
      guard zones[$0] == nil || zones[$0]?.isContent == true else { return false }
      return blocks[$0].ending == .period || blocks[$0].isProse || blocks[$0].marked == .quote
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
    if isNumberedHeading(index) { return true }
    let next = blocks[index + 1]
    let leadsOn =
      isContentProse(index + 1)
      || (zones[index + 1] == nil && next.endsWithStop && next.wordCount >= 6)
    guard (1...10).contains(block.wordCount), leadsOn, !isRow(index) else { return false }
    return block.ending == .none || (block.ending == .questionOrExclamation && block.wordCount <= 8)
  }

  /// “2. Persons” set apart from what stands above it, with the lines of its
  /// section right below.
  private func isNumberedHeading(_ index: Int) -> Bool {
    let block = blocks[index]
    return block.key.hasPrefix("0. ") && block.blanksBefore > 0 && block.wordCount <= 6
      && block.ending == .none && blocks[index + 1].blanksBefore == 0
      && blocks[index + 1].marked == nil && !blocks[index + 1].key.hasPrefix("0. ")
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
