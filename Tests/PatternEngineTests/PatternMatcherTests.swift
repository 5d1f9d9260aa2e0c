import PatternEngine
import Testing
import TextCore

@Suite struct PatternMatcherTests {
  @Test func `a probe matches at its place only`() throws {
    let text = UTF8Text("an apple an")
    let held = try Pattern("an")
    let compiledIn = try Pattern("an", options: [.anchored], useJIT: true)
    let matcher = PatternMatcher()
    for pattern in [held, compiledIn] {
      #expect(try matcher.range(of: pattern, in: text, at: 0) == ByteRange(0, 2))
      #expect(try matcher.range(of: pattern, in: text, at: 1) == nil)
      #expect(try matcher.range(of: pattern, in: text, at: 9) == ByteRange(9, 11))
      #expect(try matcher.range(of: pattern, in: text, at: 9, upTo: 10) == nil)
    }
  }

  @Test(arguments: [false, true])
  func `a match may be bound to begin by a place`(useJIT: Bool) throws {
    let text = UTF8Text("an apple an")
    let pattern = try Pattern(#"\ban\b"#, useJIT: useJIT)
    let matcher = PatternMatcher()
    func range(_ from: Int, _ latest: Int?) throws -> ByteRange? {
      try matcher.firstRange(of: pattern, in: text, from: from, beginningBy: latest)
    }
    #expect(try range(0, 0) == ByteRange(0, 2))
    #expect(try range(1, 8) == nil)
    #expect(try range(1, 9) == ByteRange(9, 11))
    // The bound is that of one call.
    #expect(try range(1, nil) == ByteRange(9, 11))
  }

  @Test func `groups need no room`() throws {
    let many = try Pattern(String(repeating: "(a)", count: 40))
    let text = UTF8Text(String(repeating: "a", count: 40))
    #expect(try PatternMatcher().firstRange(of: many, in: text) == text.range)
  }

  @Test func `one pattern is shared by many tasks`() async throws {
    let pattern = try Pattern(#"\b(\w)\w*\1\b"#, options: [.caseless], useJIT: true)
    let text = UTF8Text(String(repeating: "Anna went to see a radar. ", count: 200))
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<16 {
        group.addTask { try pattern.ranges(in: text).count }
      }
      var counts: [Int] = []
      for try await count in group { counts.append(count) }
      return counts
    }
    #expect(counts == Array(repeating: 400, count: 16))
  }

  @Test func `a start inside a scalar is a caller's mistake`() async {
    await #expect(processExitsWith: .failure) {
      _ = try PatternMatcher().firstRange(of: Pattern("a"), in: UTF8Text("éa"), from: 1)
    }
  }
}
