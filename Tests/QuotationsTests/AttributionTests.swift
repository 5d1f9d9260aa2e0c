import BiasdiffTestSupport
import DocumentModel
import Quotations
import Reading
import Testing
import TextCore

/// The quotations that a source reports itself.
private func read(_ text: String) -> [Quotation] {
  SpeechReading(Reading(ArticleText.source(text))).quotations.filter { $0.nesting == 0 }
}

@Suite struct AttributionTests {
  /// First mark: the speaker; the others: the reported words.
  @Test(arguments: [
    ("direct", "“›The dam holds,‹” said ›Lena Ortiz‹."),
    ("direct", "“›The dam holds,‹” ›Ortiz‹ said on Monday in Arden."),
    ("direct", "“›The dam holds,‹” ›Lena Ortiz‹, the mayor of Arden, told reporters."),
    ("direct", "›The mayor‹ said: “›The dam holds.‹”"),
    ("direct", "›Ortiz‹ told the council, “›The dam holds.‹”"),
    ("direct", "“›The dam holds,‹” according to ›the readout‹."),
    ("direct", "“›The dam holds,‹” ›the readout‹ said."),
    ("partial", "›Ortiz‹ said the dam “›holds for now‹” and that the pumps run."),
    ("partial", "›The mayor‹ called the plan “›a leap into the dark‹” on Friday."),
    ("partial", "›Ortiz‹ claims that “›nobody was asked‹” about the dam."),
    ("direct", "“›Go home!‹” ›her brother, Paul Ortiz‹, shouted to the crowd."),
    ("direct", "›OFFICER‹: “›Stay behind the line.‹”"),
  ])
  func `a speaker is found`(kind: String, text: String) throws {
    // Opening and closing marks are exchanged above so that quotation marks
    // and position marks stay apart in the source.
    let marked = MarkedText(
      text.replacing("›", with: "\u{1}").replacing("‹", with: "›").replacing("\u{1}", with: "‹"))
    let utf8 = UTF8Text(marked.text)
    let quotation = try #require(read(marked.text).first)
    #expect(quotation.kind.rawValue == kind)
    let speaker = try #require(quotation.speakerSpan)
    #expect(marked.ranges.contains { speaker.start == $0.start && $0.end <= speaker.end })
    #expect(quotation.quoted.map { utf8.string($0) }.allSatisfy(marked.pieces.contains))
  }

  @Test(arguments: [
    "The song called “Harbour Lights” became a hit in Arden.",
    "A barge named “Old Ida” sank in the harbour on Monday.",
  ]) func `a name in marks is nobody's words`(_ text: String) {
    #expect(read(text).isEmpty, "\(read(text).map(\.speaker))")
  }

  @Test func `words around the attribution are one quotation`() throws {
    let text = MarkedText(
      "‹“We were warned,”› Ortiz said, ‹“and we waited.”› ‹“Nobody came.”› The hall was quiet.")
    let quotations = read(text.text)
    #expect(quotations.count == 1)
    #expect(quotations.first?.pieces == text.ranges)
  }

  @Test func `reported speech without marks`() {
    for (text, speaker) in [
      ("The dam will hold until spring, Ortiz said.", "Ortiz"),
      ("The ministry said the dam will hold until spring.", "The ministry"),
      ("According to the readout, the dam will hold until spring.", "the readout"),
      ("The dam, the mayor said, will hold until spring.", "the mayor"),
    ] {
      let quotations = read(text)
      #expect(quotations.map(\.kind) == [.indirect], "\(text)")
      let utf8 = UTF8Text(text)
      #expect(quotations.first?.speakerSpan.map { utf8.string($0) } == speaker, "\(text)")
    }
  }

  @Test(arguments: [
    "The so-called “shore pass” costs nothing.",
    "The hall is said to have a pool and a ‘wave room’.",
    "They agreed to “have the pumps checked” by June.",
    "She hummed along to “Harbour Lights Again” in the kitchen.",
  ])
  func `quoted words nobody is named for are no quotation`(text: String) {
    #expect(read(text).isEmpty)
  }

