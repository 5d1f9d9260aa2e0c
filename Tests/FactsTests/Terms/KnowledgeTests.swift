import BiasdiffTestSupport
import Facts
import Reading
import Testing

/// Two wordings of one thing score higher than a wording of another thing,
/// and higher than without the knowledge that unites them.
@Suite struct KnowledgeTests {
  private func without(
    _ change: (inout LexicalKnowledge.Switches) -> Void
  ) -> LexicalKnowledge {
    var switches = LexicalKnowledge.Switches()
    change(&switches)
    return LexicalKnowledge(switches: switches)
  }

  private func expectUnited(
    _ a: String, _ b: String, notWith other: String, knowledge weaker: LexicalKnowledge? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let score = pairScore(a, b)
    #expect(score > pairScore(a, other), sourceLocation: location)
    if let weaker {
      #expect(score > pairScore(a, b, knowledge: weaker), sourceLocation: location)
    }
  }

  @Test(arguments: [
    ("Zelensky", "Zelenskyy"), ("Gaddafi", "Gadafi"),
    ("Navalny", "Navalnyi"),
  ]) func `spellings of one name are one`(_ one: String, _ other: String) {
    expectUnited(
      "The letter named \(one) twice.", "Reporters asked for \(other) again.",
      notWith: "Reporters asked for Winfield again.",
      knowledge: without { $0.nameVariants = false })
  }

  @Test func `short or differing names stay apart`() {
    let same = pairScore("The letter named Marta twice.", "Reporters asked for Marta again.")
    for other in ["Greta", "Carta", "Marlowe"] {
      let score = pairScore("The letter named Marta twice.", "Reporters asked for \(other) again.")
      #expect(same > score)
    }
    withKnownIssue("two letters of five may differ") {
      let score = pairScore("The letter named Marta twice.", "Reporters asked for Martin again.")
      #expect(same > score)
    }
  }

  @Test(arguments: [
    ("France", "French"), ("Chile", "Chilean"), ("Japan", "Tokyo"), ("Ukraine", "Kyiv"),
    ("Russia", "Kremlin"), ("the United States", "American"), ("the U.S.", "Washington"),
  ]) func `a country, its adjective and its capital are one`(_ one: String, _ other: String) {
    expectUnited(
      "Grain from \(one) filled the warehouse.", "The storm delayed \(other) wheat ships.",
      notWith: "The storm delayed Finnish wheat ships.")
  }

  @Test func `a capital stands for its country by knowledge alone`() {
    let known = pairScore("Grain came from Japan.", "Tokyo bought wheat.")
    let unknown = pairScore(
      "Grain came from Japan.", "Tokyo bought wheat.",
      knowledge: without { $0.countries = false })
    #expect(known > unknown)
  }

  @Test func `spellings of one first name before one surname are one`() {
    expectUnited(
      "The letter named Aleksey Winfield twice.", "Reporters asked for Alexei Winfield again.",
      notWith: "Reporters asked for Boris Winfield again.",
      knowledge: without { $0.nameVariants = false })
  }

  @Test func `one first name of two people stays two`() {
    let same = pairScore("The letter named Vladimir twice.", "Reporters asked for Vladimir again.")
    let other = pairScore(
      "The letter named Vladimir Winfield twice.", "Reporters asked for Volodymyr Marlowe again.")
    let unlike = pairScore(
      "The letter named Vladimir Winfield twice.", "Reporters asked for Boris Marlowe again.")
    #expect(same > other)
    #expect(other == unlike)
  }

  @Test(arguments: [
    ("New START", "the Treaty on Strategic Offensive Arms"),
    ("the WHO", "the World Health Organization"), ("the IMF", "the International Monetary Fund"),
    ("NATO", "the North Atlantic Treaty Organization"),
  ]) func `long and short names of one body or treaty are one`(_ one: String, _ other: String) {
    expectUnited(
      "Both sides praised \(one) in Geneva.", "Lawyers read \(other) aloud.",
      notWith: "Lawyers read the Kelmouth Ferry Charter aloud.",
      knowledge: without { $0.aliases = false })
  }

  @Test(arguments: [
    ("the PentaByte servers", "the penta byte servers"), ("a cyberattack", "a cyber attack"),
    ("a de-escalation", "a deescalation"), ("the organisation", "the organization"),
    ("the airstrikes", "the air strikes"),
  ]) func `compounds and spellings are one`(_ one: String, _ other: String) {
    let score = pairScore("Senators debated \(one).", "Senators debated \(other).")
    #expect(score > 0.8)
    #expect(score > pairScore("Senators debated \(one).", "Senators debated the weather."))
  }

