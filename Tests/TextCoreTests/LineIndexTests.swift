import Testing
import TextCore

@Suite struct LineIndexTests {
  @Test(arguments: [
    ("", [0]), ("a", [0]), ("a\nb", [0, 2]), ("a\r\nb", [0, 3]), ("a\rb", [0, 2]),
    ("a\n\nb", [0, 2, 3]), ("a\r\r\nb", [0, 2, 4]), ("a\n\rb", [0, 2, 3]), ("a\n", [0, 2]),
    ("a\r", [0, 2]), ("\r\n", [0, 2]), ("a\u{2028}b\u{85}c", [0]),
  ]) func `lines end with LF, CR LF or CR`(_ string: String, _ starts: [Int]) {
    let index = LineIndex(UTF8Text(string))
    #expect(index.lineCount == starts.count)
    #expect((1...index.lineCount).map(index.start(ofLine:)) == starts)
  }

  @Test func `the bytes of a line end belong to the line they end`() {
    let index = LineIndex(UTF8Text("ab\r\ncd\ne"))
    #expect((0...8).map(index.line(at:)) == [1, 1, 1, 1, 2, 2, 2, 3, 3])
  }

  @Test func `columns in code points`() {
    let string = "first\r\n“Да” — 😀!"
    let text = UTF8Text(string)
    let index = LineIndex(text)
    let mark = text.count - 1
    #expect(index.line(at: mark) == 2)
    #expect(index.column(at: mark) == 9)
    #expect(index.column(at: 7) == 1)
    #expect(index.column(at: text.count) == 10)
  }

  @Test func `a column counts from its own line`() {
    let index = LineIndex(UTF8Text("ééé\nab"))
    #expect(index.column(at: 8) == 2)
    #expect(index.codePointOffset(at: 8) == 5)
  }

  /// Widths are mixed so that scalars lie across every 256-byte border.
  @Test(arguments: 0..<4)
  func `code-point offsets hold across the borders of checkpoints`(_ shift: Int) {
    let piece = "“Ж”—é😀a\n"
    let string = String(repeating: "x", count: shift) + String(repeating: piece, count: 90)
    let text = UTF8Text(string)
    let index = LineIndex(text)
    var expected = 0
    var offset = 0
    while offset < text.count {
      #expect(index.codePointOffset(at: offset) == expected)
      offset += text.scalar(at: offset).width
      expected += 1
    }
    #expect(index.codePointOffset(at: text.count) == string.unicodeScalars.count)
  }

  @Test(arguments: [255, 256, 257, 511, 512, 513])
  func `the end of a text of any length has an offset`(_ count: Int) {
    let ascii = UTF8Text(String(repeating: "a", count: count))
    #expect(LineIndex(ascii).codePointOffset(at: count) == count)
    let mixed = UTF8Text("é" + String(repeating: "a", count: count - 2))
    #expect(LineIndex(mixed).codePointOffset(at: count) == count - 1)
  }

  @Test func `many lines are found from both ends`() {
    let text = UTF8Text(String(repeating: "ab\n", count: 1_000))
    let index = LineIndex(text)
    #expect(index.lineCount == 1_001)
    for line in [1, 2, 500, 999, 1_000] {
      #expect(index.line(at: index.start(ofLine: line)) == line)
      #expect(index.line(at: index.start(ofLine: line) + 2) == line)
    }
    #expect(index.line(at: text.count) == 1_001)
  }
}
