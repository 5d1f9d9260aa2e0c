internal import DocumentModel
public import Reading
internal import UnicodeText

/// Splits the sentences of a source into points.
///
/// The method and its constants follow a measured recipe: splitting
/// enumerations, coordinated clauses and verb phrases is what raises both
/// omission and shared figures most; cutting every “A and B” loses.
public struct PointReader: Sendable {
  /// Which steps are left out, to measure what each is worth.
  private let splitsClauses: Bool
  private let splitsLists: Bool
  /// Whether a term names a country, by its folded form.
  private let isCountryName: @Sendable (String) -> Bool

  public init(
    splitsClauses: Bool = true, splitsLists: Bool = true,
    isCountryName: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.splitsClauses = splitsClauses
    self.splitsLists = splitsLists
    self.isCountryName = isCountryName
  }

  /// The points of all content sentences, in reading order.
  public func points(of reading: Reading) -> [Point] {
    let hasFullSentences = PointReader.hasFullSentences(reading)
    let traits = WordTraits.all(of: reading)
    return reading.sentences.indices.flatMap { index -> [Point] in
      guard reading.sentences[index].zone.isContent else { return [] }
      return points(
        of: ClauseText(reading, sentence: index, traits: traits), sentence: index,
        linesAreHeads: hasFullSentences)
    }
  }

  /// Whether most lines of the source end like sentences, so that one that
  /// does not is a heading rather than a statement.
  private static func hasFullSentences(_ reading: Reading) -> Bool {
    let content = reading.sentences.filter { $0.zone.isContent && $0.zone != .headline }
    let full = content.filter { endsLikeSentence($0, reading) }
    return full.count * 2 >= content.count
  }

  private static func endsLikeSentence(_ sentence: Sentence, _ reading: Reading) -> Bool {
    var offset = sentence.range.end
    while let (scalar, width) = reading.source.text.scalar(before: offset),
      offset > sentence.range.start
    {
      switch scalar {
      case ".", "!", "?", "\u{2026}", ":", ";": return true
      case "\"", "'", ")", "]", "\u{201D}", "\u{2019}", "\u{BB}": offset -= width
      default: return false
      }
    }
    return false
  }

  private func points(
    of text: ClauseText, sentence: Int, linesAreHeads: Bool
  ) -> [Point] {
    let reading = text.reading
    guard !text.words.isEmpty, !isAddress(reading.sentences[sentence], reading) else { return [] }
    if NonMention(text: text).isStated {
      return [point([text.words], .nonMention, false, sentence, text)]
    }
    let verbs = VerbTest(text: text)
    let dateline = Dateline(text: text).end
    let trimmer = AttributionTrimmer(text: text, verbs: verbs)
    let words = trimmer.trimmed(dateline..<text.words.upperBound)
    let isHead = isHead(reading.sentences[sentence], reading, linesAreHeads)
    let roles = RoleAssigner(text: text, verbs: verbs, isHead: isHead)
    let stretches = splitsClauses ? trimmer.stretches(of: words) : [words]
    return stretches.flatMap { segments(of: $0, text, verbs) }.map { segment in
      point(
        [segment.words], roles.role(of: segment), segment.isEnumerated, sentence, text)
    }
  }

  /// A web or mail address alone on its line.
  private func isAddress(_ sentence: Sentence, _ reading: Reading) -> Bool {
    let bytes = reading.source.text.bytes[sentence.range.start..<sentence.range.end]
    guard bytes.count >= 6, !bytes.contains(where: { $0 <= 0x20 }) else { return false }
    return bytes.contains(UInt8(ascii: "/")) || bytes.contains(UInt8(ascii: "@"))
  }

  /// Sentences of more words are one point.
  private static let longestSplit = 500

  private func segments(of words: Range<Int>, _ text: ClauseText, _ verbs: VerbTest) -> [Segment] {
    var segments = [Segment(words: words, role: .main)]
    // No sentence is that long; splitting looks back from every conjunction.
    guard words.count <= PointReader.longestSplit else { return segments }
    if splitsClauses { segments = ClauseSplitter(text, verbs).segments(of: words) }
    if splitsLists {
      let lists = EnumerationSplitter(text: text, verbs: verbs) { index in
        text.word(index).shape != .lower && isCountryName(text.folded(index))
      }
      var opener: Segment?
      segments = segments.flatMap { segment in
        if lists.goesOnListing(segment), let opener, lists.opensList(opener) {
          return lists.rest(of: segment)
        }
        opener = segment
        return lists.segments(of: segment)
      }
    }
    return segments
  }

  private func isHead(_ sentence: Sentence, _ reading: Reading, _ linesAreHeads: Bool) -> Bool {
    switch sentence.zone {
    case .headline, .heading: true
    case .deck, .bullet, .paragraph, .quote:
      linesAreHeads && sentence.range.count < 160
        && !PointReader.endsLikeSentence(sentence, reading)
    case .caption, .boilerplate: true
    }
  }

  /// From the first word, with the sign of a currency before it, to the last
  /// one, with the parenthesis that it closes.
  private static func passage(_ run: Range<Int>, _ reading: Reading) -> ByteRange {
    let text = reading.source.text
    var (start, end) = (
      reading.words[run.lowerBound].range.start, reading.words[run.upperBound - 1].range.end
    )
    if let (scalar, width) = text.scalar(before: start), ["$", "£", "€", "¥"].contains(scalar) {
      start -= width
    }
    end = closed(ByteRange(start, end), text)
    return ByteRange(start, end)
  }

  /// The end of a passage with the parenthesis or quotation mark that closes
  /// behind it, where it opens inside.
  private static func closed(_ passage: ByteRange, _ text: UTF8Text) -> Int {
    var open: [Unicode.Scalar] = []
    var offset = passage.start
    while offset < passage.end {
      let (scalar, width) = text.scalar(at: offset)
      switch scalar {
      case "(": open.append(")")
      case "\u{201C}": open.append("\u{201D}")
      case ")", "\u{201D}": if open.last == scalar { open.removeLast() }
      case "\"": if open.last == scalar { open.removeLast() } else { open.append(scalar) }
      default: break
      }
      offset += width
    }
    guard let last = open.last else { return passage.end }
    var end = passage.end
    // The comma of American style stands inside the marks.
    if last != ")", end < text.count,
      [UInt8(ascii: ","), UInt8(ascii: ".")].contains(text.bytes[end])
    {
      end += 1
    }
    guard end < text.count else { return passage.end }
    let (scalar, width) = text.scalar(at: end)
    return scalar == last ? end + width : passage.end
  }

  private func point(
    _ words: [Range<Int>], _ role: Point.Role, _ isEnumerated: Bool, _ sentence: Int,
    _ text: ClauseText
  ) -> Point {
    let reading = text.reading
    let trimmed = words.map { PointTrimmer(reading: reading).trimmed($0) }
    var point = Point(
      sentence: sentence, words: trimmed,
      spans: trimmed.map { run in
        PointReader.passage(run, reading)
      },
      role: role, isEnumerated: isEnumerated)
    if role != .nonMention, let first = trimmed.first, let last = trimmed.last {
      point.encounter = EncounterTest(reading: reading, traits: text.traits)
        .encounter(in: first.lowerBound..<last.upperBound)
    }
    return point
  }
}
