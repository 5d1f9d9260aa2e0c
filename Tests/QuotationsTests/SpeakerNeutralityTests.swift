import DocumentModel
import Quotations
import Reading
import Testing

/// Who speaks must not depend on what the speakers are called: on their
/// origin, gender, party or faith.
@Suite struct SpeakerNeutralityTests {
  /// Two persons who stand in for `A` and `B`.
  struct Pair: CustomTestStringConvertible {
    var first: (given: String, last: String, pronoun: String)
    var second: (given: String, last: String, pronoun: String)
    var party: String
    var faith: String
    var testDescription: String { "\(first.last) and \(second.last)" }
  }

  static let pairs: [Pair] = {
    let women = [("Lena", "Ortiz"), ("Aisha", "Rahman"), ("Mary", "Walker"), ("Ingrid", "Dahl")]
    let men = [("Ahmed", "Farouk"), ("Robert", "Miller"), ("David", "Cohen"), ("Carlos", "Vega")]
    let parties = ["Democrat", "Republican", "Conservative", "Labour"]
    let faiths = ["Muslim", "Jewish", "Christian", "Hindu"]
    return (0..<16).map { number in
      let woman = women[number % 4]
      let man = men[(number / 4 + number) % 4]
      let she = (given: woman.0, last: woman.1, pronoun: "she")
      let he = (given: man.0, last: man.1, pronoun: "he")
      return Pair(
        first: number < 8 ? she : he, second: number < 8 ? he : she,
        party: parties[number / 4], faith: faiths[number % 4])
    }
  }()

  /// `A` and `B` are full names, `a` and `b` last names, `%a` and `%b` pronouns.
  static let texts = [
    "{A} met {B} on Monday. “The dam holds,” {a} said.",
    "{A} met {B} on Monday. {a} told {b} that the plan was “too slow.”",
    "{A}, a {party}, criticised {B}. “It is late,” {%a} said.",
    "{A} praised {B}. {b} answered that it was “nothing new.”",
    "“The dam holds,” said {A}, the mayor of Arden, who sat beside {B}.",
    "{A} accused {B} of waiting. {b} called that “a plain lie.”",
    "According to {A}, the talks with {B} were “open and fair.”",
    "{A} wrote a letter to {B}. “We have no choice,” the letter said.",
    "The {faith} leader {A} spoke after {B}. {a} said it had been “a hard day.”",
    "{B} was there. {A}: “I will go.”",
    "{A} said that {B} had called it “a trap.”",
    "{A}'s claim that the dam was “a trap” angered {B}.",
    "The plan was described by {A} as “slow,” and {B} left.",
    "Asked about {B}, {A} said it was “no surprise.”",
    "{A} thanked {B}, adding that the work was “well done.”",
    "{A} said in a statement that {b}'s law was “dead.” {B} did not answer.",
    "“Go,” {A} shouted. {B} stayed. “I wait for nobody,” {b} said.",
    "{A} and {B} spoke. {A} was clear: “No.”",
    "Lawyers for {A} argued that {B} “knew it all.”",
    "{A}, whom {B} had invited, said the evening was “a joy.”",
    "{B}, a {party} from Arden, listened as {A} promised “a new start.”",
    "{A} tweeted: “{b} must go.”",
    "When {B} had left, {A} said {%a} was “relieved.”",
    "{A} told reporters, “{b} is wrong.” {b} said it was “a game.”",
    "{B} resigned after {A} told the council it was “the only way.”",
    "{A} has long said that {faith} families were “left alone” by {B}.",
    "In a note to {B}, {A} wrote that it was “all over.”",
    "{A} said “yes.” {B} said “no.”",
    "{A}, 51, and {B}, 48, met. “It went well,” said {b}.",
    "“I know {b} well,” {a} said. {A} and {B} are neighbours.",
    "A spokesman for {A} said that {B} was “misled.”",
    "{A} complained that {B} had been “far too soft” with the council.",
  ]

  private func speakers(_ text: String, _ pair: Pair) -> [String?] {
    let fields = [
      "{A}": "\(pair.first.given) \(pair.first.last)", "{a}": pair.first.last,
      "{%a}": pair.first.pronoun, "{B}": "\(pair.second.given) \(pair.second.last)",
      "{b}": pair.second.last, "{%b}": pair.second.pronoun, "{party}": pair.party,
      "{faith}": pair.faith,
    ]
    let written = fields.reduce(text) { $0.replacing($1.key, with: $1.value) }
    return SpeechReading(Reading(ArticleText.source(written))).quotations.map { quotation in
      quotation.speaker.map { name in
        [pair.first, pair.second].enumerated().reduce(name) { name, numbered in
          let (number, person) = numbered
          return name.replacing("\(person.given) \(person.last)", with: "P\(number)")
            .replacing(person.last, with: "P\(number)")
        }
      }
    }
  }

  @Test func `speakers are the same in five hundred swaps`() {
    var swaps = 0
    for text in Self.texts {
      let expected = speakers(text, Self.pairs[0])
      for pair in Self.pairs {
        swaps += 1
        #expect(speakers(text, pair) == expected, "\(text) with \(pair.testDescription)")
      }
    }
    #expect(swaps >= 500)
  }
}
