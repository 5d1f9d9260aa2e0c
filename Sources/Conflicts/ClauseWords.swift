internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// The words of one sentence with what stands between them.
struct ClauseWords: Sendable {
  let reading: Reading
  /// Indices into `Reading.words`.
  let range: Range<Int>

  func word(_ index: Int) -> Word { reading.words[index] }
  func folded(_ index: Int) -> String { reading.words[index].folded }
  func isInside(_ index: Int) -> Bool { range.contains(index) }

  /// What the lexicon says of a word, as the reading looked it up.
  func facts(_ index: Int) -> WordFacts { reading.forms[reading.words[index].form].facts }

  /// What stands between a word and the one before it.
  enum Gap: Sendable, Hashable {
    case blank
    case hyphen
    /// A possessive ending: `'s`.
    case possessive
    /// A percent sign and the like, which belong to the word before.
    case sign
    case comma
    /// Quotation marks only.
    case quote
    /// A stop, colon, dash or bracket.
    case border
  }

  /// The gap in front of the word at `index`, which must not be the first.
  func gap(before index: Int) -> Gap {
    guard index > range.lowerBound else { return .border }
    let bytes = reading.source.text.bytes
    let start = reading.words[index - 1].range.end
    let end = reading.words[index].range.start
    if end == start + 1, bytes[start] == 0x20 { return .blank }
    var result = Gap.blank
    for offset in start..<max(start, end) {
      switch bytes[offset] {
      case UInt8(ascii: "-"): if end - start == 1 { return .hyphen } else { result = .border }
      case UInt8(ascii: ","): if result != .border { result = .comma }
      case UInt8(ascii: "%"), UInt8(ascii: "$"): if result == .blank { result = .sign }
      case UInt8(ascii: "\""): if result == .blank { result = .quote }
      case UInt8(ascii: "'"):
        if result == .blank {
          result = offset + 1 < end && isS(bytes[offset + 1]) ? .possessive : .quote
        }
      case 0x80 where offset + 1 < end && offset > start && bytes[offset - 1] == 0xE2:
        switch bytes[offset + 1] {
        case 0x99 where offset + 2 < end && isS(bytes[offset + 2]): result = .possessive
        case 0x98...0x9E: if result == .blank { result = .quote }
        case 0x90...0x91: return .hyphen
        case 0x93...0x95: result = .border
        default: break
        }
      case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"),
        UInt8(ascii: "?"), UInt8(ascii: "/"):
        // The stop of an abbreviation (“a.m.”, “U.S.”) ends nothing.
        if bytes[offset] == UInt8(ascii: "."), reading.words[index - 1].folded.hasSuffix(".") {
          continue
        }
        result = .border
      default: break
      }
    }
    return result
  }

  private func isS(_ byte: UInt8) -> Bool { byte | 0x20 == UInt8(ascii: "s") }

  /// Whether the two words stand in one phrase without a mark between them.
  func isJoined(_ index: Int) -> Bool {
    switch gap(before: index) {
    case .blank, .hyphen, .possessive, .quote: true
    case .sign, .comma, .border: false
    }
  }

  /// The bytes right before a word, for a currency sign: `$`, `£`, `€`.
  func currencySign(before index: Int) -> String? {
    let bytes = reading.source.text.bytes
    let start = reading.words[index].range.start
    guard start > 0 else { return nil }
    if bytes[start - 1] == UInt8(ascii: "$") { return "dollar" }
    if start > 1, bytes[start - 2] == 0xC2, bytes[start - 1] == 0xA3 { return "pound" }
    if start > 2, bytes[start - 3] == 0xE2, bytes[start - 2] == 0x82, bytes[start - 1] == 0xAC {
      return "euro"
    }
    return nil
  }

