import Testing
import TextCore

@Suite struct CalendarDayTests {
  @Test(arguments: ["2031-02-28", "2032-02-29", "0001-01-01", "2000-02-29", "2031-12-31"])
  func `days`(text: String) { #expect(CalendarDay(text)?.description == text) }

  @Test(arguments: [
    "2031-02-29", "1900-02-29", "2031-13-01", "2031-00-10", "2031-4-1", "2031-04-31", "today",
    "2031-01-01T00:00", "20310101", "+031-01-01", "2031-01-0١",
  ])
  func `no days`(text: String) { #expect(CalendarDay(text) == nil) }

  @Test func `order`() throws {
    #expect(try #require(CalendarDay("2031-09-30")) < #require(CalendarDay("2031-10-01")))
  }

  @Test func `days since 1970, days of the week and years`() throws {
    let day = try #require(CalendarDay(year: 2031, month: 5, day: 6))
    #expect(day.number == 22_405 && day.weekday == 1 && day.year == 2031)
    #expect(CalendarDay(number: -1).description == "1969-12-31")
    #expect(CalendarDay(year: 2031, month: 6, day: 31) == nil)
    #expect(CalendarDay(iso: "2031-05-06T10:00:00Z") == day)
  }
}
