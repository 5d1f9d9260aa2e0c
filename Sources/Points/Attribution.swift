internal import Reading

/// Cuts off what only says whose words a sentence reports: “…, the ministry
/// said on Friday”, “According to a summary, …”. It carries no fact.
struct AttributionTrimmer {
  let text: ClauseText
  let verbs: VerbTest

  /// The longest tail or opening that counts, in words.
  private static let longest = 14
  /// The most words that may stand before a quotation and only introduce it.
  private static let longestOpening = 8

  /// The words without a leading and a trailing attribution.
  func trimmed(_ words: Range<Int>) -> Range<Int> {
    let start = afterLeading(words)
    return start..<beforeTrailing(start..<words.upperBound)
  }

  /// The stretches of `words` that an attribution inside a sentence leaves:
  /// “The road is closed, the mayor said on Friday, and will stay so.”
  func stretches(of words: Range<Int>) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = words.lowerBound
    var index = start + 2
    while index < words.upperBound {
      if isEdge(index), let end = insertionEnd(from: index, words) {
        stretches.append(start..<index)
        start = end
        index = end + 2
      } else {
        index += 1
      }
    }
    return stretches + [start..<words.upperBound]
  }

  /// Where an attribution ends that starts at `start` and has words after it.
  private func insertionEnd(from start: Int, _ words: Range<Int>) -> Int? {
    let last = min(words.upperBound - 2, start + AttributionTrimmer.longest)
    guard start + 2 <= last else { return nil }
    for end in start + 2...last where isEdge(end) {
      return isInsertion(start..<end, before: end) ? end : nil
    }
    return nil
  }

  /// Whether the words say who speaks, and nothing of what is said.
  private func isInsertion(_ words: Range<Int>, before next: Int) -> Bool {
    guard let verb = words.prefix(7).first(where: { text.has(.bareSpeech, $0) }),
      isAttribution(words)
    else { return false }
    let isQuoted = text.gap(before: words.lowerBound).contains(.quote)
    // “, told drivers not to wait,” goes on with its subject before it.
    if verb == words.lowerBound { return isQuoted || isSaidByName(words) }
    // “The yard, he said, was closed” would lose its subject.
    if verbs.isFinite(next), text.gap(before: next).isDisjoint(with: [.quote]) { return false }
    // “she said Moreno, then 32, …”: a name after the verb is what is told of.
    return (verb + 1..<circumstance(in: verb + 1..<words.upperBound)).allSatisfy {
      text.isStopWord($0) || text.has(.frame, $0)
    }
  }

  /// “, said Dr. Ruta Holm,”
  private func isSaidByName(_ words: Range<Int>) -> Bool {
    ["said", "says"].contains(text.folded(words.lowerBound))
      && words.dropFirst().allSatisfy {
        text.shape($0).startsWithCapital || text.has(.title, $0)
      }
  }

  private func isEdge(_ index: Int) -> Bool {
    !text.gap(before: index).isDisjoint(with: [.comma, .quote, .dash])
  }

  private func afterLeading(_ words: Range<Int>) -> Int {
    if let quotation = quotationStart(words) { return quotation }
    guard words.count > 4, text.folded(words.lowerBound) == "according",
      text.folded(words.lowerBound + 1) == "to"
    else { return words.lowerBound }
    for index in words.dropFirst(2).prefix(AttributionTrimmer.longest)
    where text.gap(before: index).contains(.comma) {
      return index
    }
    return words.lowerBound
  }

  /// Where a quotation starts that the sentence opens with saying whose it is:
  /// “In a statement, the union wrote, “…”, “He went on: “…”.
  private func quotationStart(_ words: Range<Int>) -> Int? {
    guard text.gap(before: words.lowerBound).isDisjoint(with: [.quote]),
      let start = words.dropFirst(2).prefix(AttributionTrimmer.longestOpening)
        .first(where: { text.gap(before: $0).contains(.quote) }),
      start + 2 < words.upperBound,
      !text.gap(before: start).isDisjoint(with: [.comma, .colon])
    else { return nil }
    let opening = words.lowerBound..<start
    let last = text.folded(start - 1)
    let isSpeech =
      text.has(.reportingVerb, start - 1) || last == "wrote"
      || last == "on" && ["went", "goes"].contains(text.folded(start - 2))
    return isSpeech && !opening.contains { text.shape($0) == .number } ? start : nil
  }

  private func beforeTrailing(_ words: Range<Int>) -> Int {
    let earliest = max(words.lowerBound + 2, words.upperBound - AttributionTrimmer.longest)
    guard earliest < words.upperBound else { return words.upperBound }
    for index in (earliest..<words.upperBound).reversed() {
      let gap = text.gap(before: index)
      guard gap.contains(.comma) || gap.contains(.quote) || gap.contains(.dash) else { continue }
      if isAttribution(index..<words.upperBound) { return index }
    }
    return words.upperBound
  }

  /// Whether the words are a speaker and a reporting verb and nothing more.
  private func isAttribution(_ words: Range<Int>) -> Bool {
    if text.folded(words.lowerBound) == "according" { return true }
    let firstVerb = words.first { text.has(.reportingVerb, $0) }
    guard let verb = firstVerb, verb - words.lowerBound <= 6 else { return false }
    if text.folded(words.lowerBound) == "and" || text.folded(words.lowerBound) == "but" {
      return false
    }
    let after = verb + 1..<words.upperBound
    guard !after.contains(where: { ["that", "whether", "if"].contains(text.folded($0)) }) else {
      return false
    }
    let opensInverted = verb == words.lowerBound
    let end =
      opensInverted || (words.lowerBound..<verb).contains(where: verbs.isAuxiliary)
      ? words.upperBound : circumstance(in: after)
    let plain = (verb + 1..<end).filter { index in
      text.shape(index) == .lower && !text.isStopWord(index)
        && !text.hasAny(of: [.frame, .title], index)
    }
    // Behind a closing mark the speaker may have a long title.
    let isQuoted =
      (text.has(.bareSpeech, verb) || text.folded(verb) == "wrote")
      && text.gap(before: words.lowerBound).contains(.quote)
    return opensInverted ? plain.count <= (isQuoted ? 6 : 3) : plain.isEmpty
  }

  /// Where it starts to tell when or where something was said: “at a news
  /// conference”; the end of `words` when it does not.
  private func circumstance(in words: Range<Int>) -> Int {
    guard
      let start = words.first(where: { ["at", "in", "during", "on"].contains(text.folded($0)) }),
      words.upperBound - start <= 7, !verbs.hasFiniteVerb(start..<words.upperBound)
    else { return words.upperBound }
    return start
  }
}
