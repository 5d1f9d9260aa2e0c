internal import DocumentModel
internal import Reading
internal import TextCore

/// Holds each sentence of a draft against its sources.
struct DraftCollator {
  let draft: CollatedAccount
  let sources: [CollatedAccount]
  private let unsupported: UnsupportedParts

  init(_ collator: Collator, draft: Int) {
    self.draft = collator.accounts[draft]
    sources = collator.accounts.filter { $0.source != draft }
    unsupported = UnsupportedParts(
      draft: collator.accounts[draft], sources: sources + collator.background)
  }

  func collation() -> Collation {
    let numbers = Array(draft.sentences.indices)
    let found = numbers.parallelMap { sentence($0) }
    return Collation(
      differences: found.flatMap(\.differences), support: found.map(\.support),
      pairCount: found.count { $0.isCollated })
  }

  private struct Result: Sendable {
    var differences: [CollatedDifference]
    var support: SentenceSupport
    var isCollated: Bool
  }

  /// The passage of one source, with what differs.
  private struct Witness {
    var account: CollatedAccount
    var passage: FoundPassage
    var differences: [Difference]
  }

  private func sentence(_ number: Int) -> Result {
    let own = draft.sentences[number]
    let witnesses = sources.compactMap { source -> Witness? in
      let found = PassageFinder(index: source.index).passage(
        of: own, place: draft.place(number), isSymmetric: false)
      guard let found,
        found.likeness >= CollationThresholds.related || found.cover >= CollationThresholds.related
      else { return nil }
      let pair = SentencePair(
        draft, number, source, found.sentences[0], likeness: found.likeness)
      let agreement = Agreement(account: source)
      let isOther = isToldElsewhere(source, found, besides: number)
      return Witness(
        account: source, passage: found,
        differences: isOther
          ? []
          : pair.differences().filter {
            !agreement.holds(
              $0, $0.passage, in: own, of: draft, besides: found.sentences[0])
              && !isTitleCut($0, number) && !unsupported.isSum($0, in: own)
          })
    }.sorted { a, b in
      a.passage.likeness != b.passage.likeness
        ? a.passage.likeness > b.passage.likeness : a.account.source < b.account.source
    }
    let differences = settled(witnesses)
    let parts = unsupported.parts(
      of: number, isTold: (witnesses.first?.passage.cover ?? 0) >= CollationThresholds.related)
    let passages = witnesses.filter { $0.passage.cover >= CollationThresholds.related }
      .flatMap { witness in witness.passage.sentences.map { witness.account.passage($0) } }
    let cover = witnesses.map(\.passage.cover).max() ?? 0
    return Result(
      differences: differences,
      support: SentenceSupport(
        sentence: draft.passage(number), status: status(differences, cover, own, parts),
        passages: passages, cover: cover, unsupported: parts),
      isCollated: witnesses.contains { $0.passage.isNear })
  }

  /// Whether another sentence of the draft goes back to the passage more
  /// plainly: then this one only shares words with it.
  private func isToldElsewhere(
    _ source: CollatedAccount, _ found: FoundPassage, besides number: Int
  ) -> Bool {
    let there = source.sentences[found.sentences[0]]
    let back = PassageFinder(index: draft.index).passage(
      of: there, place: source.place(found.sentences[0]), isSymmetric: true)
    guard let back, back.sentences[0] != number else { return false }
    return back.likeness > found.likeness + DraftCollator.plainer
  }

  /// How much more like another sentence of the draft must be.
  private static let plainer = 0.1

  /// A headline leaves out who says it, and on what condition.
  private func isTitleCut(_ difference: Difference, _ number: Int) -> Bool {
    guard draft.sentences[number].isHeadline, difference.isMissingInFirst == true else {
      return false
    }
    return difference.kind == .attribution || difference.kind == .condition
  }

  /// What differs from some source, with the sources that say what the draft
  /// says. A thing the draft lacks is no difference where it follows a source
  /// that lacks it as well.
  private func settled(_ witnesses: [Witness]) -> [CollatedDifference] {
    var told: Set<Difference.Key> = []
    return witnesses.enumerated().flatMap { place, witness -> [CollatedDifference] in
      // A farther passage is asked only where it is the same sentence too.
      guard place == 0 || witness.passage.isNear else { return [] }
      return witness.differences.compactMap { difference in
        guard told.insert(difference.key).inserted else { return nil }
        let agreeing = witnesses.filter { other in
          other.account.source != witness.account.source && other.passage.isNear
            && other.passage.likeness >= DraftCollator.asGood * witness.passage.likeness
            && !other.differences.contains { $0.key == difference.key }
        }
        if difference.isMissingInFirst == true, !agreeing.isEmpty { return nil }
        return CollatedDifference(
          difference: difference,
          agreeing: agreeing.map { $0.account.passage($0.passage.sentences[0]) })
      }
    }
  }

  /// How like another source's passage must be, beside the nearest one, to
  /// speak for the draft.
  private static let asGood = 0.8

  private func status(
    _ differences: [CollatedDifference], _ cover: Double, _ own: NormalSentence,
    _ parts: [UnsupportedPart]
  ) -> SentenceSupport.Status {
    if differences.contains(where: { $0.agreeing.isEmpty && counts($0.difference) }) {
      return .differs
    }
    if cover < CollationThresholds.related { return own.words.count < 3 ? .unclear : .notFound }
    return cover >= CollationThresholds.supported && parts.isEmpty ? .supported : .unclear
  }

  /// Whether a difference changes what is said: another word in the same place
  /// may be a rewording, and what a draft adds in caution is its author's choice.
  private func counts(_ difference: Difference) -> Bool {
    switch difference.kind {
    case .wording: false
    case .certainty, .condition, .attribution: difference.isMissingInFirst != false
    default: true
    }
  }
}

extension Difference {
  /// What makes two differences one: the kind and the words of the draft.
  struct Key: Hashable {
    var kind: Kind
    var passage: Passage
  }

  var key: Key { Key(kind: kind, passage: passage) }
}
