import BiasdiffTestSupport
import Testing
import TextCore

/// Well-formedness is that of The Unicode Standard, table 3-7.
@Suite struct UTF8TextTests {
  /// Bytes that are not well-formed, with the offset of the first bad one.
  struct Malformed: CustomTestStringConvertible, Sendable {
    var name: String
    var bytes: [UInt8]
    var testDescription: String { name }

    init(_ name: String, _ bytes: UInt8...) {
      self.name = name
      self.bytes = bytes
    }
  }

  private static let malformed = [
    Malformed("a tail byte alone", 0x80),
    Malformed("the last tail byte alone", 0xBF),
    Malformed("overlong NUL", 0xC0, 0x80),
    Malformed("overlong slash", 0xC1, 0xAF),
    Malformed("two bytes, tail missing", 0xC2),
    Malformed("two bytes, tail below", 0xC2, 0x7F),
    Malformed("two bytes, tail above", 0xDF, 0xC0),
    Malformed("overlong three bytes", 0xE0, 0x9F, 0xBF),
    Malformed("three bytes, one tail", 0xE1, 0x80),
    Malformed("three bytes, second tail bad", 0xE1, 0x80, 0x41),
    Malformed("three bytes, first tail bad", 0xEF, 0x41, 0x80),
    Malformed("the first surrogate", 0xED, 0xA0, 0x80),
    Malformed("the last surrogate", 0xED, 0xBF, 0xBF),
    Malformed("overlong four bytes", 0xF0, 0x8F, 0xBF, 0xBF),
    Malformed("four bytes, two tails", 0xF1, 0x80, 0x80),
    Malformed("four bytes, last tail bad", 0xF1, 0x80, 0x80, 0xC0),
    Malformed("above U+10FFFF", 0xF4, 0x90, 0x80, 0x80),
    Malformed("a lead byte of five", 0xF8, 0x88, 0x80, 0x80, 0x80),
    Malformed("F5", 0xF5, 0x80, 0x80, 0x80),
    Malformed("FE", 0xFE),
    Malformed("FF", 0xFF),
  ]

  @Test(arguments: malformed)
  func `refuses malformed bytes and tells where they start`(_ example: Malformed) {
    let before = Array("a—".utf8)
    for after in [[], Array("b".utf8), Array("é".utf8)] {
      let bytes = before + example.bytes + after
      #expect(UTF8Text(validating: bytes) == nil)
      #expect(UTF8Text.firstInvalidOffset(in: bytes) == before.count)
    }
  }

  @Test(arguments: [
    "\u{0}", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{FFF}", "\u{1000}", "\u{D7FF}",
    "\u{E000}", "\u{FFFD}", "\u{FFFF}", "\u{10000}", "\u{3FFFF}", "\u{40000}", "\u{FFFFF}",
    "\u{100000}", "\u{10FFFF}",
  ]) func `takes the first and last scalar of every row`(_ string: String) {
    let text = UTF8Text(validating: Array(string.utf8))
    #expect(text == UTF8Text(string))
    #expect(text?.scalar(at: 0).scalar == string.unicodeScalars.first)
    #expect(text?.scalar(at: 0).width == string.utf8.count)
    #expect(text?.scalar(before: string.utf8.count)?.scalar == string.unicodeScalars.first)
  }

  /// The validator of the standard library is the measure.
  @Test(arguments: 0..<20)
  func `agrees with the standard library on bytes at random`(_ seed: Int) {
    var random = RepeatableNumbers(seed: seed)
    let edges: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF,
      0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<500 {
      let bytes = (0..<random.next(7)).map { _ in random.pick(edges) }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((UTF8Text(validating: bytes) != nil) == isValid, "\(bytes)")
    }
  }

  @Test func `reads scalars forward and backward`() {
    let string = "a“é” 😀Ж\u{301}"
    let text = UTF8Text(string)
    var forward: [Unicode.Scalar] = []
    var offset = 0
    while offset < text.count {
      let (scalar, width) = text.scalar(at: offset)
      forward.append(scalar)
      offset += width
    }
    var backward: [Unicode.Scalar] = []
    while let (scalar, width) = text.scalar(before: offset) {
      backward.append(scalar)
      offset -= width
    }
    #expect(forward == Array(string.unicodeScalars))
    #expect(backward == forward.reversed())
    #expect(offset == 0)
  }

  @Test func `boundaries lie between scalars and at both ends`() {
    let text = UTF8Text("aé😀")
    let boundaries = (-1...8).filter(text.isScalarBoundary)
    #expect(boundaries == [0, 1, 3, 7])
  }

  @Test func `counts code points and UTF-16 units of a part`() {
    let text = UTF8Text("x“é😀”y")
    let inner = ByteRange(1, text.count - 1)
    #expect(text.codePointCount(inner) == 4)
    #expect(text.utf16Count(inner) == 5)
    #expect(text.string(inner) == "“é😀”")
    #expect(text.codePointCount(ByteRange(1, 1)) == 0)
  }

  @Test func `a byte order mark stays where the caller left it`() {
    let text = UTF8Text(validating: [0xEF, 0xBB, 0xBF, 0x61])
    #expect(text?.count == 4)
    #expect(text?.scalar(at: 0).scalar == "\u{FEFF}")
  }
}
