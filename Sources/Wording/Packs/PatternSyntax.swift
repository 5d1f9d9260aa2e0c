/// As much of a PCRE2 pattern as is needed to tell which words every match of
/// it must contain.
///
/// What is not understood becomes ``unknown``, which only makes the answer
/// less sharp, never wrong.
indirect enum PatternSyntax: Equatable {
  /// One ASCII letter or digit, in lower case.
  case character(UInt8)
  /// Something that is no letter or digit, or the edge of a word: whatever
  /// stands on its two sides belongs to different words.
  case boundary
  /// The edge of a word, which takes up no text.
  case edge
  /// Takes no part in words: look-around and the like.
  case nothing
  /// May match any letters.
  case unknown
  case sequence([PatternSyntax])
  case choice([PatternSyntax])
  /// `maximum` is `nil` for any number.
  case repeated(PatternSyntax, minimum: Int, maximum: Int?)
}

/// Reads a pattern that PCRE2 has accepted.
struct PatternSyntaxParser {
  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0

  init(_ pattern: String) { bytes = Array(pattern.utf8) }

  static func parse(_ pattern: String) -> PatternSyntax {
    // Comments, quoting and verbs change how the rest is read.
    for construct in ["\\Q", "(*", "(?x", "(?#", "(?R", "(?0", "(?&", "(?P>", "(?("]
    where pattern.contains(construct) {
      return .unknown
    }
    var parser = PatternSyntaxParser(pattern)
    return parser.choice()
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func choice() -> PatternSyntax {
    guard depth < 60 else {
      offset = bytes.count
      return .unknown
    }
    depth += 1
    defer { depth -= 1 }
    var options = [sequence()]
    while next == UInt8(ascii: "|") {
      offset += 1
      options.append(sequence())
    }
    return options.count == 1 ? options[0] : .choice(options)
  }

  private mutating func sequence() -> PatternSyntax {
    var items: [PatternSyntax] = []
    while let byte = next, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      items.append(quantified(atom()))
    }
    return .sequence(items)
  }

  private mutating func quantified(_ atom: PatternSyntax) -> PatternSyntax {
    var minimum = 1
    var maximum: Int? = 1
    switch next {
    case UInt8(ascii: "?"): (minimum, maximum) = (0, 1)
    case UInt8(ascii: "*"): (minimum, maximum) = (0, nil)
    case UInt8(ascii: "+"): (minimum, maximum) = (1, nil)
    case UInt8(ascii: "{"):
      guard let (low, high, end) = counts() else { return atom }
      (minimum, maximum) = (low, high)
      offset = end - 1
    default: return atom
    }
    offset += 1
    // Lazy or possessive.
    if next == UInt8(ascii: "?") || next == UInt8(ascii: "+") { offset += 1 }
    return .repeated(atom, minimum: minimum, maximum: maximum)
  }

