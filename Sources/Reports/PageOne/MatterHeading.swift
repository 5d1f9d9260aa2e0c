internal import Comparison
internal import DocumentModel
internal import Lexicon
internal import Quotations
internal import Reading
internal import TextCore

/// Names what several passages are about by a noun phrase of the first that the
/// others hold too: one that stands by itself. Where there is none, nothing
/// does, and the sentence stands there.
struct MatterHeading {
  let comparison: Comparison

  /// Telling words at least, but for names; and words at most.
  private static let leastTelling = 2
  private static let mostWords = 7
  /// What stands in more sentences of its source takes part in the event.
  private static let mostSentences = 3

  /// - Parameters:
  ///   - passage: where the phrase is looked for.
  ///   - others: passages whose sentences must hold its words.
  func text(_ passage: Passage, sharedWith others: [Passage]) -> String? {
    let reading = comparison.readings[passage.source]
    guard let sentence = reading.sentence(at: passage.range) else { return nil }
    let clauses = reading.clauses(of: sentence)
    let known = others.map { stems($0) }
    var best: (weight: Double, run: Range<Int>)?
    for phrase in clauses.phrases {
      guard let run = run(phrase, clauses.tree),
        let range = clauses.tree.bytes(of: run), passage.range.contains(range)
      else { continue }
      let indices = reading.wordIndices(in: range)
      let telling = indices.filter { !reading.words[$0].isStopWord }
      // A name of one word is known to name a country, a body or a treaty.
      let isKnown = telling.count == 1 && isName(telling[0], reading)
      guard telling.count >= (isKnown ? 1 : Self.leastTelling), indices.count <= Self.mostWords,
        // “R-Ohio” is no phrase.
        indices.allSatisfy({ reading.words[$0].range.count > 1 }),
        known.allSatisfy({ stems in telling.allSatisfy { stems.contains(reading.words[$0].stem) } })
      else { continue }
      // Who takes part is in every sentence and names no matter.
      guard !isPerson(range, passage.source), !isFrequent(telling, reading) else { continue }
      let weight = telling.reduce(0.0) { $0 + reading.forms[reading.words[$1].form].facts.rarity }
      if best.map({ weight > $0.weight }) ?? true { best = (weight, run) }
    }
    guard let run = best?.run else { return nil }
    return Excerpt.shortened(TerminalText.oneLine(clauses.tree.string(of: run)), limit: 70)
  }

  /// The phrase without article and number in front; `nil` where it does not
  /// begin with a noun, a name or an adjective.
  private func run(_ phrase: NounPhrase, _ tree: SentenceTree) -> Range<Int>? {
    // An item of a list is not what the sentence is about.
    let relation = tree.relation(of: phrase.head).base
    guard !phrase.isPronoun, relation != .appos, relation != .conj,
      tree.child(of: phrase.head, .conj) == nil
    else { return nil }
    var run = phrase.core
    while let first = run.first, [.determiner, .number].contains(tree.part(of: first)) {
      run.removeFirst()
    }
    guard let first = run.first, [.noun, .properNoun, .adjective].contains(tree.part(of: first))
    else { return nil }
    let isSound = run.allSatisfy { token in
      switch tree.part(of: token) {
      case .noun, .properNoun, .adjective, .number, .adposition, .determiner: true
      case .punctuation: tree.form(of: token) == "-"
      default: false
      }
    }
    return isSound ? run : nil
  }

  private func isName(_ word: Int, _ reading: Reading) -> Bool {
    switch reading.longestAlias(at: word, upTo: word + 1)?.kind {
    case nil, .calendar, .unit, .generic: false
    default: true
    }
  }

  private func isFrequent(_ words: [Int], _ reading: Reading) -> Bool {
    let stems = Set(words.map { reading.words[$0].stem })
    let holding = reading.sentences.indices.count { sentence in
      reading.sentences[sentence].zone.isContent
        && stems.isSubset(of: reading.words(of: sentence).lazy.map(\.stem))
    }
    return holding > Self.mostSentences
  }

  private func isPerson(_ range: ByteRange, _ source: Int) -> Bool {
    comparison.speech[source].actors.contains { actor in
      actor.kind == .person && actor.mentions.contains { $0.overlaps(range) }
    }
  }

  private func stems(_ passage: Passage) -> Set<String> {
    let reading = comparison.readings[passage.source]
    let sentences = Set(reading.wordIndices(in: passage.range).map { reading.words[$0].sentence })
    return Set(sentences.flatMap { reading.words(of: $0).map(\.stem) })
  }
}
