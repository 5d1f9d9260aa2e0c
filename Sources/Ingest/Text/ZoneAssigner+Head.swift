internal import DocumentModel

/// The head of the page: site names, headline, standfirst, author and date.
extension ZoneAssigner {
  /// How many blocks may stand above the headline.
  private static let headLimit = 12
  /// Longer titles and standfirsts are taken for running text.
  private static let headlineWords = 32
  private static let deckWords = 45
  /// Shorter lines below a headline are section headings.
  private static let leastDeckWords = 5

  mutating func assignHead() {
    guard let headline = headlineIndex() else { return }
    for index in blocks.indices[..<headline] where zones[index] == nil {
      if blocks[index].wordCount <= 3 && !blocks[index].endsWithStop { zones[index] = .boilerplate }
    }
    zones[headline] = .headline
    var decks = 0
    for index in blocks.indices[(headline + 1)...].prefix(ZoneAssigner.headLimit) {
      let block = blocks[index]
      if Byline.matches(block) || isNameAboveFurniture(index) {
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

  /// The author's name alone, with the date or the share bar below it.
  private func isNameAboveFurniture(_ index: Int) -> Bool {
    let block = blocks[index]
    return (2...4).contains(block.wordCount) && block.capitalizedCount == block.wordCount
      && block.marked == nil && block.ending == .none && index + 1 < blocks.count
      && furniture[index + 1] == .line
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
    if block.wordCount == 1 || (block.isUppercase && !blocks[title].isUppercase) { return true }
    // Two or three words may be the headline, even over two lines; in company
    // they are a menu.
    let isNextToFurniture =
      (index > 0 && furniture[index - 1] != nil) || furniture[index + 1] != nil
    let shortBefore = blocks[..<title].count { $0.wordCount <= 3 }
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
