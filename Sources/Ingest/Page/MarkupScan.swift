/// One linear look at the markup before the parser sees it, so that a file
/// made to exhaust the parser costs no more than its length.
struct MarkupScan {
  /// The largest number of elements open at once, counting only those whose
  /// end tag may not be left out.
  private(set) var depth = 0
  /// The markup without comments and without the content of scripts and
  /// styles, other than linked data: often half of a page.
  private(set) var markup: [UInt8] = []

  private let bytes: [UInt8]
  private var offset = 0
  private var open = 0
  private var comparisons = 0
  /// What lies before is in ``markup`` or left out.
  private var copied = 0

  /// - Throws: ``HTMLError`` for a document, a tag or attributes over the limits.
  init(_ bytes: [UInt8]) throws(HTMLError) {
    self.bytes = bytes
    guard bytes.count <= MarkupLimits.documentBytes else {
      throw .tooLarge(bytes: bytes.count)
    }
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "<") { try readMarkup() } else { offset += 1 }
    }
    if copied == 0 { markup = bytes } else { markup += bytes[copied...] }
  }

  private func byte(_ at: Int) -> UInt8 { at < bytes.count ? bytes[at] : 0 }

  private mutating func readMarkup() throws(HTMLError) {
    let next = byte(offset + 1)
    if ASCII.isLetter(next) { return try startTag() }
    if next == UInt8(ascii: "/") {
      let name = hash(from: offset + 2)
      if !Tag.named(hash: name).mayStayOpen { open = max(0, open - 1) }
      offset += 2
    } else if next == UInt8(ascii: "!") && byte(offset + 2) == 0x2D && byte(offset + 3) == 0x2D {
      let start = offset
      // The hyphens may be shared, as in "<!-->".
      let end = find(MarkupScan.commentEnd, from: offset + 2) ?? bytes.count
      offset = min(end + 3, bytes.count)
      leaveOut(start, offset)
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
    let tag = Tag.named(hash: hash(from: offset + 1))
    let (end, attributes, isSelfClosed) = tagEnd(from: offset + 1)
    guard end - start <= MarkupLimits.tagBytes else { throw .tagTooLong(offset: start) }
    comparisons += attributes * attributes
    guard attributes <= MarkupLimits.attributes,
      comparisons <= MarkupLimits.attributeComparisons
    else { throw .tooManyAttributes(offset: start) }
    offset = end
    if tag == .script || tag == .style {
      let closing = tag == .script ? MarkupScan.scriptEnd : MarkupScan.styleEnd
      offset = find(closing, from: end) ?? bytes.count
      if !ASCII.contains(MarkupScan.linkedData, in: bytes[start..<end]) { leaveOut(end, offset) }
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
    return (min(at, bytes.count), attributes, false)
  }

  private static let commentEnd = Array("-->".utf8)
  private static let scriptEnd = Array("</script".utf8)
  private static let styleEnd = Array("</style".utf8)
  private static let linkedData = Array("ld+json".utf8)

  private mutating func leaveOut(_ start: Int, _ end: Int) {
    guard start < end else { return }
    if copied == 0 { markup.reserveCapacity(bytes.count) }
    markup += bytes[copied..<start]
    copied = end
  }

  /// The offset of the next `word`, given in small letters.
  private func find(_ word: [UInt8], from start: Int) -> Int? {
    var at = start
    while at + word.count <= bytes.count {
      if bytes[at] == word[0] && matches(word, at: at) { return at }
      at += 1
    }
    return nil
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
