public import Comparison
internal import DocumentModel
internal import Reading
internal import TextCore

/// Findings with what the formats of other tools need of them: paths, lines,
/// columns, fingerprints and messages of bounded length. Made once for all of
/// these formats.
public struct LocatedFindings: Sendable {
  public let comparison: Comparison
  /// In the order of the comparison, most serious first.
  let findings: [LocatedFinding]
  private let columns: [UTF16Columns]

  /// What is not listed is left out.
  public init(_ comparison: Comparison) {
    let comparison = comparison.listed
    self.comparison = comparison
    let paths = comparison.sources.map { LocatedFindings.path($0.path) }
    let columns = comparison.sources.map { UTF16Columns($0) }
    self.columns = columns
    func place(_ passage: Passage, isAnchor: Bool = false) -> FilePlace {
      FilePlace(
        passage, comparison.sources[passage.source], path: paths[passage.source],
        columns: columns[passage.source], isAnchor: isAnchor)
    }
    findings = zip(comparison.findings, Fingerprint.all(of: comparison)).map { finding, print in
      LocatedFinding(
        finding: finding, fingerprint: print,
        message: Excerpt.shortened(TerminalText.oneLine(finding.message), limit: 700),
        place: place(finding.passage, isAnchor: finding.kind.absence?.isLookedUp == true),
        counterparts: finding.counterparts.map { place($0) },
        counterpartNames: finding.counterparts.map {
          TerminalText.oneLine(comparison.sources[$0.source].name)
        })
    }
  }

  /// Without `./` in front; standard input has a name.
  static func path(_ path: String) -> String {
    if path == "-" { return "stdin" }
    var rest = Substring(path)
    while rest.hasPrefix("./") { rest = rest.dropFirst(2) }
    return rest.isEmpty ? path : String(rest)
  }

  /// The name of the comparison in other tools: its title, else its sources.
  var caseName: String {
    let title = comparison.title ?? comparison.sources.map(\.id).joined(separator: " ")
    return Excerpt.shortened(TerminalText.oneLine(title), limit: 120)
  }
}

struct LocatedFinding: Sendable {
  var finding: Finding
  var fingerprint: String
  /// One line without control characters.
  var message: String
  var place: FilePlace
  var counterparts: [FilePlace]
  /// The source of each counterpart, as reports name it.
  var counterpartNames: [String]
}

/// A passage as other tools are told of it. Lines and columns are 1-based,
/// ends exclusive in columns and inclusive in lines.
struct FilePlace: Sendable {
  var path: String
  var startLine: Int, endLine: Int
  /// In UTF-8 bytes.
  var startByte: Int, endByte: Int
  /// In UTF-16 code units.
  var startUnit: Int, endUnit: Int

  /// - Parameter isAnchor: whether the passage is only where something would
  ///   stand; then it is the last line of it alone.
  init(
    _ passage: Passage, _ source: Source, path: String, columns: UTF16Columns, isAnchor: Bool
  ) {
    self.path = path
    let lines = source.lines
    let range = passage.range
    startLine = lines.line(at: range.start)
    endLine = lines.line(at: max(range.start, range.end - (range.isEmpty ? 0 : 1)))
    let start = isAnchor ? max(range.start, lines.start(ofLine: endLine)) : range.start
    if isAnchor { startLine = endLine }
    startByte = start - lines.start(ofLine: startLine) + 1
    endByte = max(range.end, start) - lines.start(ofLine: endLine) + 1
    startUnit = columns.column(of: start, lineStart: lines.start(ofLine: startLine))
    endUnit = columns.column(of: max(range.end, start), lineStart: lines.start(ofLine: endLine))
  }
}

/// UTF-16 columns in constant time, however long the lines are.
struct UTF16Columns: Sendable {
  private let text: UTF8Text
  /// Code units before every 256th byte; empty for ASCII.
  private var before: [Int] = []

  init(_ source: Source) {
    text = source.text
    guard text.bytes.contains(where: { $0 >= 0x80 }) else { return }
    var units = 0
    for (offset, byte) in text.bytes.enumerated() {
      if offset % 256 == 0 { before.append(units) }
      if byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
    }
    if text.count % 256 == 0 { before.append(units) }
  }

  func column(of offset: Int, lineStart: Int) -> Int { units(offset) - units(lineStart) + 1 }

  private func units(_ offset: Int) -> Int {
    guard !before.isEmpty else { return offset }
    let point = offset / 256
    return before[point] + text.utf16Count(ByteRange(point * 256, offset))
  }
}
