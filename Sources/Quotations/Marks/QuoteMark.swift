internal import TextCore

/// A quotation mark where it stands, before it is known what it belongs to.
struct QuoteMark {
  /// Marks of one family can close each other: typists mix them.
  enum Family: Int, CaseIterable {
    /// “ ” " „ and doubled apostrophes.
    case double
    /// ‘ ’ ' ‚
    case single
    /// « »
    case guillemet
    /// ‹ ›
    case smallGuillemet
    /// 「 」 and 『 』
    case corner
  }

  var range: ByteRange
  var family: Family
  /// Whether the characters around it let it open a quotation.
  var canOpen: Bool
  var canClose: Bool
  /// What else a single mark can be.
  var doubt: Doubt?

  /// Readings of a single mark that only the next mark settles.
  enum Doubt {
    /// `the dockers' rights`
    case possessive
    /// `an' we`: letters left out at the end of a word.
    case clippedEnd
    /// `'90s`, `'em`: letters left out at its start.
    case clippedStart
  }
}

/// Finds the quotation marks of a block, and leaves apostrophes, elisions,
/// feet and inches out.
struct QuoteMarkScan {
  let text: UTF8Text
  let range: ByteRange

  /// What starts with an apostrophe that stands for lost letters.
  private static let elisions: Set<String> = [
    "em", "til", "tis", "twas", "cause", "bout", "n", "cuz", "round", "nuff", "neath",
  ]

  /// The marks of the block, in order.
  /// - Complexity: O(range.count)
  func marks() -> [QuoteMark] {
    let bytes = text.bytes
    var marks: [QuoteMark] = []
    var offset = range.start
    while offset < range.end {
      let byte = bytes[offset]
      guard byte == 0x22 || byte == 0x27 || byte == 0x60 || byte >= 0xC2 else {
        offset += 1
        continue
      }
      let (scalar, width) = text.scalar(at: offset)
      if scalar == "'" || scalar == "`" {
        offset = appendApostrophes(scalar, at: offset, to: &marks)
        continue
      }
      if let mark = mark(scalar, ByteRange(offset, offset + width)) { marks.append(mark) }
      offset += width
    }
    return marks
  }

  /// One apostrophe is a single mark, two are a double one; of three, the one
  /// inside is the single one.
  private func appendApostrophes(
    _ scalar: Unicode.Scalar, at start: Int, to marks: inout [QuoteMark]
  ) -> Int {
    var end = start
    while end < range.end, text.bytes[end] == text.bytes[start], end - start < 3 { end += 1 }
    let count = end - start
    let opens = isEdge(before: start)
    var widths = [count]
    if count == 3 { widths = opens ? [2, 1] : [1, 2] }
    if scalar == "`" && count != 2 { return end }
    var offset = start
    for width in widths {
      let range = ByteRange(offset, offset + width)
      offset += width
      if width == 2 {
        // Around an inner mark the outer one sees a mark, which is an edge.
        marks.append(
          QuoteMark(
            range: range, family: .double, canOpen: opens && startsWord(at: end),
            canClose: !opens && scalar == "'"))
      } else if let mark = single(range, isCurly: false) {
        marks.append(mark)
      }
    }
    return end
  }

  private func mark(_ scalar: Unicode.Scalar, _ range: ByteRange) -> QuoteMark? {
    func made(_ family: QuoteMark.Family, open: Bool, close: Bool) -> QuoteMark {
      QuoteMark(range: range, family: family, canOpen: open, canClose: close)
    }
    let opens = isEdge(before: range.start) && startsWord(at: range.end)
    switch scalar {
    case "\"":
      if isInch(range) { return nil }
      let closes = !isSpace(before: range.start) || closesAfterInnerMark(range)
      return made(.double, open: opens || !closes, close: closes)
    case "“": return made(.double, open: true, close: !isEdge(before: range.start))
    case "”": return made(.double, open: opens, close: true)
    case "„": return made(.double, open: true, close: false)
    case "«": return made(.guillemet, open: true, close: !opens)
    case "»": return made(.guillemet, open: opens, close: true)
    case "‹": return made(.smallGuillemet, open: true, close: false)
    case "›": return made(.smallGuillemet, open: false, close: true)
    case "「", "『": return made(.corner, open: true, close: false)
    case "」", "』": return made(.corner, open: false, close: true)
    case "‘":
      guard isEdge(before: range.start) else { return nil }
      var opening = made(.single, open: true, close: false)
      if isElision(at: range.end) { opening.doubt = .clippedStart }
      return opening
    case "‚": return opens ? made(.single, open: true, close: false) : nil
    case "’": return single(range, isCurly: true)
    default: return nil
    }
  }

