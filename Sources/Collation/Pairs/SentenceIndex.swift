internal import TextCore

/// Finds the sentences of one account that share words with a sentence of
/// another.
struct SentenceIndex: Sendable {
  let sentences: [NormalSentence]
  /// By key: the sentences that hold it, ascending.
  private let postings: [Int: [Int]]

  /// - Parameter sentences: of content only.
  init(_ sentences: [NormalSentence]) {
    self.sentences = sentences
    var postings: [Int: [Int]] = [:]
    for (number, sentence) in sentences.enumerated() {
      for key in sentence.counts.keys { postings[key, default: []].append(number) }
    }
    self.postings = postings
  }

  /// A sentence and how much of it the other sentence has.
  struct Candidate: Sendable {
    /// Index in ``SentenceIndex/sentences``.
    var number: Int
    var shared: Int
  }

  /// The sentences that share most words with `counts`, best first; of equal
  /// ones the first.
  /// - Parameter place: where the sentence stands in its account, 0…1: of a
  ///   word that stands all over only the sentences about there count.
  /// - Complexity: O(words × `mostPostings`)
  func candidates(_ counts: [Int: Int], place: Double) -> [Candidate] {
    var shared: [Int: Int] = [:]
    for (key, count) in counts {
      guard let list = postings[key] else { continue }
      for number in near(place, list) {
        shared[number, default: 0] += min(count, sentences[number].counts[key] ?? 0)
      }
    }
    return shared.map { Candidate(number: $0.key, shared: $0.value) }
      .sorted { $0.shared != $1.shared ? $0.shared > $1.shared : $0.number < $1.number }
  }

  /// Whether some sentence holds the key.
  func holds(_ key: Int) -> Bool { postings[key] != nil }

  /// The sentences that hold the key.
  func sentences(with key: Int) -> [Int] { postings[key] ?? [] }

  private func near(_ place: Double, _ list: [Int]) -> ArraySlice<Int> {
    let most = CollationThresholds.mostPostings
    guard list.count > most else { return list[...] }
    let middle = Int(place * Double(list.count))
    let start = min(max(0, middle - most / 2), list.count - most)
    return list[start..<start + most]
  }
}
