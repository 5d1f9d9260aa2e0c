internal import DocumentModel

/// How many blank lines a page puts between its paragraphs, and which blocks
/// stand apart from them.
///
/// A page pasted as text loses its pictures, but the space around them often
/// stays: a caption is then the line with more blank lines around it than
/// paragraphs have, and unlike a paragraph it often has no final stop.
struct Spacing {
  private let blocks: [PageBlock]
  private let zones: [Zone?]
  /// The usual number of blank lines before a paragraph; `nil` when the page
  /// has no habit strong enough to break.
  private let usual: Int?

  /// Paragraphs a page needs before it can have a habit.
  private static let leastParagraphs = 5
  /// Shorter lines set apart are headings.
  private static let leastWords = 8
  private static let mostWords = 60

  init(_ blocks: [PageBlock], _ zones: [Zone?]) {
    self.blocks = blocks
    self.zones = zones
    let prose = blocks.indices.dropFirst().filter { zones[$0] == nil && blocks[$0].isProse }
    var counts: [Int: Int] = [:]
    for index in prose { counts[blocks[index].blanksBefore, default: 0] += 1 }
    let best = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    guard let best, prose.count >= Spacing.leastParagraphs, best.value * 10 >= prose.count * 6
    else {
      usual = nil
      return
    }
    // Where paragraphs themselves often lack a stop, a missing stop says
    // nothing.
    let regular = prose.filter { blocks[$0].blanksBefore == best.key }
    let stopped = regular.filter { blocks[$0].endsWithStop || blocks[$0].ending == .open }
    usual = stopped.count * 20 >= regular.count * 17 ? best.key : nil
  }

  /// Whether the block stands apart from the paragraphs like a caption.
  func isSetApart(_ index: Int) -> Bool {
    guard let usual, blocks[index].marked == nil, !blocks[index].isHardWrapped,
      (Spacing.leastWords...Spacing.mostWords).contains(blocks[index].wordCount),
      !blocks[index].isUppercase, !blocks[index].key.hasPrefix("\""), !hasLabel(blocks[index]),
      blocks[index].ending == .none
    else { return false }
    let before = blocks[index].blanksBefore > usual
    let after = index + 1 < blocks.count && blocks[index + 1].blanksBefore > usual
    return before || after
  }

  /// `Two words: …`. Such a line often makes a statement of its own instead
  /// of describing a picture, so it stays content.
  private func hasLabel(_ block: PageBlock) -> Bool {
    guard let colon = block.key.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return block.key[..<colon].split(separator: " ").count <= 3
      && block.key[colon...].hasPrefix(": ")
  }
}
