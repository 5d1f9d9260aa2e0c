import FoundationEssentials
import Testing

@testable import Lexicon

private let lexicon = Lexicon.builtIn

private func rewords(_ a: String, _ b: String) -> Bool {
  lexicon.isRewording(lexicon.lemmas(of: a), lexicon.lemmas(of: b))
}

private func opposed(_ a: String, _ b: String) -> Bool {
  lexicon.areOpposed(lexicon.lemmas(of: a), lexicon.lemmas(of: b))
}

/// "a/b c/d" as pairs.
private func pairs(_ text: String) -> [(String, String)] {
  text.split { " \n".contains($0) }.map { pair in
    let words = pair.split(separator: "/").map(String.init)
    return (words[0], words[words.count - 1])
  }
}

@Suite("Rewordings and opposites") struct RewordingTests {
  @Test(
    "One may stand for the other, and they are no opposites",
    arguments: pairs(
      """
      held/hold extended/extension labour/labor labour/labors
      bought/purchased purchase/acquired slain/killed injured/hurt wounded/injured big/large
      blaze/fire deal/agreement pact/accord talks/negotiations slashed/cut resigned/quit
      dismissed/fired plunged/fell soared/rose probe/investigation delayed/postponed
      seized/captured jailed/imprisoned released/freed lawsuit/suit tremor/quake
      killed/murdered murderer/killing whispered/talked car/vehicle snoring/sleeping showed/seen
      investigates/inquiry purchases/acquire damp/wet ban/prohibition
      """))
  func rewordings(a: String, b: String) {
    #expect(rewords(a, b) && rewords(b, a), "\(a) \(b)")
    #expect(!opposed(a, b) && !opposed(b, a), "\(a) \(b)")
  }

  @Test(
    "Opposites of WordNet: direct, made from them, of synonyms, of kinds",
    arguments: pairs(
      """
      accept/rejected acquitted/convicted strengthened/weakened increase/decreased
      approval/disapproval approve/disapproval acceptance/rejecting imports/exporter
      refused/acceptance conceals/revealed huge/small tiny/large climbed/fell soared/tumbled
      disbelieves/trusted unharmed/injured denied/allowed
      """))
  func opposites(a: String, b: String) {
    #expect(opposed(a, b) && opposed(b, a), "\(a) \(b)")
    #expect(!rewords(a, b) && !rewords(b, a), "\(a) \(b)")
  }

  @Test(
    "Opposites of the table made by hand, and acts and qualities made from its words",
    arguments: pairs(
      """
      confirmed/denied denial/confirmation backed/opposed joined/left arrested/released
      detention/released elected/defeated hired/dismissed hiring/dismissal allies/rivals
      victim/suspect respondent/plaintiff ratified/repealed withdrawal/deployment
      killed/survived sunny/overcast closed/opened promotion/relegation drought/floods
      cancelled/held reckless/cautiously father/mother truce/fighting
      """))
  func written(a: String, b: String) {
    #expect(opposed(a, b) && opposed(b, a), "\(a) \(b)")
    #expect(!rewords(a, b) && !rewords(b, a), "\(a) \(b)")
  }

  @Test(
    "Neither: other things, but one does not exclude the other",
    arguments: pairs(
      """
      mayor/governor Monday/Tuesday doctor/lawyer river/bridge signed/drafted vaccine/drug
      approved/discussed planned/built threatened/attacked charged/convicted hospital/school
      knife/gun gas/oil red/blue bus/train delayed/cancelled husband/brother walked/cycled
      qqqq/treaty of/for zxqvw/zxqvx
      """))
  func neither(a: String, b: String) {
    #expect(!rewords(a, b) && !rewords(b, a), "\(a) \(b)")
    #expect(!opposed(a, b) && !opposed(b, a), "\(a) \(b)")
  }

  @Test(
    "Comparatives, superlatives and irregular forms go by their base",
    arguments: pairs(
      """
      stronger/weaker largest/smallest better/worse happier/saddest earliest/later
      rose/fell bought/sold gained/lost won/lost lent/borrowed sank/rose found/lost hid/shown
      children/parents men/women
      """))
  func forms(a: String, b: String) {
    #expect(opposed(a, b), "\(a) \(b)")
  }

