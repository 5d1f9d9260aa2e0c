import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing

@testable import Conflicts

@Suite struct TimeReaderTests {
  private func mentions(_ text: String, published: String? = nil) -> [TimeMention] {
    let reading = Reading(.lines(text))
    return reading.wordsOfSentence.flatMap {
      TimeReader(
        clause: ClauseWords(reading: reading, range: $0),
        published: published.flatMap { CalendarDay(iso: $0) }
      ).mentions()
    }
  }

  @Test func `days of the calendar are numbered`() throws {
    #expect(CalendarDay(year: 1970, month: 1, day: 1)?.number == 0)
    let day = try #require(CalendarDay(iso: "2024-06-09T21:00:00+02:00"))
    #expect(day.weekday == 6)
    #expect(day.year == 2024)
    #expect(CalendarDay(iso: "2024-13-01") == nil)
  }

  @Test(arguments: [
    ("They signed the lease on 4 March.", TimeMention.Value.monthDay(month: 3, day: 4, year: nil)),
    ("They signed the lease on March 4, 2031.", .monthDay(month: 3, day: 4, year: 2031)),
    ("They signed the lease on Tuesday.", .weekday(1)),
    ("They signed the lease yesterday.", .relative(-1)),
    ("They signed the lease at 7.30pm.", .clock(minutes: 1170, zone: nil, isHalfKnown: true)),
    ("They signed the lease at 12:30 GMT.", .clock(minutes: 750, zone: 0, isHalfKnown: false)),
    ("They signed the lease at 04:40.", .clock(minutes: 280, zone: nil, isHalfKnown: true)),
    (
      "They signed the lease at 5.40 in the morning.",
      .clock(minutes: 340, zone: nil, isHalfKnown: true)
    ),
    (
      "They signed the lease at twenty to six.", .clock(minutes: 340, zone: nil, isHalfKnown: false)
    ),
    (
      "They signed the lease at half past six in the evening.",
      .clock(minutes: 1110, zone: nil, isHalfKnown: true)
    ),
    (
      "They signed the lease at six o'clock.", .clock(minutes: 360, zone: nil, isHalfKnown: false)
    ),
    ("They signed the lease at noon.", .clock(minutes: 720, zone: nil, isHalfKnown: true)),
  ])
  func `points in time are read`(_ text: String, _ value: TimeMention.Value) throws {
    let found = try #require(mentions(text).first)
    #expect(found.value == value)
    #expect(found.predicateForm == "signed")
  }

  @Test func `weekdays are resolved against the day of publication`() throws {
    let found = try #require(
      mentions("They signed the lease on Friday.", published: "2024-06-09").first)
    #expect(found.day == CalendarDay(iso: "2024-06-07"))
    #expect(mentions("They will sign it on Friday.", published: "2024-06-09").first?.day == nil)
    #expect(mentions("They signed the lease on Friday.").first?.day == nil)
  }
}
