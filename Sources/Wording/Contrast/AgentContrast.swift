internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

extension ContrastSlot {
  private static let forms = WordSet(.passiveForms)

  /// In the other passage, who did what the hit tells without saying who: the
  /// agent and its verb. `nil` when the agent stands in the own sentence too.
  var namedAgent: ByteRange? {
    for index in others where isChosen(index) && isSameAct(index) {
      if let agent = subject(of: index) ?? byPhrase(after: index), !isNamedHere(agent) {
        return other(agent).range.union(other(index).range)
      }
    }
    return nil
  }

  /// Whether a word of the other passage is the verb of the hit.
  private func isSameAct(_ index: Int) -> Bool {
    let word = other(index).folded
    guard here.reading.lexicon.verbForm(of: word) != nil else { return false }
    return hit.words.contains { own in
      let verb = here.reading.words[own]
      guard !verb.isStopWord, !verb.folded.hasSuffix("ly") else { return false }
      if verb.stem == other(index).stem { return true }
      let relation = here.reading.lexicon.relation(verb.folded, word)
      return relation == .sameLemma || relation == .derivation
    }
  }

  /// The noun right before a verb that is no passive; adverbs and auxiliary
  /// verbs may stand between.
  private func subject(of verb: Int) -> Int? {
    var index = verb - 1
    while index >= others.lowerBound, index > verb - 4 {
      let word = other(index)
      if ContrastSlot.forms.contains(word.folded) { return nil }
      let isSkipped =
        word.folded.hasSuffix("ly") || ["had", "have", "has", "also", "then"].contains(word.folded)
      if !isSkipped { return isActor(index) && isJoined(index, verb) ? index : nil }
      index -= 1
    }
    return nil
  }

  /// The noun of “by …” within five words after a verb.
  private func byPhrase(after verb: Int) -> Int? {
    let end = min(others.upperBound, verb + 6)
    guard let by = (verb + 1..<max(verb + 1, end)).first(where: { other($0).folded == "by" })
    else { return nil }
    return (by + 1..<max(by + 1, min(others.upperBound, by + 5))).first(where: isActor)
  }

  /// Bodies and people that act on others, and names.
  private static let actors = WordSet(.actorNouns)

  private func isActor(_ index: Int) -> Bool {
    let word = other(index)
    if ContrastSlot.actors.contains(word.folded) { return true }
    return word.shape == .capitalized && !word.isStopWord
      && here.reading.lexicon.frequencyBand(of: word.folded).map { $0 > 120 } ?? true
  }

  private func isJoined(_ first: Int, _ last: Int) -> Bool {
    let bytes = there.reading.source.text.bytes
    return !bytes[other(first).range.end..<other(last).range.start].contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ".")
    }
  }

  /// Whether the sentence of the hit names the agent.
  private func isNamedHere(_ agent: Int) -> Bool {
    let stem = other(agent).stem
    return here.reading.words(of: hit.sentence).contains { $0.stem == stem }
  }
}
