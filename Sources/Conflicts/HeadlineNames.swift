internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// The names that a body has, for looking up those of a headline.
struct BodyNames {
  private let stems: WordNumbers
  private var concepts: Set<String> = []

  init(_ account: Account, _ body: [Int]) {
    stems = account.reading.stems(ofSentences: body)
    for sentence in body {
      let words = account.reading.words(of: sentence)
      for index in words.indices where words[index].shape.startsWithCapital {
        if let alias = account.reading.longestAlias(at: index, upTo: words.endIndex) {
          concepts.insert(Lexicon.shared.identifier(of: alias.concept))
        }
      }
    }
  }

  /// Whether the name, one that begins or ends like it, or another name of
  /// the same thing stands in the body.
  func has(_ folded: String, _ stem: String, at index: Int, _ clause: ClauseWords) -> Bool {
    if stems.number(of: stem) != nil { return true }
    let prefix = String(stem.prefix(4))
    if stems.words.contains(where: { $0.hasPrefix(prefix) }) { return true }
    let end = min(clause.range.upperBound, index + 6)
    if let alias = clause.reading.longestAlias(at: index, upTo: end) {
      return concepts.contains(Lexicon.shared.identifier(of: alias.concept))
    }
    // A compound written apart, or the other way round.
    return stems.words.contains { $0.utf8.count > 4 && stem.hasPrefix($0) }
  }
}

/// What a headline is about.
struct HeadlineWords {
  var stems: Set<String> = []
  var forms: [String] = []
  var concepts: Set<String> = []
  var side: ConflictDetector.Side

  init(_ account: Account, _ sentence: Int) {
    side = .init(source: account.source, range: account.reading.sentences[sentence].range)
    let words = account.reading.words(of: sentence)
    for (index, word) in zip(words.indices, words) where !word.isStopWord && word.shape != .number {
      stems.insert(word.stem)
      forms.append(word.folded)
      if word.shape.startsWithCapital,
        let alias = account.reading.longestAlias(at: index, upTo: words.endIndex)
      {
        concepts.insert(Lexicon.shared.identifier(of: alias.concept))
      }
    }
  }

  func isApart(from other: HeadlineWords) -> Bool {
    stems.isDisjoint(with: other.stems) && concepts.isDisjoint(with: other.concepts)
      && !isRelated(to: other)
  }

  private func isRelated(to other: HeadlineWords) -> Bool {
    forms.contains { a in other.forms.contains { SameAct.areOne(a, $0) } }
  }
}
