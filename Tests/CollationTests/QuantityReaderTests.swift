import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing
import UnicodeText

@testable import Conflicts

@Suite struct QuantityReaderTests {
  private func quantities(_ text: String) -> [Quantity] {
    let reading = Reading(.lines(text))
    return reading.wordsOfSentence.flatMap {
      QuantityReader(clause: ClauseWords(reading: reading, range: $0)).quantities()
    }
  }

  @Test(arguments: [
    ("The crew saved ‹22 sheep› from the marsh.", 22.0),
    ("The crew saved ‹twenty-two sheep› from the marsh.", 22),
    ("The crew saved ‹two hundred and five sheep› from the marsh.", 205),
    ("The crew saved ‹half a dozen sheep› from the marsh.", 6),
    ("The crew saved ‹3,500 sheep› from the marsh.", 3500),
    ("The museum paid $‹1.2 million› for the clock.", 1_200_000),
    ("The museum paid £‹86m› for the clock.", 86_000_000),
    ("The museum paid ‹40 euros› for the clock.", 40),
    ("Attendance rose by ‹12 per cent› in the autumn.", 12),
    ("Attendance rose by ‹12›% in the autumn.", 12),
  ])
  func `figures are read in digits and words`(_ marked: String, _ value: Double) throws {
    let expected = MarkedText(marked)
    let found = try #require(quantities(expected.text).first)
    #expect(found.interval.center == value)
    #expect(found.range == expected.ranges.first)
  }

  @Test(arguments: [
    ("The pass froze at -8 degrees Celsius.", Quantity.Kind.measure(.temperature), -8.0),
    ("The pass froze at minus 8 °C.", .measure(.temperature), -8),
    ("The valley reached 50 degrees Fahrenheit.", .measure(.temperature), 10),
    ("The van raced at 90 km/h.", .measure(.speed), 90),
    ("The van raced at 10 miles per hour.", .measure(.speed), 16.09344),
    ("Rents rose by 2 percentage points.", .percentagePoints, 2),
    ("One in four goats fell ill.", .percent, 25),
    ("Two out of five goats fell ill.", .percent, 40),
    ("Half of the goats fell ill.", .percent, 50),
    ("Three quarters of the goats fell ill.", .percent, 75),
    ("It was the third crash on the road.", .ordinal, 3),
  ])
  func `kinds of figures`(_ text: String, _ kind: Quantity.Kind, _ value: Double) throws {
    let found = try #require(quantities(text).first)
    #expect(found.kind == kind)
    #expect(abs(found.interval.center - value) < 0.001)
  }

  @Test(arguments: [
    "They talked for half an hour.", "The third minister left.", "The goats stood at an angle.",
    "She was one in a crowd.",
  ])
  func `words of shares and rows that count nothing`(_ text: String) {
    #expect(quantities(text).isEmpty)
  }

  @Test(arguments: [
    "Flight 447 passed over Article 5 of Route 12.", "She left in 2019 and came back on 4 March.",
    "The shop opens at 7:30 and shuts at 6 p.m.", "One of them sang.",
  ])
  func `what counts nothing is passed by`(_ text: String) {
    #expect(quantities(text).isEmpty)
  }

  @Test func `bounds are intervals`() throws {
    let least = try #require(quantities("At least 14 goats were stolen.").first?.interval)
    let most = try #require(quantities("Up to 12 goats were stolen.").first?.interval)
    let dozens = try #require(quantities("Dozens of goats were stolen.").first?.interval)
    let plain = try #require(quantities("41 goats were stolen.").first?.interval)
    #expect(least.excludes(most))
    #expect(!least.excludes(plain))
    #expect(most.excludes(plain))
    #expect(!dozens.excludes(plain))
    #expect(dozens.excludes(QuantityInterval.exact(9)))
  }

  @Test func `round figures from a hundred on may be rounded`() {
    #expect(!QuantityInterval.exact(3500).excludes(.exact(3487)))
    #expect(QuantityInterval.exact(3500).excludes(.exact(3300)))
    #expect(QuantityInterval.exact(40).excludes(.exact(41)))
  }

  @Test func `the verb is found in active and passive`() throws {
    for text in ["Thieves stole 14 goats.", "14 goats from the hill farm were stolen."] {
      let found = try #require(quantities(text).first)
      #expect(found.head == "goat")
      #expect(["stole", "stolen"].contains(found.predicateForm))
    }
  }

  @Test func `a figure without end is read in bounded time`() {
    let many = Array(repeating: "nine hundred and", count: 4000).joined(separator: " ")
    #expect(quantities(many + " goats.").count <= 12_000)
    #expect(quantities(String(repeating: "9", count: 5000) + " goats.").isEmpty)
  }
}
