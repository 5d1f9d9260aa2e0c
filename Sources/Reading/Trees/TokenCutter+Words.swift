internal import Lexicon
internal import TextCore

/// Words: what is joined to them, and what is cut off.
extension TokenCutter {
  /// Prefixes that stay with their word: `e-mail`, `co-founder`, `non-profit`.
  private static let prefixes = WordSet(.tokenPrefixes)

  /// Abbreviations that keep their dot at the end of a sentence too.
  private static let closingAbbreviations = WordSet(.tokenAbbreviations)

  /// Words without an apostrophe that are two, both parts of three letters.
  private static let fused: WordSet = ["cannot", "gonna", "wanna", "gotta"]
  private static let fusedCut = 3

  /// What an apostrophe and these letters make is a word of its own.
  private static let clitics: WordSet = ["s", "re", "ll", "ve", "d", "m"]

  /// Units that are written to their number: `8pm`, `5km`.
  private static let units = WordSet(.tokenUnits)

  /// Cuts the word at `offset` with what belongs to it.
  mutating func cutWord() {
    let index = next
    let word = words[index].range
    let stop = joinedEnd(word)
    if stop == word.end {
      for cut in cuts(in: word) where cut > offset { add(upTo: cut, word: index) }
    }
    add(upTo: stop, word: index)
    next = max(next, index + 1)
    // The scanner of words leaves possessive endings out.
    let mark = apostropheWidth(at: offset)
    if mark > 0, offset + mark < end, bytes[offset + mark] | 0x20 == UInt8(ascii: "s"),
      next >= words.endIndex || words[next].range.start > offset + mark
    {
      add(upTo: offset + mark + 1, word: index)
    }
  }

  /// The end of the word together with what hyphens, dots and other marks
  /// join to it.
  private mutating func joinedEnd(_ word: ByteRange) -> Int {
    var stop = word.end
    var last = next
    while stop < end {
      let mark = bytes[stop]
      if mark == UInt8(ascii: "."), keepsDot(word, last, at: stop) {
        stop += 1
        break
      }
      guard last + 1 < words.endIndex, let width = joiningWidth(word, at: stop),
        words[last + 1].range.start == stop + width
      else { break }
      last += 1
      stop = words[last].range.end
    }
    next = last
    if last > words.startIndex, stop > word.end { next = last + 1 }
    return stop
  }

  /// The bytes of a mark that makes one token of the words around it.
  private func joiningWidth(_ word: ByteRange, at place: Int) -> Int? {
    let before = bytes[place - 1]
    let after = place + 1 < end ? bytes[place + 1] : 0
    switch bytes[place] {
    case UInt8(ascii: "-"):
      return TokenCutter.prefixes.contains(small(ByteRange(word.start, place))) ? 1 : nil
    case UInt8(ascii: ":"), UInt8(ascii: "/"):
      return ByteClass.isDigit(before) && ByteClass.isDigit(after) ? 1 : nil
    case UInt8(ascii: "&"):
      return ByteClass.isCapital(before) && ByteClass.isCapital(after) ? 1 : nil
    default:
      return nil
    }
  }

  /// Whether the dot at `place` is the word's and not the sentence's.
  private func keepsDot(_ word: ByteRange, _ last: Int, at place: Int) -> Bool {
    let range = words[last].range
    let after = place + 1
    if after < end, bytes[after] == UInt8(ascii: ".") { return false }
    let hasInnerDot = bytes[range.start..<range.end].contains(UInt8(ascii: "."))
    if hasInnerDot && ByteClass.isLetter(bytes[range.start]) { return true }
    guard ByteClass.isLetter(bytes[range.end - 1]) else { return false }
    if last + 1 >= words.endIndex {
      return TokenCutter.closingAbbreviations.contains(small(range))
    }
    // Inside a sentence only abbreviations have dots; a quotation may end in one.
    return after < end
      && (spaceWidth(at: after) > 0 || bytes[after] == UInt8(ascii: ",")
        || bytes[after] == UInt8(ascii: "-")
        || apostropheWidth(at: after) > 0
          && after + 1 < end && bytes[after + 1] | 0x20 == UInt8(ascii: "s"))
  }

