import DocumentModel
import Foundation
import Reading
import Testing
import TextCore
import Wording

private func sets() -> (fast: FramingRuleSet, slow: FramingRuleSet) {
  var options = FramingOptions()
  options.minimumScore = 0
  for pack in FramingRuleSet.builtIn().rules.map(\.pack) { options.packs[pack] = true }
  let fast = FramingRuleSet.builtIn(options)
  options.usesTriggers = false
  return (fast, FramingRuleSet.builtIn(options))
}

private let evaluation = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "shared/eval/framing/dev")

@Suite struct MatchingTests {
  @Test func `triggers change nothing`() {
    let (fast, slow) = sets()
    // The odd letters of the last line send a text the slow way; without it
    // the triggers are at work.
    let plain = loadedText.split(separator: "\n").dropLast().joined(separator: "\n")
    for text in [loadedText, plain, plain.uppercased(), plain.replacing(" ", with: "  ")] {
      let text = reading(text, headline: true)
      let found = fast.hits(in: text)
      #expect(found.count > 8)
      #expect(found == slow.hits(in: text))
      #expect(fast.findings(in: text) == slow.findings(in: text))
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: evaluation.path)))
  func `triggers change nothing in labelled news`() throws {
    struct Record: Decodable { var text: String }
    let (fast, slow) = sets()
    for (name, count) in [("babe", 60), ("basil", 2), ("ptc", 1)] {
      let data = try Data(contentsOf: evaluation.appending(path: "\(name).jsonl"))
      for line in data.split(separator: 0x0A).prefix(count) {
        let text = reading(try JSONDecoder().decode(Record.self, from: Data(line)).text)
        #expect(fast.hits(in: text) == slow.hits(in: text))
      }
    }
  }

  @Test func `a hit alone is at most a note and speaks of no other account`() throws {
    let findings = FramingRuleSet.builtIn().findings(
      in: reading(loadedText, headline: true), source: 3)
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(finding.severity == .note && finding.group == .wording)
      #expect((0.175...1).contains(finding.score))
      let isSpeakers = finding.voice == "quotation" && finding.kind != .scareQuotes
      #expect(
        finding.isListed == (!isSpeakers && finding.score >= FramingOptions.usualListingScore))
      #expect(!finding.message.contains("{") && finding.passage.source == 3)
      #expect(finding.counterparts.isEmpty)
    }
    let soCalled = try #require(findings.first { $0.rule == "certainty/so-called" })
    #expect(
      soCalled.message == "“so-called” shifts how certain the statement is.")
  }

  @Test func `the caller decides whose words they are`() {
    let text = reading("The so-called reform begins.")
    let set = FramingRuleSet.builtIn()
    #expect(set.hits(in: text).map(\.voice) == [.outlet])
    #expect(set.hits(in: text) { _ in .quotation }.map(\.voice) == [.quotation])
    let own = set.review(text).standing.map(\.features.score)
    let theirs = set.review(text) { _ in .quotation }.standing.map(\.features.score)
    #expect(own[0] > theirs[0])
  }

  @Test(
    arguments: [
      ("The radical Front met.", ["radical"]), ("The Radical Front met.", []),
      ("It was absurd.", ["absurd"]), ("The ABSURD fee stays.", ["ABSURD"]),
      ("The far-left and the far-right met.", ["far-left", "far-right"]),
      ("The tax regime changed.", []), ("The regime changed.", ["regime"]),
      ("He has been away.", []), ("The has-been returned.", ["has-been"]),
      ("A flood of water hit the river.", []), ("A flood of letters came.", ["flood of"]),
    ])
  func `context decides`(text: String, expected: [String]) {
    let text = reading(text)
    let set = FramingRuleSet.builtIn()
    #expect(
      set.review(text).standing.map { text.source.text.string($0.hit.range) } == expected)
  }

  @Test func `a catastrophic rule gives up and is named`() throws {
    let pack = """
      pack: bad
      title: Bad
      rules:
        - id: bad/slow
          kind: loaded-term
          severity: note
          pattern: '\\bstart(?:\\w+\\s?)+[!?]'
          message: '{match}'
          rationale: x
          reference: x
          false-alarms: x
          examples: {flags: ['Go ‹starting now!›'], passes: ['No.']}
      """
    let packs = try RulePackLoader.load([(path: "bad.yml", bytes: Array(pack.utf8))])
    let set = FramingRuleSet(userPacks: packs, usesBuiltIn: false)
    let text = reading("starting " + String(repeating: "aaaaaaaaaa ", count: 40) + ".")
    #expect(set.result(in: text).gaveUp == ["bad/slow"])
  }

  @Test func `no name stands in a wording rule`() {
    // Words that only names begin with a capital for; months and the like are
    // no subject of wording rules either.
    let set = FramingRuleSet.builtIn()
    for rule in set.rules {
      for term in set.explain(rule.id)?.terms ?? [] {
        #expect(term == term.lowercased(), "\(rule.id): \(term)")
      }
    }
  }
}
