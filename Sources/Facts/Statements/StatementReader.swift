internal import DocumentModel
public import Reading
internal import TextCore

/// Splits the sentences of a source into statements.
///
/// Cuts are made only where both sides can stand by themselves: before a
/// coordinated verb, a relative or subordinate clause, a participle after a
/// comma, at semicolons and dashes, and at the items of a list that a word
/// opens. Nothing is left out: every word of a content sentence behind its
/// dateline lies in one statement. Cutting comma lists or every “A and B” was
/// measured and loses.
public struct StatementReader: Sendable {
  public init() {}

  /// The statements of all content sentences, in reading order.
  /// - Complexity: linear in the number of words.
  public func statements(of reading: Reading) -> [Statement] {
    statements(of: reading, traits: WordTraits.all(of: reading))
  }

  /// - Parameter traits: of the forms of `reading`.
  func statements(of reading: Reading, traits: [WordTraits]) -> [Statement] {
    let hasFullSentences = StatementReader.hasFullSentences(reading)
    return reading.sentences.indices.flatMap { index -> [Statement] in
      guard reading.sentences[index].zone.isContent else { return [] }
      return statements(
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

  private func statements(
    of text: ClauseText, sentence: Int, linesAreHeads: Bool
  ) -> [Statement] {
    let reading = text.reading
    guard !text.words.isEmpty, !isAddress(reading.sentences[sentence], reading) else { return [] }
    if NonMention(text: text).isStated {
      return [statement(Segment(words: text.words, role: .nonMention), .nonMention, sentence, text)]
    }
    let verbs = VerbTest(text: text)
    let words = Dateline(text: text).end..<text.words.upperBound
    let isHead = isHead(reading.sentences[sentence], reading, linesAreHeads)
    let roles = RoleAssigner(text: text, verbs: verbs, isHead: isHead)
    return segments(of: words, text, verbs).map { segment in
      statement(segment, roles.role(of: segment), sentence, text)
    }
  }

  /// A web or mail address alone on its line.
  private func isAddress(_ sentence: Sentence, _ reading: Reading) -> Bool {
    let bytes = reading.source.text.bytes[sentence.range.start..<sentence.range.end]
    guard bytes.count >= 6, !bytes.contains(where: { $0 <= 0x20 }) else { return false }
    return bytes.contains(UInt8(ascii: "/")) || bytes.contains(UInt8(ascii: "@"))
  }

  /// Sentences of more words are one statement.
  private static let longestSplit = 500
  /// A piece with fewer words that say something joins its neighbour.
  private static let leastTelling = 2

  private func segments(of words: Range<Int>, _ text: ClauseText, _ verbs: VerbTest) -> [Segment] {
    // No sentence is that long; splitting looks back from every conjunction.
    guard words.count <= StatementReader.longestSplit else {
      return [Segment(words: words, role: .main)]
    }
    let lists = ListSplitter(text: text, verbs: verbs)
    let clauses = joined(untorn(ClauseSplitter(text, verbs).segments(of: words), text, verbs), text)
    return clauses.flatMap { lists.segments(of: $0) }
  }

  /// Pieces that cannot stand by themselves with a neighbour: one that breaks off
  /// at a word of grammar with the next one, one without any verb with the one
  /// before it.
  private func untorn(
    _ segments: [Segment], _ text: ClauseText, _ verbs: VerbTest
  ) -> [Segment] {
    var result: [Segment] = []
    for segment in segments {
      if let last = result.last, let end = last.words.last,
        breaksOff(end, text) || isTorn(segment.words, text, verbs)
      {
        let role = [last.role, segment.role].contains(.main) ? Statement.Role.main : last.role
        result[result.count - 1] = Segment(
          words: last.words.lowerBound..<segment.words.upperBound, role: role)
      } else {
        result.append(segment)
      }
    }
    return result
  }

  /// Words without any verb that nothing strong parts from those before them.
  private func isTorn(_ words: Range<Int>, _ text: ClauseText, _ verbs: VerbTest) -> Bool {
    let start = words.lowerBound
    return !verbs.hasVerb(words) && text.folded(start) != "as"
      && !text.has(.subordinator, start)
      && text.gap(before: start).isDisjoint(with: [.semicolon, .dash])
  }

  /// “… finds that”, “… the”: nothing is said yet.
  private func breaksOff(_ index: Int, _ text: ClauseText) -> Bool {
    text.shape(index) == .lower && text.hasAny(of: [.phraseOpener, .auxiliary], index)
      || ["the", "a", "an", "that", "his", "her", "its", "their"].contains(text.folded(index))
  }

  /// Thin pieces with their left neighbour, the first with its right one.
  private func joined(_ segments: [Segment], _ text: ClauseText) -> [Segment] {
    var result = segments
    while result.count > 1,
      let thin = result.firstIndex(where: { telling($0, text) < StatementReader.leastTelling })
    {
      let (left, right) = thin == 0 ? (0, 1) : (thin - 1, thin)
      let role =
        [result[left].role, result[right].role].contains(.main) ? .main : result[left].role
      result[left] = Segment(
        words: result[left].words.lowerBound..<result[right].words.upperBound, role: role)
      result.remove(at: right)
    }
    return result
  }

  private func telling(_ segment: Segment, _ text: ClauseText) -> Int {
    segment.words.count { index in
      text.shape(index) == .number
        || !text.isStopWord(index) && !text.hasAny(of: [.frame, .generic], index)
    }
  }

  private func isHead(_ sentence: Sentence, _ reading: Reading, _ linesAreHeads: Bool) -> Bool {
    switch sentence.zone {
    case .headline, .heading: true
    case .deck, .bullet, .paragraph, .quote:
      linesAreHeads && sentence.range.count < 160
        && !StatementReader.endsLikeSentence(sentence, reading)
    case .caption, .boilerplate: true
    }
  }

  /// From the first word, with the sign of a currency before it, to the last
  /// one, with the parenthesis that it closes.
  static func passage(_ run: Range<Int>, _ reading: Reading) -> ByteRange {
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

  private func statement(
    _ segment: Segment, _ role: Statement.Role, _ sentence: Int, _ text: ClauseText
  ) -> Statement {
    let words = StatementTrimmer(reading: text.reading).trimmed(segment.words)
    let span = StatementReader.passage(words, text.reading)
    return Statement(
      sentence: sentence, words: [words], spans: [span], clause: span, role: role,
      isListed: segment.isListed)
  }
}
