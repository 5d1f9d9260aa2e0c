public import UnicodeText

/// Placeholder until the rule-based splitter lands.
public struct SentenceSplitter: Sendable {
  public init() {}
  public func sentences(in range: ByteRange, of text: UTF8Text) -> [ByteRange] {
    var out: [ByteRange] = []
    var start = range.start
    for o in range.start..<range.end {
      let b = text.bytes[o]
      if b == 0x0A || (b == 0x2E && o + 2 < range.end && text.bytes[o+1] == 0x20 && (0x41...0x5A).contains(text.bytes[o+2])) {
        if o + (b == 0x2E ? 1 : 0) > start { out.append(ByteRange(start, o + (b == 0x2E ? 1 : 0))) }
        start = o + (b == 0x2E ? 2 : 1)
      }
    }
    if start < range.end { out.append(ByteRange(start, range.end)) }
    return out
  }
}
