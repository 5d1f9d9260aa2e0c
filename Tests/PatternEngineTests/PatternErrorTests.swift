import PatternEngine
import Testing
import TextCore

@Suite struct PatternErrorTests {
  private func error(_ body: () throws -> Void) -> PatternError? {
    do { try body() } catch { return error as? PatternError }
    return nil
  }

  @Test func `an invalid pattern is shown with a caret under the place`() {
    let error = error { _ = try Pattern("am(bc") }
    #expect(
      error?.description == """
        invalid pattern: missing closing parenthesis at byte 5
          am(bc
               ^
        """)
  }

  @Test func `the offset is in bytes and the caret under the character`() {
    let error = error { _ = try Pattern("é[z-a]") }
    guard case .invalidPattern(let pattern, let offset, _) = error else {
      Issue.record("no error")
      return
    }
    #expect(pattern == "é[z-a]")
    #expect(offset == 5)
    #expect(error?.description.hasSuffix("\n  é[z-a]\n      ^") == true)
  }

  @Test func `of a pattern in many lines only the line at fault is shown`() {
    let error = error { _ = try Pattern("a\n\t*+?+\nb") }
    #expect(error?.description.contains("\n  \t*+?+\n  \t") == true)
  }

  @Test func `single code units are refused`() {
    #expect(error { _ = try Pattern(#"\C"#) } != nil)
  }

  @Test(arguments: ["^(?:(a+)+)+$", "^(a|aa)+$"], [false, true])
  func `a catastrophic pattern gives up and says so`(_ source: String, _ useJIT: Bool) throws {
    let pattern = try Pattern(source, useJIT: useJIT)
    let text = UTF8Text(String(repeating: "a", count: 60) + "b")
    let error = error { _ = try PatternMatcher().firstRange(of: pattern, in: text) }
    #expect(error == .limitReached(pattern: source, limit: .match))
    #expect(
      error?.description == "gave up matching: match limit reached by pattern '\(source)'")
  }

  @Test func `heap and depth limits are told apart`() throws {
    let text = UTF8Text(String(repeating: "a", count: 50_000) + "dc")
    let large = MatchLimits(match: 10_000_000, heapKibibytes: 64, depth: 10_000_000)
    let heap = try Pattern("(a|b)*c", limits: large)
    #expect(
      error { _ = try PatternMatcher().firstRange(of: heap, in: text) }
        == .limitReached(pattern: "(a|b)*c", limit: .heap))
    let flat = MatchLimits(match: 10_000_000, heapKibibytes: 1_000_000, depth: 500)
    let depth = try Pattern("(a|b)*c", limits: flat)
    #expect(
      error { _ = try PatternMatcher().firstRange(of: depth, in: text) }
        == .limitReached(pattern: "(a|b)*c", limit: .depth))
  }

  @Test func `a full JIT stack falls back to the interpreter`() throws {
    let text = UTF8Text(String(repeating: "ab", count: 20_000) + "c")
    let limits = MatchLimits(match: 1_000_000, heapKibibytes: 100_000, depth: 1_000_000)
    let pattern = try Pattern("^((a)|(b))*c", limits: limits, useJIT: true)
    #expect(try PatternMatcher().firstRange(of: pattern, in: text) == text.range)
  }
}
