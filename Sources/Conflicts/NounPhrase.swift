internal import Lexicon
internal import Reading
internal import UnicodeText

/// The noun phrase that a figure opens.
struct NounPhrase {
  /// The words from after the figure to the head.
  var words: Range<Int>
  var head: Int?
  var modifiers: [Int] = []
  /// “two of the five”
  var isPartitive = false

  var end: Int { words.upperBound }

  init(none end: Int) { words = end..<end }

  init(clause: ClauseWords, after figure: Range<Int>) {
    let start = figure.upperBound
    var index = start
    while clause.isInside(index), index - start < 5, clause.isJoined(index) {
      let word = clause.word(index)
      if ["more", "other", "others", "further"].contains(word.folded), index - start < 2 {
        index += 1
        continue
      }
      if word.isStopWord || word.shape == .number || Grammar.prepositions.contains(word.folded) {
        break
      }
      if clause.isVerb(index), !NounPhrase.isParticiple(clause, index, isFirst: index == start) {
        break
      }
      index += 1
    }
    words = start..<index
    if index > start {
      head = index - 1
      modifiers = Array(start..<index - 1).filter { !clause.word($0).isStopWord }
    }
    if clause.isInside(index), clause.folded(index) == "of", clause.isInside(index + 1),
      ["the", "them", "those", "its", "their", "his", "her"].contains(clause.folded(index + 1))
    {
      isPartitive = index == start
    }
  }

  /// “14 wounded”, “14 wounded soldiers”: a participle right after the figure.
  private static func isParticiple(_ clause: ClauseWords, _ index: Int, isFirst: Bool) -> Bool {
    guard isFirst, let form = Lexicon.shared.verbForm(of: clause.folded(index)) else {
      return false
    }
    return form.contains(.participle)
  }
}

/// The verb that a phrase is the subject or the object of.
struct GoverningVerb {
  let clause: ClauseWords
  let phrase: Range<Int>

  var verb: Int? { directlyBefore ?? after ?? before }

  /// “killed at least 14”
  private var directlyBefore: Int? {
    let index = phrase.lowerBound - 1
    guard index >= clause.range.lowerBound, clause.isJoined(phrase.lowerBound) else { return nil }
    return clause.isVerb(index) ? index : nil
  }

  /// “14 people from the village were killed”
  private var after: Int? {
    var index = phrase.upperBound
    while clause.isInside(index), index < phrase.upperBound + 9 {
      if clause.gap(before: index) == .border || clause.gap(before: index) == .comma { return nil }
      if ["and", "but", "while"].contains(clause.folded(index)) { return nil }
      if clause.isVerb(index) { return index }
      index += 1
    }
    return nil
  }

  private var before: Int? {
    var index = phrase.lowerBound - 1
    while index >= clause.range.lowerBound, phrase.lowerBound - index < 7 {
      if clause.isVerb(index) { return index }
      if index > clause.range.lowerBound, clause.gap(before: index) == .border { return nil }
      index -= 1
    }
    return nil
  }
}
