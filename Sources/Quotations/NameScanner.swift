internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// A name where it stands.
struct NameMention {
  /// Indices into `Reading.words`, titles left out.
  var words: Range<Int>
  /// The titles before it; empty when there are none.
  var titles: Range<Int>
  var range: ByteRange
}

/// Finds runs of capitalised words that are names.
struct NameScanner {
  let reading: Reading
  let lexicon: Lexicon

  /// Words of a name at most.
  private static let longest = 8

  /// In reading order; headlines, where every word may have a capital, and
  /// boilerplate are left out.
  /// - Complexity: O(words)
  func mentions() -> [NameMention] {
    let isSmall = smallForms()
    var mentions: [NameMention] = []
    for (index, sentence) in reading.sentences.enumerated()
    where sentence.zone.isContent && sentence.zone != .headline && sentence.zone != .heading {
      let words = reading.wordsOfSentence[index]
      var at = words.lowerBound
      while at < words.upperBound {
        guard startsName(at, isFirst: at == words.lowerBound, isSmall) else {
          at += 1
          continue
        }
        let end = nameEnd(at, upTo: words.upperBound)
        if let mention = mention(at..<end) { mentions.append(mention) }
        at = end
      }
    }
    return mentions
  }

  /// For each form whether the source also writes it with a small letter.
  private func smallForms() -> [Bool] {
    var isSmall = [Bool](repeating: false, count: reading.forms.count)
    for index in reading.words.indices where reading.words[index].shape == .lower {
      isSmall[reading.words[index].form] = true
    }
    return isSmall
  }

  private func startsName(_ index: Int, isFirst: Bool, _ isSmall: [Bool]) -> Bool {
    guard reading.words[index].shape.startsWithCapital else { return false }
    let word = reading.words[index]
    guard !ActorWords.calendar.contains(word.folded) else {
      return false
    }
    if word.isStopWord || word.folded.contains("'") { return false }
    guard isFirst || startsQuotation(index) else { return true }
    if ActorWords.titles.contains(word.folded) { return true }
    if isSmall[word.form] || lexicon.isReportingVerb(word.folded) { return false }
    let isCommon = (lexicon.frequencyBand(of: word.folded) ?? 255) < 120
    let goesOn =
      index + 1 < reading.words.count && follows(index + 1, index)
      && reading.words[index + 1].shape.startsWithCapital
    return goesOn || !isCommon
  }

  private func startsQuotation(_ index: Int) -> Bool {
    guard let (scalar, _) = reading.source.text.scalar(before: reading.words[index].range.start)
    else { return true }
    return Letters.isQuotationMark(scalar)
  }

  private func nameEnd(_ start: Int, upTo limit: Int) -> Int {
    var end = start + 1
    while end < limit, end - start < NameScanner.longest, follows(end, end - 1) {
      let word = reading.words[end]
      if word.shape.startsWithCapital, !word.isStopWord,
        !ActorWords.calendar.contains(word.folded)
      {
        end += 1
        continue
      }
      guard joins(end, start), end + 1 < limit, follows(end + 1, end),
        reading.words[end + 1].shape.startsWithCapital, !reading.words[end + 1].isStopWord
      else { break }
      end += 2
    }
    return end
  }

  /// "de", or "of" after a body: `Ministry of Justice`.
  private func joins(_ index: Int, _ start: Int) -> Bool {
    let folded = reading.words[index].folded
    if ActorWords.particles.contains(folded) { return true }
    guard folded == "of" || folded == "for" else { return false }
    return ActorWords.bodies.contains(reading.words[index - 1].folded)
      && !ActorWords.titles.contains(reading.words[start].folded)
  }

  /// Whether nothing but blanks, a hyphen or the stop of an initial or title
  /// lies between two words.
  private func follows(_ index: Int, _ before: Int) -> Bool {
    let words = reading.words
    guard words[index].sentence == words[before].sentence else { return false }
    let gap = ByteRange(
      words[before].range.end, max(words[before].range.end, words[index].range.start))
    guard gap.count <= 3 else { return false }
    let isShort = words[before].range.count <= 2 || ActorWords.titles.contains(words[before].folded)
    for byte in reading.source.text.bytes[gap.start..<gap.end] {
      switch byte {
      case 0x20, 0x2D, 0xC2, 0xA0, 0x0A: continue
      case 0x2E where isShort: continue
      default: return false
      }
    }
    return true
  }

  private func mention(_ whole: Range<Int>) -> NameMention? {
    let run = courtesy(in: whole).map { $0..<whole.upperBound } ?? whole
    let start = nameStart(in: run)
    guard start < run.upperBound else { return nil }
    let words = reading.words
    return NameMention(
      words: start..<run.upperBound, titles: run.lowerBound..<start,
      range: words[start].range.union(words[run.upperBound - 1].range))
  }

  /// The last title of courtesy that has a name behind it: a capital before it
  /// is another word (“Enter Ms. Ortiz”), never a part of the name.
  private func courtesy(in run: Range<Int>) -> Int? {
    run.dropLast().last { index in
      ClosedClasses.english.holds(reading.words[index].folded, .title, key: "courtesy")
    }
  }

  /// Where the name starts after its titles: `Mayor Lena Ortiz`, `Norwegian
  /// Prime Minister Lena Ortiz`, and after a country that ends the role
  /// before it: `ambassador to Norway Lena Ortiz`.
  private func nameStart(in run: Range<Int>) -> Int {
    func isTitle(_ index: Int) -> Bool { ActorWords.titles.contains(reading.words[index].folded) }
    guard !ActorWords.bodies.contains(reading.words[run.upperBound - 1].folded) else {
      return run.lowerBound
    }
    var start = run.lowerBound
    while start < run.upperBound, isTitle(start) { start += 1 }
    guard start == run.lowerBound, run.count > 2 else { return start }
    let country = leadingCountry(run)
    guard country > 0 else { return start }
    start += country
    while start < run.upperBound, isTitle(start) || isOffice(start, in: run) { start += 1 }
    return start < run.upperBound ? start : run.lowerBound
  }

  /// Words inside a title that are no title alone: `Press Secretary`.
  private func isOffice(_ index: Int, in run: Range<Int>) -> Bool {
    index + 1 < run.upperBound
      && ActorWords.titles.contains(reading.words[index + 1].folded)
      && ActorWords.bodies.contains(reading.words[index].folded)
  }

  /// How many words at the start name a country or its government and go
  /// before a title or a name of two words.
  private func leadingCountry(_ run: Range<Int>) -> Int {
    let tokens = run.map { reading.source.text.string(reading.words[$0].range) }
    guard let alias = lexicon.longestAlias(in: tokens, at: 0), alias.kind == .country,
      alias.length < tokens.count
    else { return 0 }
    let next = run.lowerBound + alias.length
    if ActorWords.titles.contains(reading.words[next].folded) { return alias.length }
    let isPersonNext = ActorWords.gender(ofGiven: reading.words[next].folded) != nil
    return isPersonNext && run.upperBound - next > 1 ? alias.length : 0
  }
}
