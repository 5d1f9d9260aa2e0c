import BiasdiffTestSupport
import Comparison
import DocumentModel
import Facts
import Findings
import Foundation
import Reading
import Reports
import Testing
import TextCore
import Wording

/// The JSON contract, read back as a consumer would.
@Suite struct JSONReportTests {
  struct Document: Decodable {
    struct Tool: Decodable, Equatable { var name: String, version: String, rulesDigest: String }
    struct Span: Decodable { var start: Int, end: Int }
    struct Passage: Decodable { var source: String, start: Int, end: Int }
    struct Source: Decodable {
      var id: String, path: String, text: String, role: String, genre: String
      var blocks: [Zoned], sentences: [Zoned]
    }
    struct Zoned: Decodable {
      var start: Int, end: Int, zone: String
      var id: String?
    }
    struct Alignment: Decodable {
      var a: Passage, b: Passage, score: Double, level: String, reasons: [String]
    }
    struct Fact: Decodable {
      var id: String, label: String, labelSource: Passage, focus: [Span], isClaim: Bool
      var status: [String: String], spans: [String: [Span]], nearest: [String: Span]
      var probability: [String: Double], signs: [String: [String]]
    }
    struct Event: Decodable {
      struct Pair: Decodable {
        var a: String, b: String, match: String, direct: String, likeness: Double
        var sharedCount: Int, sharedWords: [String], sharedLeadNames: [String]
        var days: [String: [String]]?
      }
      var match: String, pairs: [Pair]
    }
    struct Account: Decodable {
      var speaker: String, kind: String, facts: [String: [String: [Span]]]
    }
    struct Finding: Decodable {
      var kind: String, source: String, start: Int, end: Int, line: Int, column: Int
      var fingerprint: String, counterparts: [Passage]
      var fact: String?
    }
    var schemaVersion: String
    var tool: Tool
    var title: String?
    var sources: [Source]
    var alignments: [Alignment]
    var candidates: [Alignment]?
    var event: Event
    var facts: [Fact]
    var accounts: [Account]
    var findings: [Finding]
  }

  func document(_ comparison: Comparison) throws -> Document {
    let json = JSONReport.render(comparison, tool: GoldenReportTests.tool).string
    return try JSONDecoder().decode(Document.self, from: Data(json.utf8))
  }

  /// The text at code-point offsets, as another program would cut it.
  func cut(_ text: String, _ start: Int, _ end: Int) throws -> String {
    let scalars = Array(text.unicodeScalars)
    try #require(0 <= start && start <= end && end <= scalars.count)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    return String(view)
  }

  /// Emoji and marks in front, so that bytes, UTF-16 and code points differ.
  private func shifted(_ source: Source) -> Source {
    .lines(
      "😀 “Ж” — e\u{301} 👩‍👧\n" + source.text.string(source.text.range), id: source.id,
      zones: [.caption] + source.blocks.map(\.zone), metadata: source.metadata)
  }

