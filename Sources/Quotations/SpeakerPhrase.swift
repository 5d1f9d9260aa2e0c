internal import Lexicon
internal import UnicodeText

/// The tokens of a unit that stand for a speaker.
struct SpeakerPhrase: Equatable {
  /// The name or role without what is said of it between commas.
  var head: Range<Int>
  /// The head with its apposition.
  var whole: Range<Int>
}

/// Finds the subject of a reporting verb, by the words around it: there is no
/// parser, and a subject is what lies between the verb and the nearest word
/// that cannot belong to a name or role.
struct SpeakerPhraseFinder {
  let tokens: [SpeechToken]
  let lexicon: Lexicon

  /// Words of a name or role at most.
  private static let longest = 24
  /// Words of an apposition at most.
  private static let longestApposition = 36

  /// The subject that ends before the verb group of `verb`.
  func before(_ verb: Int, from floor: Int) -> SpeakerPhrase? {
    var end = verb
    while end > floor, isVerbCompany(end - 1) { end -= 1 }
    guard end > floor else { return nil }
    let last = tokens[end - 1]
    if last.kind == .comma || last.kind == .dash { return beforeApposition(end - 1, from: floor) }
    if last.kind == .closeBracket { return beforeBracket(end - 1, from: floor) }
    if last.folded == "who" || last.folded == "which" { return antecedent(end - 1, from: floor) }
    guard let found = nounPhrase(endingBefore: end, from: floor) else { return nil }
    let head = beforeParticiple(found, from: floor) ?? found
    return SpeakerPhrase(head: head, whole: head.lowerBound..<end)
  }

  /// `protesters marching through the streets chanted`: the phrase found hangs
  /// on a preposition and a participle, and the subject is before them.
  private func beforeParticiple(_ found: Range<Int>, from floor: Int) -> Range<Int>? {
    var at = found.lowerBound - 1
    guard at > floor, SpeechGrammar.prepositions.contains(tokens[at].folded) else { return nil }
    let limit = max(floor + 1, at - 6)
    while at >= limit, tokens[at].isWord {
      let folded = tokens[at].folded
      if folded.hasSuffix("ing"), lexicon.verbForm(of: folded) == .ing, !tokens[at].isCapital {
        return nounPhrase(endingBefore: at, from: floor)
      }
      at -= 1
    }
    return nil
  }

  private func isVerbCompany(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, !token.isCapital else { return false }
    if SpeechGrammar.verbCompany.contains(token.folded) { return true }
    return token.folded.count > 4 && token.folded.hasSuffix("ly")
      && lexicon.partsOfSpeech(of: token.folded) == .adverb
  }

  /// `the mayor, who said`: the phrase before the relative pronoun.
  private func antecedent(_ pronoun: Int, from floor: Int) -> SpeakerPhrase? {
    var end = pronoun
    if end > floor, tokens[end - 1].kind == .comma { end -= 1 }
    guard let head = nounPhrase(endingBefore: end, from: floor) else {
      return SpeakerPhrase(head: pronoun..<pronoun + 1, whole: pronoun..<pronoun + 1)
    }
    return SpeakerPhrase(head: head, whole: head.lowerBound..<pronoun + 1)
  }

  private func beforeBracket(_ close: Int, from floor: Int) -> SpeakerPhrase? {
    var open = close - 1
    while open > floor, close - open < 12, tokens[open].kind != .openBracket { open -= 1 }
    guard tokens[open].kind == .openBracket,
      let head = nounPhrase(endingBefore: open, from: floor)
    else { return nil }
    return SpeakerPhrase(head: head, whole: head.lowerBound..<close + 1)
  }

  /// `Lena Ortiz, the mayor of Arden, said`: of the commas before the verb the
  /// first one whose left side is a name or role and nothing else.
  private func beforeApposition(_ comma: Int, from floor: Int) -> SpeakerPhrase? {
    var found: SpeakerPhrase?
    var index = comma - 1
    while index > floor, comma - index <= SpeakerPhraseFinder.longestApposition {
      let token = tokens[index]
      if token.isQuote || token.kind == .stop || token.kind == .colon { break }
      if token.kind == tokens[comma].kind || token.kind == .comma,
        let head = phrase(endingAtMark: index, from: floor), isName(head) || isRole(head)
      {
        let startsClause =
          head.lowerBound == floor || !tokens[head.lowerBound - 1].isWord
          || SpeechGrammar.clauseStarters.contains(tokens[head.lowerBound - 1].folded)
        if startsClause { found = SpeakerPhrase(head: head, whole: head.lowerBound..<comma) }
      }
      index -= 1
    }
    if let found { return found }
    // `X said Tuesday, and, speaking later, said`: no subject of its own.
    return nil
  }

  /// The phrase before a comma, past a bracket: `Rep. Lee Ames (R-Ohio), …`.
  private func phrase(endingAtMark index: Int, from floor: Int) -> Range<Int>? {
    if index > floor, tokens[index - 1].kind == .closeBracket {
      return beforeBracket(index - 1, from: floor)?.head
    }
    return nounPhrase(endingBefore: index, from: floor)
  }

  func isName(_ range: Range<Int>) -> Bool { tokens[range].contains { $0.isCapital } }

  private func isRole(_ range: Range<Int>) -> Bool {
    guard let first = tokens[range].first else { return false }
    return SpeechGrammar.determiners.contains(first.folded) || range.count <= 3
  }

