import BiasdiffTestSupport
import DocumentModel
import Quotations
import Reading
import Testing
import TextCore

private func speech(_ text: String) -> SpeechReading {
  SpeechReading(Reading(ArticleText.source(text)))
}

/// The speaker of the quotation that holds some words in quotation marks.
private func speaker(of words: String, in text: String) throws -> String? {
  let read = speech(text)
  let bytes = Array(text.utf8)
  let found = read.quotations.first { quotation in
    quotation.quoted.contains {
      String(decoding: bytes[$0.start..<$0.end], as: UTF8.self).contains(words)
    }
  }
  return try #require(found, "“\(words)” is nobody's").speaker
}

@Suite struct SpeakerTests {
  /// Words of a quotation, who says them, and the text; "?" stays open.
  @Test(arguments: [
    // The subject of the verb, and not who stands nearest.
    (
      "years", "Lena Ortiz",
      "Lena Ortiz, whose deputy Rolf Hansen left in May, said it would take “years.”"
    ),
    ("slow", "Lena Ortiz", "Lena Ortiz criticised the council and called the plan “slow.”"),
    ("slow", "critics", "The plan was described by critics as “slow.”"),
    ("a limit", "Lena Ortiz", "“It is a limit,” presiding judge Lena Ortiz told the court."),
    (
      "late", "A spokesman for Lena Ortiz",
      "Lena Ortiz left. A spokesman for Lena Ortiz said it was “late.”"
    ),
    // Lines that only name who speaks.
    ("well", "Lena Ortiz", "The dam closed.\n\nAnd from Mayor Lena Ortiz:\n\n“It went well.”"),
    (
      "well", "Lena Ortiz",
      "The dam closed.\n\nFrom the desk of Lena Ortiz, analyst at Arden Research.\n\n“It went well.”"
    ),
    ("well", "Lena Ortiz", "The dam closed.\n\n“It went well.”\n\n— Lena Ortiz, mayor of Arden"),
    ("well", "Lena Ortiz", "Lena Ortiz began talking to Rolf Hansen. “It all went well.” He left."),
    // A name beside a participle, and a subject with a long apposition.
    ("well", "Lena Ortiz", "The film uses footage of Lena Ortiz saying “It went well.”"),
    (
      "a trap", "Lena Ortiz",
      "On Monday Lena Ortiz, a senior adviser to the harbour board, called the dam's remains on the "
        + "shore “a trap” for boats."
    ),
    // Of clauses that hold each other's words the innermost that reports them.
    (
      "no excuses", "Lund",
      "In a note on Friday, after court records indicated that he planned a plea, Lund said he had "
        + "“no excuses” for it."
    ),
    (
      "step aside", "Harbour Office",
      "The mayor thinks Lund “will step aside” if it is true, the Harbour Office said."
    ),
    // Nouns that report.
    ("a trap", "Lena Ortiz", "Lena Ortiz defended her claim that the dam was “a trap” for years."),
    ("come home", "Rolf Lund", "Rolf Lund made a plea to the council to “come home” at once."),
    // What is written is whose letter it is.
    (
      "no choice", "Ana Ruiz",
      "Lund spoke in May. Ana Ruiz said in a letter that she would go. “I have no choice,” the "
        + "letter said."
    ),
    ("late", "Ivo Berg", "But the report, by chief auditor Ivo Berg, said the work was “late.”"),
    // Pronouns follow the subject, and never mean whom the words name.
    (
      "a war", "Rolf Perrin",
      "Rolf Perrin attacked Jonas Holm again on Monday. In a note he blamed the Holm council. “This "
        + "is a war of Jonas Holm,” he said."
    ),
    (
      "sorry", "Peter Lund",
      "Peter Lund wrote to Thomas Berg. He told Berg that he was “sorry.”"
    ),
    // The main bearer of a name, and not his wife; a president, and no vice president.
    (
      "sad", "Rolf Lund",
      "President Rolf Lund and first lady Ana Lund came to Arden. Lund said he was “sad.”"
    ),
    (
      "this office", "Rolf Lund",
      "President Rolf Lund came. Vice President Ivo Berg spoke. “I use this office,” said the "
        + "president."
    ),
    // Two verbs in two tenses have two subjects; a thing says nothing.
    (
      "get this done", "Rolf Lund",
      "Rolf Lund said economists predict higher growth in the coming year and urged lawmakers to "
        + "come back and “get this done.”"
    ),
    ("lost", "Rolf Lund", "Ida's comments came as Rolf Lund left, saying the war was “lost.”"),
    ("good", "Lund", "The talks underscored how far it is, even as Lund called the plan “good.”"),
    // Open where nobody could know.
    // A last name that two bear keeps “he” open, although another man was named.
    (
      "our thoughts", "?",
      "Ivo Berg was shot. Peter Lund and Paul Lund came. Lund was sad. “It has our thoughts,” he said."
    ),
    ("wait", "?", "Peter Lund and Thomas Berg met on Monday. “I will wait,” he said."),
    ("rubbish", "?", "Peter Lund did not answer. His father tweeted: “This is rubbish.”"),
    (
      "both of us", "John Lund and Peter Berg",
      "John Lund and Peter Berg said it hurt “both of us.”"
    ),
    // Nobody says what a thing is called.
    ("Row", nil, "Lund gave to a charity called “Smiles for Harbour Row” in May."),
  ])
  func `who says it`(words: String, name: String?, text: String) throws {
    guard let name else {
      #expect(speech(text).quotations.allSatisfy { $0.quoted.isEmpty })
      return
    }
    #expect(try speaker(of: words, in: text) == (name == "?" ? nil : name))
  }

