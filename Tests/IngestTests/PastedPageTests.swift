import DocumentModel
import Foundation
import Ingest
import Testing
import TextCore

/// A pasted page whose lines carry the zone expected of them: `P| text`.
/// `P+|` goes on with the block of the line before. Lines without a mark are
/// blank; `B|` lines of pure structure (Markdown rules) have no block.
private struct PastedPage: CustomTestStringConvertible {
  struct Line {
    var range: ByteRange
    var zone: Zone
    var goesOn: Bool
  }

  let name: String
  let bytes: [UInt8]
  let lines: [Line]

  var testDescription: String { name }

  static let zones: [Substring: Zone] = [
    "H": .headline, "D": .deck, "U": .bullet, "S": .heading, "P": .paragraph, "C": .caption,
    "Q": .quote, "B": .boilerplate,
  ]

  init(name: String, marked: String, lineEnd: String = "\n") throws {
    self.name = name
    var bytes: [UInt8] = []
    var lines: [Line] = []
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      if let bar = line.firstIndex(of: "|"), !line.isEmpty {
        let mark = line[..<bar]
        let text = line[line.index(bar, offsetBy: 2)...]
        let start = bytes.count
        bytes += Array(text.utf8)
        let zone = try #require(PastedPage.zones[mark.prefix(1)], "\(name): \(line)")
        lines.append(
          Line(
            range: ByteRange(start, bytes.count), zone: zone, goesOn: mark.hasSuffix("+")))
      }
      bytes += Array(lineEnd.utf8)
    }
    self.bytes = bytes
    self.lines = lines
  }

  static func all(lineEnd: String = "\n") throws -> [PastedPage] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("PastedPages")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      let marked = try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
      return try PastedPage(name: $0, marked: marked, lineEnd: lineEnd)
    }
  }
}

private struct Score {
  var lines = 0
  var right = 0
  var wrong: [String] = []
  var lost: [String] = []

  mutating func add(_ page: PastedPage) throws {
    let source = try SourceLoader.read(bytes: page.bytes, path: page.name, id: "page")
    var previous: Block?
    for line in page.lines {
      let block = source.blocks.first { $0.range.overlaps(line.range) }
      lines += 1
      let text = source.text.string(line.range)
      let found = block?.zone ?? .boilerplate
      let isRight =
        found == line.zone
        && (!line.goesOn || (block == previous && block?.isHardWrapped == true))
      if isRight {
        right += 1
      } else {
        wrong.append("\(page.name): \(line.zone) became \(found): \(text)")
      }
      if line.zone.isContent && !found.isContent { lost.append("\(page.name): \(text)") }
      previous = block
    }
  }
}

@Suite struct PastedPageTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `thirty pasted pages are read line by line as marked`(_ lineEnd: String) throws {
    let pages = try PastedPage.all(lineEnd: lineEnd)
    #expect(pages.count >= 30)
    var score = Score()
    for page in pages { try score.add(page) }
    let share = Double(score.right) / Double(score.lines)
    let report =
      "\(score.right) of \(score.lines) lines right:\n\(score.wrong.joined(separator: "\n"))"
    Attachment.record(report, named: "pasted-pages.txt")
    #expect(share >= 0.95, "\(report)")
    #expect(score.lost.isEmpty, "content became furniture: \(score.lost)")
    if ProcessInfo.processInfo.environment["INGEST_REPORT"] != nil { print(report) }
  }
}
