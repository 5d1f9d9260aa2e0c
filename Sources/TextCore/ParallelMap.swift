internal import Dispatch
internal import Synchronization

extension RandomAccessCollection where Index == Int, Self: Sendable, Element: Sendable {
  /// The results of `transform` for each element, in order, worked out on as
  /// many cores as there are.
  ///
  /// For work of at least some hundred microseconds an element; less is not
  /// worth a thread. The result is the same as that of `map`.
  public func parallelMap<Result: Sendable>(
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard count > 1 else { return map(transform) }
    let first = startIndex
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let result = transform(self[first + number])
      results.withLock { $0[number] = result }
    }
    return results.withLock { $0 }.compactMap { $0 }
  }
}

/// The results of two pieces of work done at the same time.
public func inParallel<First: Sendable, Second: Sendable>(
  _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  let one = Mutex<First?>(nil)
  let other = Mutex<Second?>(nil)
  DispatchQueue.concurrentPerform(iterations: 2) { number in
    if number == 0 {
      let result = first()
      one.withLock { $0 = result }
    } else {
      let result = second()
      other.withLock { $0 = result }
    }
  }
  // Both are there once the loop has ended; the calls say so to the compiler.
  return (one.withLock { $0 } ?? first(), other.withLock { $0 } ?? second())
}
