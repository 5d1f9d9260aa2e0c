internal import DocumentModel
internal import Points
internal import Reading
internal import UnicodeText

/// Chooses the passage that names a fact: exact words of a source, as short
/// as tells it.
struct FactLabel {
  let members: [FactGroups.Member]
  let clusters: [PointClusters]

  /// A label longer than this is used only when there is no shorter one.
  private static let comfortableWords = 12

  var best: (source: Int, range: ByteRange) {
    let candidates = members.flatMap { member -> [(rank: [Int], source: Int, range: ByteRange)] in
      let source = clusters[member.source]
      return source.clusters[member.cluster].map { index in
        let point = source.points[index]
        let range = LabelTrimmer(reading: source.reading).trimmed(point)
        return (rank(point, range, member.source), member.source, range)
      }
    }
    let chosen = candidates.min { a, b in
      a.rank != b.rank
        ? a.rank.lexicographicallyPrecedes(b.rank) : (a.source, a.range) < (b.source, b.range)
    }
    return (chosen?.source ?? 0, chosen?.range ?? ByteRange(0, 0))
  }

  /// Statements before details before headings; items of a list first, then
  /// primary sources, then short passages.
  private func rank(_ point: Point, _ range: ByteRange, _ source: Int) -> [Int] {
    let role =
      switch point.role {
      case .main: 0
      case .detail: 1
      case .head: 2
      case .frame, .nonMention: 3
      }
    let words = point.wordCount
    let isPrimary = clusters[source].reading.source.metadata.role == .primary
    let reading = clusters[source].reading
    let opener = reading.wordIndices(in: range).first.map { reading.words[$0].folded } ?? ""
    return [
      role, point.isEnumerated ? 0 : 1, words < 2 ? 1 : 0,
      !point.isEnumerated && (WordClasses.opensFragment(opener) || isName(point, reading)) ? 1 : 0,
      isPrimary ? 0 : 1,
      words > FactLabel.comfortableWords ? 1 : 0, words,
    ]
  }

  /// Whether a passage names somebody or something and says nothing of it.
  private func isName(_ point: Point, _ reading: Reading) -> Bool {
    point.words.allSatisfy { run in
      run.allSatisfy {
        reading.words[$0].isStopWord || reading.words[$0].shape.startsWithCapital
      }
    }
  }
}

/// Takes the speaker and the reporting verb off the front of a label:
/// “The minister stressed the need for a treaty” is about the need.
struct LabelTrimmer {
  let reading: Reading

  func trimmed(_ point: Point) -> ByteRange {
    guard let run = point.words.first else { return point.extent }
    var start = run.lowerBound
    if let verb = reportingVerb(in: run) {
      start = afterListener(verb, in: run) ?? verb + 1
      while start + 2 < run.upperBound, isConnective(start) { start += 1 }
    }
    while start + 2 < run.upperBound, isDispensable(start) { start += 1 }
    if run.upperBound - start < 2 { start = run.lowerBound }
    // A first word may have the sign of a currency before it.
    let first = start == run.lowerBound ? point.extent.start : reading.words[start].range.start
    return withOpeningMark(ByteRange(first, point.extent.end))
  }

  /// The quotation mark right before a label that closes it: “frank” is how
  /// Moscow sums it up.
  private func withOpeningMark(_ range: ByteRange) -> ByteRange {
    let text = reading.source.text
    guard let (mark, width) = text.scalar(before: range.start),
      mark == "\"" || mark == "\u{201C}"
    else { return range }
    let bytes = text.bytes[range.start..<range.end]
    let closes: Int
    if mark == "\"" {
      closes = bytes.count { $0 == UInt8(ascii: "\"") } % 2
    } else {
      let marks = text.string(range).unicodeScalars
      closes = marks.count { $0 == "\u{201D}" } - marks.count { $0 == "\u{201C}" }
    }
    return closes > 0 ? ByteRange(range.start - width, range.end) : range
  }

  /// The last reporting verb among the first words, when names, titles and
  /// frame words are all that stand before it.
  private func reportingVerb(in run: Range<Int>) -> Int? {
    var found: Int?
    for index in run.prefix(8) {
      let word = reading.words[index]
      if WordClasses.isBareSpeech(word.folded) {
        found = index
      } else if word.shape == .lower && !word.isStopWord && !WordClasses.isTitleOrFrame(word.folded)
      {
        break
      }
    }
    return found
  }

  /// Behind “told reporters on Monday that”, “said on Tuesday that”.
  private func afterListener(_ verb: Int, in run: Range<Int>) -> Int? {
    let hasListener = ["told", "tells", "informed", "reminded"]
      .contains(reading.words[verb].folded)
    return (verb + 1..<min(verb + (hasListener ? 12 : 5), run.upperBound)).first {
      reading.words[$0].folded == "that"
    }.map { $0 + 1 }
  }

  private func isConnective(_ index: Int) -> Bool {
    ["that", "to", "about"].contains(reading.words[index].folded)
  }

  private func isDispensable(_ index: Int) -> Bool {
    let word = reading.words[index]
    return ["the", "a", "an", "his", "her", "their", "its", "namely", "also"]
      .contains(word.folded)
  }
}
