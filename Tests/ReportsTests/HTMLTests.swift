import Testing

@testable import Reports

@Suite struct HTMLTests {
  private func text(_ markup: HTML) -> String { markup.bytes.text }

  /// A text, and what stands for it in the page.
  private static let hostile = [
    ("<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"),
    ("\" onload=\"x", "&quot; onload=&quot;x"), ("' onload='x", "&apos; onload=&apos;x"),
    ("a\u{202E}b\u{2066}", "a&lt;U+202E&gt;b&lt;U+2066&gt;"),
    ("\u{0}\u{1B}[31m", "&lt;U+0000&gt;&lt;U+001B&gt;[31m"),
    ("javascript:x('y')", "javascript:x(&apos;y&apos;)"), ("\\(text)", "\\(text)"),
    ("“é” Ж 😀", "“é” Ж 😀"), ("", ""),
  ]

  @Test(arguments: hostile)
  func `text is escaped between tags and in attributes alike`(_ text: String, _ shown: String) {
    #expect(self.text("<p>\(text)</p>") == "<p>\(shown)</p>")
    #expect(self.text("<a title=\"\(text)\">") == "<a title=\"\(shown)\">")
    #expect(self.text(.link(text, text)) == "<a href=\"#\(shown)\">\(shown)</a>")
    // A choice between literals is a `String`: its tag is shown and never takes effect.
    #expect(self.text("\(text.isEmpty ? "<" : text)") == (text.isEmpty ? "&lt;" : shown))
  }

  @Test(arguments: hostile)
  func `markup is put in as it stands, its text escaped once`(_ text: String, _ shown: String) {
    let item: HTML = "<li>\(text)</li>"
    let missing: HTML? = nil
    #expect(self.text("<ul>\(item)\(missing)</ul>") == "<ul><li>\(shown)</li></ul>")
    #expect(self.text("\([item, "<hr>"], separator: ", ")") == "<li>\(shown)</li>, <hr>")
    #expect(self.text("\(item, if: true)\("<hr>", if: false)|\(-10)") == "<li>\(shown)</li>|-10")
    #expect(self.text("\([text].map { "<li>\($0)</li>" })") == "<li>\(shown)</li>")
    #expect(self.text("\(Optional(text).map { "<li>\($0)</li>" })") == "<li>\(shown)</li>")
  }

  @Test func `parts of which there are none leave their line empty`() {
    #expect(text("a\n\(lines: [])\nb\n\(lines: ["<1>", "<2>"])") == "a\n\nb\n<1>\n<2>")
    #expect(text(.folded(nil, "x")) == "\nx\n")
    #expect(text(.folded("<2", "x")).hasSuffix("<summary>&lt;2</summary>\nx\n</details>"))
  }

  @Test func `assets are put in as they are`() {
    #expect(HTML(.script).bytes == ReportAsset.script.bytes && !HTML(.style).bytes.isEmpty)
  }
}
