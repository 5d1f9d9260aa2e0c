internal import CPCRE2
public import TextCore

/// The working memory of matching, to be made once per task and used for many
/// calls and many patterns.
///
/// Thousands of probes with one matcher cost no allocation each. It cannot be
/// copied or shared: one task, one matcher.
@safe
public struct PatternMatcher: ~Copyable {
  /// Room for the place of a whole match; groups are of no interest.
  private let data: OpaquePointer
  /// The limits of the pattern in hand. The matcher's own, since a bound on
  /// where a match may begin belongs to one call.
  private let context: OpaquePointer

  public init() {
    guard let data = unsafe pcre2_match_data_create_8(1, nil),
      let context = unsafe pcre2_match_context_create_8(nil)
    else { preconditionFailure("out of memory") }
    unsafe self.data = data
    unsafe self.context = context
  }

  deinit {
    unsafe pcre2_match_context_free_8(context)
    unsafe pcre2_match_data_free_8(data)
  }

  /// The first match at or after `start`; look-behind sees the text before it.
  /// - Parameters:
  ///   - start: a byte offset on a scalar boundary.
  ///   - end: where the text ends for this search; nothing after it is seen.
  ///   - latest: the last place where a match may begin.
  /// - Throws: ``PatternError/limitReached(pattern:limit:)`` or
  ///   ``PatternError/matchFailed(pattern:code:message:)``.
  public func firstRange(
    of pattern: Pattern, in text: UTF8Text, from start: Int = 0, upTo end: Int? = nil,
    beginningBy latest: Int? = nil
  ) throws(PatternError) -> ByteRange? {
    guard try run(pattern, text, start, end ?? text.count, 0, latest) else { return nil }
    return lastRange()
  }

  /// The match that starts exactly at `offset`. Fastest for patterns compiled
  /// with ``PatternOptions/anchored``; others are held to the place here.
  public func range(
    of pattern: Pattern, in text: UTF8Text, at offset: Int, upTo end: Int? = nil
  ) throws(PatternError) -> ByteRange? {
    let hold = pattern.options.contains(.anchored) ? 0 : PCRE2_ANCHORED
    guard try run(pattern, text, offset, end ?? text.count, hold) else { return nil }
    return lastRange()
  }
}

extension PatternMatcher {
  /// Runs the pattern; whether it matched.
  private func run(
    _ pattern: Pattern, _ text: UTF8Text, _ start: Int, _ end: Int, _ bits: UInt32,
    _ latest: Int? = nil
  ) throws(PatternError) -> Bool {
    precondition(start <= end, "a search runs forward")
    precondition(
      text.isScalarBoundary(start) && text.isScalarBoundary(end),
      "a search starts and ends between scalars")
    unsafe pcre2_set_match_limit_8(context, pattern.limits.match)
    unsafe pcre2_set_heap_limit_8(context, pattern.limits.heapKibibytes)
    unsafe pcre2_set_depth_limit_8(context, pattern.limits.depth)
    // The largest size_t stands for no bound.
    unsafe pcre2_set_offset_limit_8(context, latest ?? -1)
    var result = execute(pattern, text, start, end, bits)
    if result == PCRE2_ERROR_JIT_STACKLIMIT {
      // The interpreter has the heap limit instead of a small fixed stack.
      result = execute(pattern, text, start, end, bits | PCRE2_NO_JIT)
    }
    switch result {
    // 0: there were groups that had no room.
    case 0...: return true
    case PCRE2_ERROR_NOMATCH: return false
    case PCRE2_ERROR_MATCHLIMIT: throw .limitReached(pattern: pattern.source, limit: .match)
    case PCRE2_ERROR_HEAPLIMIT: throw .limitReached(pattern: pattern.source, limit: .heap)
    case PCRE2_ERROR_DEPTHLIMIT: throw .limitReached(pattern: pattern.source, limit: .depth)
    default:
      throw .matchFailed(
        pattern: pattern.source, code: Int(result), message: Pattern.errorMessage(result))
    }
  }

  private func execute(
    _ pattern: Pattern, _ text: UTF8Text, _ start: Int, _ end: Int, _ bits: UInt32
  ) -> Int32 {
    unsafe text.bytes.withUnsafeBufferPointer { buffer in
      unsafe withSubject(buffer) { subject in
        unsafe pcre2_match_8(
          pattern.code, subject, end, start, bits | PCRE2_NO_UTF_CHECK, data, context)
      }
    }
  }

  /// The range of the last match; `nil` when there was none.
  private func lastRange() -> ByteRange? {
    guard let offsets = unsafe pcre2_get_ovector_pointer_8(data) else { return nil }
    let start = unsafe offsets[0]
    let end = unsafe offsets[1]
    // `\K` inside a look-ahead, where allowed, starts a match after its end.
    return ByteRange(min(start, end), end)
  }
}
