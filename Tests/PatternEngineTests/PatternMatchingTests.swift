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
    MatchCase(#"\w+"#, "‹naïve› ‹ünder›"),
  ]

  @Test(arguments: cases)
  func `finds exactly the marked matches`(_ example: MatchCase) throws {
    let marked = MarkedText(example.marked)
    for useJIT in [false, true] {
      let pattern = try Pattern(example.pattern, options: example.options, useJIT: useJIT)
      let found = try pattern.ranges(in: UTF8Text(marked.text))
      #expect(found == marked.ranges)
    }
  }

  @Test func `an empty text can match`() throws {
    #expect(try Pattern("^$").ranges(in: UTF8Text("")) == [ByteRange(0, 0)])
    #expect(try Pattern("a").ranges(in: UTF8Text("")) == [])
  }

  @Test func `look-behind sees before the start and nothing sees past the end`() throws {
    let text = UTF8Text("un-kind")
    let pattern = try Pattern("(?<=un-)kind?")
    let matcher = PatternMatcher()
    #expect(try matcher.firstRange(of: pattern, in: text, from: 3, upTo: 6) == ByteRange(3, 6))
    #expect(try matcher.firstRange(of: pattern, in: text, from: 3) == ByteRange(3, 7))
    #expect(try matcher.firstRange(of: pattern, in: text, from: 4) == nil)
  }
}

extension Pattern {
  /// All matches in order, none overlapping.
  func ranges(in text: UTF8Text) throws -> [ByteRange] {
    let matcher = PatternMatcher()
    var found: [ByteRange] = []
    var from = 0
    while from <= text.count, let range = try matcher.firstRange(of: self, in: text, from: from) {
      found.append(range)
      from = range.end > from ? range.end : from + 1
    }
    return found
  }
}
