internal import DocumentModel
internal import TextCore

/// Whether an account says elsewhere what another account says: then a passage
/// that says it otherwise is about something else, or is corrected.
struct Agreement {
  let account: CollatedAccount

  /// Whether a sentence of the account holds the figures, names and points in
  /// time of a difference's words beside the same words. A headline that agrees
  /// never hides a body that does not.
  /// - Parameters:
  ///   - passage: the words, in `own`.
  ///   - own: a sentence of `other`.
  ///   - number: the sentence of the account that is held against it already.
  func holds(
    _ difference: Difference, _ passage: Passage, in own: NormalSentence,
    of other: CollatedAccount, besides number: Int
  ) -> Bool {
    switch difference.kind {
    case .figure, .dateTime, .name: break
    default: return false
    }
    let indices = own.words.indices.filter { passage.range.contains(own.words[$0].range) }
    guard let first = indices.first, let last = indices.last,
      indices.allSatisfy({ isTelling(own.words[$0]) })
    else { return false }
    let matcher = WordMatcher(left: other.reading, right: account.reading)
    let neighbours = [first - 1, last + 1].filter {
      own.words.indices.contains($0) && own.words[$0].kind.isContent
    }.map { own.words[$0].key }
    let candidates = Set(neighbours.flatMap { account.index.sentences(with: $0) })
    return candidates.contains { candidate in
      guard candidate != number, !account.sentences[candidate].isHeadline else { return false }
      let words = account.sentences[candidate].words
      return indices.allSatisfy { index in
        words.indices.contains { place in
          matcher.weight(own.words[index], words[place]) > 0
            && [place - 1, place + 1].contains { beside in
              words.indices.contains(beside) && neighbours.contains(words[beside].key)
            }
        }
      }
    }
  }

  private func isTelling(_ word: NormalWord) -> Bool {
    switch word.kind {
    case .figure, .name, .date: true
    default: false
    }
  }
}
