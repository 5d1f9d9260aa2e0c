internal import CPCRE2
public import TextCore

/// The working memory of matching, to be made once per task and used for many
/// calls and many patterns.
///
/// Thousands of probes with one matcher cost no allocation each. It cannot be
/// copied or shared: one task, one matcher.
@safe
public struct PatternMatcher: ~Copyable {
  private var data: OpaquePointer
  /// The limits of the pattern in hand. The matcher's own, since a bound on
  /// where a match may begin belongs to one call.
  private let context: OpaquePointer
  /// Pairs of offsets that `data` has room for.
  private var capacity: Int

  /// - Parameter groupCapacity: groups to make room for; more are made room
  ///   for when a pattern needs them.
  public init(groupCapacity: Int = 15) {
    capacity = groupCapacity + 1
    unsafe data = PatternMatcher.makeData(capacity)
    guard let context = unsafe pcre2_match_context_create_8(nil) else {
      preconditionFailure("out of memory")
    }
    unsafe self.context = context
  }

  init(for pattern: Pattern) {
    self.init(groupCapacity: pattern.groupCount)
  }

  deinit {
    unsafe pcre2_match_context_free_8(context)
    unsafe pcre2_match_data_free_8(data)
  }

  private static func makeData(_ pairs: Int) -> OpaquePointer {
    guard let data = unsafe pcre2_match_data_create_8(UInt32(pairs), nil) else {
      preconditionFailure("out of memory")
    }
    return unsafe data
  }

  private mutating func makeRoom(for pattern: Pattern) {
    guard pattern.groupCount + 1 > capacity else { return }
    capacity = pattern.groupCount + 1
    unsafe pcre2_match_data_free_8(data)
    unsafe data = PatternMatcher.makeData(capacity)
  }

  // MARK: One match

  /// The first match at or after `start`; see ``Pattern/firstMatch(in:from:upTo:)``.
  public mutating func firstMatch(
    of pattern: Pattern, in text: UTF8Text, from start: Int = 0, upTo end: Int? = nil
  ) throws(PatternError) -> PatternMatch? {
    guard try run(pattern, text, start, end ?? text.count, 0) else { return nil }
    return lastMatch(of: pattern)
  }

  /// The range of the first match at or after `start`, without its groups and
  /// so without any allocation.
  /// - Parameter latest: the last place where a match may begin.
  public mutating func firstRange(
    of pattern: Pattern, in text: UTF8Text, from start: Int = 0, upTo end: Int? = nil,
    beginningBy latest: Int? = nil
  ) throws(PatternError) -> ByteRange? {
    guard try run(pattern, text, start, end ?? text.count, 0, latest) else { return nil }
    return lastRange(0)
  }

  /// The match that starts exactly at `offset`. Fastest for patterns compiled
  /// with ``PatternOptions/anchored``; others are held to the place here.
  public mutating func match(
    _ pattern: Pattern, in text: UTF8Text, at offset: Int, upTo end: Int? = nil
  ) throws(PatternError) -> PatternMatch? {
    let hold = pattern.options.contains(.anchored) ? 0 : PCRE2_ANCHORED
    guard try run(pattern, text, offset, end ?? text.count, hold) else { return nil }
    return lastMatch(of: pattern)
  }

  /// As ``match(_:in:at:upTo:)``, the range only and without any allocation.
  public mutating func range(
    of pattern: Pattern, in text: UTF8Text, at offset: Int, upTo end: Int? = nil
  ) throws(PatternError) -> ByteRange? {
    let hold = pattern.options.contains(.anchored) ? 0 : PCRE2_ANCHORED
    guard try run(pattern, text, offset, end ?? text.count, hold) else { return nil }
    return lastRange(0)
  }

  // MARK: All matches

  /// All matches in order; see ``Pattern/matches(in:range:)``.
  public mutating func matches(
    of pattern: Pattern, in text: UTF8Text, range: ByteRange? = nil
  ) throws(PatternError) -> [PatternMatch] {
    let bounds = range ?? text.range
    var found: [PatternMatch] = []
    var offset = bounds.start
    // After an empty match, only a non-empty one at the same place will do.
    var bits: UInt32 = 0
    while offset <= bounds.end {
      guard try run(pattern, text, offset, bounds.end, bits) else {
        guard bits != 0, offset < bounds.end else { break }
        bits = 0
        offset += text.scalar(at: offset).width
        continue
      }
      let match = lastMatch(of: pattern)
      found.append(match)
      // `\K` can put the end at or before the place where matching began.
      let began = Int(unsafe pcre2_get_startchar_8(data))
      if match.range.isEmpty || match.range.end <= began {
        bits = PCRE2_NOTEMPTY_ATSTART | PCRE2_ANCHORED
        offset = max(match.range.end, began)
      } else {
        bits = 0
        offset = match.range.end
      }
    }
    return found
  }
}

extension PatternMatcher {
  /// Runs the pattern; whether it matched.
  private mutating func run(
    _ pattern: Pattern, _ text: UTF8Text, _ start: Int, _ end: Int, _ bits: UInt32,
    _ latest: Int? = nil
  ) throws(PatternError) -> Bool {
    precondition(start <= end, "a search runs forward")
    precondition(
      text.isScalarBoundary(start) && text.isScalarBoundary(end),
      "a search starts and ends between scalars")
    makeRoom(for: pattern)
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
    case 1...: return true
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

  /// The range of a group of the last match; `nil` when it took no part.
  private func lastRange(_ group: Int) -> ByteRange? {
    guard let offsets = unsafe pcre2_get_ovector_pointer_8(data) else { return nil }
    let start = unsafe offsets[2 * group]
    let end = unsafe offsets[2 * group + 1]
    // An unset group reads as the largest size_t.
    guard start != Int.max, start >= 0, end != Int.max, end >= 0 else { return nil }
    // `\K` inside a look-ahead, where allowed, starts a match after its end.
    return ByteRange(min(start, end), end)
  }

  /// - Precondition: the last run matched `pattern`.
  private func lastMatch(of pattern: Pattern) -> PatternMatch {
    var groups: [ByteRange?] = []
    groups.reserveCapacity(pattern.groupCount + 1)
    for group in 0...pattern.groupCount { groups.append(lastRange(group)) }
    return PatternMatch(
      range: groups[0] ?? ByteRange(0, 0), groups: groups, names: pattern.names)
  }
}