  /// The counts of `{2}`, `{2,}` or `{2,4}` and the offset after it.
  private func counts() -> (Int, Int?, Int)? {
    guard let close = bytes[offset...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
    let inner = bytes[(offset + 1)..<close]
    let parts = inner.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let numbers = parts.map { Int(String(decoding: $0, as: UTF8.self)) }
    guard let first = numbers.first, let low = first, parts.count <= 2 else { return nil }
    if parts.count == 1 { return (low, low, close + 1) }
    return (low, numbers[1], close + 1)
  }

  private mutating func atom() -> PatternSyntax {
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "("): return group()
    case UInt8(ascii: "["): return characterClass()
    case UInt8(ascii: "\\"): return escape()
    case UInt8(ascii: "."): return .unknown
    case UInt8(ascii: "^"), UInt8(ascii: "$"): return .boundary
    default:
      if byte >= 0x80 {
        while let more = next, more & 0xC0 == 0x80 {
          offset += 1
          _ = more
        }
        return .boundary
      }
      return Self.literal(byte)
    }
  }

  /// A letter outside ASCII bounds a word here because the words of a text are
  /// cut there too.
  private static func literal(_ byte: UInt8) -> PatternSyntax {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: .character(byte)
    case 0x41...0x5A: .character(byte | 0x20)
    default: .boundary
    }
  }

  private mutating func group() -> PatternSyntax {
    var isLookaround = false
    if next == UInt8(ascii: "?") {
      offset += 1
      switch next {
      case UInt8(ascii: "="), UInt8(ascii: "!"):
        isLookaround = true
        offset += 1
      case UInt8(ascii: "<"), UInt8(ascii: "P"), UInt8(ascii: "'"):
        isLookaround = skipNameOrLookbehind()
      default:
        // Flags: (?i), (?-i:…), (?:…), (?>…), (?|…)
        while let byte = next, byte != UInt8(ascii: ":"), byte != UInt8(ascii: ")"),
          byte != UInt8(ascii: ">"), byte != UInt8(ascii: "|")
        {
          offset += 1
          _ = byte
        }
        if next != UInt8(ascii: ")") { offset += 1 }
      }
    }
    let inner = choice()
    if next == UInt8(ascii: ")") { offset += 1 }
    return isLookaround ? .nothing : inner
  }

  /// After `(?<`, `(?P<` or `(?'`: whether a look-behind follows; a group's
  /// name is passed over.
  private mutating func skipNameOrLookbehind() -> Bool {
    if next == UInt8(ascii: "P") { offset += 1 }
    offset += 1
    if next == UInt8(ascii: "=") || next == UInt8(ascii: "!") {
      offset += 1
      return true
    }
    while let byte = next {
      offset += 1
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "'") { break }
    }
    return false
  }

  private mutating func escape() -> PatternSyntax {
    guard let byte = next else { return .unknown }
    offset += 1
    switch byte {
    case UInt8(ascii: "b"): return .edge
    case UInt8(ascii: "s"), UInt8(ascii: "W"), UInt8(ascii: "h"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "R"),
      UInt8(ascii: "v"), UInt8(ascii: "A"), UInt8(ascii: "z"), UInt8(ascii: "Z"):
      return .boundary
    case UInt8(ascii: "K"), UInt8(ascii: "B"), UInt8(ascii: "G"): return .nothing
    case UInt8(ascii: "p"), UInt8(ascii: "P"), UInt8(ascii: "x"), UInt8(ascii: "k"),
      UInt8(ascii: "g"), UInt8(ascii: "o"), UInt8(ascii: "N"):
      skipBraces()
      return .unknown
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return .unknown
    default: return .boundary
    }
  }

  private mutating func skipBraces() {
    guard next == UInt8(ascii: "{") || next == UInt8(ascii: "<") else { return }
    while let byte = next {
      offset += 1
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: ">") { break }
    }
  }

  /// A class of a few letters is a choice of them, one of marks and spaces
  /// only bounds words; any other may be letters.
  private mutating func characterClass() -> PatternSyntax {
    let isNegated = next == UInt8(ascii: "^")
    var hasLetters = isNegated
    if isNegated { offset += 1 }
    // The members, while all are plain letters and digits.
    var letters: [PatternSyntax]? = isNegated ? nil : []
    var isFirst = true
    while let byte = next, isFirst || byte != UInt8(ascii: "]") {
      isFirst = false
      offset += 1
      if case .character = Self.literal(byte) {
        hasLetters = true
        letters?.append(Self.literal(byte))
        continue
      }
      letters = nil
      if byte == UInt8(ascii: "[") {
        // A POSIX class.
        if next == UInt8(ascii: ":") {
          hasLetters = true
          while let inner = next, inner != UInt8(ascii: "]") {
            offset += 1
            _ = inner
          }
          offset += 1
        }
      } else if byte == UInt8(ascii: "\\") {
        let escaped = next ?? 0
        offset += 1
        let isMark =
          !(0x30...0x39).contains(escaped) && !(0x61...0x7A).contains(escaped | 0x20)
        if !isMark && !"sWhnrtRv".utf8.contains(escaped) { hasLetters = true }
        if escaped == UInt8(ascii: "p") || escaped == UInt8(ascii: "P") { skipBraces() }
      } else if byte == UInt8(ascii: "-") && next != UInt8(ascii: "]") && next != nil {
        // A range may run over letters.
        if offset >= 2, bytes[offset - 2] != UInt8(ascii: "["), bytes[offset - 2] != 0x5E {
          hasLetters = true
        }
      }
    }
    offset += 1
    if let letters, !letters.isEmpty { return .choice(letters) }
    return hasLetters ? .unknown : .boundary
  }
}
