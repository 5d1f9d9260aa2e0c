internal import Lexicon
internal import Reading
internal import TextCore

/// What stands beside a verb, where the tree lost its subject.
extension SpeakerFinder {
  /// Tokens of a name or role, and of an apposition, at most.
  static let longest = 24
  private static let longestApposition = 36

  /// The name or role that ends before the verb group of `verb`.
  func before(_ verb: Int, from floor: Int) -> SpeakerPhrase? {
    var end = verb
    while end > floor, tokens[end - 1].isWord, !tokens[end - 1].isCapital {
      if isHelper(tokens[end - 1]) {
        end -= 1
      } else if end - 2 > floor, tokens[end - 2].isPreposition, isTime(tokens[end - 1]) {
        // `has at times said`
        end -= 2
      } else {
        break
      }
    }
    guard end > floor else { return nil }
    let last = tokens[end - 1]
    if last.kind == .comma || last.kind == .dash { return beforeApposition(end - 1, from: floor) }
    if last.kind == .closeBracket { return beforeBracket(end - 1, from: floor, upTo: end) }
    if last.folded == "who" || last.folded == "which" {
      let isAfterComma = end - 2 > floor && tokens[end - 2].kind == .comma
      return nounPhrase(endingBefore: isAfterComma ? end - 2 : end - 1, from: floor).map {
        let phrase = SpeakerPhrase(head: $0, whole: $0.lowerBound..<end)
        return nameBefore(phrase) ?? phrase
      }
    }
    return nounPhrase(endingBefore: end, from: floor).map {
      SpeakerPhrase(head: $0, whole: $0.lowerBound..<end)
    }
  }

  private func isTime(_ token: SpeechToken) -> Bool {
    SpeechGrammar.timeWords.contains(token.folded)
      || token.tags?.penn == .nns
        && SpeechGrammar.timeWords.contains(String(token.folded.dropLast()))
  }

  /// What stands between a subject and its verb: “has”, “also”.
  private func isHelper(_ token: SpeechToken) -> Bool {
    [.auxiliary, .adverb, .particle].contains(token.tags?.part)
      || SpeechGrammar.perfectForms.contains(token.folded)
  }

  private func beforeBracket(_ close: Int, from floor: Int, upTo end: Int) -> SpeakerPhrase? {
    var open = close - 1
    while open > floor, close - open < 12, tokens[open].kind != .openBracket { open -= 1 }
    guard tokens[open].kind == .openBracket,
      let head = nounPhrase(endingBefore: open, from: floor)
    else { return nil }
    return SpeakerPhrase(head: head, whole: head.lowerBound..<end)
  }

  /// `Lena Ortiz, the mayor of Arden, said`: of the commas before the verb the
  /// first one whose left side is a name or role and starts a clause.
  private func beforeApposition(_ comma: Int, from floor: Int) -> SpeakerPhrase? {
    var found: SpeakerPhrase?
    var index = comma - 1
    while index > floor, comma - index <= SpeakerFinder.longestApposition {
      let token = tokens[index]
      if token.isQuote || token.kind == .stop || token.kind == .colon { break }
      if token.kind == tokens[comma].kind || token.kind == .comma, let head = left(of: index, floor)
      {
        let startsClause =
          head.lowerBound == floor || !tokens[head.lowerBound - 1].isWord
          || tokens[head.lowerBound - 1].startsClause
          || SpeechGrammar.timeWords.contains(tokens[head.lowerBound - 1].folded)
        if startsClause { found = SpeakerPhrase(head: head, whole: head.lowerBound..<comma) }
      }
      index -= 1
    }
    return found
  }

  /// The phrase before a comma, past a bracket: `Rep. Lee Ames (R-Ohio), …`.
  private func left(of comma: Int, _ floor: Int) -> Range<Int>? {
    if comma > floor, tokens[comma - 1].kind == .closeBracket {
      return beforeBracket(comma - 1, from: floor, upTo: comma)?.head
    }
    guard let phrase = nounPhrase(endingBefore: comma, from: floor) else { return nil }
    let isRole = tokens[phrase.lowerBound].isDeterminer || phrase.count <= 3
    return isRole || tokens[phrase].contains(where: \.isCapital) ? phrase : nil
  }

  /// The longest name or role that ends before `end`; nil where it hangs on a
  /// preposition.
  func nounPhrase(endingBefore end: Int, from floor: Int) -> Range<Int>? {
    guard end > floor, tokens[end - 1].isWord else { return nil }
    if tokens[end - 1].isPronoun {
      return tokens[end - 1].startsClause ? nil : end - 1..<end
    }
    // “the accused”, “an official”
    guard isNominal(tokens[end - 1]) || tokens[end - 1].tags?.part == .adjective else { return nil }
    var start = end
    var index = end - 1
    while index >= floor, end - index <= SpeakerFinder.longest, belongs(index, floor, end) {
      start = index
      if tokens[index].isDeterminer, index == floor || !tokens[index - 1].isPreposition { break }
      index -= 1
    }
    while start < end,
      tokens[start].isPreposition || tokens[start].startsClause || isDay(start, before: end)
    {
      start += 1
    }
    if start < end, start > floor, hangs(start - 1) {
      // `marchers going through the streets chanted`
      let isParticiple = start - 2 > floor && tokens[start - 2].tags?.penn == .vbg
      return nounPhrase(endingBefore: isParticiple ? start - 2 : start - 1, from: floor)
    }
    guard start < end,
      tokens[start..<end].contains(where: { !SpeechGrammar.timeWords.contains($0.folded) })
    else { return nil }
    return start..<end
  }

  /// `On Monday Ortiz`
  private func isDay(_ index: Int, before end: Int) -> Bool {
    index + 1 < end && tokens[index].isCapital
      && SpeechGrammar.timeWords.contains(tokens[index].folded)
  }

  /// Whether a word ties the phrase behind it to something before. “After”
  /// and its like may open a clause as well.
  func hangs(_ index: Int) -> Bool {
    tokens[index].isPreposition
      && !SpeechGrammar.prepositionsOrConjunctions.contains(tokens[index].folded)
  }

  private func isNominal(_ token: SpeechToken) -> Bool {
    token.isCapital || [.noun, .properNoun, .number].contains(token.tags?.part)
      || isMistakenNoun(token)
  }

  /// `Senate aides told`, where the tagger takes the noun for a verb.
  private func isMistakenNoun(_ token: SpeechToken) -> Bool {
    token.tags?.part == .verb && reading.lexicon.isMostlyNoun(token.folded)
      && !reading.lexicon.isReportingVerb(token.folded)
  }

  /// Whether a token can stand inside a name or role.
  func belongs(_ index: Int, _ floor: Int, _ end: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord else { return false }
    if isMistakenNoun(token) { return true }
    if token.isDeterminer || isNominal(token) { return !token.isFiniteVerb }
    let isJoined = index > floor && index + 1 < end
    switch token.tags?.part {
    case .adjective: return true
    case .verb:
      return index + 1 < end && !token.isFiniteVerb && index > floor
        && (tokens[index - 1].isDeterminer || token.isJoined)
    case .coordinator:
      return isJoined && isNominal(tokens[index - 1])
        && tokens[index - 1].isCapital == tokens[index + 1].isCapital
    case .adposition:
      return isJoined && isNominal(tokens[index - 1])
        && SpeechGrammar.joiningPrepositions.contains(token.folded)
    case .particle: return isJoined && token.folded == "s"
    default: return PeopleWords.particles.contains(token.folded) && isJoined
    }
  }
}
