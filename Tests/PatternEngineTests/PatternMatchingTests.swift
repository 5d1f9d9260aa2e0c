import BiasdiffTestSupport
import PatternEngine
import Testing
import TextCore

/// A pattern and a text in which every expected match is marked.
struct MatchCase: CustomTestStringConvertible, Sendable {
  let pattern: String
  let options: PatternOptions
  let marked: String

  init(_ pattern: String, _ marked: String) {
    self.init(pattern, [], marked)
  }

  init(_ pattern: String, _ options: PatternOptions, _ marked: String) {
    self.pattern = pattern
    self.options = options
    self.marked = marked
  }

  var testDescription: String { "/\(pattern)/ in \(marked)" }
}

@Suite struct PatternMatchingTests {
  static let cases: [MatchCase] = [
    MatchCase("b+", "a‹bb›a‹b›"),
    MatchCase("(?<=kin)der", "kin‹der› der"),
    MatchCase(#"price: \K\d+"#, "price: ‹12›, price: ‹7›"),
    MatchCase(#"\b(\w+) \1\b"#, [.caseless], "over ‹the the› hill ‹And and› back"),

    MatchCase("😀.", "no ‹😀👍› yes"),
    MatchCase("e\u{301}", "caf‹e\u{301}› cafe"),
    MatchCase("\\bм\\w+", [.caseless], "это ‹Москва›, ‹мост›"),
    MatchCase("sale", [.caseless], "‹SALE› ‹\u{17F}ale›"),
    MatchCase("kelvin", [.caseless], "273 ‹\u{212A}elvin›"),
    MatchCase("^ab", "‹ab›ab"),
    MatchCase("ab", [.anchored], "‹ab›‹ab› ab"),
    MatchCase("a.b", [.dotMatchesNewlines], "‹a\nb› ‹axb›"),
    MatchCase(" a b # rest", [.extended], "‹ab› a b"),
    MatchCase(#"\w+"#, "‹naïve› ‹ünder›"),
  ]

  @Test(arguments: cases)
  func `finds exactly the marked matches`(_ example: MatchCase) throws {
    let marked = MarkedText(example.marked)
    for useJIT in [false, true] {
      let pattern = try Pattern(example.pattern, options: example.options, useJIT: useJIT)
      let found = try pattern.matches(in: UTF8Text(marked.text)).map(\.range)
      #expect(found == marked.ranges)
    }
  }

  @Test func `a line start is found after CR LF and after LF`() throws {
    let pattern = try Pattern("^to$", options: [.multiline])
    let text = UTF8Text("to\r\nto\nto")
    #expect(try pattern.matches(in: text).map(\.range.start) == [0, 4, 7])
  }

  @Test func `an empty alternative matches between all scalars`() throws {
    let pattern = try Pattern("x|")
    let text = UTF8Text("é😀x")
    let ranges = try pattern.matches(in: text).map(\.range)
    #expect(
      ranges == [ByteRange(0, 0), ByteRange(2, 2), ByteRange(6, 7), ByteRange(7, 7)])
  }

  @Test func `after an empty match a non-empty one at the same place counts`() throws {
    let pattern = try Pattern("|a")
    let ranges = try pattern.matches(in: UTF8Text("a")).map(\.range)
    #expect(ranges == [ByteRange(0, 0), ByteRange(0, 1), ByteRange(1, 1)])
  }

  @Test func `keeping out all that was matched ends`() throws {
    let pattern = try Pattern(#"\d+\K"#)
    let ranges = try pattern.matches(in: UTF8Text("12 345")).map(\.range)
    #expect(ranges == [ByteRange(2, 2), ByteRange(6, 6)])
  }

  @Test func `an empty text can match`() throws {
    let pattern = try Pattern("^$")
    #expect(try pattern.matches(in: UTF8Text("")).map(\.range) == [ByteRange(0, 0)])
    #expect(try Pattern("a").firstMatch(in: UTF8Text("")) == nil)
  }

  @Test func `look-behind sees before the start and nothing sees past the end`() throws {
    let text = UTF8Text("un-kind")
    let pattern = try Pattern("(?<=un-)kin(d?)")
    let match = try #require(try pattern.firstMatch(in: text, from: 3, upTo: 6))
    #expect(match.range == ByteRange(3, 6))
    #expect(match.groups[1] == ByteRange(6, 6))
    #expect(try pattern.matches(in: text, range: ByteRange(3, 7)).map(\.range.end) == [7])
    #expect(try pattern.matches(in: text, range: ByteRange(4, 7)).isEmpty)
  }

  @Test func `groups are known by number and name, unset ones are nil`() throws {
    let pattern = try Pattern("(?<who>[A-Z]\\w+) (?:said|(?<verb>told)) (x)?")
    let text = UTF8Text("So Áda said no")
    #expect(pattern.groupNames == ["who": 1, "verb": 2])
    #expect(pattern.sortedGroupNames == ["verb", "who"])
    #expect(try pattern.firstMatch(in: text) == nil)
    let match = try #require(try pattern.firstMatch(in: UTF8Text("So Ada said no")))
    #expect(match.group("who") == ByteRange(3, 6))
    #expect(match.group("verb") == nil)
    #expect(match.group("nobody") == nil)
    #expect(match.groups == [ByteRange(3, 12), ByteRange(3, 6), nil, nil])
  }

  @Test func `of groups that share a name the one that took part counts`() throws {
    let pattern = try Pattern("(?J)(?:a(?<n>1)|b(?<n>2))")
    let match = try #require(try pattern.firstMatch(in: UTF8Text("b2")))
    #expect(match.group("n") == ByteRange(1, 2))
    #expect(pattern.groupNames == ["n": 1])
  }
}
