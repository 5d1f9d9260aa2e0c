internal import DocumentModel
internal import Lexicon
internal import Quotations
internal import Reading
internal import TextCore

/// Puts the sentences of one account into normal form.
///
/// Forgiven before anything is compared: inflection, British and American
/// spelling, contractions, figures in words, the order of a date, countries
/// and their adjectives, titles of courtesy, verbs of saying for one another.
struct NormalFormReader {
  let reading: Reading
  let quoted: [ByteRange]
  let published: CalendarDay?
  private let names: NameTest
  /// By form: the key, once it was asked for.
  private var keys: [Int?]
  /// By form: what its letters alone tell.
  private let flags: [FormFlags]

  init(_ reading: Reading, quoted: [ByteRange]) {
    self.reading = reading
    self.quoted = quoted
    published = reading.source.metadata.published.flatMap { CalendarDay(iso: $0) }
    names = NameTest(reading)
    keys = [Int?](repeating: nil, count: reading.forms.count)
    flags = reading.forms.map { FormFlags($0) }
  }

  /// A sentence of more words than this is a table or a list, and is not
  /// collated: the alignment costs their square.
  static let mostWords = 200

  mutating func sentence(_ number: Int, _ table: inout KeyTable) -> NormalSentence {
    let range = reading.wordsOfSentence[number]
    let isHeadline = reading.sentences[number].zone == .headline
    guard range.count <= NormalFormReader.mostWords else {
      return NormalSentence(sentence: number, words: [], isHeadline: isHeadline)
    }
    let clause = SentenceWords(reading: reading, range: range)
    var words: [NormalWord] = []
    var index = range.lowerBound
    while index < range.upperBound {
      index = max(index + 1, read(at: index, clause, &words, &table))
    }
    return NormalSentence(sentence: number, words: words, isHeadline: isHeadline)
  }

  /// Appends what begins at a word, and answers the word after it.
  private mutating func read(
    at index: Int, _ clause: SentenceWords, _ words: inout [NormalWord], _ table: inout KeyTable
  ) -> Int {
    let word = reading.words[index]
    let flags = flags[word.form]
    if word.shape == .number || flags.contains(.opensTime),
      let (value, end) = TimeReader(clause: clause).mention(at: index)
    {
      append(value, index..<end, &words, &table)
      return end
    }
    if flags.contains(.opensClass), let bound = bound(at: index, clause) {
      append(.bound, bound.key, index..<index + bound.length, &words, &table)
      return index + bound.length
    }
    let entry = flags.contains(.opensClass) ? entry(at: index, clause) : nil
    if let entry, entry.kind == .scope || entry.kind == .order {
      append(
        entry.kind == .scope ? .scope : .order, entry.key, index..<index + entry.length, &words,
        &table)
      return index + entry.length
    }
    // “Fifth Amendment”: a name by its capital.
    let isNumeral =
      word.shape == .number
      || (word.shape == .lower || index == clause.range.lowerBound)
        && flags.contains(.opensNumeral)
    if isNumeral, let figure = FigureReader(clause: clause).figure(at: index) {
      append(figure, &words, &table)
      return figure.words.upperBound
    }
    if let entry, !isPassive(entry, index, clause) {
      if let kind = NormalFormReader.kinds[entry.kind] {
        append(kind, entry.key, index..<index + entry.length, &words, &table)
      }
      return index + entry.length
    }
    if flags.contains(.isContraction) {
      appendContraction(index, &words, &table)
      return index + 1
    }
    if flags.contains(.isCourtesy) { return index + 1 }
    if let end = appendAlias(index, clause, &words, &table) { return end }
    guard !word.isStopWord else { return index + 1 }
    let isName = names.isName(index, in: clause)
    var normal = NormalWord(
      kind: isName ? .name : .content, key: key(of: index, &table), words: index..<index + 1,
      range: word.range)
    normal.quotation = quotation(word.range)
    words.append(normal)
    return index + 1
  }

  // MARK: Closed classes

  private static let kinds: [ClosedClasses.Kind: NormalWord.Kind] = [
    .negation: .negation, .modal: .modal, .hedge: .hedge, .scope: .scope, .order: .order,
    .condition: .condition, .saying: .saying, .voice: .voice,
  ]

