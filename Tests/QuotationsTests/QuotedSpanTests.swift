import BiasdiffTestSupport
import DocumentModel
import Quotations
import Reading
import Testing
import TextCore

/// The quoted words of a text, in order, those of quotations and others.
private func quoted(_ text: String) -> [String] {
  let source = ArticleText.source(text)
  let speech = SpeechReading(Reading(source))
  let ranges = speech.quotations.filter { $0.nesting == 0 }.flatMap(\.quoted) + speech.unattributed
  return Set(ranges).sorted().map { source.text.string($0) }
}

@Suite struct QuotedSpanTests {
  @Test(arguments: [
    "Ortiz said: “‹The well is dry›.”",
    "Ortiz said: \"‹The well is dry.›\"",
    "Ortiz said: '‹The well is dry.›'",
    "Ortiz said: ‘‹The well is dry.›’",
    "Ortiz said: ''‹The well is dry.›''",
    "Ortiz said: «‹The well is dry.›»",
    "Ortiz said: „‹The well is dry.›“",
    "Ortiz said: „‹The well is dry.›”",
    "Ortiz said: »‹The well is dry.›«",
    "Ortiz said: “‹Lund told me ‘the well is dry’ twice.›”",
    "Ortiz said: \"‹Lund told me 'the well is dry' twice.›\"",
    "Ortiz said: ''‹Lund told me, 'The well is dry.'›'''",
    "'‹The farmers' wells are dry,›' Ortiz said.",
    "‘‹The farmers’ wells are dry,’› Ortiz said.".replacing("’›", with: "›’"),
    "“‹They don’t know,›” Ortiz said of the villagers’ wells.",
    "“‹Look,›” she said, “‹the well is dry.›”",
    "'‹The dockers' wells are dry, an' we'll drain 'em,›' said Ortiz.",
    "They were called '‹heroes›' and '‹stars›' in Arden.",
    "‘‹’Tis the season,›’ said Ortiz.".replacing("‹’", with: "‹‘"),
    "'‹The well was never safe.›\n\n'‹The dockers' wives said so.›\n\n'‹Nobody listened,›' he said.",
  ])
  func `every style of marks is read`(marked: String) {
    let text = MarkedText(marked.replacing("›.”", with: ".›”"))
    #expect(quoted(text.text) == text.pieces)
  }

  @Test(arguments: [
    "The '90s were kind to the miners' union and to Arden's bakers.",
    "It’s the farmers’ turn, the dogs’ bowls aren’t full.",
    "Rock 'n' roll was the boys' thing back in '68.",
    "The plank is 5'11\" long.",
    // An opening mark typed for an apostrophe.
    "The ‘90s were better for the dockers’ families, and rock ‘n’ roll shouldn‘t be forgotten.",
  ])
  func `apostrophes are no quotations`(text: String) {
    #expect(quoted(text).isEmpty)
  }

  @Test func `a mark that is never closed does not swallow the page`() {
    let text = """
      Ortiz said “the well is dry. The council then adjourned.

      Nobody else spoke. “We are done,” Lund said.

      The doors closed at nine.
      """
    #expect(quoted(text) == ["the well is dry.", "We are done,"])
  }

  @Test func `an opening mark repeated in each paragraph goes on with the quotation`() throws {
    let text = MarkedText(
      """
      Ortiz said: ‹“The well is dry. The pump is old.›

      ‹“The pipe has a crack. The tank leaks.”›

      Nobody answered.
      """)
    let speech = SpeechReading(Reading(ArticleText.source(text.text)))
    let quotation = try #require(speech.quotations.first)
    #expect(speech.quotations.count == 1)
    #expect(quotation.pieces == text.ranges)
  }

  @Test func `a text of marks only takes linear time`() {
    let clock = ContinuousClock()
    func seconds(_ count: Int) -> Duration {
      let text = String(repeating: "“a 'b said \"c ‘d: ", count: count)
      let reading = Reading(ArticleText.source(text))
      return clock.measure { _ = SpeechReading(reading) }
    }
    _ = seconds(50)
    let small = seconds(1_000)
    let large = seconds(8_000)
    #expect(large < small * 40)
  }
}
