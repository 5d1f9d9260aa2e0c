import DocumentModel
import Foundation
import Reading
import Testing
import Wording

private let root = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

private func packFiles() throws -> [(path: String, bytes: [UInt8])] {
  let folder = "Sources/CEmbedded/Rules"
  return try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
    .filter { $0.hasSuffix(".yml") }.sorted()
    .map { name in
      let path = folder + "/" + name
      return (path, Array(try Data(contentsOf: root.appending(path: path))))
    }
}

@Suite struct BuiltinRulesTests {
  /// Fails when a pack was changed without `swift run Packer rules pack`; loading
  /// the packs runs the examples of every rule.
  @Test func `the packed rules are those of the packs`() throws {
    let measured = try String(
      contentsOf: root.appending(path: "Sources/CEmbedded/Rules/measured.tsv"), encoding: .utf8)
    let (bytes, digest) = try BuiltinPacker.pack(packFiles(), measured: measured)
    #expect(bytes == BuiltinRules.bytes)
    #expect(digest == BuiltinRules.digest)
  }

  @Test func `there are rules enough, each explained`() throws {
    let set = FramingRuleSet.builtIn()
    #expect(set.rules.count >= 400)
    for rule in set.rules {
      let told = try #require(set.explain(rule.id))
      #expect(!told.rationale.isEmpty && !told.reference.isEmpty && !told.falseAlarms.isEmpty)
      #expect(!told.flags.isEmpty && !told.passes.isEmpty)
      #expect(told.pattern != nil || !told.terms.isEmpty)
    }
    #expect(set.explain("no/such") == nil)
  }

  @Test func `contested packs are off until asked for`() {
    let text = reading("The pro-life group and the pro-choice group met.")
    #expect(FramingRuleSet.builtIn().hits(in: text).isEmpty)
    var options = FramingOptions()
    options.packs["contested-abortion"] = true
    let hits = FramingRuleSet.builtIn(options).hits(in: text)
    #expect(hits.map(\.rule) == ["contested-abortion/pro-life", "contested-abortion/pro-choice"])
  }

  @Test func `switches change the digest`() {
    var options = FramingOptions()
    options.disabledRules = ["certainty/so-called"]
    #expect(FramingRuleSet.builtIn().digest == FramingRuleSet.builtIn().digest)
    #expect(FramingRuleSet.builtIn().digest != FramingRuleSet.builtIn(options).digest)
    #expect(FramingRuleSet.builtIn().digest.count == 64)
  }
}
