internal import DocumentModel
internal import Reading
internal import TextCore

/// The marks between a word and the one before it.
struct Gap: OptionSet, Sendable {
  let rawValue: Int
  static let comma = Gap(rawValue: 1)
  static let semicolon = Gap(rawValue: 2)
  static let colon = Gap(rawValue: 4)
  /// A dash between blanks, or an em dash.
  static let dash = Gap(rawValue: 8)
  static let openingParenthesis = Gap(rawValue: 16)
  static let closingParenthesis = Gap(rawValue: 32)
  static let quote = Gap(rawValue: 64)
  /// A hyphen or slash without blanks: both words form one compound.
  static let joined = Gap(rawValue: 128)
  static let lineBreak = Gap(rawValue: 256)
}

/// The words of one sentence with the marks between them; what the splitting
/// rules look at. Indices are those of `Reading.words`.
struct ClauseText {
  let reading: Reading
  let words: Range<Int>
  /// Of the forms of the source.
  let traits: [WordTraits]
  /// `gaps[i - words.lowerBound]` stands before word `i`.
  private let gaps: [Gap]

  init(_ reading: Reading, sentence: Int, traits: [WordTraits]) {
    self.reading = reading
    self.traits = traits
    words = reading.wordsOfSentence[sentence]
    let text = reading.source.text
    var previousEnd = reading.sentences[sentence].range.start
    gaps = words.map { index in
      let range = reading.words[index].range
      defer { previousEnd = range.end }
      return ClauseText.gap(in: ByteRange(previousEnd, range.start), of: text)
    }
  }

  func gap(before index: Int) -> Gap { gaps[index - words.lowerBound] }
  func word(_ index: Int) -> Word { reading.words[index] }
  func folded(_ index: Int) -> String { reading.words[index].folded }

  /// Whether the word belongs to a class.
  func has(_ trait: WordTraits, _ index: Int) -> Bool {
    traits[reading.words[index].form].contains(trait)
  }

  /// Whether the word belongs to any of some classes.
  func hasAny(of traits: WordTraits, _ index: Int) -> Bool {
    !self.traits[reading.words[index].form].isDisjoint(with: traits)
  }

  func isStopWord(_ index: Int) -> Bool { reading.words[index].isStopWord }
  func shape(_ index: Int) -> Word.Shape { reading.words[index].shape }

  private static func gap(in range: ByteRange, of text: UTF8Text) -> Gap {
    var gap: Gap = []
    var offset = range.start
    var hasBlank = false
    var hasJoint = false
    while offset < range.end {
      let (scalar, width) = text.scalar(at: offset)
      switch scalar {
      case ",": gap.insert(.comma)
      case ";": gap.insert(.semicolon)
      // “4:40” is one figure.
      case ":":
        if isInFigure(offset, width, text) { hasJoint = true } else { gap.insert(.colon) }
      case "(", "[": gap.insert(.openingParenthesis)
      case ")", "]": gap.insert(.closingParenthesis)
      case "\u{2014}", "\u{2015}": gap.insert(.dash)
      case "-", "\u{2013}", "/":
        if isSpaced(offset, width, text, range) || isDoubled(offset, text, range) {
          gap.insert(.dash)
        } else {
          hasJoint = true
        }
      case "\u{201C}", "\u{201D}", "\"", "\u{2018}", "\u{AB}", "\u{BB}", "\u{201E}":
        gap.insert(.quote)
      case "\n", "\r":
        gap.insert(.lineBreak)
        hasBlank = true
      case " ", "\u{A0}", "\t": hasBlank = true
      default: break
      }
      offset += width
    }
    if hasJoint && !hasBlank { gap.insert(.joined) }
    return gap
  }

  /// Whether the mark stands between two digits: `3:10`, `2:1`.
  private static func isInFigure(_ offset: Int, _ width: Int, _ text: UTF8Text) -> Bool {
    func isDigit(_ index: Int) -> Bool {
      text.bytes.indices.contains(index) && (0x30...0x39).contains(text.bytes[index])
    }
    return isDigit(offset - 1) && isDigit(offset + width)
  }

  /// Two hyphens are the dash of a typewriter.
  private static func isDoubled(_ offset: Int, _ text: UTF8Text, _ range: ByteRange) -> Bool {
    offset + 1 < range.end && text.bytes[offset] == UInt8(ascii: "-")
      && text.bytes[offset + 1] == UInt8(ascii: "-")
  }

  /// Whether blanks stand on both sides of the mark.
  private static func isSpaced(
    _ offset: Int, _ width: Int, _ text: UTF8Text, _ range: ByteRange
  ) -> Bool {
    let before = offset > range.start && text.bytes[offset - 1] <= 0x20
    let after = offset + width < range.end && text.bytes[offset + width] <= 0x20
    return before && after
  }
}
