import BiasdiffTestSupport
import Comparison
import DocumentModel
import Testing
import TextCore
import Wording

/// Wording findings of whole comparisons.
@Suite struct WordingTests {
  private func paper(_ id: String, _ text: String, translated: Bool = false) -> Source {
    var metadata = SourceMetadata(outlet: id)
    metadata.isTranslated = translated
    return .lines(text, id: id, metadata: metadata)
  }

  private let loud = """
    The mayor of Sarn slammed the harbour fee on Monday in the council hall.
    The regime closed the fish market of Sarn for nine days in October.
    The disastrous tunnel under the river Osk will open in 2031 to cars.
    """
  private let calm = """
    The mayor of Sarn criticised the harbour fee on Monday in the council hall.
    The government closed the fish market of Sarn for nine days in October.
    The tunnel under the river Osk will open in 2031 to cars.
    """

  private func wording(
    _ first: Source, _ second: Source, _ options: ComparisonOptions = ComparisonOptions()
  ) throws -> [Finding] {
    try Comparison.comparing([first, second], options: options).findings
      .filter { $0.group == .wording }
  }

  private func words(_ findings: [Finding], _ sources: [Source]) -> [String] {
    findings.map { finding in
      let here = sources[finding.passage.source].text.string(finding.passage.range)
      let there = finding.counterparts.map { sources[$0.source].text.string($0.range) }
      return "\(finding.severity.rawValue): \(here) / \(there.joined(separator: ", "))"
    }.sorted()
  }

  @Test func `a loaded word stands against the calmer one, with both places`() throws {
    let sources = [paper("Loud", loud), paper("Calm", calm)]
    let found = try wording(sources[0], sources[1])
    #expect(
      words(found, sources) == [
        "note: disastrous / tunnel", "warning: regime / government",
        "warning: slammed / criticised",
      ])
    let regime = try #require(found.first { $0.rule == "epithet/regime" })
    #expect(regime.message.contains("Calm has “government”"))
  }

  @Test func `the order of the sources changes no wording finding`() throws {
    let (loud, calm) = (paper("Loud", loud), paper("Calm", calm))
    #expect(
      words(try wording(loud, calm), [loud, calm]) == words(try wording(calm, loud), [calm, loud]))
  }

  @Test func `without a counterpart a hit is a note, and a shared word none`() throws {
    let sources = [paper("Loud", loud), paper("Loud too", loud)]
    #expect(try wording(sources[0], sources[1]).allSatisfy { $0.counterparts.isEmpty })
    let stray = [
      paper("Loud", loud + "A ludicrous masterstroke, critics say."), paper("Calm", calm),
    ]
    let alone = try wording(stray[0], stray[1]).filter { $0.counterparts.isEmpty }
    #expect(!alone.isEmpty && alone.allSatisfy { $0.severity == .note })
  }

  @Test func `a translation is neither judged nor held up`() throws {
    #expect(try wording(paper("Loud", loud, translated: true), paper("Calm", calm)).isEmpty)
    let found = try wording(paper("Loud", loud), paper("Calm", calm, translated: true))
    #expect(found.allSatisfy { $0.counterparts.isEmpty })
  }

  @Test func `with a subject only its wording is told`() throws {
    var subject = paper("Calm", calm)
    subject.metadata.role = .subject
    #expect(try wording(subject, paper("Loud", loud)).isEmpty)
  }

  @Test func `the options' rules are used`() throws {
    var switches = FramingOptions()
    switches.disabledRules = ["epithet/regime"]
    let options = ComparisonOptions(rules: .builtIn(switches))
    let found = try wording(paper("Loud", loud), paper("Calm", calm), options)
    #expect(!found.contains { $0.rule == "epithet/regime" })
    #expect(found.contains { $0.rule == "attribution/slam" })
  }
}
