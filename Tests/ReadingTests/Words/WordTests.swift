import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing
import TextCore

/// Words are marked in the text; what they read as is listed beside it.
@Suite struct WordTests {
  private func words(_ text: String) -> [Word] { Reading(.lines(text)).words }

  private func expectMarked(
    _ marked: String, _ folded: [String]? = nil, _ location: SourceLocation = #_sourceLocation
  ) {
    let example = MarkedText(marked)
    let found = words(example.text)
    #expect(found.map(\.range) == example.ranges, sourceLocation: location)
    #expect(
      found.map(\.folded) == folded ?? example.pieces.map { $0.lowercased() },
      sourceLocation: location)
  }

  @Test func `possessive endings are no part of a word`() {
    expectMarked("‹Ida›'s ‹boat› ‹is› ‹the› ‹crew›’s.", ["ida", "boat", "is", "the", "crew"])
    expectMarked("‹THE› ‹UNION›’S ‹DEMAND›")
    expectMarked("‹The› ‹workers›’ ‹plea›")
  }

  @Test func `other apostrophes stay inside, as plain ones`() {
    expectMarked("‹It› ‹wasn’t› ‹O'Hara›.", ["it", "wasn't", "o'hara"])
    expectMarked("‘‹quoted›’ ‹rock› '‹n›' ‹roll›")
  }

  @Test func `the country never meets the pronoun`() {
    expectMarked(
      "‹The› ‹U.S›. ‹told› ‹us› ‹that› ‹the› ‹US› ‹agrees›.",
      ["the", "us.", "told", "us", "that", "the", "us.", "agrees"])
    let country = words("The U.S. left.")[1]
    let pronoun = words("She told us so.")[2]
    #expect(!country.isStopWord)
    #expect(pronoun.isStopWord)
    #expect(country.stem != pronoun.stem)
    #expect(country.stem == words("The US left.")[1].stem)
  }

  @Test func `abbreviations of single letters are one word`() {
    expectMarked(
      "‹A› ‹U.N› ‹envoy› ‹from› ‹the› ‹U.K›. ‹came›.",
      ["a", "un.", "envoy", "from", "the", "uk.", "came"])
  }

  @Test func `hyphens part words`() {
    expectMarked("‹A› ‹well›-‹known› ‹ten›-‹year› ‹plan›")
  }

  @Test(arguments: [
    ("de-escalation", "deescalation"), ("co-operate", "cooperate"), ("Re-election", "reelection"),
    ("non\u{2011}nuclear", "nonnuclear"), ("cyber-attack", "cyberattack"),
  ]) func `some prefixes are written with and without a hyphen`(
    _ hyphened: String, _ joined: String
  ) {
    let word = words("The \(hyphened) came.")[1]
    #expect(word.folded == joined)
    #expect(word.stem == words("The \(joined) came.")[1].stem)
  }

  @Test func `numbers keep their dots and lose their thousands commas`() {
    expectMarked(
      "‹It› ‹cost› $‹3,100› ‹or› ‹4.2›%, ‹not› ‹7›, ‹8› ‹or› ‹1›,‹23›… ‹in› ‹2021›.",
      ["it", "cost", "3100", "or", "4.2", "not", "7", "8", "or", "1", "23", "in", "2021"])
  }

  @Test(arguments: [
    ("3. Holm welcomed the visit.", "holm"), ("(2) Holm welcomed the visit.", "holm"),
    ("12) Holm welcomed the visit.", "holm"), ("J. Holm welcomed the visit.", "j"),
    ("3.5 litres are left.", "3.5"), ("2021 was dry.", "2021"),
  ]) func `the number of a paragraph is no word`(_ text: String, _ first: String) {
    #expect(words(text).first?.folded == first)
  }

  @Test func `a number is told by its shape`() {
    let shapes = words("In 2021 the G7, WHO, NATO and SolarWinds met iPhone makers.").map(\.shape)
    #expect(
      shapes == [
        .capitalized, .number, .lower, .capitalized, .allCaps, .allCaps, .lower, .mixed, .lower,
        .mixed,
        .lower,
      ])
  }

  @Test(arguments: ["😀 ", "“", "e\u{301}t\u{E9} ", "— 👩‍👩‍👧 ", "Ж́ук "])
  func `marks and emoji in front keep offsets right`(_ prefix: String) {
    let text = UTF8Text("\(prefix)strike ended")
    let found = words("\(prefix)strike ended")
    #expect(found.suffix(2).map { text.string($0.range) } == ["strike", "ended"])
  }

  @Test func `combining marks stay with their letter`() {
    expectMarked("‹cafe\u{301}› ‹на\u{438}\u{306}ден›")
  }

  @Test func `each word knows its sentence`() {
    let reading = Reading(.lines("One came. Two left.\nThree slept."))
    #expect(reading.words.map(\.sentence) == [0, 0, 1, 1, 2, 2])
    #expect(reading.wordsOfSentence == [0..<2, 2..<4, 4..<6])
    #expect(reading.words(of: 2).map(\.folded) == ["three", "slept"])
  }

  @Test func `only content counts as content`() {
    let source = Source.lines(
      "Strike ends\nThe crews went back.\nShare this page",
      zones: [.headline, .paragraph, .boilerplate])
    #expect(Reading(source).contentWordCount == 6)
  }
}
