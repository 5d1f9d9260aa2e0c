internal import Reading
internal import TextCore

/// A word, a mark or a whole quotation, as the attribution rules see a text.
struct SpeechToken {
  enum Kind: Equatable {
    /// An index into `Reading.words`.
    case word(Int)
    /// An index into the outermost spans.
    case quote(Int)
    case comma, colon, semicolon, dash, openBracket, closeBracket
    /// The end of a sentence.
    case stop
  }

  var kind: Kind
  var range: ByteRange
  /// Of a word; empty for everything else.
  var folded: String
  var shape: Word.Shape
  /// Whether `'s` follows.
  var isPossessive = false
  /// Whether a hyphen ties it to the token before.
  var isJoined = false
  /// The token of the sentence's tree that the word is, or ends with; nil for
  /// marks and for what the tree goes without.
  var node: Int?
  /// The tags of ``node``.
  var tags: TagPair?

  var isWord: Bool { if case .word = kind { true } else { false } }
  var isQuote: Bool { if case .quote = kind { true } else { false } }
  var quote: Int? { if case .quote(let index) = kind { index } else { nil } }
  var word: Int? { if case .word(let index) = kind { index } else { nil } }
  var isCapital: Bool { isWord && shape.startsWithCapital }
  /// Whether it is a verb in the present or past, or a modal.
  var isFiniteVerb: Bool { isWord && !isCapital && tags?.penn.isFinite == true }
  /// “he”, “who”; not “his”.
  var isPronoun: Bool { tags?.penn == .prp || tags?.penn == .wp }
  /// “the”, “some”, “his”.
  var isDeterminer: Bool { tags?.part == .determiner || tags?.penn == .prps }
  /// “in”, “of”; not “to” before a verb.
  var isPreposition: Bool { tags?.part == .adposition && tags?.penn != .rp }
  /// “that”, “because”, “who”, “and”: a clause or its like starts here.
  var startsClause: Bool {
    switch tags?.part {
    case .subordinator, .coordinator: true
    default: tags?.penn == .wdt || tags?.penn == .wp || tags?.penn == .wrb || tags?.penn == .wps
    }
  }
}

extension [SpeechToken] {
  /// Whether a quotation begins at a token, or behind the comma there.
  func beginsQuote(at index: Int) -> Bool {
    guard index < count else { return false }
    return self[index].isQuote
      || self[index].kind == .comma && index + 1 < count && self[index + 1].isQuote
  }

  /// Whether a quotation ends right before a token, with or without a comma.
  /// - Parameter floor: the first token that counts.
  func endsQuote(before index: Int, from floor: Int = 0) -> Bool {
    guard index > floor else { return false }
    return self[index - 1].isQuote
      || self[index - 1].kind == .comma && index - 1 > floor && self[index - 2].isQuote
  }
}
