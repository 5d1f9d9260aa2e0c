internal import TextCore

/// A run of stops that may end a sentence.
struct Stop {
  enum Kind {
    /// One full stop.
    case period
    /// Three dots or more, `…`, or dots with spaces between.
    case ellipsis
    /// A run with `!` or `?` in it.
    case mark
    /// The stops of Chinese and Japanese, which need no space after them.
    case wide
  }

  let kind: Kind
  let start: Int
  /// The offset after the run, spaced dots included.
  let end: Int
  /// The offset after the stops that stand together at the start of the run.
  let firstEnd: Int
  /// The number of dots, `…` counted as three.
  let dots: Int

  /// Reads the run that starts at `offset`; `nil` when none does, or when a
  /// lone dot belongs to what follows, as in ".zip".
  init?(_ text: UTF8Text, at offset: Int, before limit: Int) {
    let bytes = text.bytes
    guard Stop.mayStart(bytes[offset]) else { return nil }
    var end = offset
    var dots = 0
    var hasMark = false
    var isWide = false
    reading: while end < limit {
      switch bytes[end] {
      case UInt8(ascii: "."):
        dots += 1
        end += 1
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        hasMark = true
        end += 1
      case 0xE2, 0xE3, 0xEF:
        switch text.scalar(at: end).scalar {
        case "…": dots += 3
        case "‼", "⁇", "⁈", "⁉": hasMark = true
        case "。", "．", "！", "？", "｡": isWide = true
        default: break reading
        }
        end += 3
      default: break reading
      }
    }
    guard end > offset else { return nil }
    firstEnd = end
    let isApart = offset == 0 || Characters.isSpace(bytes[offset - 1])
    let isGlued = end < limit && Characters.isAlphanumeric(text, at: end)
    if isApart && isGlued && dots == 1 && !hasMark { return nil }
    if !hasMark && !isWide {
      while let next = Stop.spacedDot(bytes, after: end, before: limit) {
        dots += 1
        end = next
      }
    }
    kind = hasMark ? .mark : isWide ? .wide : dots > 1 ? .ellipsis : .period
    start = offset
    self.end = end
    self.dots = dots
  }

  /// Whether a run of stops may start with this byte; most bytes tell.
  @inline(__always)
  static func mayStart(_ byte: UInt8) -> Bool {
    Characters.isStop(byte) || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
  }

  /// The offset after a dot that follows one space and is followed by no word.
  private static func spacedDot(_ bytes: [UInt8], after end: Int, before limit: Int) -> Int? {
    guard end + 1 < limit, Characters.isSpace(bytes[end]) || bytes[end] == 0xC2 else { return nil }
    let dot = bytes[end] == 0xC2 ? end + 2 : end + 1
    guard dot < limit, bytes[dot] == UInt8(ascii: "."),
      bytes[end] != 0xC2 || bytes[end + 1] == 0xA0
    else { return nil }
    let after = dot + 1
    if after < limit, Characters.isLetter(bytes[after]) || Characters.isDigit(bytes[after]) {
      return nil
    }
    return after
  }
}
