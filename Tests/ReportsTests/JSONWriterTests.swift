import Testing

@testable import Reports

@Suite("JSON strings")
struct JSONWriterTests {
  @Test(
    "what must be escaped is, what need not stays",
    arguments: [
      ("plain", "\"plain\""), ("a\"b\\c", "\"a\\\"b\\\\c\""), ("\n\r\t", "\"\\n\\r\\t\""),
      ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\\u007f\""),
      ("“é” – 5 €", "\"“é” – 5 €\""), ("a\u{85}b\u{A0}c", "\"a\\u0085b\u{A0}c\""),
      ("x\u{200B}y\u{202E}z\u{2066}", "\"x\\u200by\\u202ez\\u2066\""),
      ("\u{FEFF}a\u{FFFE}b\u{FFFD}", "\"\\ufeffa\\ufffeb\u{FFFD}\""),
      ("\u{2018}\u{2027}\u{2030}\u{205F}\u{2070}", "\"\u{2018}\u{2027}\u{2030}\u{205F}\u{2070}\""),
      ("👩‍🚒", "\"👩\\u200d🚒\""),
    ])
  func strings(_ text: String, _ expected: String) {
    var json = JSONWriter()
    json.string(text)
    #expect(json.bytes.text == expected)
  }
}
