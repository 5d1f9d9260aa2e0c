internal import DocumentModel
internal import Lexicon
internal import Reading
public import TextCore

/// What another account has where this one has a hit.
public enum RuleContrast: Sendable, Hashable {
  /// The other passage has a calmer word in the same slot, or the same thing
  /// without the hit's word: “the plan” for “the disastrous plan”.
  case calmer(counterpart: ByteRange)
  /// The other passage is without the hit's words.
  case avoided
  /// The other account has the same words: shared wording frames nothing.
  case shared(counterpart: ByteRange)
}

extension FramingRuleSet {
  /// What a passage of another account that tells the same has in place of
  /// `hit`; only words of the other outlet count, not those it quotes.
  /// - Parameters:
  ///   - here: the account the hit stands in.
  ///   - passage: the passage of the hit that the other tells too.
  ///   - range: the other account's passage.
  public func contrast(
    _ hit: RuleHit, in here: TextReview, passage: ByteRange, with there: TextReview,
    range: ByteRange
  ) -> RuleContrast {
    let slot = ContrastSlot(
      here: here, passage: passage, hit: hit, there: there, range: range)
    // Of an act without its agent the verb may well be shared.
    if info(hit).kind == .agentDeleted {
      return slot.namedAgent.map { .calmer(counterpart: $0) } ?? .avoided
    }
    if let same = slot.sharedWord { return .shared(counterpart: same) }
    if let word = slot.word(of: neutralHashes(of: hit)) ?? slot.relatedWord ?? slot.bareHead {
      return .calmer(counterpart: word)
    }
    return .avoided
  }

  /// The neutral terms of the hit's rule, as hashes of their words.
  private func neutralHashes(of hit: RuleHit) -> [[UInt64]] {
    var reader = tables[hit.table].rules.detailsReader(at: info(hit).detailsOffset)
    _ = reader.optional()
    for _ in 0..<2 { _ = reader.list { $0.text() } }
    return reader.list { $0.text() }.map { term in
      term.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D }).map { wordHash($0) }
    }
  }
}

/// A hit, the passage it stands in, and the passage that tells the same
/// elsewhere.
struct ContrastSlot {
  let here: TextReview
  let passage: ByteRange
  let hit: RuleHit
  let there: TextReview
  /// Words of the passages, as indices.
  let own: Range<Int>
  let others: Range<Int>

  init(here: TextReview, passage: ByteRange, hit: RuleHit, there: TextReview, range: ByteRange) {
    self.here = here
    self.passage = passage
    self.hit = hit
    self.there = there
    own = here.reading.wordIndices(in: passage)
    others = there.reading.wordIndices(in: range)
  }

  private func own(_ index: Int) -> Word { here.reading.words[index] }
  func other(_ index: Int) -> Word { there.reading.words[index] }

  /// Whether a word is the other outlet's own choice.
  func isChosen(_ index: Int) -> Bool { there.voices[index] != .quotation }

  private var hitStems: [String] {
    hit.words.map(own).filter { !$0.isStopWord }.map(\.stem)
  }

  /// A word of the hit that the other passage has too.
  var sharedWord: ByteRange? {
    let stems = hitStems
    return others.first { stems.contains(other($0).stem) }.map { other($0).range }
  }

  /// Whether the own passage has a word besides the hit.
  private func isSaidHere(_ stem: String) -> Bool {
    own.contains { !hit.words.contains($0) && own($0).stem == stem }
  }

  /// The first of `terms` in the other passage that is not here as well.
  func word(of terms: [[UInt64]]) -> ByteRange? {
    for term in terms where !term.isEmpty {
      for start in others where start + term.count <= others.upperBound {
        let words = start..<(start + term.count)
        guard words.allSatisfy({ there.text.wordHashes[$0] == term[$0 - start] }),
          words.allSatisfy(isChosen), !isSaidHere(other(start).stem),
          hasLikeSubject(before: start)
        else { continue }
        return other(start).range.union(other(words.upperBound - 1).range)
      }
    }
    return nil
  }