  /// The longest name or role that ends before `end`.
  func nounPhrase(endingBefore end: Int, from floor: Int) -> Range<Int>? {
    guard end > floor, tokens[end - 1].isWord else { return nil }
    let last = tokens[end - 1]
    if SpeechGrammar.pronouns.contains(last.folded), last.folded != "who" {
      return end - 1..<end
    }
    guard !SpeechGrammar.clauseStarters.contains(last.folded),
      !SpeechGrammar.prepositions.contains(last.folded)
    else { return nil }
    var start = end
    var index = end - 1
    while index >= floor, end - index <= SpeakerPhraseFinder.longest, belongs(index, floor) {
      start = index
      if closesPhrase(index, floor) { break }
      index -= 1
    }
    while start < end, isEmptyStart(tokens[start]) { start += 1 }
    return start < end && isSubstantial(start..<end) ? start..<end : nil
  }

  /// Whether a token can stand inside a name or role.
  private func belongs(_ index: Int, _ floor: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord else { return false }
    if token.folded == "and" { return joinsNames(index, floor) }
    if SpeechGrammar.joiningPrepositions.contains(token.folded) {
      return index > floor && tokens[index - 1].isWord
        && !SpeechGrammar.clauseStarters.contains(tokens[index - 1].folded)
        && !isVerb(index - 1, floor)
    }
    if token.folded == "to", index > floor {
      return SpeechGrammar.rolesWithTo.contains(tokens[index - 1].folded)
    }
    if SpeechGrammar.clauseStarters.contains(token.folded) { return false }
    if SpeechGrammar.prepositions.contains(token.folded) { return false }
    if SpeechGrammar.pronouns.contains(token.folded) { return false }
    return !isVerb(index, floor)
  }

  private func isVerb(_ index: Int, _ floor: Int) -> Bool {
    let token = tokens[index]
    guard !token.isCapital, SpeechGrammar.isFiniteVerb(token.folded, lexicon) else { return false }
    guard index > floor else { return true }
    let before = tokens[index - 1]
    // `a retired general`, `state-designated`: a participle before its noun.
    if SpeechGrammar.determiners.contains(before.folded) || before.isPossessive || token.isJoined {
      return SpeechGrammar.auxiliaries.contains(token.folded)
    }
    return true
  }

  /// `Ortiz and Lund`, `police and prosecutors`.
  private func joinsNames(_ index: Int, _ floor: Int) -> Bool {
    guard index > floor, index + 1 < tokens.count else { return false }
    let before = tokens[index - 1]
    let after = tokens[index + 1]
    guard before.isWord, after.isWord, !isVerb(index - 1, floor) else { return false }
    if before.isCapital && after.isCapital { return true }
    return !before.isCapital && !after.isCapital && lexicon.isMostlyNoun(before.folded)
      && !SpeechGrammar.pronouns.contains(after.folded)
      && !SpeechGrammar.determiners.contains(after.folded)
  }

  /// Whether the phrase starts with this token: a determiner that no
  /// preposition ties to what is before it.
  private func closesPhrase(_ index: Int, _ floor: Int) -> Bool {
    let token = tokens[index]
    guard SpeechGrammar.determiners.contains(token.folded) else { return false }
    guard index > floor else { return true }
    return !SpeechGrammar.joiningPrepositions.contains(tokens[index - 1].folded)
  }

  /// What is left over at the start when a clause before it ran into the phrase.
  private func isEmptyStart(_ token: SpeechToken) -> Bool {
    SpeechGrammar.joiningPrepositions.contains(token.folded)
      || SpeechGrammar.clauseStarters.contains(token.folded)
      || SpeechGrammar.prepositions.contains(token.folded)
      || SpeechGrammar.auxiliaries.contains(token.folded)
  }

  private func isSubstantial(_ range: Range<Int>) -> Bool {
    tokens[range].contains { token in
      !SpeechGrammar.weekdays.contains(token.folded)
        && (token.isCapital || token.folded.count > 2
          || SpeechGrammar.determiners.contains(token.folded))
        && lexicon.partsOfSpeech(of: token.folded) != .adverb
    }
  }
}

extension SpeakerPhraseFinder {
  /// The subject that starts at `start`, after an inverted verb or a phrase
  /// such as "according to".
  func after(_ start: Int, upTo limit: Int) -> SpeakerPhrase? {
    guard start < limit, tokens[start].isWord else { return nil }
    if SpeechGrammar.pronouns.contains(tokens[start].folded) {
      return SpeakerPhrase(head: start..<start + 1, whole: start..<start + 1)
    }
    guard !SpeechGrammar.complementizers.contains(tokens[start].folded),
      !SpeechGrammar.prepositions.contains(tokens[start].folded),
      !SpeechGrammar.weekdays.contains(tokens[start].folded)
    else { return nil }
    var end = start
    while end < limit, end - start < 30, tokens[end].isWord {
      let token = tokens[end]
      if end > start, token.isPossessive == false, endsForwardPhrase(end) { break }
      end += 1
    }
    guard end > start, isSubstantial(start..<end) else { return nil }
    return SpeakerPhrase(head: start..<end, whole: start..<end)
  }

  private func endsForwardPhrase(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.folded == "and" || token.folded == "or" {
      return
        !(tokens[index - 1].isCapital && index + 1 < tokens.count
        && tokens[index + 1].isCapital)
    }
    if token.folded == "of" || token.folded == "for" || token.folded == "from"
      || token.folded == "at"
    {
      return false
    }
    if SpeechGrammar.clauseStarters.contains(token.folded) { return true }
    if SpeechGrammar.prepositions.contains(token.folded) { return true }
    if SpeechGrammar.weekdays.contains(token.folded), token.isCapital { return true }
    if CueVerbs.entry(token.folded)?.form == .ing { return true }
    return !token.isCapital && SpeechGrammar.isFiniteVerb(token.folded, lexicon)
      && !SpeechGrammar.determiners.contains(tokens[index - 1].folded)
  }
}
