internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

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
  private var lexicon: Lexicon { reading.lexicon }

  init(reading: Reading) { self.reading = reading }

  private static let months = WordSet(.months)

  /// Words of a name at most.
  private static let longest = 8

  /// In reading order; headlines, where every word may have a capital, and
  /// boilerplate are left out.
  /// - Complexity: O(words)
  func mentions() -> [NameMention] {
    let isSmall = smallForms()
    var mentions: [NameMention] = []
    for (index, sentence) in reading.sentences.enumerated()
    where sentence.zone.isContent && !sentence.zone.isTitle {
      let words = reading.wordsOfSentence[index]
      if isTitleCase(words) { continue }
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

  /// `Senators Say Lund Should Go`: a line in which capitals tell nothing.
  private func isTitleCase(_ words: Range<Int>) -> Bool {
    let telling = words.lazy.map { reading.words[$0] }.filter { !$0.isStopWord }
    guard telling.count >= 4, telling.allSatisfy({ $0.shape != .lower }), let last = words.last
    else { return false }
    // A headline has no full stop.
    let end = reading.words[last].range.end
    let bytes = reading.source.text.bytes
    return end == bytes.count || bytes[end] != UInt8(ascii: ".")
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
    guard !SpeechGrammar.timeWords.contains(word.folded) else {
      return false
    }
    if word.isStopWord || word.folded.contains("'") { return false }
    guard isFirst || startsQuotation(index) else { return true }
    if PeopleWords.titles.contains(word.folded) { return true }
    if isFirst, !canBeName(index) { return false }
    if isSmall[word.form] || lexicon.isReportingVerb(word.folded) { return false }
    let isCommon = (lexicon.frequencyBand(of: word.folded) ?? 255) < 120
    let goesOn =
      index + 1 < reading.words.count && follows(index + 1, index)
      && reading.words[index + 1].shape.startsWithCapital
    return goesOn || !isCommon || isProper(index)
  }

  /// Whether the tagger takes the first word of a sentence for a name or noun:
  /// “Later Lund left”.
  private func canBeName(_ index: Int) -> Bool {
    switch part(of: index) {
    case nil, .noun, .properNoun, .adjective, .other, .number: true
    default: false
    }
  }

  /// `Paul said`, where “Paul” is a frequent word.
  private func isProper(_ index: Int) -> Bool {
    part(of: index) == .properNoun && PeopleWords.givenName(reading.words[index].folded) != nil
  }

  private func part(of index: Int) -> PartOfSpeech? {
    let tree = reading.clauses(of: reading.words[index].sentence).tree
    return tree.tokens(ofWords: index..<index + 1).map { tree.part(of: $0.lowerBound) }
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
      if word.shape.startsWithCapital, !word.isStopWord || isInitial(end),
        !SpeechGrammar.timeWords.contains(word.folded) || isSurname(end)
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

  /// `John A. Lund`: the letter is no article.
  private func isInitial(_ index: Int) -> Bool {
    let range = reading.words[index].range
    let bytes = reading.source.text.bytes
    return range.count == 1 && range.end < bytes.count && bytes[range.end] == UInt8(ascii: ".")
  }

  /// `Theresa May`: a month behind a given name, and no day behind it.
  private func isSurname(_ index: Int) -> Bool {
    let words = reading.words
    guard NameScanner.months.contains(words[index].folded),
      PeopleWords.givenName(words[index - 1].folded) != nil
    else { return false }
    let next = index + 1
    return next == words.count || !follows(next, index) || words[next].range.isEmpty
      || !Letters.isDigit(reading.source.text.bytes[words[next].range.start])
  }

  /// "de", or "of" after a body: `Ministry of Justice`.
  private func joins(_ index: Int, _ start: Int) -> Bool {
    let folded = reading.words[index].folded
    if PeopleWords.particles.contains(folded) { return true }
    guard folded == "of" || folded == "for" else { return false }
    return PeopleWords.bodies.contains(reading.words[index - 1].folded)
      && !PeopleWords.titles.contains(reading.words[start].folded)
  }

  /// Whether nothing but blanks, a hyphen or the stop of an initial or title
  /// lies between two words.
  private func follows(_ index: Int, _ before: Int) -> Bool {
    let words = reading.words
    guard words[index].sentence == words[before].sentence else { return false }
    let gap = ByteRange(
      words[before].range.end, max(words[before].range.end, words[index].range.start))
    guard gap.count <= 3 else { return false }
    let isShort =
      words[before].range.count <= 2 || PeopleWords.titles.contains(words[before].folded)
    for byte in reading.source.text.bytes[gap.start..<gap.end] {
      switch byte {
      case 0x20, 0x2D, 0xC2, 0xA0, 0x0A: continue
      case 0x2E where isShort: continue
      default: return false
      }
    }
    return true
  }

  private func mention(_ run: Range<Int>) -> NameMention? {
    let words = reading.words
    // `the South Carolina Republican` says what somebody is.
    guard !PeopleWords.parties.contains(words[run.upperBound - 1].folded) else { return nil }
    let start = NameStart(reading: reading, run: run).index
    guard start < run.upperBound else { return nil }
    return NameMention(
      words: start..<run.upperBound, titles: run.lowerBound..<start,
      range: words[start].range.union(words[run.upperBound - 1].range))
  }
}

/// Where a name starts in a run of capitals: behind titles, offices, parties,
/// states and countries. `Texas Gov. Lena Ortiz`, `Secretary of State Lena Ortiz`.
struct NameStart {
  let reading: Reading
  let run: Range<Int>

  private func folded(_ index: Int) -> String { reading.words[index].folded }

  /// The index of the first word of the name; the end of the run where only
  /// titles stand in it.
  var index: Int {
    // A body keeps all its words.
    if PeopleWords.bodies.contains(folded(run.upperBound - 1)) { return run.lowerBound }
    if run.allSatisfy({ PeopleWords.titles.contains(folded($0)) }) { return run.upperBound }
    let title = afterLastTitle
    if title > run.lowerBound { return behindQualifiers(title) ?? title }
    return behindQualifiers(run.lowerBound) ?? behindOffice ?? run.lowerBound
  }

  /// Behind the last title that has a name behind it; the start of the run
  /// where none has.
  private var afterLastTitle: Int {
    var end = run.upperBound
    while end > run.lowerBound + 1, PersonName.suffixes.contains(folded(end - 1)) { end -= 1 }
    let title = (run.lowerBound..<end).dropLast().last {
      PeopleWords.titles.contains(folded($0))
    }
    let role = (run.lowerBound..<end).dropLast().last {
      startsPerson($0 + 1)
        && (PeopleWords.roles.contains(folded($0)) || PeopleWords.unnamed.contains(folded($0)))
    }
    guard let title = [title, role].compactMap(\.self).max(),
      !(title + 1..<end).contains(where: { PeopleWords.bodies.contains(folded($0)) })
    else { return run.lowerBound }
    return title + 1
  }

  /// Behind parties, states, countries and parts of offices, where a given
  /// name or an initial follows: `Republican Pat Lund`.
  private func behindQualifiers(_ first: Int) -> Int? {
    var start = first
    while start < run.upperBound - 1 {
      let length = qualifierLength(at: start)
      guard length > 0 else { break }
      start += length
    }
    guard start > first, start < run.upperBound - 1 else { return nil }
    let isParty = (first..<start).allSatisfy { PeopleWords.parties.contains(folded($0)) }
    return isParty || startsPerson(start) ? start : nil
  }

  private func qualifierLength(at index: Int) -> Int {
    let word = folded(index)
    if PeopleWords.parties.contains(word) || PeopleWords.titleParts.contains(word) { return 1 }
    let two = index + 1 < run.upperBound ? word + " " + folded(index + 1) : word
    if PeopleWords.states.contains(two), two != word { return 2 }
    if PeopleWords.states.contains(word) { return 1 }
    let alias = reading.longestAlias(at: index, upTo: run.upperBound)
    return alias?.kind == .country ? alias?.length ?? 0 : 0
  }

  private func startsPerson(_ index: Int) -> Bool {
    folded(index).utf8.count == 1 || PeopleWords.givenName(folded(index)) != nil
  }

  /// `Director of National Intelligence Lena Ortiz`: behind the office, at the
  /// first given name.
  private var behindOffice: Int? {
    let words = reading.words
    guard run.lowerBound > 1, ["of", "for", "to"].contains(folded(run.lowerBound - 1)),
      words[run.lowerBound - 1].sentence == words[run.lowerBound].sentence,
      PeopleWords.titles.contains(folded(run.lowerBound - 2))
        || PeopleWords.roles.contains(folded(run.lowerBound - 2))
    else { return nil }
    return run.dropFirst().dropLast().first(where: startsPerson)
  }
}
