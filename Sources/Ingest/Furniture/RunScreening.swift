internal import Lexicon
internal import TextCore

/// Takes readers' comments and teaser lists out of a page by their shape,
/// before any text votes: names are missing on many pages, shapes are not.
struct RunScreening {
  private let tree: PageTree
  private(set) var runs: [TextRun]

  static func screened(_ runs: [TextRun], of tree: PageTree) -> [TextRun] {
    var screening = RunScreening(tree: tree, runs: runs)
    screening.dropComments()
    screening.dropTeasers()
    screening.markLines()
    return screening.runs
  }

  /// The indices of the runs whose text stands in the nodes `low..<high`.
  private func indices(_ low: Int, _ high: Int) -> Range<Int> {
    firstIndex(notBefore: low)..<firstIndex(notBefore: high)
  }

  private func firstIndex(notBefore node: Int) -> Int {
    runs.partitioningIndex { $0.node >= node }
  }

  private mutating func drop(_ range: Range<Int>, _ reason: DropReason) {
    for k in range where runs[k].drop == nil { runs[k].drop = reason }
  }

  // MARK: Comments

  /// What follows a heading "Comments" inside the element that holds both,
  /// once there was text to comment on.
  private mutating func dropComments() {
    var prose = 0
    for k in runs.indices where runs[k].drop == nil {
      let run = runs[k]
      if prose >= 40 && run.words <= 14 && isCommentsHeading(run) {
        var node = run.owner
        var parent = Int(tree.nodes[node].parent)
        while parent > 0, tree.nodes[parent].tag != .body,
          indices(parent, Int(tree.nodes[parent].end)).first == k,
          indices(parent, Int(tree.nodes[parent].end)).count == 1
        {
          node = parent
          parent = Int(tree.nodes[node].parent)
        }
        guard parent > 0, !headsSection(k) else { continue }
        drop(k..<indices(parent, Int(tree.nodes[parent].end)).upperBound, .name)
      }
      if runs[k].drop == nil && run.words >= 8 && run.linkShare < 0.5 { prose += run.words }
    }
  }

  /// Whether paragraphs of the article go on below a heading that might head
  /// readers' comments, as "Response to the spill": comments stand in boxes,
  /// lists or forms of their own, an article's paragraphs beside its headings.
  private func headsSection(_ k: Int) -> Bool {
    let parent = tree.nodes[runs[k].owner].parent
    guard runs[k].tag.isHeading, runs.indices.contains(k + 1) else { return false }
    let before = runs[..<k].suffix(8).contains { $0.tag == .p && isBeside($0, parent) }
    let next = runs[k + 1]
    return before && next.tag == .p && next.drop == nil && isBeside(next, parent)
      && next.words >= 8 && PlainText.endsSentence(next.text[...])
  }

  private func isBeside(_ run: TextRun, _ parent: Int32) -> Bool {
    tree.nodes[run.owner].parent == parent
  }

  private func isCommentsHeading(_ run: TextRun) -> Bool {
    guard run.linkWords == 0, !PlainText.endsSentence(run.text[...]) else { return false }
    let isAlone = indices(run.owner, Int(tree.nodes[run.owner].end)).count == 1
    guard run.tag.isHeading || isAlone && run.tag != .p && run.tag != .li else { return false }
    let words = String(decoding: run.text, as: UTF8.self).lowercased()
      .split { !($0.isLetter || $0.isNumber) }
    let rest = words.drop { $0.allSatisfy(\.isNumber) || RunScreening.qualifiers.contains($0) }
    guard let head = rest.first, RunScreening.comments.contains(head) else { return false }
    let next = rest.dropFirst().first
    return next == nil || next == "on" || next == "to" || next == "for" || next == "so"
      || next?.allSatisfy(\.isNumber) == true
  }

  private static let qualifiers = WordSet(.commentQualifiers)

  private static let comments = WordSet(.commentHeadings)

  // MARK: Teasers

