internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// The words of one sentence with what stands between them.
struct SentenceWords: Sendable {
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
}
