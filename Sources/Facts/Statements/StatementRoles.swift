internal import Reading
internal import TextCore

/// Decides what may be claimed of a segment.
struct RoleAssigner {
  let text: ClauseText
  let verbs: VerbTest
  /// Whether the whole line is a heading.
  let isHead: Bool

  func role(of segment: Segment) -> Statement.Role {
    if isHead { return .head }
    guard segment.role == .main else { return segment.role }
    if isFormula(segment) || isBareAttribution(segment.words) || isBareActor(segment) {
      return .frame
    }
    return isOpeningCircumstance(segment.words) ? .detail : .main
  }

  /// “Turning to the docks, …”: what somebody did while the rest happened.
  private func isOpeningCircumstance(_ words: Range<Int>) -> Bool {
    words.lowerBound == text.words.lowerBound && words.upperBound < text.words.upperBound
      && verbs.isParticiple(words.lowerBound) && !verbs.hasFiniteVerb(words)
      && text.gap(before: words.upperBound).contains(.comma)
  }

  /// A name, with or without a title or post, and nothing said of it. An
  /// item of a list may be a name alone: “the Harbour Treaty”.
  private func isBareActor(_ segment: Segment) -> Bool {
    var hasTitle = false
    for index in segment.words {
      if text.hasAny(of: [.title, .post], index) {
        hasTitle = true
      } else if !text.shape(index).startsWithCapital && !text.isStopWord(index) {
        return false
      }
    }
    return hasTitle || !segment.isListed
  }

  /// Fewer than two words that say something, and no figure.
  private func isFormula(_ segment: Segment) -> Bool {
    var telling = 0
    for index in segment.words {
      if text.shape(index) == .number { return false }
      if text.isStopWord(index) || text.hasAny(of: [.frame, .generic], index) { continue }
      telling += 1
    }
    // An item of a list may be one telling word: “trade”, “sanctions”.
    return telling < (segment.isListed ? 1 : 2)
  }

  /// Names and a reporting verb, with at most when and where it was said.
  private func isBareAttribution(_ words: Range<Int>) -> Bool {
    var hasReportingVerb = false
    var hasSpeechVerb = false
    for index in words {
      let word = text.word(index)
      if hasSpeechVerb && ["at", "in", "during", "on"].contains(word.folded)
        && words.upperBound - index < 7
      {
        return true
      }
      if text.has(.reportingVerb, index) {
        hasReportingVerb = true
        // “agreed to meet in May” says more than that somebody spoke.
        hasSpeechVerb = text.has(.bareSpeech, index) && word.folded != "agreed"
      } else if !word.isStopWord && !word.shape.startsWithCapital
        && !text.hasAny(of: [.title, .frame], index)
      {
        return false
      }
    }
    return hasReportingVerb
  }
}

/// Finds sentences that say that something was *not* mentioned: they report
/// an omission and carry nothing themselves.
struct NonMention {
  let text: ClauseText

  var isStated: Bool {
    text.words.contains { start in
      guard text.has(.nonMentionOpener, start) else { return false }
      return WordClasses.nonMentionPhrases.contains { phrase in
        start + phrase.count <= text.words.upperBound
          && phrase.indices.allSatisfy { step in
            let word = text.folded(start + step)
            return word == phrase[step] || step > 0 && word == phrase[step] + "ed"
          }
      }
    }
  }
}

/// Finds the place that a report names before its first sentence:
/// `OSLO, May 3 (Agency) —`.
struct Dateline {
  let text: ClauseText

  /// The index of the first word after the dateline.
  var end: Int {
    let words = text.words
    guard words.count > 4, text.word(words.lowerBound).shape == .allCaps else {
      return words.lowerBound
    }
    for index in words.dropFirst().prefix(9) {
      if text.gap(before: index).contains(.dash) { return index }
      if text.word(index).shape == .lower { return words.lowerBound }
    }
    return words.lowerBound
  }
}

/// Takes the words off a statement's edges that belong to its neighbours.
struct StatementTrimmer {
  let reading: Reading

  private static let openers: WordSet = [
    "and", "but", "or", "yet", "while", "that", "as", "well",
  ]

  /// “That is a word of his”
  private func isSubject(_ index: Int) -> Bool {
    reading.words[index].folded == "that"
      && WordClasses.isAuxiliary(reading.words[index + 1].folded)
  }

  private static let closers: WordSet = ["and", "but", "or", "nor", "as", "while", "that"]

  /// The words without a leading or trailing conjunction; all of them when nothing else
  /// would be left.
  func trimmed(_ words: Range<Int>) -> Range<Int> {
    var start = words.lowerBound
    while start + 1 < words.upperBound,
      StatementTrimmer.openers.contains(reading.words[start].folded), !isSubject(start)
    {
      start += 1
    }
    var end = words.upperBound
    while end - 1 > start, StatementTrimmer.closers.contains(reading.words[end - 1].folded) {
      end -= 1
    }
    return start..<end
  }
}
