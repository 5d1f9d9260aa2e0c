internal import Comparison
internal import DocumentModel
internal import TextCore
internal import YAMLReader

/// Reads `<!-- biasdiff-disable-next KIND: reason -->` in a case's own draft,
/// Markdown or HTML. The comment is about the paragraph that follows it.
/// Other sources are evidence: comments in them change nothing.
enum InlineComment {
  private static let opening = Array("<!--".utf8)
  private static let command = Array("biasdiff-disable-next".utf8)
  private static let closing = Array("-->".utf8)
  /// More comments than this in one draft are not read.
  private static let limit = 1_000

  /// The suppressions in the draft whose file holds `bytes`.
  /// - Throws: when a comment names no known kind or no reason.
  static func read(
    _ bytes: [UInt8], path: String, casePath: String, isHTML: Bool
  ) throws(GateFailure) -> [Suppression] {
    var found: [Suppression] = []
    var problems: [String] = []
    var cursor = 0
    var line = 1
    while found.count + problems.count < limit,
      let start = firstIndex(of: opening, in: bytes, from: cursor)
    {
      line += bytes[cursor..<start].count { $0 == 0x0A }
      guard let words = afterCommand(bytes, start + opening.count) else {
        cursor = start + opening.count
        continue
      }
      guard let end = firstIndex(of: closing, in: bytes, from: words) else { break }
      let body = String(decoding: bytes[words..<end], as: UTF8.self)
      let next = end + closing.count
      switch parsed(body) {
      case .failure(let problem): problems.append("\(path):\(line): \(problem.text)")
      case .success(let comment):
        let last = line + bytes[start..<next].count { $0 == 0x0A }
        found.append(
          Suppression(
            match: .lines(
              paragraph(bytes, after: next, line: last), kind: comment.kind,
              words: isHTML ? paragraphOfHTML(bytes, after: next) : nil, casePath: casePath),
            reason: comment.reason, expires: nil, path: path, line: line))
      }
      line += bytes[start..<next].count { $0 == 0x0A }
      cursor = next
    }
    guard problems.isEmpty else { throw GateFailure(problems) }
    return found
  }

  /// The offset after the command and white space; `nil` for another comment.
  private static func afterCommand(_ bytes: [UInt8], _ start: Int) -> Int? {
    var at = start
    while at < bytes.count, at - start < 100, bytes[at] <= 0x20 { at += 1 }
    guard bytes[at...].starts(with: command) else { return nil }
    at += command.count
    guard at < bytes.count, bytes[at] <= 0x20 else { return nil }
    return at
  }

  private struct Problem: Error { var text: String }

  private static func parsed(
    _ body: String
  ) -> Result<(kind: FindingKind, reason: String), Problem> {
    let parts = body.split(separator: ":", maxSplits: 1)
    let name = parts.first.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    guard let name, let kind = FindingKind(rawValue: name) else {
      return .failure(Problem(text: KindNames.problem(name ?? "", " in a comment")))
    }
    let reason =
      parts.count < 2
      ? ""
      : parts[1].split(whereSeparator: \.isWhitespace).joined(
        separator: " ")
    guard reason.contains(where: \.isLetter) else {
      return .failure(
        Problem(
          text: "a comment needs a reason: <!-- biasdiff-disable-next \(kind.rawValue): why -->"))
    }
    return .success((kind, reason))
  }

  /// The lines of the first paragraph after the byte `offset` in `line`: from
  /// the next line with text to the one before a blank line.
  private static func paragraph(
    _ bytes: [UInt8], after offset: Int, line: Int
  ) -> ClosedRange<Int> {
    var current = line
    var first: Int?
    var isBlank = true
    for byte in bytes[offset...] {
      if byte == 0x0A {
        if isBlank, let first { return first...max(first, current - 1) }
        current += 1
        isBlank = true
      } else if byte > 0x20 {
        isBlank = false
        if first == nil { first = current }
      }
    }
    return (first ?? current)...current
  }

  /// The words of the first paragraph after `offset`, levelled, its tags
  /// taken out: positions in a page are positions in its extracted text.
  private static func paragraphOfHTML(_ bytes: [UInt8], after offset: Int) -> String {
    var text: [UInt8] = []
    var index = offset
    let end = min(bytes.count, offset + 100_000)
    while index < end {
      if bytes[index] == UInt8(ascii: "<") {
        let close = bytes[index..<end].firstIndex(of: UInt8(ascii: ">")) ?? end
        let tag = String(decoding: bytes[index..<min(close, index + 12)], as: UTF8.self)
        let hasText = text.contains { $0 > 0x20 }
        if hasText,
          ["</p", "</li", "</h", "</blockquote", "</td", "</div"].contains(where: {
            tag.lowercased().hasPrefix($0)
          })
        {
          break
        }
        index = min(close + 1, end)
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    var words = String(decoding: text, as: UTF8.self)
    for (name, character) in [
      ("&nbsp;", " "), ("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"),
      ("&gt;", ">"), ("&amp;", "&"),
    ] {
      words = words.split(separator: name, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    return Fingerprint.levelled(words)
  }

  private static func firstIndex(of needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard start + needle.count <= bytes.count else { return nil }
    var index = start
    while let hit = bytes[index...].firstIndex(of: needle[0]) {
      guard hit + needle.count <= bytes.count else { return nil }
      if bytes[hit..<(hit + needle.count)].elementsEqual(needle) { return hit }
      index = hit + 1
    }
    return nil
  }
}
