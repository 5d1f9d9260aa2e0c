internal import CPCRE2

/// How a pattern is compiled.
///
/// UTF and Unicode properties (`\w`, `\b`, `\d` and caseless matching by
/// Unicode's rules) are always on, so they are not options.
public struct PatternOptions: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Letters match whatever their case, by simple case folding; `s` and `k`
  /// also match U+017F and U+212A.
  public static let caseless = PatternOptions(rawValue: 1 << 0)
  /// A match must start where the search starts. It is compiled in: given at
  /// match time instead, PCRE2's compiled code would be passed by.
  public static let anchored = PatternOptions(rawValue: 1 << 1)

  /// The bits for `pcre2_compile`. `\C` is refused, because it could end a
  /// match inside a scalar. Every search may be told where a match begins at
  /// the latest.
  var compileBits: UInt32 {
    var bits = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_USE_OFFSET_LIMIT
    if contains(.caseless) { bits |= PCRE2_CASELESS }
    if contains(.anchored) { bits |= PCRE2_ANCHORED }
    return bits
  }
}
