internal import Comparison
internal import DocumentModel
internal import Reading
internal import TextCore

/// Of two passages of several sentences the pair of sentences to show: where
/// one has a word that the other passage lacks, beside the sentence that is most
/// like it.
struct SentencePair {
  /// One a passage: its part inside the sentence.
  let ranges: [ByteRange]

  /// - Returns: `nil` where each passage lies in one sentence.
  init?(_ sides: [Passage], _ comparison: Comparison) {
    let parts = sides.map { SentencePair.parts($0, comparison.readings[$0.source]) }
    guard parts.count == 2, parts.contains(where: { $0.count > 1 }) else { return nil }
    var best: (weight: Int, ranges: [ByteRange])?
    let all = parts.map { $0.reduce(into: Set<String>()) { $0.formUnion($1.stems) } }
    for first in parts[0] {
      for second in parts[1] {
        let shared = first.stems.intersection(second.stems).count
        let alone = first.stems.subtracting(all[1]).count + second.stems.subtracting(all[0]).count
        // Sentences that are alike but for something.
        let weight = shared + (alone > 0 ? shared : 0)
        if shared > 0, best.map({ weight > $0.weight }) ?? true {
          best = (weight, [first.range, second.range])
        }
      }
    }
    guard let best else { return nil }
    ranges = best.ranges
  }

  private static func parts(
    _ passage: Passage, _ reading: Reading
  ) -> [(range: ByteRange, stems: Set<String>)] {
    let words = reading.wordIndices(in: passage.range)
    guard let first = words.first, let last = words.last else { return [] }
    let sentences = reading.words[first].sentence...reading.words[last].sentence
    return sentences.compactMap { sentence in
      guard let range = reading.sentences[sentence].range.intersection(passage.range) else {
        return nil
      }
      return (range, reading.stems(in: range))
    }
  }
}
