import BiasdiffTestSupport
import Comparison
import DocumentModel
import Foundation
import Reports
import Testing
import TextCore

/// Texts that try to be markup, commands or formulas: every format shows them
/// as text and stays well formed.
@Suite struct HostileTextTests {
  static let attacks = [
    "<script>window.attacked=1</script>", "<img src=x onerror=window.attacked=1>",
    "</style><svg onload=attacked()>", "[x](javascript:attacked())", "![i](https://evil.example/i)",
    "| a | b |\n|--|--|", "`code` ``` ~~~ *b* _i_ # h > q",
    "\u{1B}[31mred\u{1B}]8;;https://evil.example\u{7}x\u{1B}\\", "\u{202E}desrever\u{2066}",
    "zero\u{200B}width\u{FEFF}\u{2060}", "bell\u{7} null\u{0} \u{FFFE}\u{B}\u{C}",
    "]]> <!-- --> &amp; &#x3c;",
    "::error file=a::b %0A::set-output", "=cmd|' /C calc'!A0", "\"quoted\", \\ back\\slash",
    "@someone #12 https://evil.example/path www.evil.example",
  ]

  /// The invented call with an attack in headline, facts and names.
  static func comparison(_ attack: String) throws -> Comparison {
    let inLine = attack.replacing("\n", with: " ")
    func hostile(_ source: Source) -> Source {
      var text = source.text.string(source.text.range)
      text = text.replacing("wheat exports", with: "wheat exports \(inLine)")
      text = text.replacing("power grid", with: "power grid \(inLine)")
      text = text.replacing("Orsa River", with: "Orsa River \(inLine)")
      var metadata = source.metadata
      metadata.outlet = "\(inLine) \(source.id)"
      metadata.published = attack
      metadata.headline = attack
      metadata.url = "javascript:attacked()"
      var result = Source.lines(
        text, id: source.id, zones: source.blocks.map(\.zone), metadata: metadata)
      result.path = "\(source.id) \(inLine).txt"
      result.notices = [attack]
      return result
    }
    return try Comparison.comparing(
      [InventedCall.ostreva, InventedCall.tarsia, InventedCall.newspaper].map(hostile),
      options: ComparisonOptions(title: attack, expectedTopics: [attack]))
  }

  @Test(arguments: attacks)
  func `control and direction characters are never written`(_ attack: String) throws {
    // JSON carries text exactly, escaped.
    for (name, text) in EveryFormat.reports(try Self.comparison(attack)) {
      let bad = text.unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0x0A, 0x09, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x200B, 0xFEFF, 0xFFFE: true
        default: false
        }
      }
      #expect(bad.isEmpty, "\(name): \(bad.map { String($0.value, radix: 16) })")
    }
  }

  @Test(arguments: attacks)
  func `JSON formats can be read back`(_ attack: String) throws {
    for (name, text) in EveryFormat.reports(try Self.comparison(attack)) {
      switch name {
      case "json", "sarif", "rdjson", "gitlab":
        #expect(throws: Never.self, "\(name)") {
          try JSONSerialization.jsonObject(with: Data(text.utf8))
        }
        #expect(!text.utf8.contains { $0 < 0x20 && $0 != 0x0A }, "\(name)")
      case "rdjsonl":
        for line in text.split(separator: "\n") {
          #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
        }
      default: break
      }
    }
  }

  @Test(arguments: attacks)
  func `the page holds its own elements only`(_ attack: String) throws {
    let page = EveryFormat.pageWithoutAssets(try Self.comparison(attack))
    let clean = EveryFormat.pageWithoutAssets(
      try Comparison.comparing(
        [InventedCall.ostreva, InventedCall.tarsia, InventedCall.newspaper],
        options: ComparisonOptions(title: "The call")))
    #expect(tags(in: page).subtracting(tags(in: clean)).isEmpty)
    #expect(page.ranges(of: "<script").count == 1)
    #expect(page.ranges(of: "<style").count == 1)
    #expect(!page.contains("href=\"javascript") && !page.contains("href=\"http"))
    #expect(page.contains("</html>\n"))
  }

  private func tags(in page: String) -> Set<String> {
    Set(
      page.split(separator: "<").dropFirst().map { part in
        String(part.prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" })
      })
  }

  @Test(arguments: attacks)
  func `workflow commands, tables and XML keep their form`(_ attack: String) throws {
    for (name, text) in EveryFormat.reports(try Self.comparison(attack)) {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      switch name {
      case "github":
        let commands = ["::error ", "::warning ", "::notice "]
        #expect(lines.allSatisfy { line in commands.contains { line.hasPrefix($0) } })
      case "tsv":
        let columns = Set(lines.map { $0.filter { $0 == "\t" }.count })
        #expect(columns == [9])
      case "csv":
        #expect(!text.contains("\n=") && !text.contains(",=") && !text.contains(",@"))
      case "junit", "checkstyle":
        let parser = XMLReader(text)
        #expect(parser.isWellFormed, "\(name): \(parser.problem)")
      default: break
      }
    }
  }

  @Test func `a line of ten million characters stays within bounds`() throws {
    var text = InventedCall.ostreva.text.string(InventedCall.ostreva.text.range)
    text = text.replacing(
      "Subscribe to", with: String(repeating: "lorem<b>ipsum</b>", count: 600_000) + " to")
    let source = Source.lines(
      text, id: "ostreva", zones: InventedCall.ostreva.blocks.map(\.zone),
      metadata: InventedCall.ostreva.metadata)
    let comparison = try Comparison.comparing([source, InventedCall.tarsia])
    for (name, text) in EveryFormat.reports(comparison) where name != "json" {
      #expect(text.utf8.count < 400_000, "\(name): \(text.utf8.count)")
    }
  }
}

/// A reader of XML that knows elements, attributes and references, and
/// nothing else: what it does not know is an error.
struct XMLReader {
  private(set) var problem = ""
  var isWellFormed: Bool { problem.isEmpty }

  init(_ text: String) {
    var open: [Substring] = []
    var rest = text[...]
    guard rest.hasPrefix("<?xml ") else {
      problem = "no declaration"
      return
    }
    while let start = rest.firstIndex(of: "<") {
      if rest[..<start].contains("]]>") || !references(in: rest[..<start]) { return }
      rest = rest[start...]
      guard let end = rest.firstIndex(of: ">") else {
        problem = "an element does not end"
        return
      }
      let tag = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("?") { continue }
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else {
          problem = "</\(tag.dropFirst())> closes another element"
          return
        }
        continue
      }
      let name = tag.prefix { $0.isLetter || $0 == "-" }
      if tag.filter({ $0 == "\"" }).count % 2 != 0 || name.isEmpty || !references(in: tag) {
        problem += "in <\(tag)>"
        return
      }
      if !tag.hasSuffix("/") { open.append(name) }
    }
    if !open.isEmpty { problem = "<\(open[0])> does not end" }
  }

  private mutating func references(in text: Substring) -> Bool {
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let known = ["amp;", "lt;", "gt;", "quot;", "apos;"]
      guard known.contains(where: { part.hasPrefix($0) }) else {
        problem = "&\(part.prefix(8)) is no reference"
        return false
      }
    }
    return true
  }
}