  private func entry(at index: Int, _ clause: SentenceWords) -> ClosedClasses.Entry? {
    let word = reading.words[index]
    // “Will Marsh”, “May”: a name by its capital.
    if word.shape == .capitalized, index > clause.range.lowerBound, !word.isStopWord,
      names.isName(index, in: clause)
    {
      return nil
    }
    return ClosedClasses.english.longest(from: word.folded) { ahead in
      clause.isInside(index + ahead) ? clause.folded(index + ahead) : nil
    } where: { entry in
      ![.bound, .title, .mutual, .total].contains(entry.kind) && !isVerb(entry, index, clause)
    }
  }

  /// “Alleged that”: a verb, where “alleged attacker” is a hedge.
  private func isVerb(
    _ entry: ClosedClasses.Entry, _ index: Int, _ clause: SentenceWords
  ) -> Bool {
    entry.kind == .hedge && entry.length == 1 && clause.folded(index).hasSuffix("ed")
      && (!clause.isInside(index + 1) || clause.word(index + 1).isStopWord
        || clause.gap(before: index + 1) != .blank)
  }

  /// “were told”, “to write”: no verb that gives the sentence to somebody.
  private func isPassive(
    _ entry: ClosedClasses.Entry, _ index: Int, _ clause: SentenceWords
  ) -> Bool {
    entry.kind == .saying && clause.isInside(index - 1)
      && NormalFormReader.passives.contains(clause.folded(index - 1))
  }

  private static let passives = WordSet(.passiveOpeners)

  /// “at least”, “more than”: anywhere; “over”, “about”, “up to”: right before
  /// a figure.
  private func bound(at index: Int, _ clause: SentenceWords) -> ClosedClasses.Entry? {
    ClosedClasses.english.longest(from: reading.words[index].folded) { ahead in
      clause.isInside(index + ahead) ? clause.folded(index + ahead) : nil
    } where: { entry in
      guard entry.kind == .bound, clause.isInside(index + entry.length) else { return false }
      let next = index + entry.length
      if entry.key == "nearly" || clause.folded(next - 1) == "than" || clause.folded(index) == "at"
      {
        return true
      }
      return
        (reading.words[next].shape == .number
        || NumberTable.openers.contains(clause.folded(next)))
        && FigureReader(clause: clause).figure(at: next) != nil
    }
  }

  /// `didn't`, `won't`: the negation, and the modal where there is one.
  private func appendContraction(
    _ index: Int, _ words: inout [NormalWord], _ table: inout KeyTable
  ) {
    let folded = reading.words[index].folded
    let stem =
      folded == "won't"
      ? "will" : folded == "can't" || folded == "cannot" ? "can" : String(folded.dropLast(3))
    if let modal = ClosedClasses.english.longest(from: stem, following: { _ in nil }),
      modal.kind == .modal
    {
      append(.modal, modal.key, index..<index + 1, &words, &table)
    }
    append(.negation, "not", index..<index + 1, &words, &table)
  }

  func append(
    _ kind: NormalWord.Kind, _ degree: String, _ indices: Range<Int>,
    _ words: inout [NormalWord], _ table: inout KeyTable, isKey: Bool = false
  ) {
    let form = isKey ? degree : "\(kind):\(degree)"
    var word = NormalWord(
      kind: kind, key: table.key(form), words: indices, range: bytes(indices))
    word.degree = degree
    word.quotation = quotation(word.range)
    words.append(word)
  }

  // MARK: Parts

  mutating func key(of index: Int, _ table: inout KeyTable) -> Int {
    let form = reading.words[index].form
    if let key = keys[form] { return key }
    let stem = reading.words[index].stem
    let key = table.key(stem.hasSuffix(".") ? String(stem.filter { $0 != "." }) : stem)
    keys[form] = key
    return key
  }

  func bytes(_ indices: Range<Int>) -> ByteRange {
    reading.words[indices.lowerBound].range.union(reading.words[indices.upperBound - 1].range)
  }

  /// - Complexity: O(log quotations)
  func quotation(_ range: ByteRange) -> Int? {
    let first = quoted.partitioningIndex { $0.end > range.start }
    return first < quoted.count && quoted[first].contains(range) ? first : nil
  }
}
