import BiasdiffTestSupport
import DocumentModel
import Quotations
import Reading
import Testing
import TextCore

private func speech(_ text: String) -> SpeechReading {
  SpeechReading(Reading(ArticleText.source(text)))
}

@Suite struct VoiceTests {
  @Test func `every stretch has one voice`() {
    let text = MarkedText(
      "The ‹hall› was full. Lena Ortiz said the plan was ‹late› and “a ‹gamble› with our money”.")
    let voices = speech(text.text).voices
    #expect(voices.voice(at: text.ranges[0]) == .outlet)
    #expect(voices.voice(at: text.ranges[1]) == .indirect(speaker: "Lena Ortiz"))
    #expect(voices.voice(at: text.ranges[2]) == .quotation(speaker: "Lena Ortiz"))
  }

  @Test func `words in marks without a speaker are nobody's own`() {
    let text = MarkedText("The town lived with the ‹“reform”› for a year.")
    #expect(speech(text.text).voices.voice(at: text.ranges[0]) == .quotation(speaker: nil))
  }
}

@Suite struct ActorTests {
  @Test func `variants, titles and appositions belong to one actor`() throws {
    let text = """
      Lena Ortiz, the mayor of Arden, opened the dam. Mayor Ortiz smiled. Ortiz left.
      """
    let actor = try #require(speech(text).actors.first { $0.kind == .person })
    #expect(actor.name == "Lena Ortiz")
    #expect(actor.variants == ["Lena Ortiz", "Ortiz"])
    #expect(actor.labels.map(\.text) == ["mayor of Arden", "Mayor"])
  }

  @Test(arguments: [
    ("The owner of the mill, Lena Ortiz, sold it.", ["owner of the mill"]),
    ("They asked the mill's engineer, Lena Ortiz.", ["mill's engineer"]),
    ("Its chairman, Lena Ortiz, stood up.", ["Its chairman"]),
    ("Then harbour master Lena Ortiz spoke.", ["harbour master"]),
    ("Then surveyor Lena Ortiz spoke.", ["surveyor"]),
    // Not who somebody is.
    ("After the storm, Lena Ortiz, Rolf Hansen and others left.", []),
    ("On the way to the mayor, Lena Ortiz fell.", []),
  ])
  func `a role before a name is its label`(text: String, labels: [String]) {
    #expect(speech(text).actors.first { $0.name == "Lena Ortiz" }?.labels.map(\.text) == labels)
  }

  @Test func `a clause after a name that reports is no apposition`() throws {
    let text = "The office asked Lena Ortiz, the ministry said in a report released on Friday."
    let actor = try #require(speech(text).actors.first { $0.name == "Lena Ortiz" })
    #expect(actor.labels.isEmpty)
  }

  @Test func `a name begins behind its title of courtesy`() {
    let text = "The post spread. Enter Ms. Ortiz, who runs the office. Ms. Ortiz was calm."
    #expect(speech(text).actors.map(\.name).filter { $0.contains("Ortiz") } == ["Ortiz"])
  }

  @Test func `two persons of one last name stay apart`() {
    let text = "Lena Ortiz met Paul Ortiz at the dam. Lena Ortiz spoke. Paul Ortiz left."
    #expect(
      speech(text).actors.filter { $0.kind == .person }.map(\.name) == ["Lena Ortiz", "Paul Ortiz"])
  }

  @Test func `merging does not depend on the order of the sources`() {
    let texts = [
      "Lena Ortiz, the mayor, opened the dam. Ortiz left.", "Mayor Ortiz opened the dam.",
      "Senator Rolf Hansen stayed away. Hansen had a cold.",
    ]
    let actors = texts.map { speech($0).actors.filter { $0.kind == .person } }
    let forward = Register(actors).entries
    let backward = Register(actors.reversed()).entries
    #expect(forward.map(\.name) == ["Lena Ortiz", "Rolf Hansen"])
    #expect(forward.map(\.name) == backward.map(\.name))
    #expect(forward.map { $0.members.map(\.source) } == [[0, 1], [2]])
    #expect(backward.map { $0.members.map { 2 - $0.source }.sorted() } == [[0, 1], [2]])
  }
}

@Suite struct ScareQuoteTests {
  private func findings(_ texts: String...) -> [String] {
    let sources = texts.map { QuoteSource(Reading(ArticleText.source($0))) }
    return ScareQuotes.findings(sources).map { finding in
      UTF8Text(texts[finding.passage.source]).string(finding.passage.range)
    }
  }

  @Test func `a term in marks is noted where another source has it without`() {
    #expect(
      findings("The “water reform” starts in May.", "The water reform starts in May.")
        == ["water reform"])
  }

  @Test func `a term that somebody is quoted with is not noted`() {
    #expect(
      findings("Ortiz called it a “water reform”.", "The water reform starts in May.").isEmpty)
    #expect(
      findings("The “water reform” starts in May.", "The “water reform” is late.").isEmpty)
  }
}

@Suite struct CueVerbTests {
  @Test func `forms of a verb are found with its tone`() {
    #expect(CueVerbs.verb("said")?.tone == .neutral)
    #expect(CueVerbs.verb("claims")?.tone == .doubting)
    #expect(CueVerbs.verb("admitted")?.tone == .factive)
    #expect(CueVerbs.verb("decrying")?.tone == .attacking)
    #expect(CueVerbs.verb("table") == nil)
  }
}
