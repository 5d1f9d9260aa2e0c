internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// Reads the statements of a sentence: its verbs with what denies and hedges
/// them and who does what to whom.
struct StatementReader {
  let clause: ClauseWords
  /// Of each word of the clause: it is looked at from every verb near it.
  private let classes: [ClauseClass]

  init(clause: ClauseWords) {
    self.clause = clause
    classes = clause.range.map { ClauseClass.of(clause.folded($0)) }
  }

  private func has(_ wanted: ClauseClass, _ index: Int) -> Bool {
    !classes[index - clause.range.lowerBound].isDisjoint(with: wanted)
  }

  /// Verbs that report speech: what they report is a statement of its own.
  static let speech = WordSet(
    """
    said says say saying told tells added adds according noted stated announced reported reports
    wrote claimed asked replied explained argued insisted suggested
    """)

  /// - Complexity: linear; each verb looks at a bounded number of words.
  func statements() -> [Statement] {
    clause.range.compactMap { index -> Statement? in
      guard clause.isVerb(index) || isRegularPast(index) else { return nil }
      guard !has(.speech, index), !isModifier(index) else { return nil }
      return statement(index)
    }
  }

  /// A past form after its subject where the same letters are a noun as well.
  private func isRegularPast(_ index: Int) -> Bool {
    let word = clause.word(index)
    guard word.shape == .lower, !word.isStopWord, word.folded.hasSuffix("ed"),
      index > clause.range.lowerBound, clause.word(index - 1).shape.startsWithCapital
    else { return false }
    return clause.facts(index).verbForm.contains(.past)
  }

  /// “the detained men”, “suspected bombers”: a participle before its noun.
  private func isModifier(_ index: Int) -> Bool {
    let next = index + 1
    guard clause.isInside(next),
      clause.gap(before: next) == .blank || clause.gap(before: next) == .hyphen,
      index > clause.range.lowerBound
    else { return false }
    if clause.gap(before: next) == .hyphen { return true }
    let before = clause.folded(index - 1)
    guard ["the", "a", "an", "his", "her", "its", "their", "of"].contains(before) else {
      return false
    }
    return !clause.word(next).isStopWord
  }

  /// The statement around a word that is known to be a verb.
  func statement(forced verb: Int) -> Statement? {
    clause.range.contains(verb) ? statement(verb) : nil
  }

  private func statement(_ verb: Int) -> Statement {
    let start = clauseStart(verb)
    let end = clauseEnd(verb)
    let isPassive = passive(verb, start)
    let denial = denial(verb, start)
    let hedge = HedgeReader(clause: clause).hedge(verb, from: start)
    let after = verb + 1..<max(verb + 1, end)
    let by = isPassive ? after.first { clause.folded($0) == "by" } : nil
    return Statement(
      verb: verb, stem: clause.word(verb).stem, form: clause.folded(verb),
      isDenied: denial != nil, denial: denial, certainty: hedge?.scale ?? .stated,
      hedge: hedge?.range, isOpen: isOpen(verb, start), isPassive: isPassive,
      before: start..<verb, after: after, by: by, clause: clause,
      range: clause.bytes(start..<after.upperBound))
  }

  // MARK: The clause

  private func clauseStart(_ verb: Int) -> Int {
    var index = verb
    while index > clause.range.lowerBound, verb - index < 16 {
      let gap = clause.gap(before: index)
      if gap == .border { break }
      if gap == .comma, verb - index > 0, !isParenthesis(index, verb) { break }
      if has(.subordinator, index - 1) { break }
      if index < verb, has(.speech, index - 1) { break }
      index -= 1
    }
    return index
  }

  /// A word or two between commas: “, however,”, “, on Monday,”.
  private func isParenthesis(_ index: Int, _ verb: Int) -> Bool {
    var at = index - 1
    while at > clause.range.lowerBound, index - at < 5 {
      if clause.gap(before: at) == .comma { return true }
      at -= 1
    }
    return false
  }

