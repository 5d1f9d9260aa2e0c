internal import CPCRE2

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
  /// Owned; read only after `init`, which is what makes sharing safe.
  nonisolated(unsafe) let code: OpaquePointer

  /// Compiles `source`.
  /// - Parameter useJIT: pays for a pattern that scans whole texts; costs four
  ///   times the compilation and is hardly felt by anchored probes.
  /// - Throws: ``PatternError/invalidPattern(pattern:offset:message:)``.
  public init(
    _ source: String, options: PatternOptions = [], limits: MatchLimits = MatchLimits(),
    useJIT: Bool = false
  ) throws(PatternError) {
    let code = unsafe try Pattern.compile(source, options)
    // Where PCRE2 has no JIT, the interpreter matches the same.
    if useJIT { _ = unsafe pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE) }
    unsafe self.code = code
    self.source = source
    self.options = options
    self.limits = limits
  }

  deinit {
    unsafe pcre2_code_free_8(code)
  }
}
