internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// Reads what a source calls an actor beside the name: the role before it and
/// the apposition after it.
struct LabelReader {
  let reading: Reading
  var lexicon = Lexicon.shared

  /// Words of a label at most.
  private static let longest = 14

  func labels(of mention: NameMention) -> [ActorLabel] {
    var labels: [ActorLabel] = []
    if let before = before(mention) ?? beforeComma(mention) { labels.append(before) }
    if let after = after(mention) { labels.append(after) }
    return labels
  }

  /// `White House press secretary` before a name: titles and the nouns and
  /// capitalised words that they follow.
  private func before(_ mention: NameMention) -> ActorLabel? {
    let words = reading.words
    var start = mention.words.lowerBound
    let sentence = words[mention.words.lowerBound].sentence
    while start > 0, mention.words.lowerBound - start < LabelReader.longest,
      words[start - 1].sentence == sentence, isAdjacent(start - 1, start),
      belongsToRole(start - 1)
    {
      start -= 1
    }
    start = max(start, 0)
    guard start < mention.words.lowerBound,
      words[start..<mention.words.lowerBound].contains(where: { isRoleNoun($0.folded) })
    else { return nil }
    return label(start..<mention.words.lowerBound)
  }

  /// `The owner of the mill, Ada Orme,` and `the line's engineer, Ada Orme,`:
  /// a phrase that starts with a determiner, whose noun is a role.
  private func beforeComma(_ mention: NameMention) -> ActorLabel? {
    let words = reading.words
    let end = mention.words.lowerBound
    guard end > 0, words[end - 1].sentence == words[end].sentence, gap(end - 1, end) == ", ",
      closes(mention.words.upperBound)
    else { return nil }
    var start = end - 1
    /// The last word that is no part of an “of …”.
    var head = end - 1
    while !LabelReader.determiners.contains(words[start].folded) {
      if LabelReader.links.contains(words[start].folded) {
        head = start - 1
      } else if words[start].isStopWord {
        return nil
      }
      guard start > 0, end - start < LabelReader.longest,
        words[start - 1].sentence == words[end].sentence, isAdjacent(start - 1, start)
      else { return nil }
      start -= 1
      if words[start].folded == "the", start > 0,
        LabelReader.links.contains(words[start - 1].folded)
      {
        start -= 1
      }
    }
    guard head > start, isRoleNoun(words[head].folded) else { return nil }
    let isArticle = ["a", "an", "the"].contains(words[start].folded)
    return label((isArticle ? start + 1 : start)..<end)
  }

  private static let determiners = WordSet("a an the his her its their our")
  private static let links = WordSet("of for at in")

  private func belongsToRole(_ index: Int) -> Bool {
    let word = reading.words[index]
    if word.shape.startsWithCapital { return !word.isStopWord }
    if isRoleNoun(word.folded) || ActorWords.rolePrefixes.contains(word.folded) { return true }
    guard !word.isStopWord, CueVerbs.verb(word.folded) == nil else { return false }
    // `jailed opposition leader`, `long-time rival`: what describes the role.
    let parts = lexicon.partsOfSpeech(of: word.folded)
    if parts.contains(.adjective) { return true }
    // `harbour master`, `fire chief`
    return parts.contains(.noun) && isRoleNoun(reading.words[index + 1].folded)
  }

  private func isRoleNoun(_ folded: String) -> Bool {
    ActorWords.titles.contains(folded) || ActorWords.unnamed.contains(folded)
      || ActorWords.roles.contains(folded)
  }

  /// `, the mayor of Arden,` and `, who is the mayor of Arden,` after a name.
  private func after(_ mention: NameMention) -> ActorLabel? {
    let words = reading.words
    var next = mention.words.upperBound
    guard next < words.count, words[next].sentence == words[next - 1].sentence,
      gap(next - 1, next) == ", "
    else { return nil }
    let isRelative =
      words[next].folded == "who" && next + 2 < words.count
      && SpeechGrammar.be.contains(words[next + 1].folded)
    if isRelative { next += 2 }
    guard isRelative || LabelReader.openers.contains(words[next].folded) else { return nil }
    var end = next + 1
    while end < words.count, end - next < LabelReader.longest,
      words[end].sentence == words[next].sentence, isAdjacent(end - 1, end)
    {
      end += 1
    }
    guard end > next + 1, closes(end) else { return nil }
    if isRelative, !words[next..<end].contains(where: { isRoleNoun($0.folded) }) { return nil }
    // `…, the statement said,` and `…, the ministry said in a report,` report
    // and name nobody.
    if CueVerbs.verb(words[end - 1].folded) != nil, !isRoleNoun(words[end - 1].folded) {
      return nil
    }
    let clause = words[next..<end].prefix { !LabelReader.relatives.contains($0.folded) }
    if !isRelative, clause.contains(where: isReport) { return nil }
    let stop = words[next..<end].firstIndex(where: isTimeWord) ?? end
    return stop > next + 1 ? label(next..<stop) : nil
  }

  private static let relatives = WordSet("who whom whose which that")

  /// Whether the word is a verb of reporting in a form that has a subject.
  private func isReport(_ word: Word) -> Bool {
    guard CueVerbs.verb(word.folded) != nil, !isRoleNoun(word.folded) else { return false }
    let form = lexicon.verbForm(of: word.folded) ?? []
    return !form.isDisjoint(with: [.past, .thirdPerson]) && !lexicon.isMostlyNoun(word.folded)
  }

  private static let openers = WordSet("a an the his her its one")

  /// From here on it is said when, not who.
  private func isTimeWord(_ word: Word) -> Bool {
    ["earlier", "later", "last", "yesterday", "today", "ago"].contains(word.folded)
  }

  /// Whether a comma or the sentence's end follows.
  private func closes(_ end: Int) -> Bool {
    let offset = reading.words[end - 1].range.end
    let bytes = reading.source.text.bytes
    guard offset < bytes.count else { return true }
    return bytes[offset] == UInt8(ascii: ",") || bytes[offset] == UInt8(ascii: ".")
  }

  private func isAdjacent(_ before: Int, _ after: Int) -> Bool {
    let gap = gap(before, after)
    return gap == " " || gap == ". " || gap == "-" || gap == "'s " || gap == "’s "
  }

  private func gap(_ before: Int, _ after: Int) -> String {
    let start = reading.words[before].range.end
    let end = reading.words[after].range.start
    guard end >= start, end - start < 8 else { return "" }
    return reading.source.text.string(ByteRange(start, end))
  }

  private func label(_ words: Range<Int>) -> ActorLabel {
    let range = reading.words[words.lowerBound].range.union(
      reading.words[words.upperBound - 1].range)
    return ActorLabel(text: reading.source.text.string(range), range: range)
  }
}
