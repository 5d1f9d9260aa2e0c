import Lexicon
import Testing
import TextCore

@Suite("Words") struct WordTests {
  let lexicon = Lexicon.builtIn

  @Test("A form leads to its dictionary word")
  func lemmas() {
    func texts(_ form: String) -> [String] { lexicon.lemmas(of: form).map(lexicon.text(of:)) }
    #expect(texts("held").contains("hold"))
    #expect(texts("spoken").contains("speak"))
    #expect(texts("children").contains("child"))
    #expect(texts("treaties").contains("treaty"))
    #expect(texts("stopped").contains("stop"))
    #expect(texts("agreed").contains("agree"))
    #expect(texts("denied").contains("deny"))
    #expect(texts("crises").contains("crisis"))
    #expect(!texts("seed").contains("see"))
    #expect(!texts("his").contains("hi"))
    #expect(texts("zxqvw").isEmpty)
    #expect(texts("").isEmpty)
  }

  @Test(
    "Relations",
    arguments: [
      ("hold", "held", LexicalRelation.sameLemma), ("extend", "extension", .derivation),
      ("extended", "extensions", .derivation),
      ("poison", "poisoning", .sameLemma), ("permit", "permission", .derivation),
      ("agree", "agreement", .derivation), ("defend", "defense", .derivation),
      ("labor", "labour", .derivation), ("quick", "quickly", .derivation),
      ("help", "aid", .synonym), ("begin", "start", .synonym),
      ("whispered", "talk", .hypernym), ("accept", "reject", .antonym),
    ])
  func relations(a: String, b: String, relation: LexicalRelation) {
    #expect(lexicon.relation(a, b) == relation)
    #expect(lexicon.relation(b, a) == relation)
  }

  @Test(
    "Unrelated words stay apart",
    arguments: [
      ("ship", "treaty"), ("of", "for"), ("kite", "minister"), ("qqqq", "treaty"),
    ])
  func unrelated(a: String, b: String) {
    #expect(lexicon.relation(a, b) == nil)
  }

  @Test("Synonyms and derivations are known from both sides")
  func symmetry() {
    var checked = 0
    for word in ["agree", "attack", "help", "begin", "protect", "danger", "election", "trade"] {
      for lemma in lexicon.lemmas(of: word) {
        for (other, relation) in lexicon.relatives(of: lemma) where relation != .hypernym {
          let back = lexicon.relatives(of: other).contains { $0.word == lemma }
          #expect(back, "\(lexicon.text(of: lemma)) \(lexicon.text(of: other))")
          checked += 1
        }
      }
    }
    #expect(checked > 20)
  }

  @Test("Common words have low bands, rare and unknown ones none")
  func frequency() throws {
    let the = try #require(lexicon.frequencyBand(of: "the"))
    let treaty = try #require(lexicon.frequencyBand(of: "treaty"))
    #expect(the == 0)
    #expect(treaty > 60)
    #expect(lexicon.frequencyBand(of: "zxqvw") == nil)
    #expect(lexicon.rarity(of: "zxqvw") == 1)
    #expect(lexicon.rarity(of: "time") < lexicon.rarity(of: "treaty"))
  }

  @Test("Verb forms, regular and irregular")
  func verbForms() {
    #expect(lexicon.verbForm(of: "spoke")?.contains(.past) == true)
    #expect(lexicon.verbForm(of: "spoke")?.contains(.participle) == false)
    #expect(lexicon.verbForm(of: "spoken") == .participle)
    #expect(lexicon.verbForm(of: "held") == [.past, .participle])
    #expect(lexicon.verbForm(of: "says") == .thirdPerson)
    #expect(lexicon.verbForm(of: "planning")?.contains(.ing) == true)
    #expect(lexicon.verbForm(of: "put")?.isSuperset(of: [.base, .past, .participle]) == true)
    #expect(lexicon.verbForm(of: "treaty") == nil)
    #expect(lexicon.verbForm(of: "the") == nil)
  }

  @Test("Nouns and verbs that share a form")
  func nounOrVerb() {
    #expect(lexicon.isMostlyNoun("president"))
    #expect(lexicon.isMostlyNoun("treaties"))
    #expect(!lexicon.isMostlyNoun("said"))
    #expect(lexicon.verbShare(of: "president") == 0)
    #expect(lexicon.verbShare(of: "discussed") == 1)
    #expect(lexicon.partsOfSpeech(of: "promise").isSuperset(of: [.noun, .verb]))
  }

  @Test("Reporting verbs are known in every form")
  func reportingVerbs() {
    #expect(
      ["said", "says", "stressed", "told", "underlining"].allSatisfy(lexicon.isReportingVerb))
    #expect(!lexicon.isReportingVerb("sailed"))
  }

  @Test(
    "Text that is no word at all does not crash",
    arguments: [
      "é", "s", "'s", "\u{0}", "ing", "ed", String(repeating: "a", count: 5000), "日本語", "🙂",
    ])
  func oddInput(text: String) {
    _ = lexicon.lemmas(of: text)
    _ = lexicon.verbForm(of: text)
    _ = lexicon.americanSpelling(of: text)
    #expect(lexicon.relation(text, "treaty") == nil)
    #expect(lexicon.longestAlias(in: [text], at: 0) == nil)
  }
}
