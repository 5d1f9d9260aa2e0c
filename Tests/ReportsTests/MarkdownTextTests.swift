import BiasdiffTestSupport
import DocumentModel
import Testing

@testable import Reports

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("a|b", "a\\|b"), ("`rm`", "\\`rm\\`"), ("*bold* _it_", "\\*bold\\* \\_it\\_"),
    ("[x](http://a.example)", "\\[x\\](http:<!-- -->//a.example)"),
    ("![i](u)", "!\\[i\\](u)"), ("<b>&amp;", "\\<b\\>&amp;amp;"),
    ("<!-- c -->", "\\<!-- c --\\>"), ("@someone said", "@<!-- -->someone said"),
    ("a @ b", "a @ b"), ("see #12", "see #<!-- -->12"), ("# head", "\\# head"),
    ("www.a.example", "www<!-- -->.a.example"), ("WWW.a", "WWW<!-- -->.a"),
    ("$x$", "\\$x\\$"), ("~~x~~", "\\~\\~x\\~\\~"), ("a\\b", "a\\\\b"),
    ("ftp://a", "ftp:<!-- -->//a"), ("Ölpreis – “gut”", "Ölpreis – “gut”"),
  ]) func `markup in a source is shown as text`(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test(arguments: [
    ("a\nb\r\n\tc", "a b c"), ("  a  ", "a"), ("a\u{2028}b", "a b"), ("a\u{A0}b", "a b"),
    ("a\u{0}b", "a\\<U+0000\\>b"), ("a\u{1B}[31mb", "a\\<U+001B\\>\\[31mb"),
    ("a\u{202E}b", "a\\<U+202E\\>b"), ("a\u{2066}b", "a\\<U+2066\\>b"),
    ("a\u{200B}b", "a\\<U+200B\\>b"), ("a\u{FEFF}b", "a\\<U+FEFF\\>b"),
  ]) func `everything is on one line and visible`(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test(arguments: [
    ("- item", "\\- item"), ("+ item", "\\+ item"), ("1. item", "1\\. item"),
    ("12) item", "12\\) item"), ("=== x", "\\=== x"), ("1.5 percent", "1\\.5 percent"),
    ("1999 was", "1999 was"), ("plain", "plain"), ("", ""), ("> quote", "\\> quote"),
  ]) func `no paragraph starts a list, heading or quotation`(_ text: String, _ expected: String) {
    #expect(MarkdownText.paragraph(text) == expected)
  }

  @Test(arguments: [
    ("corpus/a.txt", "corpus/a.txt"), ("a b.txt", "a%20b.txt"), ("a)b.txt", "a%29b.txt"),
    ("é.md", "%C3%A9.md"), ("a#1?.md", "a%231%3F.md"), ("../x/y~z.txt", "../x/y~z.txt"),
    ("javascript:x", "javascript%3Ax"), ("a%b", "a%25b"), ("a\nb", "a%0Ab"),
  ]) func `addresses cannot leave their brackets`(_ path: String, _ expected: String) {
    #expect(MarkdownText.address(path) == expected)
  }
}

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("\u{1B}]0;x\u{7}", "<U+001B>]0;x<U+0007>"), ("a \n\t b", "a b"), ("\n a", "a"), ("a \n", "a"),
    ("\u{9B}31m", "<U+009B>31m"), ("x\u{202E}y", "x<U+202E>y"), ("e\u{301}", "e\u{301}"),
    ("\u{E000}", "<U+E000>"), ("\u{E0041}", "<U+E0041>"), ("😀", "😀"), ("", ""), ("\r\n", ""),
  ]) func `nothing reaches the terminal that it would obey`(_ text: String, _ expected: String) {
    #expect(TerminalText.oneLine(text) == expected)
  }
}

@Suite struct SourceLinkTests {
  @Test(
    arguments: [
      ("corpus/a.txt", nil, "corpus/a.txt"), ("corpus/a.txt", "report.md", "corpus/a.txt"),
      ("corpus/a.txt", "reports/r.md", "../corpus/a.txt"), ("c/e/a.txt", "c/r.md", "e/a.txt"),
      ("c/a.txt", "c/d/e/r.md", "../../a.txt"), ("./a.txt", "r.md", "a.txt"),
      ("/tmp/a.txt", "r/x.md", "/tmp/a.txt"),
    ] as [(String, String?, String)])
  func `links run from the report to the source`(
    _ path: String, _ report: String?, _ expected: String
  ) {
    var source = InventedCall.ostreva
    source.path = path
    #expect(SourceLinks(sources: [source], report: report).address(0, line: nil) == expected)
  }

  @Test func `a report may be named with a dot in front`() {
    var source = InventedCall.ostreva
    source.path = "a.txt"
    do {
      #expect(SourceLinks(sources: [source], report: "./r.md").address(0, line: nil) == "a.txt")
    }
  }

  @Test func `standard input cannot be linked`() {
    var source = InventedCall.ostreva
    source.path = "-"
    let links = SourceLinks(sources: [source], report: "r.md")
    #expect(links.address(0, line: nil) == nil && links.address(0, line: 3) == nil)
  }
}