  @Test func `a quotation after the speaker's paragraph is carried over`() {
    let text = """
      “The dam holds,” Ortiz said at the gate.

      “We will check the pumps again in the morning.”
      """
    let quotations = read(text)
    #expect(quotations.map(\.attribution) == [.stated, .carried])
    #expect(quotations.last?.speaker == quotations.first?.speaker)
  }

  @Test func `a colon hands the words to the next paragraph`() {
    let quotations = read("Lena Ortiz continued:\n\n“The dam holds. The pumps run.”")
    #expect(quotations.map(\.speaker) == ["Lena Ortiz"])
  }

  @Test func `the turns of a transcript are blocks of their speakers`() {
    let text = """
      Host: Is the dam safe?

      Ortiz: It is. We looked at every valve.

      Host: And the pumps?

      Ortiz: They run.
      """
    let quotations = read(text)
    #expect(quotations.map(\.kind) == [.block, .block, .block, .block])
    #expect(quotations.map(\.speaker) == ["Host", "Ortiz", "Host", "Ortiz"])
    #expect(quotations.map(\.pieces.count) == [1, 2, 1, 1])
  }

  @Test func `a block quotation belongs to who announced it`() {
    let source = ArticleText.source("Ortiz wrote:\n\nThe dam holds. The pumps run.")
    var blocks = source.blocks
    blocks[1].zone = .quote
    let marked = Source(
      id: "a", path: "a", metadata: source.metadata, text: source.text, blocks: blocks)
    let quotations = SpeechReading(Reading(marked)).quotations
    #expect(quotations.map(\.kind) == [.block])
    #expect(quotations.map(\.speaker) == ["Ortiz"])
    #expect(quotations.first?.pieces.count == 2)
  }

  @Test func `pronouns and roles are followed to the nearest actor that fits`() {
    let text = """
      Press secretary Jana Kolb met Mr. Henrik Dahl in Arden.

      “The road is open,” she said. Mr. Dahl nodded.

      “The bridge is open too,” the press secretary said.

      “So are the shops,” he said.
      """
    #expect(read(text).map(\.speaker) == ["Jana Kolb", "Jana Kolb", "Henrik Dahl"])
  }

  @Test func `a question is a turn, and a name in capitals is the person of that name`() {
    let text = """
      CHAIR: Ms Lena Ortiz is with us. Is the dam safe?

      ORTIZ: It is.

      CHAIR: Who was with you?

      ORTIZ: Nobody.
      """
    let source = ArticleText.source(text)
    // A short line that ends without a full stop can be taken for a heading.
    var blocks = source.blocks
    blocks[2].zone = .heading
    let marked = Source(
      id: "a", path: "a", metadata: source.metadata, text: source.text, blocks: blocks)
    let quotations = SpeechReading(Reading(marked)).quotations
    #expect(quotations.map(\.kind) == [.block, .block, .block, .block])
    #expect(quotations.map(\.speaker) == ["CHAIR", "Lena Ortiz", "CHAIR", "Lena Ortiz"])
  }

  @Test func `a speaker named in the last paragraph speaks in all of them`() {
    let text = """
      “Nothing was checked,” said Rolf Hansen.

      “We went out at nine. Then the first alarm came.

      “The second one came at ten. We turned.

      “I saw the lights too late,” Lena Ortiz told the inquiry.
      """
    let quotations = read(text)
    #expect(quotations.map(\.speaker) == ["Rolf Hansen", "Lena Ortiz"])
    #expect(quotations.map(\.pieces.count) == [1, 3])
    #expect(quotations.last?.attribution == .stated)
  }

  @Test func `another mark opens another quotation`() {
    let text = """
      Hansen reports:

      "She was anxious, he wrote. She was angry.

      “I saw the lights too late,” Lena Ortiz told the inquiry.
      """
    #expect(read(text).map(\.speaker) == ["Hansen", "Lena Ortiz"])
  }

  @Test func `a paragraph that names its speaker keeps it`() {
    let text = """
      “We went out at nine,” said Rolf Hansen. “Then the first alarm came.

      “I saw the lights too late,” Lena Ortiz told the inquiry.
      """
    #expect(read(text).map(\.speaker) == ["Rolf Hansen", "Lena Ortiz"])
  }
}
