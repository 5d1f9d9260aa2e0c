/// The passage of one account that a sentence of another goes back to: one
/// sentence, or a few where sentences were joined.
struct FoundPassage: Sendable {
  /// Indices in the account's normal sentences, the nearest one first.
  var sentences: [Int]
  /// How like the first one is, 0…1.
  var likeness: Double
  /// Share of the sentence's words that stand in the passage, 0…1.
  var cover: Double

  /// Whether the two are one sentence, edited.
  var isNear: Bool { likeness >= CollationThresholds.near }
}

/// Finds the passage of an account for each sentence of another.
struct PassageFinder {
  let index: SentenceIndex

  /// Words of the sentence count more than those of the passage: a sentence
  /// that is a part of a longer one is still that sentence.
  private static let ownShare = 0.7
  /// Sentences that share fewer words are the less alike for it.
  private static let fewWords = 2.0
  /// A headline stands for its body where no sentence of the body is as near.
  private static let headlineShare = 0.8

  /// The best passage; `nil` where no sentence shares a word.
  /// - Parameters:
  ///   - place: where the sentence stands in its account, 0…1.
  ///   - isSymmetric: whether neither account is the draft: then both weigh
  ///     alike, and one sentence is sought.
  func passage(of sentence: NormalSentence, place: Double, isSymmetric: Bool) -> FoundPassage? {
    guard !sentence.words.isEmpty else { return nil }
    let own = isSymmetric ? 0.5 : PassageFinder.ownShare
    let candidates = index.candidates(sentence.counts, place: place)
      .prefix(CollationThresholds.mostCandidates)
    func likeness(_ candidate: SentenceIndex.Candidate) -> Double {
      let size = Double(index.sentences[candidate.number].words.count)
      let share =
        Double(candidate.shared) / (own * Double(sentence.words.count) + (1 - own) * size)
      // “It is raining” is like every sentence about rain.
      let isTitle = index.sentences[candidate.number].isHeadline && !sentence.isHeadline
      return share * min(1, Double(candidate.shared) / PassageFinder.fewWords)
        * (isTitle ? PassageFinder.headlineShare : 1)
    }
    let scored = candidates.map { ($0, likeness($0)) }
    guard let best = scored.max(by: { $0.1 < $1.1 || ($0.1 == $1.1 && $0.0.number > $1.0.number) })
    else { return nil }
    var passage = FoundPassage(
      sentences: [best.0.number], likeness: best.1,
      cover: Double(best.0.shared) / Double(sentence.words.count))
    if !isSymmetric { extend(&passage, sentence, place: place) }
    return passage
  }

  /// Adds sentences that hold several of the words that the passage lacks.
  private func extend(_ passage: inout FoundPassage, _ sentence: NormalSentence, place: Double) {
    var missing = sentence.counts
    func take(_ number: Int) {
      for (key, count) in index.sentences[number].counts {
        if let left = missing[key] { missing[key] = left > count ? left - count : nil }
      }
    }
    take(passage.sentences[0])
    while passage.sentences.count < CollationThresholds.mostPassages,
      missing.values.reduce(0, +) >= 2,
      let best = index.candidates(missing, place: place).first(where: {
        !passage.sentences.contains($0.number)
      }), best.shared >= 2
    {
      passage.sentences.append(best.number)
      take(best.number)
    }
    let left = missing.values.reduce(0, +)
    passage.cover = 1 - Double(left) / Double(sentence.words.count)
  }
}
