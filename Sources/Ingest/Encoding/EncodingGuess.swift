/// Which encoding a page is in and how that was found.
struct EncodingGuess: Hashable {
  enum Evidence: String { case byteOrderMark, declared, content, fallback }

  var name: String
  var evidence: Evidence
  /// The bytes of a byte order mark, to be skipped.
  var skip = 0

  /// In order: a byte order mark; UTF-8 content, since well-formed multi-byte
  /// sequences do not arise by chance; what the transport or the page
  /// declares; what the bytes look like.
  ///
  /// - Parameter transport: a label from outside, as of an e-mail part.
  static func of(_ bytes: [UInt8], transport: String? = nil) -> EncodingGuess {
    if let marked = byteOrderMark(bytes) { return marked }
    let declared = (transport ?? declaration(bytes)).flatMap(EncodingLabel.canonical)
    if let wide = wideText(bytes) { return wide }
    let count = UTF8Validity(bytes)
    if count.sequences > 0 && count.errors == 0 {
      return EncodingGuess(name: "utf-8", evidence: .content)
    }
    if count.highBytes == 0 && declared != "iso-2022-jp" {
      return EncodingGuess(name: "utf-8", evidence: declared == nil ? .content : .declared)
    }
    // A few broken sequences in a long UTF-8 text: a cut comment, a bad byte.
    if count.sequences > 20 * count.errors {
      return EncodingGuess(name: "utf-8", evidence: declared == "utf-8" ? .declared : .content)
    }
    if let declared, declared != "utf-8", !declared.hasPrefix("utf-16") {
      return EncodingGuess(name: declared, evidence: .declared)
    }
    return EncodingGuess(name: fromContent(bytes), evidence: .fallback)
  }

  private static func byteOrderMark(_ bytes: [UInt8]) -> EncodingGuess? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return EncodingGuess(name: "utf-8", evidence: .byteOrderMark, skip: 3)
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return EncodingGuess(name: "utf-16le", evidence: .byteOrderMark, skip: 2)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return EncodingGuess(name: "utf-16be", evidence: .byteOrderMark, skip: 2)
    }
    return nil
  }

  /// UTF-16 without a mark: `<` with a zero byte beside it.
  private static func wideText(_ bytes: [UInt8]) -> EncodingGuess? {
    guard bytes.count >= 4 else { return nil }
    if bytes[0] == 0x3C && bytes[1] == 0 && bytes[3] == 0 {
      return EncodingGuess(name: "utf-16le", evidence: .content)
    }
    if bytes[0] == 0 && bytes[1] == 0x3C && bytes[2] == 0 {
      return EncodingGuess(name: "utf-16be", evidence: .content)
    }
    return nil
  }

  /// The label after the first `charset` or XML `encoding` in the first
  /// 8 KB, whatever element it stands in.
  static func declaration(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(8192)
    for word in ["charset", "encoding"] {
      let key = Array(word.utf8)
      var at = 0
      while at + key.count < head.count {
        if ASCII.lower(head[at]) == key[0],
          (0..<key.count).allSatisfy({ ASCII.lower(head[at + $0]) == key[$0] }),
          let label = value(in: head, after: at + key.count),
          EncodingLabel.canonical(label) != nil
        {
          return label
        }
        at += 1
      }
    }
    return nil
  }

  private static func value(in head: ArraySlice<UInt8>, after start: Int) -> String? {
    var at = start
    while at < head.count && ASCII.isSpace(head[at]) { at += 1 }
    guard at < head.count && head[at] == UInt8(ascii: "=") else { return nil }
    at += 1
    while at < head.count
      && (ASCII.isSpace(head[at]) || head[at] == 0x22 || head[at] == 0x27 || head[at] == 0x5C)
    {
      at += 1
    }
    let low = at
    while at < head.count && (ASCII.isNameByte(head[at]) || head[at] == UInt8(ascii: "_")) {
      at += 1
    }
    return at > low ? String(decoding: head[low..<at], as: UTF8.self) : nil
  }

  /// Without a usable declaration: Cyrillic when most high bytes stand in
  /// words of high bytes only, else windows-1252. In windows-1251 the small
  /// letters are E0–FF, in KOI8-R they are C0–DF.
  private static func fromContent(_ bytes: [UInt8]) -> String {
    var inWords = 0
    var alone = 0
    var run = 0
    var upperHalf = 0
    var lowerHalf = 0
    for byte in bytes.prefix(1 << 20) {
      if byte >= 0xC0 {
        run += 1
        if byte >= 0xE0 { upperHalf += 1 } else { lowerHalf += 1 }
      } else {
        if run >= 3 { inWords += run } else { alone += run }
        run = 0
      }
    }
    guard inWords > 4 * alone && inWords > 20 else { return "windows-1252" }
    return upperHalf >= lowerHalf ? "windows-1251" : "koi8-r"
  }
}

/// How many multi-byte sequences of a text are well-formed UTF-8.
struct UTF8Validity {
  private(set) var sequences = 0
  private(set) var errors = 0
  private(set) var highBytes = 0

  init(_ bytes: [UInt8]) {
    var at = 0
    while at < bytes.count {
      guard bytes[at] >= 0x80 else {
        at += 1
        continue
      }
      let width = UTF8Validity.width(bytes, at: at)
      highBytes += max(1, width)
      if width == 0 { errors += 1 } else { sequences += 1 }
      at += max(1, width)
    }
  }

  /// The width of the well-formed sequence at `at` (The Unicode Standard,
  /// table 3-7), 0 when there is none.
  static func width(_ bytes: [UInt8], at: Int) -> Int {
    let first = bytes[at]
    func tail(_ k: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      at + k < bytes.count && bytes[at + k] >= low && bytes[at + k] <= high
    }
    switch first {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return tail(1) ? 2 : 0
    case 0xE0: return tail(1, 0xA0) && tail(2) ? 3 : 0
    case 0xED: return tail(1, 0x80, 0x9F) && tail(2) ? 3 : 0
    case 0xE1...0xEF: return tail(1) && tail(2) ? 3 : 0
    case 0xF0: return tail(1, 0x90) && tail(2) && tail(3) ? 4 : 0
    case 0xF1...0xF3: return tail(1) && tail(2) && tail(3) ? 4 : 0
    case 0xF4: return tail(1, 0x80, 0x8F) && tail(2) && tail(3) ? 4 : 0
    default: return 0
    }
  }
}
