/// The form in which names are stored and looked for: lower-case, without
/// diacritics, periods and apostrophes; hyphens and slashes are spaces.
///
/// `pack_tables.py` does the same; a difference between the two is a name not found.
enum AliasKey {
  /// ASCII stand-ins for U+00C0 ... U+017F.
  private static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo*ouuuuyts" + "aaaaaaaceeeeiiiidnooooo*ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooo"
      + "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
  private static let space = UInt8(ascii: " ")

  /// Appends a token in stored form, after a space when the key already has one.
  /// Answers how many stored words the token became (0: punctuation only).
  static func append(_ token: Substring, to key: inout [UInt8], after prefix: Int) -> Int {
    if appendPlain(token, to: &key, after: prefix) { return 1 }
    if token == "&" { return append("and", to: &key, after: prefix) }
    var words = 0
    var pendingSpace = true
    for scalar in withoutPossessive(token).unicodeScalars {
      switch scalar.value {
      case 0x2E, 0x27, 0x2019, 0x2C, 0x28, 0x29, 0x300...0x36F:
        continue
      case 0x2D, 0x2F, 0x20, 0x2011, 0x2013:
        pendingSpace = true
        continue
      default:
        break
      }
      if pendingSpace {
        if key.count > prefix { key.append(space) }
        words += 1
        pendingSpace = false
      }
      append(scalar, to: &key)
    }
    return words
  }

  /// The common case: small ASCII letters and figures only.
  private static func appendPlain(
    _ token: Substring, to key: inout [UInt8], after prefix: Int
  ) -> Bool {
    let bytes = token.utf8Span.span
    guard !bytes.isEmpty else { return false }
    for offset in bytes.indices {
      let byte = bytes[offset]
      guard (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) else { return false }
    }
    if key.count > prefix { key.append(space) }
    for offset in bytes.indices { key.append(bytes[offset]) }
    return true
  }

  private static func append(_ scalar: Unicode.Scalar, to key: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A: key.append(UInt8(scalar.value) | 0x20)
    case ..<0x80: key.append(UInt8(scalar.value))
    case 0xC0...0x17F: key.append(latin[Int(scalar.value) - 0xC0])
    case 0x218...0x219: key.append(UInt8(ascii: "s"))
    case 0x21A...0x21B: key.append(UInt8(ascii: "t"))
    default: key.append(contentsOf: String(scalar).utf8)
    }
  }

  private static func withoutPossessive(_ token: Substring) -> Substring {
    let end = token.utf8.suffix(4)
    guard end.count > 2, end.last == UInt8(ascii: "s") else { return token }
    // ' and ’ before the s
    if end.dropLast().last == 0x27 { return token.dropLast(2) }
    return end.starts(with: [0xE2, 0x80, 0x99]) && token.utf8.count > 4 ? token.dropLast(2) : token
  }

  /// The stored words of a name as a person writes it, and which begin with or hold a capital.
  static func words(of name: String) -> [(text: [UInt8], hasCapital: Bool)] {
    var result: [(text: [UInt8], hasCapital: Bool)] = []
    let parts = name.split { " -/\u{2011}\u{2013}".contains($0) }
    let withoutArticle =
      parts.count > 1 && parts[0].lowercased() == "the" ? parts[1...] : parts[...]
    for part in withoutArticle {
      var text: [UInt8] = []
      guard append(part, to: &text, after: 0) > 0 else { continue }
      result.append((text, LetterCase(of: part) != .lower && part.contains(where: \.isUppercase)))
    }
    return result
  }
}

/// How a token was written.
public enum LetterCase: Hashable, Sendable {
  /// No capital letter.
  case lower
  /// A capital letter and a small one.
  case capitalised
  /// Capital letters only ("US", "U.S.").
  case upper
  /// No letters, or a text that does not use capitals: says nothing.
  case unknown

  /// Reads the case off a token.
  public init(of token: some StringProtocol) {
    var hasUpper = false
    var hasLower = false
    var isASCII = true
    for byte in token.utf8 {
      hasUpper = hasUpper || (0x41...0x5A).contains(byte)
      hasLower = hasLower || (0x61...0x7A).contains(byte)
      isASCII = isASCII && byte < 0x80
    }
    if !isASCII {
      for scalar in token.unicodeScalars where !scalar.isASCII {
        if scalar.properties.isUppercase { hasUpper = true }
        if scalar.properties.isLowercase { hasLower = true }
      }
    }
    switch (hasUpper, hasLower) {
    case (false, false): self = .unknown
    case (false, true): self = .lower
    case (true, true): self = .capitalised
    case (true, false): self = .upper
    }
  }
}
