import BiasdiffTestSupport
import Quotations
import Reading
import Testing
import TextCore

@testable import Collation

@Suite struct FigureTests {
  /// The words in normal form, as collation reads them.
  private func words(_ text: String) -> [NormalWord] {
    let reading = Reading(.lines(text))
    var table = KeyTable()
    return CollatedAccount(source: 0, reading: reading, speech: SpeechReading(reading), &table)
      .sentences.flatMap(\.words)
  }

  private func figures(_ text: String) -> [Figure] { words(text).compactMap(\.figure) }

  @Test(arguments: [
    ("The crew saved ‹22› sheep from the marsh.", 22.0),
    ("The crew saved ‹twenty-two› sheep from the marsh.", 22),
    ("The crew saved ‹two hundred and five› sheep from the marsh.", 205),
    ("The crew saved ‹half a dozen› sheep from the marsh.", 6),
    ("The crew saved ‹3,500› sheep from the marsh.", 3500),
    ("The museum paid $‹1.2 million› for the clock.", 1_200_000),
    ("The museum paid £‹86m› for the clock.", 86_000_000),
    ("The museum paid ‹40 euros› for the clock.", 40),
    ("Attendance rose by ‹12 per cent› in the autumn.", 12),
    ("Attendance rose by ‹12›% in the autumn.", 12),
  ])
  func `figures are read in digits and words`(_ marked: String, _ value: Double) throws {
    let expected = MarkedText(marked)
    let found = try #require(words(expected.text).first { $0.kind == .figure })
    #expect(found.figure?.interval.center == value)
    #expect(found.range == expected.ranges.first)
  }

  @Test(arguments: [
    ("The pass froze at -8 degrees Celsius.", Figure.Kind.measure(.temperature), -8.0),
    ("The pass froze at minus 8 °C.", .measure(.temperature), -8),
    ("The valley reached 50 degrees Fahrenheit.", .measure(.temperature), 10),
    ("The van raced at 10 mph.", .measure(.speed), 16.09344),
    ("The van raced for 16 km.", .measure(.length), 16_000),
    ("They signed a five-year lease.", .measure(.duration), 5 * 31_557_600),
    ("The museum paid £86m for the clock.", .money("pound"), 86_000_000),
    ("Rents rose by 2 percentage points.", .percentagePoints, 2),
    ("Rents rose by 2 per cent.", .percent, 2),
    ("One in four goats fell ill.", .percent, 25),
    ("Two out of five goats fell ill.", .percent, 40),
    ("Half of the goats fell ill.", .percent, 50),
    ("Three quarters of the goats fell ill.", .percent, 75),
    ("It was the third crash on the road.", .ordinal, 3),
    ("The crew saved 22 sheep.", .count, 22),
  ])
  func `kinds of figures`(_ text: String, _ kind: Figure.Kind, _ value: Double) throws {
    let found = try #require(figures(text).first)
    #expect(found.kind == kind)
    #expect(abs(found.interval.center - value) < 0.001)
  }

  @Test(arguments: [
    "They talked for half an hour.", "The goats stood at an angle.", "She was one in a crowd.",
    "She left in 2019 and came back on 4 March.", "The shop opens at 7:30 and shuts at 6 p.m.",
    "Several goats fell ill.", "The Fifth Amendment was read aloud.", "She sang second.",
  ])
  func `what counts nothing is passed by`(_ text: String) { #expect(figures(text).isEmpty) }

  @Test(arguments: [
    ("At least 14 goats were stolen.", "at-least"), ("Up to 12 goats were stolen.", "at-most"),
    ("More than 12 goats were stolen.", "over"), ("Under 12 goats were stolen.", "under"),
    ("Nearly 12 goats were stolen.", "nearly"), ("Around 12 goats were stolen.", "about"),
    ("Just over 12 goats were stolen.", "just-over"), ("12 goats were stolen.", ""),
    ("The van drove over the goats and 12 sheep.", ""),
  ])
  func `bounds belong to the figure behind them`(_ text: String, _ bound: String) throws {
    #expect(try #require(figures(text).first).bound ?? "" == bound)
  }

  @Test(arguments: [
    // Rounding: from a hundred on, and decimals by half of their last digit.
    ("3,500 goats", "3,487 goats", true), ("3,500 goats", "3,300 goats", false),
    ("40 goats", "41 goats", false), ("2.2 million goats", "2.23 million goats", true),
    ("2.2 million goats", "2.4 million goats", false),
    // Bounds leave values open, but not all.
    ("about 40 goats", "43 goats", true), ("about 40 goats", "52 goats", false),
    ("more than 300 goats", "312 goats", true), ("more than 300 goats", "900 goats", false),
    ("at least 14 goats", "20 goats", true), ("at least 14 goats", "13 goats", false),
    ("at least 14 goats", "up to 12 goats", false), ("up to 12 goats", "13 goats", false),
    ("up to 12 goats", "9 goats", true), ("nearly 400 goats", "390 goats", true),
    ("nearly 400 goats", "430 goats", false),
    // Ranges are one with themselves.
    ("10 to 15 goats", "10-15 goats", true), ("10 to 15 goats", "10 to 20 goats", false),
    ("10 to 15 goats", "12 goats", false), ("10 to 15 goats", "about 12 goats", true),
    // Units are converted.
    ("10 miles", "16 km", true), ("10 miles", "12 km", false), ("2 weeks", "14 days", true),
    ("2 weeks", "15 days", false), ("50 degrees Fahrenheit", "10 degrees Celsius", true),
    ("10 miles", "10 hours", false), ("5 dollars", "5 pounds", false),
    ("$5", "5 dollars", true), ("2 percentage points", "2 per cent", false),
    // A bare figure may be of any kind.
    ("12 goats", "12 per cent", true), ("dozens of goats", "41 goats", true),
    ("dozens of goats", "9 goats", false),
  ])
  func `figures agree or do not, from either side`(
    _ first: String, _ second: String, _ agree: Bool
  ) throws {
    let a = try #require(figures("The farm lost \(first) in May.").first)
    let b = try #require(figures("The farm lost \(second) in May.").first)
    #expect(a.agrees(with: b) == agree)
    #expect(b.agrees(with: a) == agree)
    #expect(a.agrees(with: a) && b.agrees(with: b))
  }

  @Test func `a figure inside a range fits it and does not agree with it`() throws {
    let range = try #require(figures("The farm lost 10 to 15 goats.").first)
    let inside = try #require(figures("The farm lost 12 goats.").first)
    let outside = try #require(figures("The farm lost 16 goats.").first)
    #expect(range.fits(inside) && inside.fits(range))
    #expect(!range.fits(outside) && !outside.fits(range))
    #expect(!range.agrees(with: inside))
  }

  @Test func `a figure without end is read in bounded time`() {
    let many = Array(repeating: "nine hundred and", count: 4000).joined(separator: " ")
    let reading = Reading(.lines(many + " goats."))
    let clause = SentenceWords(reading: reading, range: reading.words.indices)
    let read = reading.words.indices.compactMap { FigureReader(clause: clause).figure(at: $0) }
    #expect(read.count == 4000)
    #expect(read.allSatisfy { $0.interval.center.isFinite && $0.words.count <= 10 })
    #expect(figures(String(repeating: "9", count: 5000) + " goats.").isEmpty)
  }
}
