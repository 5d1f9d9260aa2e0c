/// Why the gate could not do its job: one line a problem, each saying what,
/// where and what to do. Always exit code 2.
public struct GateFailure: Error, Sendable, Hashable {
  /// Not empty.
  public var lines: [String]

  public init(_ lines: [String]) { self.lines = lines }
  public init(_ line: String) { lines = [line] }
}
