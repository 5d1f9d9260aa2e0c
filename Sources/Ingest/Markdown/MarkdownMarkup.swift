internal import TextCore

/// Takes the markup inside the lines of Markdown out of the words: addresses,
/// comments, shortcodes, note signs, what is struck out, escapes and character
/// references (https://spec.commonmark.org/0.31.2/).
///
/// The text keeps its length and its lines, so that positions stay those of
/// the file: what is taken out is made up for by blanks before the next white
/// space, which moves nothing but the rest of one word.
struct MarkdownMarkup {
  private let bytes: [UInt8]
  /// Labels of reference links, in small letters.
  private var labels: Set<[UInt8]> = []
  private var out: [UInt8] = []
  /// Bytes taken out and not yet made up for.
  private var owed = 0
  /// Before this offset no comment ends, so that none is looked for twice.
  private var noCommentEnds = 0

  /// The longest run of text that one piece of markup may hold, in bytes.
  private static let longest = 1_000

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

  private func starts(_ word: String, at offset: Int) -> Bool {
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

  private static func key(_ label: ArraySlice<UInt8>) -> [UInt8] {
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

  private mutating func payBack() {
    out += Array(repeating: 0x20, count: owed)
    owed = 0
  }

  /// Leaves `range` out; its line ends stay.
  private mutating func take(_ range: Range<Int>) {
    for place in range {
      if bytes[place] == 0x0A || bytes[place] == 0x0D {
        payBack()
        out.append(bytes[place])
      } else {
        owed += 1
      }
    }
  }

  // MARK: Signs

  /// Reads what starts at `at` and gives the offset after it.
  private mutating func step(_ at: Int, _ end: Int, _ first: Int) -> Int {
    switch bytes[at] {
    case 0x20, 0x09:
      payBack()
      out.append(bytes[at])
      return at + 1
    case UInt8(ascii: "\\") where at + 1 == end || isPunctuation(bytes[at + 1]):
      owed += 1
      guard at + 1 < end else { return at + 1 }
      out.append(bytes[at + 1])
      return at + 2
    case UInt8(ascii: "&"):
      if let next = reference(at, end) { return next }
    case UInt8(ascii: "<"):
      if let next = angle(at, end) { return next }
    case UInt8(ascii: "{"):
      if let next = shortcode(at) { return next }
    case UInt8(ascii: "~") where starts("~~", at: at):
      if let close = find("~~", from: at + 2, before: end) {
        take(at..<close + 2)
        return close + 2
      }
    case UInt8(ascii: "`"):
      owed += 1
      return at + 1
    case UInt8(ascii: "!") where starts("![", at: at):
      if let (_, next) = link(at + 1, end) {
        take(at..<next)
        return next
      }
    case UInt8(ascii: "["):
      if starts("[^", at: at), let close = closing(at, end), close - at < 60 {
        take(at..<close + 1)
        return close + 1
      }
      if let (text, next) = link(at, end) {
        owed += 1
        var inner = text.lowerBound
        while inner < text.upperBound { inner = step(inner, text.upperBound, first) }
        take(text.upperBound..<next)
        return next
      }
    case UInt8(ascii: "h"), UInt8(ascii: "w"):
      if let next = address(at, end) {
        take(at..<next)
        return next
      }
    default: break
    }
    out.append(bytes[at])
    return at + 1
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

  private func find(_ word: String, from start: Int, before end: Int) -> Int? {
    let first = word.utf8.first ?? 0
    var at = start
    while at + word.utf8.count <= end {
      if bytes[at] == first && starts(word, at: at) { return at }
      at += 1
    }
    return nil
  }

  private mutating func reference(_ at: Int, _ end: Int) -> Int? {
    guard let semicolon = bytes[at..<min(end, at + 12)].firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let written = Array(bytes[at...semicolon])
    let character = CharacterReferences.resolved(written)
    guard character != written, character.count <= written.count else { return nil }
    owed += written.count - character.count
    if character == [0x20] || character == [0xC2, 0xA0] { payBack() }
    out += character
    return semicolon + 1
  }

  /// A comment, an address between angle brackets, a tag; what `<del>` and
  /// `<s>` hold goes with them.
  private mutating func angle(_ at: Int, _ end: Int) -> Int? {
    if starts("<!--", at: at) {
      let bound = min(bytes.count, at + 64 * MarkdownMarkup.longest)
      guard let close = find("-->", from: max(at + 4, noCommentEnds), before: bound) else {
        noCommentEnds = max(noCommentEnds, bound - 2)
        return nil
      }
      take(at..<close + 3)
      return close + 3
    }
    let bound = min(end, at + MarkdownMarkup.longest)
    guard let close = bytes[at..<bound].firstIndex(of: UInt8(ascii: ">")), close > at + 1 else {
      return nil
    }
    let inner = bytes[(at + 1)..<close]
    let isAddress = inner.contains(UInt8(ascii: ":")) || inner.contains(UInt8(ascii: "@"))
    let second = bytes[at + 1]
    let isTag = (0x61...0x7A).contains(second | 0x20) || second == UInt8(ascii: "/")
    guard isTag, isAddress && !inner.contains(0x20) || !inner.contains(UInt8(ascii: "<")) else {
      return nil
    }
    for name in ["del", "s", "strike"] where inner.elementsEqual(name.utf8) {
      if let over = find("</\(name)>", from: close + 1, before: bound) {
        take(at..<over + name.utf8.count + 3)
        return over + name.utf8.count + 3
      }
    }
    take(at..<close + 1)
    return close + 1
  }

  /// `{{< … >}}`, `{{% … %}}`, `{{ … }}`, `{% … %}`.
  private mutating func shortcode(_ at: Int) -> Int? {
    let close = starts("{{", at: at) ? "}}" : starts("{%", at: at) ? "%}" : nil
    guard let close,
      let end = find(
        close, from: at + 2, before: min(bytes.count, at + MarkdownMarkup.longest))
    else { return nil }
    take(at..<end + 2)
    return end + 2
  }

  /// The bracket that closes the one at `at`.
  private func closing(_ at: Int, _ end: Int) -> Int? {
    var depth = 0
    for place in at..<min(end, at + MarkdownMarkup.longest) {
      if bytes[place] == UInt8(ascii: "[") { depth += 1 }
      if bytes[place] == UInt8(ascii: "]") {
        depth -= 1
        if depth == 0 { return place }
      }
    }
    return nil
  }

  /// `[text](address)`, `[text][label]`, `[text][]`, `[label]`: the text and
  /// the offset after all of it.
  private func link(_ at: Int, _ end: Int) -> (text: Range<Int>, next: Int)? {
    guard let close = closing(at, end) else { return nil }
    let text = at + 1..<close
    let after = close + 1
    if after < end, bytes[after] == UInt8(ascii: "(") {
      var depth = 0
      for place in after..<min(end, after + MarkdownMarkup.longest) {
        if bytes[place] == UInt8(ascii: "(") { depth += 1 }
        if bytes[place] == UInt8(ascii: ")") {
          depth -= 1
          if depth == 0 { return (text, place + 1) }
        }
      }
      return nil
    }
    if after < end, bytes[after] == UInt8(ascii: "["), let over = closing(after, end) {
      let label = over > after + 1 ? bytes[(after + 1)..<over] : bytes[text]
      return labels.contains(MarkdownMarkup.key(label)) ? (text, over + 1) : nil
    }
    return labels.contains(MarkdownMarkup.key(bytes[text])) ? (text, after) : nil
  }

  /// A bare address up to white space; the stop of the sentence stays.
  private func address(_ at: Int, _ end: Int) -> Int? {
    guard ["http://", "https://", "www."].contains(where: { starts($0, at: at) }) else {
      return nil
    }
    if at > 0, (0x61...0x7A).contains(bytes[at - 1] | 0x20) { return nil }
    var next = at
    while next < end, bytes[next] > 0x20, bytes[next] != UInt8(ascii: "<") { next += 1 }
    while next > at + 4, ".,;:!?)]*_\"'".utf8.contains(bytes[next - 1]) { next -= 1 }
    return next
  }
}
