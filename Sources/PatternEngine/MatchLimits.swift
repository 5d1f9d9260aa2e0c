/// How much work and memory one match call may use before it gives up with
/// ``PatternError/limitReached(pattern:limit:)``.
///
/// The three are PCRE2's own limits (pcre2api, "The match context"). Under
/// JIT only ``match`` counts, and it counts other steps than the interpreter
/// does, so a limit is a guard against runaway patterns, never a way to
/// decide what matches.
public struct MatchLimits: Sendable, Hashable {
  /// Backtracking steps; 100,000 are at most about 2 ms.
  public var match: UInt32
  /// Memory for backtracking points, in KiB.
  public var heapKibibytes: UInt32
  /// Nested backtracking points.
  public var depth: UInt32

  public init(match: UInt32 = 100_000, heapKibibytes: UInt32 = 16_384, depth: UInt32 = 50_000) {
    self.match = match
    self.heapKibibytes = heapKibibytes
    self.depth = depth
  }
}
