import DocumentModel
import Ingest
import Testing
import TextCore

@Suite struct UntrustedTextTests {
  /// Each piece is repeated to 32 KB.
  static let pieces = [
    "No comments\n", "Related\n", "Related\nA headline of four words\n", "Leave a Reply\n\nx\n",
    "A line of eight words that has no stop\n\n", "- \n", "> \n", "![\n", "](", "[a](", "#",
    "# #\n",
    "---\n", "```\n", "|-", "Photo: \n", "\u{A0}", "é", "1,1", "= + ", "a > b > ", "share ", "\r",
    "\u{FEFF}\n", "By A B\n", "Read more\nX\n",
  ]

  @Test(.timeLimit(.minutes(5)), arguments: ["a.txt", "a.md"])
  func `repetition neither hangs nor crashes`(_ path: String) {
    for piece in UntrustedTextTests.pieces {
      let text = String(repeating: piece, count: (1 << 15) / piece.utf8.count)
      let clock = ContinuousClock()
      let time = clock.measure {
        _ = try? SourceLoader.read(bytes: Array(text.utf8), path: path, id: "a")
      }
      // Linear work takes some tenths of a second in a debug build.
      #expect(time < .seconds(20), "\(piece.debugDescription) took \(time)")
    }
  }

  @Test func `cut and changed bytes always give blocks inside the text`() throws {
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let seed = Array(
      """
      ---
      outlet: "A"
      ---
      # Head ‘line’\r\n- é one\r\n> quote\n\n![x](y)\n```\ncode\n```\n| a | b |\n|---|---|
      Read more\nLeave a Reply\n2 + 2 =\n\u{A0}\u{2003}The end of it.\n
      """.utf8)
    for round in 0..<400 {
      var bytes = Array(seed.dropLast(random(seed.count)))
      for _ in 0..<random(4) where !bytes.isEmpty {
        bytes[random(bytes.count)] = UInt8(random(256))
      }
      let path = round % 2 == 0 ? "a.md" : "a.txt"
      guard let read = try? SourceLoader.read(bytes: bytes, path: path, id: "a") else { continue }
      var end = 0
      for block in read.blocks {
        #expect(end <= block.range.start && !block.range.isEmpty)
        #expect(block.range.end <= read.text.count)
        #expect(read.text.isScalarBoundary(block.range.start))
        #expect(read.text.isScalarBoundary(block.range.end))
        end = block.range.end
      }
    }
  }
}
