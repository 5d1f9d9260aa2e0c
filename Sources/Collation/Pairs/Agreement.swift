internal import DocumentModel
internal import Reading
internal import UnicodeText

/// Whether an account says elsewhere what another account says: then a passage
/// that says it otherwise is about something else, or is corrected.
struct Agreement {
  let account: CollatedAccount

  /// Whether a sentence of the account holds the figures, names and points in
  /// time of `passage` beside the same words.
  /// - Parameters:
  ///   - other: the account of the passage.
  ///   - number: the sentence that is held against it already.
  func holds(
    _ difference: Difference, _ passage: Passage, of other: CollatedAccount, besides number: Int
  ) -> Bool {
    switch difference.kind {
    case .figure, .dateTime, .name: break
    default: return false
    }
    guard let own = other.sentences.first(where: { holds(passage, $0, other) }) else {
      return false
    }
    let indices = own.words.indices.filter { passage.range.contains(own.words[$0].range) }
    let telling = indices.filter { index in
      switch own.words[index].kind {
      case .figure, .name, .date: true
      default: false
      }
    }
    guard let first = telling.first, telling.count == indices.count else { return false }
    let matcher = WordMatcher(left: other.reading, right: account.reading)
    let neighbours = [first - 1, telling[telling.count - 1] + 1].filter {
      own.words.indices.contains($0) && own.words[$0].kind.isContent
    }
    return account.sentences.indices.contains { candidate in
      guard candidate != number, !isHeadline(candidate) else { return false }
      let words = account.sentences[candidate].words
      return telling.allSatisfy { index in
        words.indices.contains { place in
          matcher.weight(own.words[index], words[place]) > 0
            && neighbours.contains { near in
              [place - 1, place + 1].contains { beside in
                words.indices.contains(beside) && words[beside].key == own.words[near].key
              }
            }
        }
      }
    }
  }

  private func holds(
    _ passage: Passage, _ sentence: NormalSentence, _ other: CollatedAccount
  ) -> Bool {
    other.reading.sentences[sentence.sentence].range.contains(passage.range)
  }

  /// A headline that agrees never hides a body that does not.
  private func isHeadline(_ number: Int) -> Bool {
    account.reading.sentences[account.sentences[number].sentence].zone == .headline
  }
}