  /// Whether a content word stands before both the hit and a word of the other
  /// passage, in their sentences: verbs of one speaker, acts of one party.
  private func hasLikeSubject(before index: Int) -> Bool {
    let near = stems(here.reading, before: hit.words.lowerBound)
    return stems(there.reading, before: index).contains { near.contains($0) }
  }

  private static let reach = 6

  private func stems(_ reading: Reading, before index: Int) -> [String] {
    let sentence = reading.wordsOfSentence[reading.words[index].sentence]
    return reading.words[max(sentence.lowerBound, index - ContrastSlot.reach)..<index]
      .filter { !$0.isStopWord }.map(\.stem)
  }

  /// A more common word in the other passage that means the same.
  var relatedWord: ByteRange? {
    guard hit.words.count == 1, let index = hit.words.first else { return nil }
    let word = own(index)
    let rarity = here.reading.lexicon.rarity(of: word.folded)
    let flagged = there.standing.map(\.hit.range)
    let isVerb = here.reading.lexicon.verbForm(of: word.folded) != nil
    for candidate in others where !other(candidate).isStopWord && isChosen(candidate) {
      let calmer = other(candidate)
      guard !calmer.shape.startsWithCapital, calmer.shape != .number, !isSaidHere(calmer.stem),
        here.reading.lexicon.rarity(of: calmer.folded) + 0.1 <= rarity,
        !flagged.contains(where: { $0.overlaps(calmer.range) })
      else { continue }
      switch here.reading.lexicon.relation(word.folded, calmer.folded) {
      case .synonym: return calmer.range
      case .hypernym where isVerb: return calmer.range
      default: continue
      }
    }
    return nil
  }

  /// The word that the hit describes, in the other passage: “plan” there for
  /// “disastrous plan” here.
  var bareHead: ByteRange? {
    guard let last = hit.words.last, describes(last), let head = headIndex(after: last) else {
      return nil
    }
    let found = others.first { index in
      isSameNoun(own(head), other(index)) && isChosen(index) && !isDescribed(index)
    }
    guard let found else { return nil }
    var count = 1
    while count < 4, own.contains(head + count), others.contains(found + count),
      !own(head + count).isStopWord, isSameNoun(own(head + count), other(found + count))
    {
      count += 1
    }
    return other(found).range.union(other(found + count - 1).range)
  }

  /// One word, or its singular and plural: “meeting” is not “met”.
  private func isSameNoun(_ a: Word, _ b: Word) -> Bool {
    a.folded == b.folded || a.folded + "s" == b.folded || b.folded + "s" == a.folded
  }

  /// Whether a word can stand before a noun or verb and be left out.
  private func describes(_ index: Int) -> Bool {
    let word = own(index).folded
    if word.hasSuffix("ly") && word.utf8.count > 4 { return true }
    let parts = here.reading.lexicon.partsOfSpeech(of: word)
    return parts.contains(.adjective) || parts.isEmpty && word.contains("-")
  }

  /// The noun or name that follows at once, or the verb that an adverb
  /// stands with.
  private func headIndex(after last: Int) -> Int? {
    let next = last + 1
    guard own.contains(next), gapIsBlank(last, next), !own(next).isStopWord else { return nil }
    let parts = here.reading.lexicon.partsOfSpeech(of: own(next).folded)
    let isAdverb = own(last).folded.hasSuffix("ly")
    // “explosive first round”: what follows may itself describe.
    let isNoun = parts.contains(.noun) && !parts.contains(.adjective)
    guard own(next).shape.startsWithCapital || isNoun || isAdverb else { return nil }
    return own(next).shape == .number ? nil : next
  }

  private func gapIsBlank(_ a: Int, _ b: Int) -> Bool {
    let bytes = here.reading.source.text.bytes
    return bytes[own(a).range.end..<own(b).range.start].allSatisfy { $0 == 0x20 }
  }

  /// Whether a hit of the other account stands right before a word.
  private func isDescribed(_ index: Int) -> Bool {
    there.standing.contains { $0.hit.words.upperBound == index }
  }
}
