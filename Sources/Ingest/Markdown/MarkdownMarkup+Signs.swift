internal import TextCore

/// The signs inside a line of Markdown.
extension MarkdownMarkup {
  /// Reads what starts at `at` and gives the offset after it.
  mutating func step(_ at: Int, _ end: Int, _ first: Int) -> Int {
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

  mutating func reference(_ at: Int, _ end: Int) -> Int? {
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
  func address(_ at: Int, _ end: Int) -> Int? {
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
