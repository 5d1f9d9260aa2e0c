internal import TextCore

/// The mark of a list item at the start of a sentence: `1.`, `2)`, `b.`,
/// `c.)`, `(iv)`, `•`, or a bullet followed by one of the others.
struct ListMarker {
  enum Value: Equatable {
    /// A number or a letter's place in the alphabet; 0-based for neither.
    case number(Int)
    case letter(UInt8)
    case bullet
  }

  let value: Value
  /// What stands around the value, such as `.` or `.)`; a list keeps to one.
  let delimiter: String
  /// The offset after the mark.
  let end: Int

  /// The bytes between two marks are at least these and a space.
  private static let shortestItem = 2
  /// So many marks that do not count on, and this is no list.
  private static let mostStrangers = 16
  /// How far ahead the next item is looked for, in bytes.
  private static let reach = 2_000

  /// The mark at `offset`, which must be followed by white space.
  init?(_ text: UTF8Text, at offset: Int, before limit: Int) {
    let bytes = text.bytes
    var place = offset
    guard place < limit else { return nil }
    var delimiter = ""
    var bullet = false
    if bytes[place] >= 0x80, case (let scalar, let width) = text.scalar(at: place),
      Characters.isBullet(scalar)
    {
      bullet = true
      place = Characters.afterSpace(text, place + width, before: limit)
      delimiter = String(scalar)
    }
    let afterBullet = place
    if place < limit, bytes[place] == UInt8(ascii: "(") {
      delimiter += "("
      place += 1
    }
    let first = place
    while place < limit, place - first < 3, Characters.isDigit(bytes[place]) { place += 1 }
    var value: Value?
    if place > first {
      value = .number(bytes[first..<place].reduce(0) { $0 * 10 + Int($1 - 0x30) })
    } else if place < limit, Characters.isLetter(bytes[place]) {
      value = .letter(bytes[place])
      place += 1
      // A roman number: ii, iv, viii.
      while place < limit, place - first < 4, "ivx".utf8.contains(bytes[place]),
        "ivx".utf8.contains(bytes[first])
      {
        place += 1
        value = .number(0)
      }
    }
    let marks = place
    while place < limit, place - marks < 2,
      bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ")")
    {
      place += 1
    }
    delimiter += String(decoding: bytes[marks..<place], as: UTF8.self)
    let isFollowed = place == limit || Characters.spaceWidth(text, at: place) > 0
    if let value, place > marks, isFollowed, delimiter != "(." {
      self.init(value: bullet ? .bullet : value, delimiter: delimiter, end: place)
    } else if bullet {
      self.init(value: .bullet, delimiter: "•", end: afterBullet)
    } else {
      return nil
    }
  }

  /// Where the words of a sentence start: after the number of a list item or a
  /// numbered paragraph, which counts nothing. Letters stay: “J. Marsh said”.
  static func endOfNumber(_ text: UTF8Text, _ sentence: ByteRange) -> Int {
    guard sentence.start < sentence.end,
      Characters.isDigit(text.bytes[sentence.start]) || text.bytes[sentence.start] == 0x28,
      let marker = ListMarker(text, at: sentence.start, before: sentence.end),
      case .number(let number) = marker.value, number > 0, marker.end < sentence.end
    else { return sentence.start }
    return marker.end
  }

  private init(value: Value, delimiter: String, end: Int) {
    self.value = value
    self.delimiter = delimiter
    self.end = end
  }

  /// Where the items after this one start, when they run on in the same line:
  /// marks of the same kind that count on from this one. Marks in brackets are
  /// left out, since running text uses them: "(a) speed and (b) cost".
  func laterItems(_ text: UTF8Text, before limit: Int) -> [Int] {
    guard !delimiter.contains("(") else { return [] }
    if case .letter(let letter) = value, delimiter == ".", letter | 0x20 != UInt8(ascii: "a") {
      // "J. Lee and K. Fox": initials count on as well.
      return []
    }
    let bytes = text.bytes
    var starts: [Int] = []
    var strangers = 0
    var current = self
    var place = end
    var bound = min(limit, end + ListMarker.reach)
    while place < bound {
      let byte = bytes[place]
      let follows = Characters.isSpace(bytes[place - 1])
      let mayStart = byte >= 0x80 || Characters.isLetter(byte) || Characters.isDigit(byte)
      guard follows, mayStart, bytes[place] & 0xC0 != 0x80,
        place > current.end + ListMarker.shortestItem,
        let next = ListMarker(text, at: place, before: limit)
      else {
        place += 1
        continue
      }
      guard next.continues(current), next.hasItem(text, before: limit) else {
        strangers += 1
        if strangers == ListMarker.mostStrangers { break }
        place += 1
        continue
      }
      starts.append(place)
      current = next
      place = next.end
      bound = min(limit, place + ListMarker.reach)
    }
    return starts
  }

  private func continues(_ earlier: ListMarker) -> Bool {
    switch (earlier.value, value) {
    case (.bullet, .bullet): return delimiter.first == earlier.delimiter.first
    case (.number(let a), .number(let b)): return b == a + 1 && delimiter == earlier.delimiter
    case (.letter(let a), .letter(let b)): return b == a + 1 && delimiter == earlier.delimiter
    default: return false
    }
  }

  /// Whether an item follows: after `2.` only a capital shows that it is not a
  /// number at the end of a sentence.
  private func hasItem(_ text: UTF8Text, before limit: Int) -> Bool {
    let next = Characters.afterSpace(text, end, before: limit)
    guard next < limit else { return false }
    return delimiter != "." || !Characters.isLowercase(text, at: next)
  }
}
