internal import Synchronization

/// What is read out of each sentence of a source, read when it is asked for:
/// most sentences take part in no comparison.
final class PerSentence<Element: Sendable>: Sendable {
  private let known: Mutex<[[Element]?]>
  private let read: @Sendable (Int) -> [Element]

  /// - Parameters:
  ///   - count: the number of sentences.
  ///   - read: reads one sentence, by its number; a pure function.
  init(count: Int, read: @escaping @Sendable (Int) -> [Element]) {
    known = Mutex(Array(repeating: nil, count: count))
    self.read = read
    indices = 0..<count
  }

  /// The numbers of the sentences.
  let indices: Range<Int>

  subscript(sentence: Int) -> [Element] {
    if let found = known.withLock({ $0[sentence] }) { return found }
    let found = read(sentence)
    known.withLock { $0[sentence] = found }
    return found
  }

  /// Whether `test` holds for what was read out of any sentence.
  func contains(where test: ([Element]) -> Bool) -> Bool {
    indices.contains { test(self[$0]) }
  }
}
