internal import CPCRE2
public import TextCore

/// A compiled regular expression in PCRE2's syntax.
///
/// The compiled form never changes, so one pattern may be used by many tasks
/// at once. Subjects are ``UTF8Text``, whose bytes are known to be valid, and
/// are therefore matched without PCRE2's own check, which would make many
/// matches on a long text quadratic.
@safe
public final class Pattern: Sendable {
  /// The expression as it was given.
  public let source: String
  public let options: PatternOptions
  public let limits: MatchLimits
  /// The number of capturing groups, the whole match not counted.
  public let groupCount: Int
  let names: GroupNames
  /// Owned; read only after `init`, which is what makes sharing safe.
  nonisolated(unsafe) let code: OpaquePointer
  /// Whether machine code was made; `false` where PCRE2 has no JIT.
  public let usesJIT: Bool

  /// Compiles `source`.
  /// - Parameter useJIT: pays for a pattern that scans whole texts; costs four
  ///   times the compilation and is hardly felt by anchored probes.
  /// - Throws: ``PatternError/invalidPattern(pattern:offset:message:)``.
  public init(
    _ source: String, options: PatternOptions = [], limits: MatchLimits = .standard,
    useJIT: Bool = false
  ) throws(PatternError) {
    let code = unsafe try Pattern.compile(source, options)
    usesJIT = unsafe useJIT && pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE) == 0
    groupCount = unsafe Int(Pattern.information(code, PCRE2_INFO_CAPTURECOUNT))
    names = unsafe Pattern.groupNames(code)
    unsafe self.code = code
    self.source = source
    self.options = options
    self.limits = limits
  }

  deinit {
    unsafe pcre2_code_free_8(code)
  }

  /// The groups' numbers by name; of several groups with one name, the first.
  public var groupNames: [String: Int] {
    Dictionary(names.entries.map { ($0.name, $0.number) }, uniquingKeysWith: min)
  }

  /// The distinct names of groups, sorted.
  public var sortedGroupNames: [String] {
    var distinct: [String] = []
    for entry in names.entries where distinct.last != entry.name { distinct.append(entry.name) }
    return distinct
  }
}

extension Pattern {
  /// The first match at or after `start`; look-behind sees the text before it.
  /// - Parameters:
  ///   - start: a byte offset on a scalar boundary.
  ///   - end: where the text ends for this search; nothing after it is seen.
  /// - Throws: ``PatternError/limitReached(pattern:limit:)`` or
  ///   ``PatternError/matchFailed(pattern:code:message:)``.
  public func firstMatch(
    in text: UTF8Text, from start: Int = 0, upTo end: Int? = nil
  ) throws(PatternError) -> PatternMatch? {
    var matcher = PatternMatcher(for: self)
    return try matcher.firstMatch(of: self, in: text, from: start, upTo: end)
  }

  /// All matches in order, none overlapping. After an empty match a non-empty
  /// one is tried at the same place, as in Perl, then the search goes on a
  /// whole scalar further.
  /// - Parameter range: what is searched; look-behind sees the text before it.
  /// - Throws: as ``firstMatch(in:from:upTo:)``.
  public func matches(
    in text: UTF8Text, range: ByteRange? = nil
  ) throws(PatternError) -> [PatternMatch] {
    var matcher = PatternMatcher(for: self)
    return try matcher.matches(of: self, in: text, range: range)
  }

  /// Whether `text` has a match anywhere.
  /// - Throws: as ``firstMatch(in:from:upTo:)``.
  public func isMatch(in text: UTF8Text) throws(PatternError) -> Bool {
    var matcher = PatternMatcher(for: self)
    return try matcher.firstRange(of: self, in: text) != nil
  }
}
