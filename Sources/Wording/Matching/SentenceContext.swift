internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// What stands around a hit in its sentence.
struct SentenceContext {
  let text: PreparedText
  let lists: [CompiledRules.ContextList]
  let sentence: Int
  let range: ByteRange
  /// The hit's words; empty when it has none.
  let hit: Range<Int>

  private var words: [Word] { text.reading.words }
  private var all: Range<Int> { text.reading.wordsOfSentence[sentence] }
  private var bytes: [UInt8] { text.reading.source.text.bytes }

  func holds(_ test: ContextTest) -> Bool {
    switch test {
    case .negated: isNegated
    case .inName: isInName
    case .sentenceStart: isAtStart
    case .modifier: isModifier
    case .quoted: isQuoted
    case .beforeName: isBeforeName
    case .list(let index): isNear(index)
    }
  }

  private static let negations = WordSet(.wordingNegations)

  private var isNegated: Bool {
    var index = hit.lowerBound - 1
    let first = max(all.lowerBound, hit.lowerBound - 3)
    while index >= first {
      let gap = bytes[words[index].range.end..<words[index + 1].range.start]
      if gap.contains(where: { ",;:.!?".utf8.contains($0) }) { return false }
      if SentenceContext.negations.contains(words[index].folded) { return true }
      index -= 1
    }
    return false
  }

  /// Where most long words carry a capital, a capital says nothing. Outside
  /// headlines it takes more to be sure, for a short sentence may be half name.
  private var isTitleCase: Bool {
    var capitals = 0
    var others = 0
    for word in words[all] where !word.isStopWord && word.shape != .number {
      if word.shape.startsWithCapital { capitals += 1 } else { others += 1 }
    }
    if [.headline, .deck].contains(text.reading.sentences[sentence].zone) {
      return capitals > 1 && capitals * 10 >= (capitals + others) * 6
    }
    return capitals > 3 && capitals * 10 >= (capitals + others) * 8
  }

  private var lexicon: Lexicon { text.reading.lexicon }

  private var isInName: Bool {
    guard let first = hit.first, words[hit].contains(where: { $0.shape.startsWithCapital }) else {
      return false
    }
    if first == all.lowerBound || followsOpening(first) || isTitleCase {
      return !isTitleCase && beginsName
    }
    // Capitals alone may only shout; a name has a small letter too.
    return !words[hit].allSatisfy { $0.shape == .allCaps && $0.folded.utf8.count > 4 }
  }

  /// Whether a hit of one word that opens its sentence is the first word of a
  /// name: two capitals follow, or one that a common noun has (“Wild River”,
  /// and not “Embattled Miller”).
  private var beginsName: Bool {
    let next = hit.upperBound
    guard hit.count == 1, next < all.upperBound, isSpace(next),
      words[next].shape == .capitalized
    else { return false }
    let after = next + 1
    if after < all.upperBound, isSpace(after), words[after].shape == .capitalized { return true }
    return lexicon.partsOfSpeech(of: words[next].folded).contains(.noun)
  }

  /// Whether a colon, a dash or a quotation mark stands before word `index`.
  private func followsOpening(_ index: Int) -> Bool {
    guard index > all.lowerBound else { return true }
    let gap = bytes[words[index - 1].range.end..<words[index].range.start]
    return gap.contains { $0 >= 0x80 || ":\"(".utf8.contains($0) }
  }

  private var isAtStart: Bool { hit.lowerBound == all.lowerBound && !hit.isEmpty }

  /// Whether word `index` follows the one before with only a space between.
  private func isSpace(_ index: Int) -> Bool {
    let gap = bytes[words[index - 1].range.end..<words[index].range.start]
    return gap.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == UInt8(ascii: "-") }
  }

  private var isModifier: Bool {
    guard !hit.isEmpty, hit.upperBound < all.upperBound, isSpace(hit.upperBound) else {
      return false
    }
    let next = words[hit.upperBound]
    if next.isStopWord { return false }
    if next.shape.startsWithCapital { return true }
    let parts = lexicon.partsOfSpeech(of: next.folded)
    return parts.contains(.noun) || parts.contains(.adjective)
  }

  private var isBeforeName: Bool {
    guard !hit.isEmpty, hit.upperBound < all.upperBound, isSpace(hit.upperBound) else {
      return false
    }
    return words[hit.upperBound].shape.startsWithCapital
  }

  private var isQuoted: Bool {
    guard range.start > 0, range.end < bytes.count,
      let before = text.reading.source.text.scalar(before: range.start)
    else { return false }
    let after = text.reading.source.text.scalar(at: range.end).scalar
    return "\"“‘'«„".unicodeScalars.contains(before.scalar)
      && "\"”’'»".unicodeScalars.contains(after)
  }

  private func isNear(_ index: Int) -> Bool {
    guard index < lists.count else { return false }
    let list = lists[index]
    let first =
      list.window == 0 ? all.lowerBound : max(all.lowerBound, hit.lowerBound - list.window)
    let end = list.window == 0 ? all.upperBound : min(all.upperBound, hit.upperBound + list.window)
    for word in first..<max(first, end) where !hit.contains(word) {
      if list.words.contains(text.wordHashes[word]) { return true }
    }
    return false
  }

  // MARK: Features of the score

  /// The rarity of the rarest content word of the hit.
  var rarity: Double {
    var rarest = 0.0
    for word in words[hit] where !word.isStopWord {
      rarest = max(rarest, lexicon.rarity(of: word.folded))
    }
    return rarest
  }

  var isProminent: Bool { text.isProminent[sentence] }

  var modifies: Bool { isModifier }

  var isAdverb: Bool {
    words[hit].contains { $0.folded.utf8.count > 5 && $0.folded.hasSuffix("ly") }
  }

  /// Whether quotation marks stand close on both sides, around three words at
  /// most.
  var isShortlyQuoted: Bool {
    for start in max(all.lowerBound, hit.lowerBound - 2)...max(all.lowerBound, hit.lowerBound) {
      guard start < all.upperBound, hasMark(before: words[start].range.start) else { continue }
      for end in hit.upperBound...max(hit.upperBound, start + 3)
      where end <= all.upperBound && end <= start + 3 && end > start {
        if hasMark(after: words[end - 1].range.end) { return true }
      }
    }
    return false
  }

  private func hasMark(before offset: Int) -> Bool {
    guard let before = text.reading.source.text.scalar(before: offset) else { return false }
    return "\"“‘'«„".unicodeScalars.contains(before.scalar)
  }

  private func hasMark(after offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    var scalar = text.reading.source.text.scalar(at: offset).scalar
    if scalar == "," || scalar == ".", offset + 1 < bytes.count {
      scalar = text.reading.source.text.scalar(at: offset + 1).scalar
    }
    return "\"”’'»".unicodeScalars.contains(scalar)
  }

  var hasFigure: Bool { words[all].contains { $0.shape == .number } }

  private static let address: WordSet = [
    "we", "our", "us", "you", "your", "let's", "should", "must", "i", "my",
  ]

  var addressesReader: Bool {
    let range = text.reading.sentences[sentence].range
    return words[all].contains { SentenceContext.address.contains($0.folded) }
      || bytes[range.start..<range.end].contains { $0 == 0x21 || $0 == 0x3F }
  }
}
