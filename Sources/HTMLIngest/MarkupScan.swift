/// One linear look at the markup before the parser sees it, so that a file
/// made to exhaust the parser costs no more than its length.
struct MarkupScan {
  /// The largest number of elements open at once, counting only those whose
  /// end tag may not be left out.
  private(set) var depth = 0
  private(set) var tags = 0

  private let bytes: [UInt8]
  private var offset = 0
  private var open = 0
  private var comparisons = 0

  /// - Throws: ``HTMLError`` for a document, a tag or attributes over the limits.
  init(_ bytes: [UInt8]) throws(HTMLError) {
    self.bytes = bytes
    guard bytes.count <= MarkupLimits.documentBytes else {
      throw .tooLarge(bytes: bytes.count)
    }
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "<") { try markup() } else { offset += 1 }
    }
  }

  private func byte(_ at: Int) -> UInt8 { at < bytes.count ? bytes[at] : 0 }

  private mutating func markup() throws(HTMLError) {
    let next = byte(offset + 1)
    if ASCII.isLetter(next) { return try startTag() }
    if next == UInt8(ascii: "/") {
      let name = hash(from: offset + 2)
      if !Tag.named(hash: name).mayStayOpen { open = max(0, open - 1) }
      offset += 2
    } else if next == UInt8(ascii: "!") && byte(offset + 2) == 0x2D && byte(offset + 3) == 0x2D {
      skip(past: Array("-->".utf8), from: offset + 4)
    } else {
      offset += 1
    }
  }

  private func hash(from start: Int) -> UInt64 {
    var hash = NameHash()
    var at = start
    while at < bytes.count && at < start + 32 && ASCII.isNameByte(bytes[at]) {
      hash.add(bytes[at])
      at += 1
    }
    return hash.value
  }

  private mutating func startTag() throws(HTMLError) {
    let start = offset
    tags += 1
    let tag = Tag.named(hash: hash(from: offset + 1))
    let (end, attributes, isSelfClosed) = tagEnd(from: offset + 1)
    guard end - start <= MarkupLimits.tagBytes else { throw .tagTooLong(offset: start) }
    comparisons += attributes * attributes
    guard attributes <= MarkupLimits.attributes,
      comparisons <= MarkupLimits.attributeComparisons
    else { throw .tooManyAttributes(offset: start) }
    offset = end
    if tag == .script || tag == .style {
      skip(past: Array((tag == .script ? "</script" : "</style").utf8), from: end)
    } else if !tag.mayStayOpen && !isSelfClosed {
      open += 1
      depth = max(depth, open)
    }
  }

  /// The offset after the `>` of a tag, quoted values skipped, and how many
  /// attributes it may have at most.
  private func tagEnd(from start: Int) -> (end: Int, attributes: Int, isSelfClosed: Bool) {
    var at = start
    var attributes = 0
    var wasSpace = false
    var lastMark: UInt8 = 0
    while at < bytes.count && at - start <= MarkupLimits.tagBytes {
      let byte = bytes[at]
      if byte == UInt8(ascii: ">") {
        return (at + 1, attributes, bytes[at - 1] == UInt8(ascii: "/"))
      }
      let isQuote = byte == 0x22 || byte == 0x27
      if isQuote && lastMark == UInt8(ascii: "=") {
        at += 1
        while at < bytes.count && bytes[at] != byte && at - start <= MarkupLimits.tagBytes {
          at += 1
        }
        wasSpace = true
      } else if ASCII.isSpace(byte) || byte == UInt8(ascii: "/") {
        wasSpace = true
      } else {
        if wasSpace { attributes += 1 }
        wasSpace = false
      }
      if !ASCII.isSpace(byte) { lastMark = byte }
      at += 1
    }
    return (at, attributes, false)
  }

  private mutating func skip(past end: [UInt8], from start: Int) {
    var at = start
    while at + end.count <= bytes.count {
      if bytes[at] == end[0] && matches(end, at: at) {
        offset = at + end.count
        return
      }
      at += 1
    }
    offset = bytes.count
  }

  private func matches(_ word: [UInt8], at start: Int) -> Bool {
    for k in 0..<word.count where ASCII.lower(bytes[start + k]) != word[k] { return false }
    return true
  }
}

extension Tag {
  /// Whether the end tag is left out or implied so often that an open one
  /// says nothing about depth.
  fileprivate var mayStayOpen: Bool {
    switch self {
    case .p, .li, .dt, .dd, .tr, .td, .th, .thead, .tbody, .tfoot, .option, .html, .head, .body,
      .br, .wbr, .hr, .img, .input, .meta, .link, .base, .source, .embed:
      true
    default: false
    }
  }
}