  private func clauseEnd(_ verb: Int) -> Int {
    var index = verb + 1
    while clause.isInside(index), index - verb < 14 {
      let gap = clause.gap(before: index)
      if gap == .border || gap == .comma { return index }
      if has(.subordinator, index) { return index }
      if clause.folded(index) == "and", clause.isInside(index + 1), clause.isVerb(index + 1) {
        return index
      }
      if has(.speech, index) { return index }
      index += 1
    }
    return min(index, clause.range.upperBound)
  }

  private func passive(_ verb: Int, _ start: Int) -> Bool {
    guard clause.facts(verb).verbForm.contains(.participle)
    else { return false }
    var index = verb - 1
    while index >= start, verb - index < 4 {
      if ["is", "are", "was", "were", "been", "being", "be"].contains(clause.folded(index)) {
        return true
      }
      guard Grammar.isAdverb(clause.folded(index)) else { break }
      index -= 1
    }
    // “a ferry hit by a storm”
    return clause.isInside(verb + 1) && clause.folded(verb + 1) == "by"
  }

  /// Asked, supposed, demanded, or about what would be.
  private func isOpen(_ verb: Int, _ start: Int) -> Bool {
    let opener = start - 1
    if clause.isInside(opener), ["if", "whether", "unless"].contains(clause.folded(opener)) {
      return true
    }
    if (start..<verb).contains(where: { has(.supposing, $0) }) {
      return true
    }
    if isUnboundForm(verb) { return true }
    let end = clause.bytes(clause.range).end
    let bytes = clause.reading.source.text.bytes
    return end < bytes.count && bytes[end] == UInt8(ascii: "?")
  }

  /// “to pass it would …”, “used to paying”: an infinitive or gerund that no
  /// verb right before it makes a statement.
  private func isUnboundForm(_ verb: Int) -> Bool {
    var index = verb - 1
    while clause.isInside(index), Grammar.isAdverb(clause.folded(index)) { index -= 1 }
    guard clause.isInside(index) else { return clause.folded(verb).hasSuffix("ing") }
    let before = clause.folded(index)
    if before == "to" {
      guard clause.isInside(index - 1) else { return true }
      if clause.folded(verb).hasSuffix("ing") { return true }
      return !clause.isVerb(index - 1) && !has(.implicative, index - 1)
        && CertaintyScale.raising[clause.folded(index - 1)] == nil
    }
    guard clause.folded(verb).hasSuffix("ing") else { return false }
    return !Grammar.auxiliaries.contains(before) && !has(.denyingGerund, index)
      && before != "of"
  }

  // MARK: Negation

  /// The words that deny the verb; two denials cancel out.
  private func denial(_ verb: Int, _ start: Int) -> ByteRange? {
    var found: [Range<Int>] = []
    var index = verb - 1
    while index >= start, verb - index < 6 {
      if has(.negation, index), !isNoDenial(index) { found.append(index..<index + 1) }
      if has(.implicative, index), index + 1 < verb, clause.folded(index + 1) == "to" {
        found.append(index..<index + 2)
      }
      if has(.denyingGerund, index), verb - index < 3, clause.folded(verb).hasSuffix("ing") {
        found.append(index..<index + 1)
      }
      if clause.isVerb(index), !has([.implicative, .denyingGerund], index) {
        break
      }
      index -= 1
    }
    // “provided no details”
    if found.isEmpty, clause.isInside(verb + 1), clause.isJoined(verb + 1),
      ["no", "nothing", "none", "nobody"].contains(clause.folded(verb + 1))
    {
      found.append(verb..<verb + 2)
    }
    // “no deal was signed”
    if found.isEmpty, start < verb,
      ["no", "none", "neither", "nobody"].contains(clause.folded(start))
    {
      found.append(start..<start + 1)
    }
    guard found.count % 2 == 1, let last = found.last else { return nil }
    return clause.bytes(last.lowerBound..<max(verb + 1, last.upperBound))
  }

  /// “not only”, “no doubt”, “not yet”, “no longer”, “no fewer than”.
  private func isNoDenial(_ index: Int) -> Bool {
    guard clause.isInside(index + 1) else { return false }
    return [
      "only", "just", "merely", "simply", "doubt", "fewer", "less", "more", "later", "yet",
      "longer",
    ].contains(clause.folded(index + 1))
  }
}
