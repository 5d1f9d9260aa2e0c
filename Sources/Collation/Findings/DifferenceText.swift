internal import DocumentModel
internal import Reading
internal import TextCore

/// Says in a sentence what a difference is, with the words of both sides.
struct DifferenceText {
  let maker: FindingMaker
  let difference: Difference

  init(_ maker: FindingMaker, _ difference: Difference) {
    self.maker = maker
    self.difference = difference
  }

  /// Where the finding stands, and its evidence: the clause around the words
  /// that differ, so that a reader sees what is said.
  var passage: Passage { clause(around: difference.passage, in: difference.sentence) }

  /// Of a condition that was dropped the condition alone: it is what is missing.
  var counterpart: Passage {
    difference.kind == .condition
      ? difference.counterpart
      : clause(around: difference.counterpart, in: difference.otherSentence)
  }

  /// Words of a sentence that are shown whole.
  private static let wholeWords = 40
  /// Words that are shown on either side, of a longer one.
  private static let around = 15

  private func clause(around words: Passage, in sentence: Passage) -> Passage {
    let reading = maker.accounts[sentence.source].reading
    let all = reading.wordIndices(in: sentence.range)
    guard all.count > DifferenceText.wholeWords else { return sentence }
    let own = reading.wordIndices(in: words.range)
    let start = max(all.lowerBound, own.lowerBound - DifferenceText.around)
    let end = min(all.upperBound, max(own.upperBound, start + 1) + DifferenceText.around)
    return Passage(
      source: sentence.source,
      range: reading.words[start].range.union(reading.words[end - 1].range).union(words.range))
  }

  var message: String {
    let (own, other) = (maker.teller(difference.passage), maker.teller(difference.counterpart))
    let (here, there) = (
      maker.quote(difference.passage, limit: 60), maker.quote(difference.counterpart, limit: 60)
    )
    switch difference.kind {
    case .figure: return "figures differ: \(here) in \(own), \(there) in \(other)"
    case .dateTime: return "times differ: \(here) in \(own), \(there) in \(other)"
    case .name: return "names differ: \(here) in \(own), \(there) in \(other)"
    case .whoDidIt:
      return "names stand in exchanged places: \(here) in \(own), \(there) in \(other)"
    case .negation:
      return "one denies what the other affirms: \(here) in \(own), \(there) in \(other)"
    case .opposite: return "words of opposed meaning: \(here) in \(own), \(there) in \(other)"
    case .quotation: return "quoted words differ: \(here) in \(own), \(there) in \(other)"
    case .wording:
      return "another word in the same place: \(here) in \(own), \(there) in \(other)"
    case .certainty, .scope: return forceMessage(own, other, here, there)
    case .condition, .attribution: return missingMessage(own, other)
    }
  }

  private func forceMessage(
    _ own: String, _ other: String, _ here: String, _ there: String
  ) -> String {
    let what = difference.kind == .certainty ? "certainty differs" : "scope differs"
    return "\(what): \(here) in \(own), \(there) in \(other)"
  }

  private func missingMessage(_ own: String, _ other: String) -> String {
    let isHere = difference.isMissingInFirst == true
    let (teller, lacking) = isHere ? (other, own) : (own, other)
    let words = maker.quote(isHere ? difference.counterpart : difference.passage, limit: 80)
    if difference.kind == .condition { return "\(words) (\(teller)) not found in \(lacking)" }
    let sentence = maker.quote(isHere ? difference.otherSentence : difference.sentence, limit: 80)
    return "\(teller) gives \(sentence) as somebody’s words (\(words)); \(lacking) states it flatly"
  }
}