  /// Three or more neighbours of one kind that each link within the site and
  /// break off: excerpts of other articles.
  private mutating func dropTeasers() {
    for node in 0..<tree.count where holdsLists(tree.nodes[node].tag) {
      var children: [Range<Int>] = []
      var child = node + 1
      let end = Int(tree.nodes[node].end)
      while child < end {
        let next = Int(tree.nodes[child].end)
        if holdsTeaser(tree.nodes[child].tag) {
          let range = indices(child, next)
          if !range.isEmpty { children.append(range) }
        }
        child = next
      }
      guard children.count >= 3 else { continue }
      let teasers = children.filter(isTeaser)
      guard teasers.count >= 3, teasers.count * 2 > children.count else { continue }
      for range in teasers { drop(range, .teaser) }
    }
  }

  private func holdsLists(_ tag: Tag) -> Bool {
    switch tag {
    case .ul, .ol, .div, .section, .article, .main, .tbody, .body: true
    default: false
    }
  }

  private func holdsTeaser(_ tag: Tag) -> Bool {
    switch tag {
    case .li, .div, .article, .section, .tr: true
    default: false
    }
  }

  private func isTeaser(_ range: Range<Int>) -> Bool {
    guard range.count <= 8, let last = range.last else { return false }
    var words = 0
    var links = 0
    for k in range {
      words += runs[k].words
      if !runs[k].linksAway { links += runs[k].linkWords }
    }
    guard words <= 90, links >= 3, words > links else { return false }
    return range.contains { breaksOff(runs[$0].text) }
      || links * 3 > words && runs[last].linkShare > 0.9
  }

  /// Whether the text ends in an ellipsis, in brackets or not.
  private func breaksOff(_ text: [UInt8]) -> Bool {
    var tail = text.suffix(12)
    while let last = tail.last, [0x20, 0x5D, 0x29].contains(last) { tail = tail.dropLast() }
    return tail.count >= 3
      && (tail.suffix(3) == [0x2E, 0x2E, 0x2E] || tail.suffix(3) == [0xE2, 0x80, 0xA6])
  }

  // MARK: Lines

  /// A paragraph that ends in a picture credit is a caption wherever it
  /// stands; a template's line is known by its words.
  private mutating func markLines() {
    for k in runs.indices {
      if runs[k].words <= 90 && !runs[k].isCaption && PictureCredit.ends(runs[k].text) {
        runs[k].isCaption = true
      }
      runs[k].isTemplate =
        LineFilter.isTemplateLine(runs[k].text, words: runs[k].words)
        && !(runs[k].tag == .p && ToldSentence.isOne(runs[k].text, words: runs[k].words))
    }
  }
}

/// The ways agencies and desks sign a picture at the end of its caption.
enum PictureCredit {
  private static let marks = WordClass.pictureCredits.entries.map { Array($0.utf8) }

  static func ends(_ text: [UInt8]) -> Bool {
    let tail = text.suffix(90)
    guard let start = start(in: tail) else { return false }
    // A credit is the last thing said: no sentence follows it.
    let after = tail[start...]
    let stops = after.dropLast(2).indices.contains {
      after[$0] == 0x2E && after[after.index(after: $0)] == 0x20 && $0 - start > 3
        && after[after.index($0, offsetBy: -2)] != 0x20
    }
    return !stops
  }

  private static func start(in tail: ArraySlice<UInt8>) -> Int? {
    var first: Int?
    for at in tail.indices where isBoundary(tail, at) {
      let rest = tail[at...]
      if marks.contains(where: { mark in
        rest.count >= mark.count && zip(rest, mark).allSatisfy { ASCII.lower($0) == $1 }
      }) {
        first = at
        break
      }
    }
    return first
  }

  private static func isBoundary(_ text: ArraySlice<UInt8>, _ at: Int) -> Bool {
    guard at > text.startIndex else { return true }
    let before = text[at - 1]
    return text[at] == UInt8(ascii: "/") || text[at] == UInt8(ascii: "(")
      || !(ASCII.isLetter(before) || ASCII.isDigit(before) || before >= 0x80)
  }
}
