internal import DocumentModel
internal import Lexicon
internal import Quotations
internal import Reading
internal import UnicodeText

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

  init(_ reading: Reading, quoted: [ByteRange]) {
    self.reading = reading
    self.quoted = quoted
    published = reading.source.metadata.published.flatMap { CalendarDay(iso: $0) }
    names = NameTest(reading)
    keys = [Int?](repeating: nil, count: reading.forms.count)
  }

  /// A sentence of more words than this is a table or a list, and is not
  /// collated: the alignment costs their square.
  static let mostWords = 200

  mutating func sentence(_ number: Int, _ table: inout KeyTable) -> NormalSentence {
    let range = reading.wordsOfSentence[number]
    guard range.count <= NormalFormReader.mostWords else {
      return NormalSentence(sentence: number, words: [])
    }
    let clause = SentenceWords(reading: reading, range: range)
    var words: [NormalWord] = []
    var index = range.lowerBound
    while index < range.upperBound {
      index = max(index + 1, read(at: index, clause, &words, &table))
    }
    return NormalSentence(
      sentence: number, words: words,
      isHeadline: reading.sentences[number].zone == .headline)
  }

  /// Appends what begins at a word, and answers the word after it.
  private mutating func read(
    at index: Int, _ clause: SentenceWords, _ words: inout [NormalWord], _ table: inout KeyTable
  ) -> Int {
    let word = reading.words[index]
    if let (value, end) = TimeReader(clause: clause).mention(at: index) {
      append(value, index..<end, &words, &table)
      return end
    }
    if let bound = bound(at: index, clause) {
      append(.bound, bound.key, index..<index + bound.length, &words, &table)
      return index + bound.length
    }
    if let entry = entry(at: index, clause), entry.kind == .scope || entry.kind == .order {
      append(
        entry.kind == .scope ? .scope : .order, entry.key, index..<index + entry.length, &words,
        &table)
      return index + entry.length
    }
    // “Fifth Amendment”: a name by its capital.
    let isNumeral =
      word.shape == .number
      || (word.shape == .lower || index == clause.range.lowerBound)
        && (NumberTable.openers.contains(word.folded) || word.folded == "one")
    if isNumeral,
      let figure = FigureReader(clause: clause).figure(at: index)
    {
      append(figure, &words, &table)
      return figure.words.upperBound
    }
    if let entry = entry(at: index, clause), !isPassive(entry, index, clause) {
      if let kind = NormalFormReader.kinds[entry.kind] {
        append(kind, entry.key, index..<index + entry.length, &words, &table)
      }
      return index + entry.length
    }
    if appendContraction(index, &words, &table) { return index + 1 }
    if isTitle(index, "courtesy") { return index + 1 }
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
      NormalFormReader.kinds[entry.kind] != nil && !isVerb(entry, index, clause)
    }
  }

  /// Titles of courtesy come and go at will.
  private func isTitle(_ index: Int, _ key: String) -> Bool {
    ClosedClasses.english.longest(from: reading.words[index].folded, following: { _ in nil },
      where: { $0.kind == .title && $0.key == key }) != nil
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

  private static let passives = WordSet("was were been be is are being to")

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
  ) -> Bool {
    let folded = reading.words[index].folded
    guard folded.hasSuffix("n't") || folded == "cannot" else { return false }
    let stem =
      folded == "won't"
      ? "will" : folded == "can't" || folded == "cannot" ? "can" : String(folded.dropLast(3))
    if let modal = ClosedClasses.english.longest(from: stem, following: { _ in nil }),
      modal.kind == .modal
    {
      append(.modal, modal.key, index..<index + 1, &words, &table)
    }
    append(.negation, "not", index..<index + 1, &words, &table)
    return true
  }

  private func append(
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

  /// A name that the lexicon knows: a country and its adjective are one word;
  /// of others each word stands for itself, and all know what they name.
  private mutating func appendAlias(
    _ index: Int, _ clause: SentenceWords, _ words: inout [NormalWord], _ table: inout KeyTable
  ) -> Int? {
    guard reading.words[index].shape.startsWithCapital,
      let alias = reading.longestAlias(at: index, upTo: clause.range.upperBound),
      !alias.isAmbiguous, alias.length > 0
    else { return nil }
    let form = "@" + Lexicon.shared.identifier(of: alias.concept)
    let range = index..<index + alias.length
    if alias.kind == .country {
      append(.name, form, range, &words, &table, isKey: true)
      words[words.count - 1].concept = table.key(form)
      return range.upperBound
    }
    for part in range where !reading.words[part].isStopWord {
      var word = NormalWord(
        kind: .name, key: key(of: part, &table), words: part..<part + 1,
        range: reading.words[part].range)
      word.concept = table.key(form)
      word.quotation = quotation(word.range)
      words.append(word)
    }
    return range.upperBound
  }

  // MARK: Figures and times

  private func append(
    _ figure: Figure, _ words: inout [NormalWord], _ table: inout KeyTable
  ) {
    let interval = figure.interval
    var figure = figure
    if let last = words.last, last.kind == .bound, last.words.upperBound == figure.words.lowerBound
    {
      figure.bound = last.degree
    }
    var word = NormalWord(
      kind: .figure, key: table.key("#\(interval.low)/\(interval.high)/\(figure.kind)"), words: figure.words,
      range: bytes(figure.words))
    word.figure = figure
    word.quotation = quotation(word.range)
    words.append(word)
  }

  /// The parts of a point in time, in one order however it is written.
  private func append(
    _ value: TimeValue, _ indices: Range<Int>, _ words: inout [NormalWord],
    _ table: inout KeyTable
  ) {
    var parts: [TimeValue] = [value]
    if case .date(let month, let day, let year) = value {
      parts = [.date(month: month, day: day, year: nil)] + (year.map { [.year($0)] } ?? [])
    }
    for part in parts {
      var word = NormalWord(
        kind: .date, key: table.key("\(part)"), words: indices, range: bytes(indices))
      word.time = part
      word.isAboutSo = isAboutSo(indices.lowerBound)
      word.day = day(part, of: value)
      word.quotation = quotation(word.range)
      words.append(word)
    }
  }

  /// “around”, “shortly before”, right before a point in time.
  private func isAboutSo(_ index: Int) -> Bool {
    (1...2).contains { back in
      guard index >= back else { return false }
      let entry = ClosedClasses.english.longest(
        from: reading.words[index - back].folded, following: { _ in nil },
        where: { $0.kind == .bound && ($0.key == "about" || $0.key == "nearly") })
      return entry != nil || reading.words[index - back].folded == "shortly"
    }
  }

  /// The day that a point in time falls on: by its own year, or by the day of
  /// publication. A weekday is the nearest one that is over or begins.
  private func day(_ part: TimeValue, of value: TimeValue) -> CalendarDay? {
    switch (part, value) {
    case (.date(let month, let day?, _), .date(_, _, let year)):
      guard let year = year ?? published?.year else { return nil }
      return CalendarDay(year: year, month: month, day: day)
    case (.relative(let days), _): return published.map { CalendarDay(number: $0.number + days) }
    default: return nil
    }
  }

  // MARK: Words

  private mutating func key(of index: Int, _ table: inout KeyTable) -> Int {
    let form = reading.words[index].form
    if let key = keys[form] { return key }
    let stem = reading.words[index].stem
    let key = table.key(stem.hasSuffix(".") ? String(stem.filter { $0 != "." }) : stem)
    keys[form] = key
    return key
  }

  private func bytes(_ indices: Range<Int>) -> ByteRange {
    reading.words[indices.lowerBound].range.union(reading.words[indices.upperBound - 1].range)
  }

  /// - Complexity: O(log quotations)
  private func quotation(_ range: ByteRange) -> Int? {
    var (low, high) = (0, quoted.count)
    while low < high {
      let middle = (low + high) / 2
      if quoted[middle].end <= range.start { low = middle + 1 } else { high = middle }
    }
    return low < quoted.count && quoted[low].contains(range) ? low : nil
  }
}