  // MARK: Cuts

  /// The places at which a word is cut, in order: do|n’t, should|n’t|’ve, can|not, 8|pm.
  private func cuts(in word: ByteRange) -> [Int] {
    if ByteClass.isDigit(bytes[word.start]) { return unitCut(word) }
    var cuts: [Int] = []
    var stop = word.end
    while let mark = lastApostrophe(from: word.start, to: stop) {
      let letters = small(ByteRange(mark + apostropheWidth(at: mark), stop))
      if letters == "t", mark - 1 > word.start, bytes[mark - 1] | 0x20 == UInt8(ascii: "n") {
        stop = mark - 1
      } else if TokenCutter.clitics.contains(letters), mark > word.start {
        stop = mark
      } else {
        break
      }
      cuts.append(stop)
    }
    if cuts.isEmpty, word.count <= 6, TokenCutter.fused.contains(small(word)) {
      return [word.start + TokenCutter.fusedCut]
    }
    return cuts.reversed()
  }

  private func unitCut(_ word: ByteRange) -> [Int] {
    guard ByteClass.isLetter(bytes[word.end - 1]) else { return [] }
    var place = word.end
    while place > word.start, ByteClass.isLetter(bytes[place - 1]) { place -= 1 }
    let unit = small(ByteRange(place, word.end))
    return ByteClass.isDigit(bytes[place - 1]) && TokenCutter.units.contains(unit) ? [place] : []
  }

  /// The longest ending that may be cut off, in bytes with its apostrophe.
  private static let longestEnding = 5

  private func lastApostrophe(from start: Int, to stop: Int) -> Int? {
    var place = stop - 1
    while place > start, stop - place <= TokenCutter.longestEnding {
      if apostropheWidth(at: place) > 0 { return place }
      place -= 1
    }
    return nil
  }

  /// The bytes of the apostrophe at `place`; 0 where there is none.
  func apostropheWidth(at place: Int) -> Int {
    guard place < end else { return 0 }
    if bytes[place] == UInt8(ascii: "'") { return 1 }
    return place + 2 < bytes.count && bytes[place] == 0xE2 && bytes[place + 1] == 0x80
      && bytes[place + 2] == 0x99 ? 3 : 0
  }

  private func small(_ range: ByteRange) -> String { text.string(range).lowercased() }

  // MARK: Addresses

  /// The end of the web or mail address or user's name at `offset`.
  func addressEnd() -> Int? {
    var stop = offset
    var hasScheme = false
    var at: Int?
    var hasDotAfterAt = false
    while stop < end, spaceWidth(at: stop) == 0 {
      let byte = bytes[stop]
      if byte == UInt8(ascii: ":"), stop + 2 < end, bytes[stop + 1] == UInt8(ascii: "/"),
        bytes[stop + 2] == UInt8(ascii: "/")
      {
        hasScheme = true
      }
      if byte == UInt8(ascii: "@") { at = stop }
      if byte == UInt8(ascii: "."), at != nil { hasDotAfterAt = true }
      stop += 1
      while stop < end, bytes[stop] & 0xC0 == 0x80 { stop += 1 }
    }
    let isUser = at == offset && stop > offset + 1 && ByteClass.isAlphanumeric(bytes[offset + 1])
    let isMail = at.map { $0 > offset } ?? false && hasDotAfterAt
    guard hasScheme || isMail || isUser || startsWithWWW(stop) else { return nil }
    guard ByteClass.isAlphanumeric(bytes[offset]) || isUser else { return nil }
    while stop > offset + 1, TokenCutter.trailing.contains(bytes[stop - 1]) { stop -= 1 }
    return stop
  }

  /// Marks after an address that are not part of it.
  private static let trailing = Array(".,;:!?)]}\"'".utf8)

  private func startsWithWWW(_ stop: Int) -> Bool {
    stop - offset > 4 && bytes[offset..<offset + 4].elementsEqual("www.".utf8)
  }
}
