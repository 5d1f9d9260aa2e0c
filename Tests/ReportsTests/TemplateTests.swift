import Testing

@testable import Templates

@Suite struct TemplateTests {
  private func page(_ template: String, _ fill: (inout TemplateData) -> Void) -> String? {
    var data = TemplateData()
    fill(&data)
    return Template(Array(template.utf8)).render(data).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `names are looked up from the inside out, in every item anew`() {
    let template =
      "{{#rows}}{{name}}{{#cells}}[{{name}}{{own}}{{#links}}<{{own}}{{outer}}>{{/links}}{{^links}}-{{/links}}]"
      + "{{/cells}}{{own}};{{/rows}}{{own}}{{#rows}}{{name}}{{/rows}}"
    let text = page(template) { data in
      data.set("outer", "o")
      data.list("rows", ["a", "b"]) { row, name in
        row.set("name", name)
        row.list("cells", 0..<2) { cell, number in
          if number == 1 { cell.set("own", number) }
          cell.list("links", 0..<(name == "a" ? number * 2 : 0)) { $0.set("own", "l\($1)") }
        }
      }
    }
    #expect(text == "a[a-][a1<l0o><l1o>];b[b-][b1-];ab")
  }

  @Test func `objects, conditions and strings open sections`() {
    let template =
      "{{#box}}{{text}}{{#yes}}+{{/yes}}{{/box}}{{#no}}no{{/no}}{{^no}}none{{/no}}"
      + "{{#text}}({{text}}{{#box}}{{text}}{{/box}}){{/text}}{{{text}}}{{#empty}}e{{/empty}}"
    let text = page(template) { data in
      data.set("text", "<t>")
      data.set("no", if: false)
      data.set("empty", "")
      data.object("box") { box in
        box.set("text", "in")
        box.set("yes", if: true)
      }
    }
    #expect(text == "in+none(&lt;t&gt;in)<t>e")
  }

  @Test func `a text with something to escape is escaped whole`() {
    #expect(
      page("{{a}}{{b}}") {
        $0.set("a", "x'&y")
        $0.set("b", "“é”")
      } == "x&apos;&amp;y“é”")
  }

  /// Nothing writes such data; the engine must refuse it.
  @Test(
    arguments: [
      [0x73], [0x73, 1], [0x73, 1, 0x61], [0x73, 1, 0x61, 5, 0, 0, 0, 0x62], [0x78, 0],
      [0x73, 0, 255, 255, 255, 255], [0x6F, 1, 0x61, 9, 0, 0, 0], [0x6C, 1, 0x61, 1, 0, 0, 0],
      [0x6C, 1, 0x61, 1, 0, 0, 0, 0, 0, 0, 0], [0x6C, 1, 0x61, 0, 0, 0, 0, 2, 0, 0, 0, 1, 2],
      [0x6C, 1, 0x61, 1, 0, 0, 0, 4, 0, 0, 0, 9, 0, 0, 0],
    ] as [[UInt8]])
  func `data that is not well formed is refused`(_ bytes: [UInt8]) {
    var data = TemplateData()
    data.bytes = bytes
    #expect(Template(Array("{{a}}".utf8)).render(data) == nil)
  }

  @Test func `no data is empty data`() {
    #expect(page("a{{b}}") { _ in } == "a")
  }
}
