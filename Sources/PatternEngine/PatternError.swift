/// Why a pattern could not be compiled, or a match not be decided.
public enum PatternError: Error, Sendable, Hashable {
  /// A bound of ``MatchLimits``.
  public enum Limit: String, Sendable, Hashable {
    case match, heap, depth
  }

  /// The pattern is not well formed. `offset` is in UTF-8 bytes of the
  /// pattern; `message` is PCRE2's.
  case invalidPattern(pattern: String, offset: Int, message: String)
  /// Matching was given up: neither "matches" nor "does not match" is known.
  case limitReached(pattern: String, limit: Limit)
  /// PCRE2 failed in another way, such as a pattern that recurses forever.
  case matchFailed(pattern: String, code: Int, message: String)
}

extension PatternError: CustomStringConvertible {
  /// One line that says what is wrong; for an invalid pattern two more, the
  /// pattern and a caret under the offset.
  public var description: String {
    switch self {
    case .invalidPattern(let pattern, let offset, let message):
      let (line, caret) = PatternError.lineAndCaret(pattern, offset: offset)
      return "invalid pattern: \(message) at byte \(offset)\n  \(line)\n  \(caret)"
    case .limitReached(let pattern, let limit):
      return "gave up matching: \(limit.rawValue) limit reached by pattern '\(pattern)'"
    case .matchFailed(let pattern, let code, let message):
      return "cannot match: \(message) (PCRE2 error \(code)) in pattern '\(pattern)'"
    }
  }

  /// The line of `pattern` that holds `offset`, and as much white space as
  /// puts a caret under it. A tab stays a tab, so that the two line up.
  private static func lineAndCaret(_ pattern: String, offset: Int) -> (String, String) {
    let bytes = Array(pattern.utf8)
    let place = min(max(offset, 0), bytes.count)
    var start = place
    while start > 0 && bytes[start - 1] != 0x0A { start -= 1 }
    var end = place
    while end < bytes.count && bytes[end] != 0x0A { end += 1 }
    let before = String(decoding: bytes[start..<place], as: UTF8.self)
    let indent = String(before.map { $0 == "\t" ? "\t" : " " })
    return (String(decoding: bytes[start..<end], as: UTF8.self), indent + "^")
  }
}
