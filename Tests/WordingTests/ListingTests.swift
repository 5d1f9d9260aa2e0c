import DocumentModel
import Reading
import Testing
import Wording

/// Which findings of wording are listed, and which are kept for programs.
@Suite struct ListingTests {
  private func findings(_ text: String, listingScore: Double? = nil) -> [Finding] {
    var options = FramingOptions()
    options.listingScore = listingScore
    return FramingRuleSet.builtIn(options).findings(in: reading(text))
  }

  @Test func `a weak note is kept and not listed`() {
    let all = findings(loadedText)
    #expect(all.contains { $0.isListed } && all.contains { !$0.isListed })
    #expect(all.allSatisfy { $0.severity == .note })
  }

  @Test func `the line can be moved down to nothing and up to certainty`() {
    let usual = findings(loadedText)
    let everything = findings(loadedText, listingScore: 0)
    #expect(everything.allSatisfy(\.isListed) && everything.count >= usual.count)
    let nothing = findings(loadedText, listingScore: 1)
    #expect(nothing.count == usual.count && !nothing.contains { $0.isListed })
  }

  @Test func `an article keeps weaker notes than a passage on its own`() {
    let weakest = findings(loadedText).map(\.score).min() ?? 1
    #expect(weakest < 0.22)
    let passages = loadedText.split(separator: "\n").flatMap { findings(String($0)) }
    #expect(!passages.isEmpty && passages.allSatisfy { $0.score >= 0.22 })
    let everything = loadedText.split(separator: "\n").flatMap {
      findings(String($0), listingScore: 0)
    }
    #expect(everything.contains { $0.score < 0.22 })
  }

  @Test func `what a user weighs as a warning is listed whatever its score`() {
    var options = FramingOptions()
    options.listingScore = 1
    options.severities["certainty/so-called"] = .warning
    let found = FramingRuleSet.builtIn(options).findings(
      in: reading("The so-called reform begins."))
    #expect(found.map(\.isListed) == [true])
  }

  @Test func `a speaker's words are kept and listed only when asked for`() {
    let text = "“It was a disgraceful betrayal of the whole town,” Holm said."
    let kept = findings(text)
    #expect(!kept.isEmpty && !kept.contains { $0.isListed })
    #expect(findings(text, listingScore: 0.2).contains { $0.isListed })
  }

  @Test func `rules of the house are listed whatever their score`() throws {
    let pack = """
      pack: house
      title: House rules
      rules:
        - id: house/depot
          kind: loaded-term
          severity: warning
          terms: ['depot']
          message: '“{match}” is a yard.'
          rationale: The desk says yard.
          reference: House style, section 4
          false-alarms: Names.
          examples:
            flags: ['The ‹depot› closed.']
            passes: ['The yard closed.']
      """
    let set = FramingRuleSet(
      userPacks: try RulePackLoader.load([(path: "house.yml", bytes: Array(pack.utf8))]))
    let found = set.findings(in: reading("Trams left the depot at nine."))
    #expect(found.map(\.isListed) == [true])
    #expect(found.allSatisfy { $0.severity == .note })
  }

  @Test func `a name that opens a sentence is not the words it is made of`() {
    let set = FramingRuleSet.builtIn()
    #expect(set.hits(in: reading("Wild River was closed on Monday.")).isEmpty)
    #expect(
      set.hits(in: reading("Brutal Harbour Nights opened to a full house on Monday.")).isEmpty)
    let described = set.hits(in: reading("Disgraced Pellworth was seen on Monday."))
    #expect(described.map(\.rule) == ["evaluative/scandal-hit"])
  }

  @Test func `scare quotes stand around words in small letters that nobody said`() {
    let set = FramingRuleSet.builtIn()
    func rules(_ text: String) -> [String] { set.hits(in: reading(text)).map(\.rule) }
    #expect(rules("The “reform” cost jobs.") == ["scare-quote/short"])
    #expect(rules("Viewers of “Harbour Nights” complained.") == [])
    #expect(rules("In the lesson the word “harbour” came up.") == [])
    #expect(rules("The owner said the “reform” cost jobs.") == [])
  }
}
