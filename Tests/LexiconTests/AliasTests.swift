import Lexicon
import Testing

@Suite("Names of countries, treaties, bodies") struct AliasTests {
  let lexicon = Lexicon.builtIn

  func tokens(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  /// The identifier of a text that is one name from beginning to end.
  func whole(_ text: String) -> String? {
    let words = tokens(text)
    guard let match = lexicon.longestAlias(in: words, at: 0), match.length == words.count else {
      return nil
    }
    return lexicon.identifier(of: match.concept)
  }

  @Test(
    "One concept, many names",
    arguments: [
      ("treaty.new-start", ["New START", "Treaty on Strategic Offensive Arms"]),
      ("treaty.jcpoa", ["JCPOA", "Iran nuclear deal", "Joint Comprehensive Plan of Action"]),
      ("body.p5", ["P5", "five permanent members of the Security Council"]),
      ("agency.pentagon", ["Pentagon", "Department of Defense", "Defense Department"]),
      ("disease.covid", ["Covid-19", "COVID 19", "coronavirus", "SARS-CoV-2"]),
      ("generic.climate-change", ["climate change", "global warming"]),
      ("generic.phone-call", ["phone call", "telephone conversation", "telephone conversations"]),
      ("generic.press-conference", ["press conference", "news conferences"]),
      ("generic.de-escalation", ["de-escalation", "deescalation", "de escalation"]),
      ("technology.cyber-attack", ["cyber attack", "cyberattack", "cyber-attacks", "hack"]),
      ("company.att", ["AT&T", "AT T"]),
      ("unit.percent", ["percent", "per cent"]),
      ("place.us-california", ["California", "CA", "Calif."]),
    ])
  func names(identifier: String, names: [String]) {
    for name in names {
      #expect(whole(name) == identifier, "\(name)")
    }
  }

  @Test(
    "Countries by noun, people, capital and seat of government",
    arguments: [
      ("country.united-states", ["United States", "U.S.", "US", "American", "White House"]),
      ("country.russia", ["Russia", "Russian Federation", "Russians", "Moscow", "Kremlin"]),
      ("country.ukraine", ["Ukraine", "Kyiv", "Kiev", "Ukrainian"]),
      ("country.united-kingdom", ["Britain", "U.K.", "Britons", "10 Downing Street"]),
      ("country.cote-divoire", ["Côte d'Ivoire", "Cote d’Ivoire", "Ivory Coast", "Ivorian"]),
      ("country.turkey", ["Türkiye", "Turkish", "Ankara"]),
      ("country.france", ["France", "Élysée", "Elysee Palace", "Élysée Palace"]),
      ("country.south-korea", ["Republic of Korea", "South Koreans", "Seoul"]),
      ("country.palestine", ["Palestinian Authority", "Palestinians"]),
      ("country.norway", ["Norway's", "Norway’s", "Oslo"]),
    ])
  func countries(identifier: String, names: [String]) {
    for name in names {
      #expect(whole(name) == identifier, "\(name)")
    }
  }

  @Test(
    "Ordinary words are not names",
    arguments: ["us", "Us", "who", "polish", "turkey", "may", "chad"])
  func ordinaryWords(word: String) {
    #expect(lexicon.longestAlias(in: [word], at: 0) == nil)
    #expect(lexicon.longestAlias(in: [word], at: 0, letterCase: { _ in .unknown }) == nil)
  }

  @Test("A text without capitals still has names that are no ordinary words")
  func withoutCapitals() throws {
    let match = try #require(
      lexicon.longestAlias(in: ["norway"], at: 0, letterCase: { _ in .unknown }))
    #expect(lexicon.identifier(of: match.concept) == "country.norway")
    #expect(lexicon.longestAlias(in: ["norway"], at: 0) == nil)
  }

  @Test("The longest name wins, in the middle of a sentence too")
  func longest() throws {
    let words = tokens("ministers left the United States of America for Oslo")
    let match = try #require(lexicon.longestAlias(in: words, at: 3))
    #expect(match.length == 4)
    #expect(match.role == .name)
    #expect(lexicon.longestAlias(in: words, at: 0) == nil)
    #expect(lexicon.longestAlias(in: words, at: 8)?.role == .capital)
    let shorter = tokens("South Korean ships")
    #expect(lexicon.longestAlias(in: shorter, at: 0)?.length == 2)
    #expect(lexicon.longestAlias(in: shorter, at: 0)?.role == .adjective)
  }

  @Test("Names with other meanings say so")
  func ambiguity() {
    #expect(lexicon.longestAlias(in: ["Georgia"], at: 0)?.isAmbiguous == true)
    #expect(lexicon.longestAlias(in: ["Jordan"], at: 0)?.isAmbiguous == true)
    #expect(lexicon.longestAlias(in: ["Norway"], at: 0)?.isAmbiguous == false)
  }

  @Test("Users add names, to new and to built-in concepts")
  func additions() throws {
    let more = try lexicon.adding(
      aliases: """
        # our own
        harbour-pact\ttreaty\tHarbour Pact|Treaty on Quays|QP!
        norway\tcountry\tLand of the Fjords
        """)
    func identifier(_ text: String) -> String? {
      more.longestAlias(in: tokens(text), at: 0).map { more.identifier(of: $0.concept) }
    }
    #expect(identifier("Treaty on Quays") == "treaty.harbour-pact")
    #expect(identifier("QP") == "treaty.harbour-pact")
    #expect(identifier("Qp") == nil)
    #expect(identifier("Land of the Fjords") == "country.norway")
    #expect(identifier("Norway") == "country.norway")
    #expect(identifier("Treaty on Open Skies") == "treaty.open-skies")
    #expect(lexicon.longestAlias(in: tokens("Harbour Pact"), at: 0) == nil)
  }

  @Test("A user's broken row is refused with its line")
  func brokenAdditions() {
    #expect(throws: AliasTableError.malformedRow(line: 2)) {
      try lexicon.adding(aliases: "a\ttreaty\tA Pact\nb treaty B")
    }
    #expect(throws: AliasTableError.unknownKind("pact", line: 1)) {
      try lexicon.adding(aliases: "a\tpact\tA Pact")
    }
    #expect(throws: AliasTableError.unusableName("...", line: 1)) {
      try lexicon.adding(aliases: "a\ttreaty\t...")
    }
  }

  @Test("Given names")
  func givenNames() {
    #expect(lexicon.givenNameRelation("Aleksey", "Alexei") == .variant)
    #expect(lexicon.givenNameRelation("Mohammed", "muhammad") == .variant)
    #expect(lexicon.givenNameRelation("Andres", "Andrés") == .variant)
    #expect(lexicon.givenNameRelation("James", "Jim") == .nickname)
    #expect(lexicon.givenNameRelation("James", "Robert") == nil)
  }

  @Test(
    "British and American spelling",
    arguments: [
      ("organisation", "organization"), ("analysed", "analyzed"), ("labour", "labor"),
      ("centre", "center"), ("defence", "defense"), ("travelled", "traveled"),
      ("programme", "program"), ("neighbours", "neighbors"), ("paediatric", "pediatric"),
      ("advise", "advise"), ("tour", "tour"), ("surprised", "surprised"), ("metre", "meter"),
      ("massacre", "massacre"), ("expelled", "expelled"), ("paradise", "paradise"),
      ("hour", "hour"), ("treaty", "treaty"), ("crises", "crises"), ("controlled", "controlled"),
    ])
  func spelling(british: String, american: String) {
    #expect(lexicon.americanSpelling(of: british) == american)
  }
}
