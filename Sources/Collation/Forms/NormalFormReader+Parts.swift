internal import Lexicon
internal import Reading
internal import TextCore

/// Names, figures and points in time: what stands for several words.
extension NormalFormReader {
  /// A name that the lexicon knows: a country and its adjective are one word;
  /// of others each word stands for itself, and all know what they name.
  mutating func appendAlias(
    _ index: Int, _ clause: SentenceWords, _ words: inout [NormalWord], _ table: inout KeyTable
  ) -> Int? {
    guard reading.words[index].shape.startsWithCapital,
      let alias = reading.longestAlias(at: index, upTo: clause.range.upperBound),
      !alias.isAmbiguous, alias.length > 0
    else { return nil }
    let form = "@" + reading.lexicon.identifier(of: alias.concept)
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

  func append(
    _ figure: Figure, _ words: inout [NormalWord], _ table: inout KeyTable
  ) {
    let interval = figure.interval
    var figure = figure
    if let last = words.last, last.kind == .bound, last.words.upperBound == figure.words.lowerBound
    {
      figure.bound = last.degree
    }
    var word = NormalWord(
      kind: .figure, key: table.key("#\(interval.low)/\(interval.high)/\(figure.kind)"),
      words: figure.words,
      range: bytes(figure.words))
    word.figure = figure
    word.quotation = quotation(word.range)
    words.append(word)
  }

  /// The parts of a point in time, in one order however it is written.
  func append(
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
      let folded = reading.words[index - back].folded
      return folded == "shortly"
        || ["about", "nearly"].contains { ClosedClasses.english.holds(folded, .bound, key: $0) }
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
}
