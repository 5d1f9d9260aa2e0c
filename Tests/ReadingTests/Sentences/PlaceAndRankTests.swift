import Reading
import Testing
import TextCore

/// Abbreviations of streets and ranks, hours of places, lists after a colon.
@Suite struct PlaceAndRankTests {
  @Test(arguments: [
    ["The crash was on Main St.", "Police closed the road."],
    ["The fire was at 40 Harbour Dr.", "Firefighters found nobody."],
    ["The eruption of Mount St. Helens killed 57 people."],
    ["Then Dr. Baker said so."],
    ["The flight left at 6 a.m. London time.", "It landed at 2 p.m. New York time on Friday."],
    ["The plan has three parts: 1. Close the quay.", "2. Move the ferries."],
    ["S.Sgt. Paul Moore was hurt.", "Ch. Supt. Alan Dow said so."],
    ["Ray Holt, a.k.a. The Fox, was jailed."],
  ])
  func `sentences end where they end`(_ expected: [String]) {
    let text = UTF8Text(expected.joined(separator: " "))
    let found = SentenceSplitter().sentences(in: text.range, of: text).map { text.string($0) }
    #expect(found == expected)
  }

  @Test func `no line of a wrapped block ends a sentence`() {
    let text = UTF8Text("The closure was approved by the harbour master of Delmouth,\nTom Reed.")
    #expect(SentenceSplitter().sentences(in: text.range, of: text, isWrapped: true).count == 1)
  }

  @Test func `lines wider than any column are not wrapped`() {
    let line = "“" + Array(repeating: "The closure was wrong.", count: 6).joined(separator: " ")
    let text = UTF8Text("\(line)” — Tom Reed\n\(line)” — Ann Dow")
    let found = SentenceSplitter().sentences(in: text.range, of: text, isWrapped: true)
    #expect(found.allSatisfy { !text.string($0).contains("\n") })
  }
}