  /// Whether a percent sign follows the word.
  func isPercent(after index: Int) -> Bool {
    let bytes = reading.source.text.bytes
    let end = reading.words[index].range.end
    return end < bytes.count
      && (bytes[end] == UInt8(ascii: "%")
        || (end + 1 < bytes.count && bytes[end] == 0x20 && bytes[end + 1] == UInt8(ascii: "%")))
  }

  /// Whether the word reads as a verb here: it can be one, and is more often
  /// one than a noun, or an auxiliary before it makes it one.
  func isVerb(_ index: Int) -> Bool {
    let word = reading.words[index]
    guard word.shape == .lower, !word.isStopWord, word.folded != "near" else { return false }
    let facts = facts(index)
    let form = facts.verbForm
    guard !form.isEmpty, !isNounSlot(index) else { return false }
    if form.contains(.past) || form.contains(.participle) {
      // “accused”, “stole”: no other form of the verb looks so.
      if !form.contains(.base) { return true }
      return !facts.isMostlyNoun || follows(auxiliary: index)
    }
    if form.contains(.ing) { return !facts.isMostlyNoun }
    if follows(auxiliary: index) { return true }
    return (facts.verbShare ?? 0) > 0.6
  }

  /// Right after a determiner, a possessive or an adjective stands no verb.
  private func isNounSlot(_ index: Int) -> Bool {
    guard index > range.lowerBound else { return false }
    switch gap(before: index) {
    case .possessive: return true
    case .blank, .hyphen: break
    case .comma, .border, .quote, .sign: return false
    }
    let before = reading.words[index - 1]
    if Grammar.determiners.contains(before.folded) { return true }
    guard before.shape == .lower, !before.isStopWord, !Grammar.isAdverb(before.folded) else {
      return false
    }
    return facts(index - 1).partsOfSpeech == .adjective
  }

  /// Whether “to”, a modal or an auxiliary stands before it, adverbs aside.
  private func follows(auxiliary index: Int) -> Bool {
    var at = index - 1
    while at >= range.lowerBound, index - at < 4 {
      let folded = reading.words[at].folded
      if Grammar.auxiliaries.contains(folded) || folded == "to" { return true }
      guard Grammar.isAdverb(folded) else { return false }
      at -= 1
    }
    return false
  }

  /// The stems of the words of a range that say something.
  func contentStems(_ words: Range<Int>) -> Set<String> {
    var stems: Set<String> = []
    for index in words where !reading.words[index].isStopWord {
      stems.insert(reading.words[index].stem)
    }
    return stems
  }

  /// From the first to the last byte of some words.
  func bytes(_ words: Range<Int>) -> ByteRange {
    guard !words.isEmpty else { return ByteRange(0, 0) }
    return ByteRange(
      reading.words[words.lowerBound].range.start, reading.words[words.upperBound - 1].range.end)
  }
}

/// Closed classes of English grammar.
enum Grammar {
  static let auxiliaries = WordSet(
    """
    is are was were be been being am has have had having do does did will would shall should can
    could may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't
    won't wouldn't can't cannot couldn't shouldn't mustn't get gets got getting
    """)

  static let negations = WordSet(
    """
    not never no isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't
    wouldn't can't cannot couldn't shouldn't mustn't nobody none neither nor without
    """)

  static let subordinators = WordSet(
    "if whether unless because although though while when where which who whom whose that until")

  static let determiners = WordSet(
    "the a an his her its their our your my any some no all each every several many few whose")

  static let pronouns = WordSet("he she it they we i you who which that this these those")

  /// Prepositions that the list of stop words has not: no noun phrase goes on
  /// over them.
  static let prepositions = WordSet(
    """
    along across around near inside outside beyond behind beside throughout following including
    excluding per off like onto alongside beneath opposite past ago aboard
    """)

  static func isAdverb(_ folded: String) -> Bool {
    lightAdverbs.contains(folded) || (folded.hasSuffix("ly") && folded.utf8.count > 4)
  }

  private static let lightAdverbs = WordSet(
    "also then later again not never further even still already just soon now once first both")
}
