internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// Names before a comma or colon.
extension ReportingClauseFinder {
  /// The words up to a comma: after “according to”.
  func run(from start: Int) -> SpeakerPhrase? {
    let end = tokens[start...].firstIndex { !$0.isWord } ?? tokens.count
    return end > start && end - start < 12
      ? SpeakerPhrase(head: start..<end, whole: start..<end) : nil
  }

  /// `NAME: …` in a headline or a transcript, and `“…” — Name` at the end.
  func labelled() -> ReportingClause? {
    if let colon = tokens.indices.prefix(9).first(where: { tokens[$0].kind == .colon }),
      colon > 0, colon + 1 < tokens.count, tokens[..<colon].allSatisfy(\.isWord),
      isTranscript || tokens[colon + 1].isQuote
        || isTitleCase && tokens[colon...].contains(where: \.isQuote),
      tokens[..<colon].contains(where: \.isCapital),
      !tokens[..<colon].contains(where: \.isFiniteVerb)
    {
      // `Harbour Unions Defend Lund: “…”`: the subject alone.
      let verb = tokens[..<colon].dropFirst().firstIndex { $0.tags?.part == .verb } ?? colon
      let speaker = SpeakerPhrase(head: 0..<verb, whole: 0..<colon)
      return ReportingClause(
        cue: colon..<colon + 1, lemma: ":", speaker: speaker, frame: 0..<colon + 1)
    }
    guard let first = tokens.first, first.isQuote, tokens.count > 2,
      tokens[1].kind == .dash || tokens[1].kind == .colon,
      tokens[2].isCapital, let speaker = speakers.phrase(from: 2), speaker.head.count <= 6
    else { return nil }
    return ReportingClause(
      cue: 1..<2, lemma: "—", speaker: speaker, frame: 1..<speaker.head.upperBound)
  }

  /// `Ortiz made the following comment: “…”`: the subject speaks.
  func colonBeforeQuote() -> ReportingClause? {
    guard let colon = tokens.lastIndex(where: { $0.kind == .colon }), colon > 1,
      colon + 1 == tokens.count || tokens[colon + 1].isQuote,
      let speaker = mainSubject(before: colon)
    else { return nil }
    return ReportingClause(
      cue: colon..<colon + 1, lemma: ":", speaker: speaker,
      frame: speaker.whole.lowerBound..<colon + 1)
  }

  /// The name before a colon that a unit starts with, as it is in transcripts.
  static func turn(_ unit: SpeechUnit) -> String? {
    guard let colon = unit.tokens.prefix(6).firstIndex(where: { $0.kind == .colon }), colon > 0,
      unit.tokens[..<colon].allSatisfy(\.isCapital), unit.zone == .paragraph
    else { return nil }
    return unit.tokens[..<colon].map(\.folded).joined(separator: " ")
  }
}
