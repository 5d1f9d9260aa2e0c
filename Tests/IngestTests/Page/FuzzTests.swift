import DocumentModel
import Foundation
import Ingest
import Testing
import TextCore

/// Mutated pages must come back as a page or as an ``HTMLError``, with sound
/// ranges and in time. `BIASDIFF_FUZZ=200000 swift test --filter FuzzTests`
/// runs the long form.
@Suite struct FuzzTests {
  private static let rounds =
    ProcessInfo.processInfo.environment["BIASDIFF_FUZZ"].flatMap { Int($0) } ?? 300

  /// SplitMix64 (Steele, Lea and Flood, 2014), so that a failure has a number.
  private struct Dice {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }
  }

  private static let fragments: [[UInt8]] = [
    "<div>", "</div>", "<p>", "</p>", "<table><tr><td>", "</table>", "<ul><li>", "<br><br>",
    "<a href='http://x.example/'>", "</a>", "<!--", "-->", "<script>", "</script>", "<svg>",
    "<blockquote>", "<figure><figcaption>", "&#0;", "&#x110000;", "&bogus;", "&#147;", "\"", "'",
    "=", "<", ">", "/>", "\u{0}", "\u{FEFF}", "<meta charset=shift_jis>", "<meta charset=utf-16>",
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":[[", "<h1>",
    " class='share comments' ", " style='display:none' ", " hidden ", "<body>", "<html>",
    "<p>Comments</p>", "Content-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n",
  ].map { Array($0.utf8) }

  private static func mutated(_ page: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = page
    for _ in 0..<(1 + dice.below(6)) where !bytes.isEmpty {
      let at = dice.below(bytes.count)
      switch dice.below(8) {
      case 0: bytes[at] = UInt8(truncatingIfNeeded: dice.next())
      case 1: bytes.removeSubrange(at...)
      case 2: bytes.removeSubrange(..<at)
      case 3: bytes.removeSubrange(at..<min(bytes.count, at + dice.below(60)))
      case 4: bytes.insert(contentsOf: fragments[dice.below(fragments.count)], at: at)
      case 5:
        let piece = fragments[dice.below(fragments.count)]
        let many = Array(repeatElement(piece, count: dice.below(300)).joined())
        bytes.insert(contentsOf: many, at: at)
      case 6:
        let names = (0..<dice.below(1200)).flatMap { Array(" a\($0)=1".utf8) }
        bytes.insert(contentsOf: Array("<i".utf8) + names + Array(">".utf8), at: at)
      default:
        let end = min(bytes.count, at + dice.below(200))
        bytes.insert(contentsOf: Array(bytes[at..<end]), at: dice.below(bytes.count))
      }
    }
    return bytes
  }

  private static func check(_ bytes: [UInt8], round: Int) {
    let clock = ContinuousClock()
    let time = clock.measure {
      guard let page = try? HTMLExtractor.extract(bytes: bytes) else { return }
      var end = 0
      for block in page.blocks {
        if block.range.start < end || block.range.isEmpty
          || !page.text.isScalarBoundary(block.range.start)
          || !page.text.isScalarBoundary(block.range.end)
        {
          Issue.record("round \(round): the block \(block.range) is not sound")
        }
        end = block.range.end
      }
    }
    if time > .seconds(2) { Issue.record("round \(round) took \(time)") }
  }

  @Test func `mutated pages neither crash nor hang`() {
    let mail = """
      Subject: Pier\r\nFrom: a\r\nDate: Tue, 6 May 2031 08:05:00 +0200\r\nMIME-Version: 1.0\r
      Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r
      \(SamplePages.news())\r\n--b--
      """
    let seeds = [SamplePages.news(), SamplePages.bare(), mail].map { Array($0.utf8) }
    for round in 0..<Self.rounds {
      var dice = Dice(state: UInt64(round))
      Self.check(Self.mutated(seeds[dice.below(seeds.count)], &dice), round: round)
    }
  }
}
