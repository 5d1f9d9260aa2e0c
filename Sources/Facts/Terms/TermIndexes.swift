internal import Reading
internal import TextCore

/// The term indexes of all pairs of compared sources, each made once: sentences
/// and statements are scored with the same one.
public struct TermIndexes: Sendable {
  public let table: TermTable
  private let count: Int
  /// By first source, then by second.
  private let pairs: [TermIndex]

  /// - Complexity: O(sources² · (words of a source + terms))
  public init(_ table: TermTable) {
    self.table = table
    let count = table.readings.count
    self.count = count
    let keys = (0..<count).flatMap { a in (a + 1..<max(a + 1, count)).map { (a, $0) } }
    pairs = keys.parallelMap { TermIndex(table, $0.0, $0.1) }
  }

  /// The index of two sources, the first one before the second.
  /// - Precondition: `first < second`.
  public func index(_ first: Int, _ second: Int) -> TermIndex {
    // The pairs of the sources before the first one stand in front.
    pairs[first * (2 * count - first - 1) / 2 + second - first - 1]
  }
}
