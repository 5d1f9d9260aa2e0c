internal import DocumentModel
internal import TextCore

/// One reading of a page: its runs of text and which of them are the account.
struct PageReading {
  let runs: [TextRun]
  private(set) var blocks: [BodyBlock]
  /// Words of what counts as running text, in the blocks and on the page.
  private(set) var bodyWords = 0
  let pageWords: Int

  /// - Parameter useNames: whether class and id names may drop elements.
  init(
    _ tree: PageTree, titles: PageTitles, hints: BodyHints, site: String?, useNames: Bool
  ) {
    let marks = PageMarks(tree, useNames: useNames)
    runs = RunScreening.screened(
      TextRunCollector.runs(of: tree, marks: marks, site: site), of: tree)
    let selection = BodySelection(
      tree: tree, marks: marks, runs: runs, titles: titles, hints: hints)
    if let body = selection.body() {
      let found = BodyBlocks(tree: tree, runs: runs, body: body, titles: titles)
      blocks = found.blocks
      StandFirst(tree: tree, runs: runs, marks: marks, titles: titles).add(to: &blocks)
    } else {
      blocks = []
    }
    pageWords = Int(marks.proseBefore.last ?? 0)
    for block in blocks where block.zone.isBody { bodyWords += runs[block.run].words }
  }

  /// The reading of `tree`. Where names leave little of a page that holds
  /// much, a second look goes without them.
  static func best(
    _ tree: PageTree, titles: PageTitles, hints: BodyHints, site: String?
  ) -> PageReading {
    let first = PageReading(tree, titles: titles, hints: hints, site: site, useNames: true)
    guard first.bodyWords < 100 || first.bodyWords * 5 < first.pageWords,
      first.pageWords > first.bodyWords * 2
    else { return first }
    let second = PageReading(tree, titles: titles, hints: hints, site: site, useNames: false)
    return second.bodyWords > 2 * first.bodyWords + 60 ? second : first
  }

  /// Adds the blocks; short cells of one table row make one block, a tab
  /// between them.
  func compose(to composer: inout PageComposer) {
    var k = 0
    while k < blocks.count {
      var text = runs[blocks[k].run].text
      var next = k + 1
      while next < blocks.count, blocks[next].zone == blocks[k].zone, isSameRow(next - 1, next) {
        text.append(0x09)
        text += runs[blocks[next].run].text
        next += 1
      }
      composer.add(text, zone: blocks[k].zone)
      k = next
    }
  }

  private func isSameRow(_ a: Int, _ b: Int) -> Bool {
    let (left, right) = (runs[blocks[a].run], runs[blocks[b].run])
    return left.row >= 0 && left.row == right.row && left.owner != right.owner && left.words < 20
      && right.words < 20
  }

  /// What is in no block, in document order.
  func dropped() -> [DroppedBlock] {
    var isKept = Array(repeating: false, count: runs.count)
    for block in blocks { isKept[block.run] = true }
    var out: [DroppedBlock] = []
    for (index, run) in runs.enumerated() where !isKept[index] && out.count < 500 {
      out.append(
        DroppedBlock(text: PlainText.prefix(run.text, 200), reason: run.drop ?? .outside))
    }
    return out
  }
}
