internal import TextCore

/// Finds what stands in a sentence and is no part of it: a dateline before
/// it, a few words in brackets, and between commas an age or the party and
/// state of a member of parliament.
///
/// A parser takes such words for subjects and for appositions, and then loses
/// the verb. They hang on nothing, so the tree goes without them.
struct Asides {
  let tokens: [SyntaxToken]
  let text: UTF8Text

  /// Tokens of a dateline, and between two brackets, at most.
  private static let longestDateline = 9
  private static let longestBracket = 6

  /// The tokens that are part of the sentence.
  /// - Complexity: O(tokens)
  func dropped() -> [SyntaxToken] {
    var kept: [SyntaxToken] = []
    kept.reserveCapacity(tokens.count)
    var place = datelineEnd()
    while place < tokens.count {
      let end = bracketEnd(place) ?? insertionEnd(place) ?? place
      if end == place { kept.append(tokens[place]) }
      place = max(end, place + 1)
    }
    return kept.isEmpty ? tokens : kept
  }

  /// Behind `WASHINGTON —`, `LONDON (Reuters) -`: capitals throughout or the
  /// agency in brackets, and a dash.
  private func datelineEnd() -> Int {
    guard let dash = tokens.indices.prefix(Asides.longestDateline).first(where: isDash), dash > 0,
      dash + 1 < tokens.count
    else { return 0 }
    let before = tokens[..<dash]
    let isLoud = isShouted(before[0]) || byte(before[dash - 1]) == UInt8(ascii: ")")
    let isPlain = before.allSatisfy { $0.word == nil ? !isDash($0) : isCapital($0) }
    return isLoud && isPlain ? dash + 1 : 0
  }

  /// Behind a pair of brackets that opens at `place`.
  private func bracketEnd(_ place: Int) -> Int? {
    guard byte(tokens[place]) == UInt8(ascii: "("), place > 0 else { return nil }
    let last = min(place + Asides.longestBracket + 1, tokens.count - 1)
    return (place...last).first { byte(tokens[$0]) == UInt8(ascii: ")") }.map { $0 + 1 }
  }

  /// Behind `, 68,` and `, R-Ohio,` whose comma is at `place`.
  private func insertionEnd(_ place: Int) -> Int? {
    guard isComma(place), place > 0, tokens.indices.contains(place + 2) else { return nil }
    if isAge(tokens[place + 1]), isComma(place + 2) { return place + 3 }
    var end = place + 1
    while end < tokens.count, !isComma(end), end - place < 6, isTight(end, after: place) {
      end += 1
    }
    guard end < tokens.count, isComma(end), end - place > 3, isParty(tokens[place + 1]),
      byte(tokens[place + 2]) == UInt8(ascii: "-"), isCapital(tokens[place + 3])
    else { return nil }
    // The second comma stays: an apposition or a relative clause may follow.
    return end
  }

  private func isTight(_ token: Int, after comma: Int) -> Bool {
    token == comma + 1 || tokens[token].range.start == tokens[token - 1].range.end
  }

  private func isAge(_ token: SyntaxToken) -> Bool {
    token.range.count <= 3
      && text.bytes[token.range.start..<token.range.end].allSatisfy(ByteClass.isDigit)
  }

  private func isParty(_ token: SyntaxToken) -> Bool {
    token.range.count <= 3
      && text.bytes[token.range.start..<token.range.end].allSatisfy(ByteClass.isCapital)
  }

  private func isComma(_ place: Int) -> Bool { byte(tokens[place]) == UInt8(ascii: ",") }

  private func isDash(_ place: Int) -> Bool { isDash(tokens[place]) }

  /// A long dash, two hyphens, or a hyphen that stands free.
  private func isDash(_ token: SyntaxToken) -> Bool {
    let bytes = text.bytes
    let range = token.range
    if range.count == 3, bytes[range.start] == 0xE2, bytes[range.start + 1] == 0x80 {
      return (0x92...0x95).contains(bytes[range.start + 2])
    }
    guard bytes[range.start] == UInt8(ascii: "-") else { return false }
    return range.count == 2
      || range.count == 1 && range.start > 0 && bytes[range.start - 1] == UInt8(ascii: " ")
  }

  private func isCapital(_ token: SyntaxToken) -> Bool {
    ByteClass.isCapital(byte(token)) || byte(token) >= 0x80
  }

  private func isShouted(_ token: SyntaxToken) -> Bool {
    token.range.count > 2
      && text.bytes[token.range.start..<token.range.end].allSatisfy(ByteClass.isCapital)
  }

  private func byte(_ token: SyntaxToken) -> UInt8 { text.bytes[token.range.start] }
}