  @Test(arguments: ["breach", "servers"])
  func `a compound with a capital inside is found written as two words`(_ thing: String) {
    let score = pairScore(
      "Senators debated the SolarWinds \(thing).", "Senators debated the solar winds \(thing).")
    #expect(score > 0.8)
  }

  @Test(arguments: [
    ("3,100", "3100"), ("two", "2"), ("twelve", "12"), ("14", "fourteen"), ("31", "thirty-one"),
    ("90m", "90 million"), ("90 million", "90,000,000"), ("1.2bn", "1.2 billion"),
    ("153", "one hundred and fifty-three"), ("22,000", "twenty-two thousand"),
  ])
  func `equal numbers match, however written`(_ one: String, _ other: String) {
    let same = pairScore("Inspectors counted \(one) gulls.", "Inspectors counted \(other) gulls.")
    #expect(same > 0.99)
    #expect(same > pairScore("Inspectors counted \(one) gulls.", "Inspectors counted 77 gulls."))
  }

  @Test func `a year is no number of millions`() {
    let same = pairScore("Gulls came in 2019.", "Gulls left before 2019.")
    #expect(same > pairScore("Gulls came in 2019.", "Gulls left before 2019 million nests fell."))
  }

  @Test(arguments: [
    ("the KRBA", "the Kelmouth River Bridge Authority"),
    ("the OTH", "the Office for Tidal Harbours"),
  ]) func `an acronym and words with its initials are one`(_ one: String, _ other: String) {
    expectUnited(
      "Both sides praised \(one) in spring.", "Lawyers read what \(other) wrote.",
      notWith: "Lawyers read what the Lomm Old Ferry Charter wrote.")
  }

  @Test func `an acronym in brackets is short for the words before it`() {
    let defined = "A port dues waiver (PDW) helps. Crews like it."
    let score = AlignedTexts(
      "\(defined)\nWinfield opposed the port dues waiver.\n\(Background.left)",
      "Moreno hailed the PDW.\n\(Background.right)", keepsCandidates: true
    ).score(2, 1)
    #expect(score > 0)
  }

  @Test(.timeLimit(.minutes(1))) func `a heap of acronyms does not hang`() {
    var text = ""
    for number in 1000..<5000 {
      let acronym = String(number).utf8.map { String(UnicodeScalar($0 + 17)) }
      text += "Abe ache area all (\(acronym.joined())), so Abe "
    }
    let table = TermTable(
      [Reading(.lines(text, id: "a")), Reading(.lines(text, id: "b"))],
      knowledge: LexicalKnowledge())
    #expect(table.readings.count == 2)
  }

  @Test func `words shouted are no acronyms`() {
    let loud = pairScore("They said TEN ships sank.", "The Elder Norvik sailed.")
    #expect(loud == 0)
  }

  @Test func `a third text with an acronym changes nothing between two others`() {
    let texts = [
      "The Kelmouth River Bridge Authority fined Norvik.\n\(Background.left)",
      "A bridge authority at Kelmouth fined somebody.\n\(Background.right)",
      "The KRBA met.\nNobody came.",
    ].map { Reading(.lines($0, id: "x")) }
    let two = SentenceAligner(
      TermIndexes(TermTable(Array(texts.prefix(2)), knowledge: LexicalKnowledge())))
    let three = SentenceAligner(TermIndexes(TermTable(texts, knowledge: LexicalKnowledge())))
    #expect(
      two.alignments(of: 0, and: 1, keepsCandidates: true).candidates.map(\.score)
        == three.alignments(of: 0, and: 1, keepsCandidates: true).candidates.map(\.score))
  }

  @Test(arguments: [("attack", "assault"), ("extend", "extension")])
  func `related words match in part`(_ one: String, _ other: String) {
    let a = "Villagers \(one) bakers."
    let related = pairScore(a, "Villagers \(other) gardeners.")
    #expect(related > pairScore(a, "Villagers violin gardeners."))
    #expect(related < pairScore(a, "Villagers \(one) gardeners."))
  }

  @Test func `the pronoun never matches the country`() {
    let country = pairScore("The US sent grain.", "Washington sold boats.")
    let pronoun = pairScore("They gave us grain.", "Washington sold boats.")
    #expect(country > pronoun)
    #expect(pronoun == 0)
  }

  @Test func `a rare word weighs more than a common one`() {
    let rare = pairScore("The thing held bauxite.", "The bauxite came early.")
    let common = pairScore("The thing held money.", "The money came early.")
    #expect(rare > common)
  }
}
