import BiasdiffTestSupport
import DocumentModel
import Quotations
import Reading
import Testing
import TextCore

@testable import Collation

@Suite struct TimeReaderTests {
  private func words(_ text: String, published: String? = nil) -> [NormalWord] {
    let reading = Reading(.lines(text, metadata: SourceMetadata(published: published)))
    var table = KeyTable()
    return CollatedAccount(source: 0, reading: reading, speech: SpeechReading(reading), &table)
      .sentences.flatMap(\.words)
  }

  private func times(_ text: String) -> [TimeValue] { words(text).compactMap(\.time) }

  @Test func `days of the calendar are numbered`() throws {
    #expect(CalendarDay(year: 1970, month: 1, day: 1)?.number == 0)
    let day = try #require(CalendarDay(iso: "2024-06-09T21:00:00+02:00"))
    #expect(day.weekday == 6)
    #expect(day.year == 2024)
    #expect(CalendarDay(iso: "2024-13-01") == nil)
    #expect(CalendarDay(iso: "in June") == nil)
  }

  @Test(arguments: [
    ("They signed the lease on ‹4 March›.", TimeValue.date(month: 3, day: 4, year: nil)),
    ("They signed the lease on ‹March 4›.", .date(month: 3, day: 4, year: nil)),
    ("They signed the lease on the ‹4th March›.", .date(month: 3, day: 4, year: nil)),
    ("They signed the lease in ‹March›.", .date(month: 3, day: nil, year: nil)),
    ("They signed the lease in ‹2019›.", .year(2019)),
    ("They signed the lease on ‹Tuesday›.", .weekday(1)),
    ("They signed the lease ‹yesterday›.", .relative(-1)),
    ("They signed the lease at ‹7.30pm›.", .clock(minutes: 1170, zone: nil, isHalfKnown: true)),
    ("They signed the lease at ‹12:30 GMT›.", .clock(minutes: 750, zone: 0, isHalfKnown: false)),
    ("They signed the lease at ‹04:40›.", .clock(minutes: 280, zone: nil, isHalfKnown: true)),
    (
      "They signed the lease at ‹5.40 in the morning›.",
      .clock(minutes: 340, zone: nil, isHalfKnown: true)
    ),
    (
      "They signed the lease at ‹twenty to six›.",
      .clock(minutes: 340, zone: nil, isHalfKnown: false)
    ),
    (
      "They signed the lease at ‹half past six in the evening›.",
      .clock(minutes: 1110, zone: nil, isHalfKnown: true)
    ),
    (
      "They signed the lease at ‹six o'clock›.",
      .clock(minutes: 360, zone: nil, isHalfKnown: false)
    ),
    ("They signed the lease at ‹noon›.", .clock(minutes: 720, zone: nil, isHalfKnown: true)),
  ])
  func `points in time are read`(_ marked: String, _ value: TimeValue) throws {
    let expected = MarkedText(marked)
    let found = try #require(words(expected.text).first { $0.kind == .date })
    #expect(found.time == value)
    #expect(found.range == expected.ranges.first)
  }

  @Test func `a date with its year is a day and a year`() {
    let expected: [TimeValue] = [.date(month: 3, day: 4, year: nil), .year(2031)]
    #expect(times("They signed the lease on March 4, 2031.") == expected)
    #expect(times("They signed the lease on 4 March 2031.") == expected)
  }

  @Test(arguments: [
    "The lease may end soon.", "The band will march through Korvat.", "They own 1700 homes.",
    "They paid $1900 for the lease.", "They read today's front pages.", "May Orlanth signed it.",
    "The score was 7.30 at most.",
  ])
  func `what is no point in time is passed by`(_ text: String) { #expect(times(text).isEmpty) }

  @Test(arguments: [
    ("4 p.m.", "4.04pm", false), ("4 p.m.", "4:20 p.m.", true), ("4 p.m.", "4 a.m.", true),
    ("4:00 GMT", "5:00 CET", false), ("4:00 GMT", "4:00 CET", true),
    ("half past four", "4:30 p.m.", false), ("4:30 p.m.", "4:30 GMT", false),
    ("23:58", "00:01", false),
  ])
  func `hours are apart or one, from either side`(
    _ first: String, _ second: String, _ areApart: Bool
  ) throws {
    let a = try #require(times("It opened at \(first) in Korvat.").first)
    let b = try #require(times("It opened at \(second) in Korvat.").first)
    #expect(a.isClockApart(from: b) == areApart)
    #expect(b.isClockApart(from: a) == areApart)
  }

  @Test func `days are told by the year and by the day of publication`() {
    func day(_ text: String, _ published: String? = nil) -> CalendarDay? {
      words(text, published: published).first { $0.kind == .date }?.day
    }
    let expected = CalendarDay(iso: "2024-06-08")
    #expect(day("They signed it yesterday.", "2024-06-09") == expected)
    #expect(day("They signed it on 8 June.", "2024-06-09") == expected)
    #expect(day("They signed it on June 8, 2024.") == expected)
    #expect(day("They signed it on June 8, 2024.", "2031-01-01") == expected)
    #expect(day("They signed it on 8 June.") == nil)
    #expect(day("They signed it yesterday.") == nil)
    #expect(day("They signed it in June.", "2024-06-09") == nil)
  }
}
