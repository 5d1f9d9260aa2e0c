internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// The quoted words of one quotation, normalised for comparison.
struct QuoteRun {
  struct Item {
    /// As compared: American spelling, digits for small numbers, contractions
    /// taken apart.
    var key: String
    /// The word it comes from.
    var range: ByteRange
    /// What may be missing before this word without a fault.
    var gapBefore: Gap = .none
    /// Whether the word before it ends a sentence.
    var startsSentence = false
    var isStopWord: Bool
    var isCapital = false
    /// The number of ``key`` among those of all runs, the same for what Unicode
    /// holds to be the same; and among spellings, byte for byte. Given by
    /// ``QuotePairs``.
    var number = -1
    var spelling = -1
  }

  enum Gap: Int, Comparable {
    case none
    /// The quotation is interrupted by its attribution.
    case seam
    /// A bracketed word or an ellipsis: shown to the reader.
    case marked

    static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
  }

  /// The index of the source.
  var source: Int
  /// The index in the source's quotations; nil for words nobody is named for.
  var quotation: Int?
  /// Whether these are the own words of an original document, against which
  /// quotations of it are held.
  var isDocument = false
  var items: [Item]
  /// After the last word.
  var gapAfter: Gap = .none
  /// From the first to the last word.
  var range: ByteRange
}

/// Makes the runs of a source.
struct QuoteRunReader {
  let reading: Reading
  let source: Int
  /// For each form of the reading what it is compared by, once it has been
  /// asked for; nothing for what only fills a pause.
  private var known: [[String]?]

  init(reading: Reading, source: Int) {
    self.reading = reading
    self.source = source
    known = Array(repeating: nil, count: reading.forms.count)
  }

  private static let contractions: WordDictionary<[String]> = [
    "can't": ["can", "not"], "cannot": ["can", "not"], "won't": ["will", "not"],
    "shan't": ["shall", "not"], "i'm": ["i", "am"], "gonna": ["going", "to"],
    "let's": ["let", "us"],
  ]
  private static let numbers: WordDictionary<String> = [
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8",
    "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
  ]
  private static let fillers: WordSet = ["uh", "um", "er", "erm", "ah", "hm", "oh"]

  mutating func run(of quotation: Quotation, at index: Int) -> QuoteRun? {
    run(quotation.quoted, quotation: index)
  }

  mutating func run(of range: ByteRange) -> QuoteRun? { run([range], quotation: nil) }

  /// A paragraph of an original document.
  mutating func run(ofDocument range: ByteRange) -> QuoteRun? {
    var made = run([range], quotation: nil)
    made?.isDocument = true
    return made
  }

  private mutating func run(_ ranges: [ByteRange], quotation: Int?) -> QuoteRun? {
    var items: [QuoteRun.Item] = []
    var gap = QuoteRun.Gap.none
    for (number, range) in ranges.enumerated() {
      if number > 0 { gap = max(gap, .seam) }
      append(range, to: &items, &gap)
    }
    guard let first = items.first, let last = items.last else { return nil }
    return QuoteRun(
      source: source, quotation: quotation, items: items, gapAfter: gap,
      range: first.range.union(last.range))
  }

  /// Appends the words of `range`, those an editor put in brackets left out, and
  /// notes what the marks between them say.
  private mutating func append(
    _ range: ByteRange, to items: inout [QuoteRun.Item], _ gap: inout QuoteRun.Gap
  ) {
    let text = reading.source.text
    var next = reading.wordIndices(startingIn: range).lowerBound
    var offset = range.start
    var startsSentence = true
    var isBracketed = false
    while offset < range.end {
      if next < reading.words.count, reading.words[next].range.start == offset {
        let word = reading.words[next]
        next += 1
        offset = max(word.range.end, offset + 1)
        if isBracketed { continue }
        add(word, to: &items, gap, startsSentence)
        gap = .none
        startsSentence = false
        continue
      }
      while next < reading.words.count, reading.words[next].range.start < offset { next += 1 }
      let (scalar, width) = text.scalar(at: offset)
      switch scalar {
      case "[", "(":
        isBracketed = true
        gap = .marked
      case "]", ")": isBracketed = false
      case "&" where !isBracketed:
        items.append(
          QuoteRun.Item(
            key: "and", range: ByteRange(offset, offset + width), gapBefore: gap, isStopWord: true))
        gap = .none
      case "…": gap = .marked
      case ".":
        let isEllipsis = isDots(at: offset, before: range.end)
        if isEllipsis { gap = .marked } else { startsSentence = true }
      case "!", "?": startsSentence = true
      default: break
      }
      offset += width
    }
  }

  /// `...` and `. . .`
  private func isDots(at offset: Int, before end: Int) -> Bool {
    let bytes = reading.source.text.bytes
    var dots = 0
    var at = offset
    while at < end, bytes[at] == 0x2E || bytes[at] == 0x20 || bytes[at] == 0xC2 || bytes[at] == 0xA0
    {
      if bytes[at] == 0x2E { dots += 1 }
      at += 1
    }
    return dots >= 3
  }

  private mutating func add(
    _ word: Word, to items: inout [QuoteRun.Item], _ gap: QuoteRun.Gap, _ startsSentence: Bool
  ) {
    // A style guide chooses between “per cent”, “percent” and the sign.
    if isPercent(word) { return }
    let keys: [String]
    if let found = known[word.form] {
      keys = found
    } else {
      keys = QuoteRunReader.fillers.contains(word.folded) ? [] : self.keys(of: word)
      known[word.form] = keys
    }
    for (number, key) in keys.enumerated() {
      items.append(
        QuoteRun.Item(
          key: key, range: word.range, gapBefore: number == 0 ? gap : .none,
          startsSentence: number == 0 && startsSentence, isStopWord: word.isStopWord,
          isCapital: word.shape.startsWithCapital))
    }
  }

  /// “percent”, or one of the two words of “per cent”.
  private func isPercent(_ word: Word) -> Bool {
    guard word.folded.utf8.first == UInt8(ascii: "p") || word.folded.utf8.first == UInt8(ascii: "c")
    else { return false }
    switch word.folded {
    case "percent": return true
    case "per", "cent":
      let near = reading.wordIndices(
        in: ByteRange(
          max(0, word.range.start - 4), min(word.range.end + 5, reading.source.text.count)))
      let forms = near.map { reading.words[$0].folded }
      return forms.contains("per") && forms.contains("cent")
    default: return false
    }
  }

  private func keys(of word: Word) -> [String] {
    let folded =
      word.folded.utf8.last == UInt8(ascii: ".") ? String(word.folded.dropLast()) : word.folded
    if let parts = QuoteRunReader.contractions[folded] { return parts }
    if let number = QuoteRunReader.numbers[folded] { return [number] }
    guard folded.utf8.contains(UInt8(ascii: "'")) else {
      let form = reading.forms[word.form]
      // The form knows it, unless a dot was taken off.
      return [
        folded.utf8.count == form.folded.utf8.count
          ? form.american : Lexicon.builtIn.americanSpelling(of: folded)
      ]
    }
    for (ending, full) in [("n't", "not"), ("'ll", "will"), ("'re", "are"), ("'ve", "have")]
    where folded.hasSuffix(ending) && folded.count > ending.count {
      return [String(folded.dropLast(ending.count)), full]
    }
    return [Lexicon.builtIn.americanSpelling(of: folded)]
  }
}
