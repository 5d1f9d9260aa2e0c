internal import TextCore

/// One word of a sentence in the form in which words are compared: spelling,
/// inflection, the way a figure, a date or a country is written are gone.
struct NormalWord: Sendable {
  enum Kind: Sendable, Hashable {
    case content, name, figure, date
    case negation, modal, hedge, scope, bound, order, condition, saying, voice

    /// Whether the word tells a fact, and does not only turn one.
    var isContent: Bool {
      switch self {
      case .content, .name, .figure, .date: true
      default: false
      }
    }
  }

  var kind: Kind
  /// Equal for words that are one; see ``KeyTable``.
  var key: Int
  /// The indices in the reading's words that it stands for.
  var words: Range<Int>
  /// From the first to the last byte of them.
  var range: ByteRange
  /// For figures.
  var figure: Figure?
  /// For points in time.
  var time: TimeValue?
  /// The day that a point in time falls on, where the text tells it.
  var day: CalendarDay?
  /// Whether a point in time is only about so: “around 4 a.m.”.
  var isAboutSo = false
  /// What tells the members of a closed class apart: `possible`.
  var degree: String?
  /// For names: what they name, where the lexicon knows it under other names.
  var concept: Int?
  /// The number of the quotation that it stands in, in its account; `nil`
  /// outside quotation marks.
  var quotation: Int?
  var isQuoted: Bool { quotation != nil }
  /// Whether it makes less sure what it stands before.
  var isHedge: Bool { kind == .hedge || (kind == .modal && degree == "possible") }
}

/// Gives each normal form a number, the same in all accounts.
struct KeyTable {
  private var numbers: [String: Int] = [:]

  /// The number of a form.
  mutating func key(_ form: String) -> Int {
    if let number = numbers[form] { return number }
    let number = numbers.count
    numbers[form] = number
    return number
  }
}

/// One sentence in normal form.
struct NormalSentence: Sendable {
  /// Its number in the reading.
  var sentence: Int
  var words: [NormalWord]
  /// Whether it is a headline: a body that differs from it is held against the
  /// body.
  var isHeadline: Bool
  /// The keys of its words, each as often as it stands.
  var counts: [Int: Int]

  init(sentence: Int, words: [NormalWord], isHeadline: Bool) {
    self.sentence = sentence
    self.isHeadline = isHeadline
    self.words = words
    var counts: [Int: Int] = [:]
    for word in words { counts[word.key, default: 0] += 1 }
    self.counts = counts
  }
}
