import Testing

@testable import Comparison

@Suite("Fingerprints")
struct FingerprintTests {
  @Test(
    "case and white space are levelled, by bytes as by characters",
    arguments: [
      ("The  Bridge\tis\r\nOPEN ", "the bridge is open"),
      (" \u{A0}Ærø’s “Bridge”\u{2003}IS\nopen", "ærø’s “bridge” is open"),
      ("ÅSE\u{85}LIED", "åse lied"), ("", ""), (" \n ", ""), ("A\u{301}B", "a\u{301}b"),
      ("“QUOTED” – £5 ½ µG…", "“quoted” – £5 ½ µg…"), ("GROẞE KELVIN \u{212A}", "große kelvin k"),
    ])
  func levelling(_ excerpt: String, _ expected: String) {
    #expect(Fingerprint.levelled(excerpt) == expected)
    let byCharacters = excerpt.lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(Fingerprint.levelled(excerpt) == byCharacters)
  }
}