  @Test func `a second verb of the same subject ends what is said`() throws {
    let text = MarkedText("Lund said ‹the dam was “late”› and then took a train to Arden.")
    let found = try #require(speech(text.text).quotations.first)
    #expect(found.range == text.ranges[0])
  }

  @Test func `a quotation goes on in a paragraph that does not open it again`() throws {
    let text = "“The dam will hold for years.\n\nIt is not ready, but it will hold,” Lund said."
    let found = try #require(speech(text).quotations.first)
    #expect(found.pieces.count == 2)
    #expect(found.speaker == "Lund")
  }
}

@Suite struct PersonTests {
  /// The name that an actor gets, in a text that names the person once more.
  @Test(arguments: [
    ("Texas Gov. Rolf Hansen", "Rolf Hansen"), ("Democrat Ammar Lund-Najjar", "Ammar Lund-Najjar"),
    ("Secretary of State John Kerr", "John Kerr"),
    ("Director of National Intelligence Dan Koll", "Dan Koll"),
    ("Weekly Ledger Editor Bill Kroll", "Bill Kroll"), ("Republican Pat Lund", "Pat Lund"),
    ("former Mexican President Vicente Forte", "Vicente Forte"),
    ("Committee Chairman Rep. Troy Gould (R-Ohio)", "Troy Gould"),
    ("Jesuit Father Thomas J. Reeve", "Thomas J. Reeve"),
    ("Enrique Pina Nolte", "Enrique Pina Nolte"),
    ("Speaker John A. Mohler", "John A. Mohler"), ("Prime Minister Teresa May", "Teresa May"),
    ("National Security Adviser Susan Rohe", "Susan Rohe"),
  ])
  func `titles, parties and places are no part of a name`(written: String, name: String) throws {
    let last = try #require(name.split(separator: " ").last)
    let persons = speech("On Monday \(written) spoke in Arden. Later \(last) left.").actors
      .filter { $0.kind == .person }
    #expect(persons.map(\.name) == [name])
  }

  @Test(arguments: [
    "A study of the Centers for Disease Control on Deferred Action lay in the Rose Garden.",
    "It happened in Sandy Hook, and the Assault Weapons Ban followed in New York.",
    "Leading Mayors Say Voters Should Cancel Big Harbour Plan",
  ]) func `capitals alone make no person`(_ text: String) {
    #expect(speech(text).actors.filter { $0.kind == .person }.map(\.name) == [])
  }

  /// What is told of a person beside the name.
  @Test(arguments: [
    ("Ivo Lund, 18, was there.", ["18"]),
    ("Ivo Lund, an unarmed boy, was there.", ["unarmed boy"]),
    ("Ivo Lund, who was unarmed, was there.", ["unarmed"]),
    ("Ivo Lund, who was convicted of fraud, was there.", ["convicted of fraud"]),
    ("Mayor Ivo Lund was there.", ["Mayor"]),
  ]) func `what a source calls a person`(text: String, labels: [String]) throws {
    let person = try #require(speech(text).actors.first { $0.kind == .person })
    #expect(person.labels.map(\.text) == labels)
  }

  @Test(arguments: [
    ("Robert S. Mohler III spoke. Robert Mohler left. Mr. Mohler was late.", 1),
    ("Enrique Pina Nolte spoke. Then Pina Nolte left.", 1),
    ("Rolf Lund spoke. His wife, Ana Lund, left. Lund was late.", 2),
    ("Jesse Lund Jr. spoke beside his father, the Rev. Jesse Lund.", 2),
    ("Xi Jinning spoke. Mr. Xi left. Jinning Hale stayed.", 2),
    ("Ana Lund spoke. A. J. Lund left. Later Ana Lund left.", 2),
    ("Elizabeth Lund met Queen Elizabeth II in Arden.", 2),
    ("President Rolf Lund and first lady Ana Lund came. Lund spoke.", 2),
    ("Ana and Ida Lund sang. President Lund applauded. President Lund left.", 2),
  ])
  func `one person, one actor`(text: String, count: Int) {
    let persons = speech(text).actors.filter { $0.kind == .person }
    #expect(persons.count == count, "\(persons.map(\.name))")
  }

  @Test func `a last name of two bearers goes to the main one, or stays open`() throws {
    let family =
      "Rolf Lund spoke. Rolf Lund had seen it. His wife, Ana Lund, left. Lund said it was “late.”"
    #expect(try speaker(of: "late", in: "Rolf Lund spoke. Lund said it was “late.”") == "Rolf Lund")
    #expect(try speaker(of: "late", in: family) == "Lund")
  }

  @Test func `a party and state are no actor`() {
    let text = "Rep. Troy Gould, R-Ohio, spoke. Sen. Ida Koll, D-Mo., left."
    #expect(speech(text).actors.map(\.name) == ["Troy Gould", "Ida Koll"])
  }
}