  @Test func `the keys of every object ascend`() throws {
    let comparison = try Comparison.comparing([
      InventedCall.ostreva, InventedCall.tarsia, InventedCall.newspaper,
    ])
    let text = JSONReport.render(
      comparison, tool: ToolIdentity(name: "biasdiff", version: "0", rulesDigest: "0")
    ).string
    // One member stands on a line, two blanks a level.
    var last: [Int: Substring] = [:]
    var seen = 0
    for line in text.split(separator: "\n") {
      let depth = line.prefix { $0 == " " }.count
      let rest = line.dropFirst(depth)
      last = last.filter { $0.key <= depth }
      if rest.first == "\"", let end = rest.range(of: "\": ") {
        let key = rest[..<end.lowerBound]
        if let before = last[depth] { #expect(before < key, "\(before), \(key)") }
        last[depth] = key
        seen += 1
      } else {
        last[depth] = nil
      }
    }
    #expect(seen > 200)
  }

  @Test func `offsets are code points into the text`() throws {
    let comparison = try Comparison.comparing([
      shifted(InventedCall.ostreva), shifted(InventedCall.tarsia),
    ])
    let document = try document(comparison)
    let texts = Dictionary(uniqueKeysWithValues: document.sources.map { ($0.id, $0.text) })
    for (fact, value) in zip(comparison.facts, document.facts) {
      for (index, cell) in fact.cells.enumerated() {
        let source = comparison.sources[index]
        let cuts = try (value.spans[source.id] ?? []).map { span in
          try cut(texts[source.id] ?? "", span.start, span.end)
        }
        #expect(cuts == cell.spans.map { source.text.string($0) })
      }
    }
    #expect(document.facts.count == comparison.facts.count)
    for (reading, value) in zip(comparison.readings, document.sources) {
      let cuts = try value.sentences.map { try cut(value.text, $0.start, $0.end) }
      #expect(cuts == reading.sentences.map { reading.source.text.string($0.range) })
      #expect(value.sentences.map(\.zone) == reading.sentences.map(\.zone.rawValue))
    }
  }

  @Test func `findings point at lines and columns of their text`() throws {
    let comparison = try Comparison.comparing([
      shifted(InventedCall.ostreva), shifted(InventedCall.tarsia),
    ])
    let document = try document(comparison)
    #expect(document.findings.count == comparison.findings.count)
    #expect(document.findings.count > 5)
    for (finding, value) in zip(comparison.findings, document.findings) {
      let source = comparison.sources[finding.passage.source]
      let expected = source.text.string(finding.passage.range)
      let text = document.sources.first { $0.id == value.source }?.text ?? ""
      #expect(try cut(text, value.start, value.end) == expected)
      let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      let line = String(String.UnicodeScalarView(lines[value.line - 1].dropFirst(value.column - 1)))
      #expect(line.hasPrefix(expected.prefix { $0 != "\n" }))
      #expect(value.counterparts.count == finding.counterparts.count)
    }
    #expect(Set(document.findings.map(\.fingerprint)).count == document.findings.count)
  }

  @Test func `candidates stand there only when asked for`() throws {
    let sources = [InventedCall.ostreva, InventedCall.tarsia]
    #expect(try document(Comparison.comparing(sources)).candidates == nil)
    let all = try document(
      Comparison.comparing(sources, options: ComparisonOptions(keepsCandidates: true)))
    let sentences = all.sources.map { $0.sentences.filter { $0.zone != "boilerplate" }.count }
    #expect(all.alignments.count + (all.candidates?.count ?? 0) == sentences[0] * sentences[1])
  }

  @Test func `accounts point at facts and at the words that state them`() throws {
    let comparison = try Comparison.comparing([
      shifted(InventedCall.ostreva), shifted(InventedCall.tarsia), InventedCall.newspaper,
    ])
    let document = try document(comparison)
    let texts = Dictionary(uniqueKeysWithValues: document.sources.map { ($0.id, $0.text) })
    let facts = Set(document.facts.map(\.id))
    #expect(document.accounts.count == comparison.accounts.count)
    #expect(document.accounts.map(\.speaker).contains("Ostreva"))
    for (account, value) in zip(comparison.accounts, document.accounts) {
      #expect(value.speaker == account.speaker.name && facts.isSuperset(of: value.facts.keys))
      for statement in account.statements {
        for (source, spans) in value.facts[statement.fact] ?? [:] {
          let cuts = try spans.map { try cut(texts[source] ?? "", $0.start, $0.end) }
          let own = statement.passages.filter { comparison.sources[$0.source].id == source }
          #expect(cuts == own.map { comparison.sources[$0.source].text.string($0.range) })
        }
      }
    }
  }

  @Test func `head of the document`() throws {
    let document = try document(
      Comparison.comparing(
        [InventedCall.ostreva, InventedCall.tarsia],
        options: ComparisonOptions(title: "A “call” \\ \u{1F}")))
    #expect(document.schemaVersion == "2")
    #expect(document.tool == .init(name: "biasdiff", version: "0.0.0", rulesDigest: "none"))
    #expect(document.title == "A “call” \\ \u{1F}")
    #expect(document.sources.map(\.role) == ["primary", "primary"])
    #expect(document.sources.map(\.genre) == ["readout", "readout"])
  }

  @Test func `a reading alone has its blocks and sentences`() throws {
    struct Inspected: Decodable { var schemaVersion: String, source: Document.Source }
    let reading = Reading(InventedCall.ostreva)
    let json = JSONReport.render(
      Inspection(reading, rules: .builtIn()), tool: GoldenReportTests.tool
    ).string
    let document = try JSONDecoder().decode(Inspected.self, from: Data(json.utf8))
    #expect(document.source.blocks.map(\.zone).last == "boilerplate")
    #expect(document.source.sentences.count == reading.sentences.count)
    #expect(document.source.sentences.first?.id == "s1")
  }
}