  @Test("Same word, no word")
  func bounds() {
    let treaty = lexicon.lemmas(of: "treaty")
    #expect(lexicon.isRewording(treaty, treaty) && !lexicon.areOpposed(treaty, treaty))
    #expect(!lexicon.isRewording(treaty, []) && !lexicon.areOpposed([], treaty))
    let beyond = [WordID(number: .max)]
    #expect(!lexicon.isRewording(beyond, treaty) && !lexicon.areOpposed(treaty, beyond))
  }
}

@Suite("The table of pairs") struct PairTableTests {
  @Test("It was made for the word table that is embedded")
  func header() {
    #expect(PairTable.storedVersion == PairTable.version)
    #expect(PairTable.formCount == WordTable.formCount)
    let words = PackedBytes.words
    #expect(PairTable.wordTableHash == tableHash(words.bytes(at: 0, length: words.count)))
    #expect(PairTable.pairCount > 100_000)
    #expect(
      PackedBytes.relations.count == 16 + 4 * (PairTable.formCount + 1) + 3 * PairTable.pairCount)
  }

  @Test("Every pair is of dictionary words and found from both sides, with one answer")
  func symmetry() {
    var counts: [PairKind: Int] = [:]
    for number in 0..<PairTable.formCount where number % 7 == 0 {
      let word = WordID(number: UInt16(number))
      for (partner, kind) in PairTable.pairs(of: word) {
        counts[kind, default: 0] += 1
        #expect(word < partner && !WordTable.record(partner).parts.isEmpty)
        #expect(PairTable.kind(word, partner) == kind && PairTable.kind(partner, word) == kind)
        let (a, b) = ([word], [partner])
        #expect(lexicon.areOpposed(a, b) == (kind == .opposed))
        #expect(lexicon.areOpposed(b, a) == lexicon.areOpposed(a, b))
        #expect(lexicon.isRewording(a, b) == (kind != .opposed))
        #expect(lexicon.isRewording(b, a) == lexicon.isRewording(a, b))
      }
    }
    #expect(counts.count == 3 && counts.values.allSatisfy { $0 > 1_000 })
  }

  @Test("What the word table calls synonyms or antonyms is so here too")
  func agreement() {
    var antonyms = 0
    for number in 0..<WordTable.formCount where number % 5 == 0 {
      let word = WordID(number: UInt16(number))
      for (other, relation) in lexicon.relatives(of: word) {
        let opposed = lexicon.areOpposed([word], [other])
        let names = "\(lexicon.text(of: word)) \(lexicon.text(of: other))"
        switch relation {
        case .antonym:
          antonyms += 1
          // "ravel" and "unravel" are both; such a pair is no pair of opposites.
          #expect(opposed || PairTable.kind(word, other) == .synonym, "\(names)")
        case .sameLemma, .derivation: #expect(!opposed, "\(names)")
        case .synonym, .hypernym: break
        }
      }
    }
    #expect(antonyms > 200)
  }

  @Test("Every pair of the table made by hand is embedded as opposites")
  func writtenPairs() throws {
    let root = String(#filePath.dropLast("Tests/LexiconTests/RewordingTests.swift".count))
    let text = try String(
      contentsOfFile: root + "Sources/CEmbedded/Lexicon/opposites.tsv", encoding: .utf8)
    let lines = text.split(separator: "\n").dropFirst()
    #expect(lines.count >= 150)
    for line in lines {
      let columns = line.split(separator: "\t").map { $0.split(separator: "|").map(String.init) }
      try #require(columns.count == 2, "\(line)")
      for a in columns[0] {
        for b in columns[1] {
          let first = try #require(WordTable.find(a.utf8)).id
          let second = try #require(WordTable.find(b.utf8)).id
          #expect(PairTable.kind(first, second) == .opposed, "\(a) \(b)")
        }
      }
    }
  }
}
