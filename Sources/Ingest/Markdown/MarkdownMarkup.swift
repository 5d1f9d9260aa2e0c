internal import TextCore

/// Takes the markup inside the lines of Markdown out of the words: addresses,
/// comments, shortcodes, note signs, what is struck out, escapes and character
/// references (https://spec.commonmark.org/0.31.2/).
///
/// The text keeps its length and its lines, so that positions stay those of
/// the file: what is taken out is made up for by blanks before the next white
/// space, which moves nothing but the rest of one word.
struct MarkdownMarkup {
  let bytes: [UInt8]
  /// Labels of reference links, in small letters.
  var labels: Set<[UInt8]> = []
  var out: [UInt8] = []
  /// Bytes taken out and not yet made up for.
  var owed = 0
  /// Before this offset no comment ends, so that none is looked for twice.
  var noCommentEnds = 0

  /// The longest run of text that one piece of markup may hold, in bytes.
  static let longest = 1_000

  /// `text` with blanks for its markup from the byte `start` on.
  static func blanked(_ text: UTF8Text, from start: Int) -> UTF8Text {
    var markup = MarkdownMarkup(text.bytes)
    markup.findLabels(from: start)
    markup.read(from: start)
    guard markup.out.count == text.count else { return text }
    return UTF8Text(validating: markup.out) ?? text
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    out.reserveCapacity(bytes.count)
  }

  // MARK: Lines

  private func lineEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  private func afterIndent(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    return at
  }

  func starts(_ word: String, at offset: Int) -> Bool {
    let utf8 = word.utf8
    return offset + utf8.count <= bytes.count && bytes[offset...].starts(with: utf8)
  }

  /// `[label]: address`: the offset after the colon.
  private func definition(_ start: Int, _ end: Int) -> (label: Range<Int>, after: Int)? {
    guard start < end, bytes[start] == UInt8(ascii: "["),
      let close = bytes[start..<min(end, start + 300)].firstIndex(of: UInt8(ascii: "]")),
      close > start + 1, close + 1 < end, bytes[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return (start + 1..<close, close + 2)
  }

  private mutating func findLabels(from start: Int) {
    var line = start
    while line < bytes.count {
      let end = lineEnd(line)
      if let found = definition(afterIndent(line, end), end) {
        labels.insert(MarkdownMarkup.key(bytes[found.label]))
      }
      line = end + 1
    }
  }

  static func key(_ label: ArraySlice<UInt8>) -> [UInt8] {
    label.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  private mutating func read(from start: Int) {
    out += bytes[..<start]
    var line = start
    var fence: [UInt8]?
    while line < bytes.count {
      let end = lineEnd(line)
      let first = afterIndent(line, end)
      if let open = fence {
        if bytes[first..<end].starts(with: open) { fence = nil }
        out += bytes[line..<end]
      } else if starts("```", at: first) || starts("~~~", at: first) {
        fence = Array(bytes[first..<min(first + 3, end)])
        out += bytes[line..<end]
      } else if starts(":::", at: first) || isAddressDefinition(first, end) {
        out += Array(repeating: 0x20, count: end - line)
      } else {
        line = readText(line, end)
        continue
      }
      line = end
      if line < bytes.count {
        out.append(bytes[line])
        line += 1
      }
    }
    payBack()
  }

  private func isAddressDefinition(_ first: Int, _ end: Int) -> Bool {
    guard let found = definition(first, end) else { return false }
    return bytes[found.label.lowerBound] != UInt8(ascii: "^")
  }

  /// Reads one line with what runs on from it; gives where the next starts.
  private mutating func readText(_ start: Int, _ end: Int) -> Int {
    var at = start
    let first = afterIndent(start, end)
    if first < end, let found = definition(first, end) {
      take(start..<found.after)
      at = found.after
    }
    // An image alone is a caption, read by its line.
    if starts("![", at: first) {
      out += bytes[at..<end]
      at = end
    }
    while at < end {
      let next = step(at, end, first)
      at = next
      if at > end { return at }
    }
    if at < bytes.count {
      payBack()
      out.append(bytes[at])
      at += 1
    }
    return at
  }

  mutating func payBack() {
    out += Array(repeating: 0x20, count: owed)
    owed = 0
  }

  /// Leaves `range` out; its line ends stay.
  mutating func take(_ range: Range<Int>) {
    for place in range {
      if bytes[place] == 0x0A || bytes[place] == 0x0D {
        payBack()
        out.append(bytes[place])
      } else {
        owed += 1
      }
    }
  }
}