  private func single(_ range: ByteRange, isCurly: Bool) -> QuoteMark? {
    let follows = !isEdge(before: range.start)
    if startsWord(at: range.end) {
      // Inside a word, or before its first letter.
      guard !follows, !isCurly else { return nil }
      return QuoteMark(
        range: range, family: .single, canOpen: true, canClose: false,
        doubt: isElision(at: range.end) ? .clippedStart : nil)
    }
    guard !isSpace(before: range.start) else { return nil }
    return QuoteMark(
      range: range, family: .single, canOpen: false, canClose: true, doubt: doubt(at: range))
  }

  /// A letter before it, and the sentence goes on: `the parties' plan`.
  private func doubt(at range: ByteRange) -> QuoteMark.Doubt? {
    guard let before = text.scalar(before: range.start)?.scalar, before.properties.isAlphabetic,
      range.end + 1 < self.range.end, text.bytes[range.end] == 0x20, startsWord(at: range.end + 1)
    else { return nil }
    return before == "s" || before == "S" ? .possessive : .clippedEnd
  }

  /// `'90s`, `'em`
  private func isElision(at offset: Int) -> Bool {
    var end = offset
    while end < range.end, Letters.isASCIIAlphanumeric(text.bytes[end]), end - offset < 8 {
      end += 1
    }
    let word = text.string(ByteRange(offset, end)).lowercased()
    if word.utf8.count == 3, word.hasSuffix("s"), word.utf8.prefix(2).allSatisfy(Letters.isDigit) {
      return true
    }
    return QuoteMarkScan.elisions.contains(word)
  }

  /// `5'11"`: a digit before it and no letter after.
  private func isInch(_ range: ByteRange) -> Bool {
    guard range.start >= self.range.start + 2 else { return false }
    let digits = Letters.isDigit(text.bytes[range.start - 1])
    var offset = range.start - 1
    while offset > self.range.start, Letters.isDigit(text.bytes[offset]) { offset -= 1 }
    return digits && text.bytes[offset] == 0x27
  }

  /// `' "`: a space is set between two closing marks.
  private func closesAfterInnerMark(_ range: ByteRange) -> Bool {
    guard !startsWord(at: range.end), range.start > self.range.start + 2,
      let (space, width) = text.scalar(before: range.start), space.properties.isWhitespace,
      let (mark, _) = text.scalar(before: range.start - width)
    else { return false }
    return mark == "'" || mark == "’"
  }

  /// Whether nothing, white space, an opening bracket, a dash or another mark
  /// stands before `offset`.
  private func isEdge(before offset: Int) -> Bool {
    guard offset > range.start, let (scalar, _) = text.scalar(before: offset) else { return true }
    return scalar.properties.isWhitespace || Letters.isOpening(scalar)
  }

  private func isSpace(before offset: Int) -> Bool {
    guard offset > range.start, let (scalar, _) = text.scalar(before: offset) else { return true }
    return scalar.properties.isWhitespace
  }

  /// Whether words can begin at `offset`: no white space and no closing mark.
  private func startsWord(at offset: Int) -> Bool {
    guard offset < range.end else { return false }
    let (scalar, _) = text.scalar(at: offset)
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return true }
    switch scalar {
    case "“", "‘", "\"", "'", "[", "(", "…", "$", "£", "€", "#", "@", "«", "„", "¿", "¡", "*":
      return true
    case ".": return offset + 2 < range.end && text.bytes[offset + 1] == 0x2E
    default: return false
    }
  }
}
