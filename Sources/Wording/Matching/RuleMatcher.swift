internal import DocumentModel
internal import PatternEngine
internal import Reading
internal import TextCore

/// Finds where the rules of one table apply in a text.
///
/// Terms are looked up word by word; a pattern is tried only where one of its
/// trigger words stands (see ``Trigger``), and on every sentence when it has
/// none or when `usesTriggers` is off. Both ways find the same.
struct RuleMatcher {
  let table: RuleTable
  let text: PreparedText
  let usesTriggers: Bool
  /// Searches that passed a limit; they are not tried again in this text.
  private(set) var gaveUp: Set<Int> = []

  init(_ table: RuleTable, _ text: PreparedText, usesTriggers: Bool) {
    self.table = table
    self.text = text
    self.usesTriggers = usesTriggers && !text.hasOddLetters
  }

  /// One place where a term or a search applies.
  struct Place {
    /// A rule for terms, a search otherwise.
    var owner: Int
    var range: ByteRange
    var words: Range<Int>
  }

  // MARK: Terms

  /// Calls `body` with every term of the sentence.
  func forEachTerm(in sentence: Int, _ body: (Place) -> Void) {
    let words = text.reading.wordsOfSentence[sentence]
    for index in words {
      if usesTriggers {
        table.terms.forEach(text.wordHashes[index]) { tryTerm($0, at: index, words, body) }
      } else {
        for term in table.rules.terms.indices
        where table.rules.terms[term].key == text.wordHashes[index] {
          tryTerm(term, at: index, words, body)
        }
      }
    }
  }

  private func tryTerm(_ number: Int, at index: Int, _ words: Range<Int>, _ body: (Place) -> Void) {
    let term = table.rules.terms[number]
    let first = index - term.keyPosition
    guard first >= words.lowerBound, first + term.count <= words.upperBound else { return }
    let all = text.reading.words
    for step in 0..<term.count {
      guard text.wordHashes[first + step] == table.rules.termWords[term.first + step] else {
        return
      }
      guard step > 0 else { continue }
      let (end, start) = (all[first + step - 1].range.end, all[first + step].range.start)
      guard isJoined(end, start) else { return }
      if term.hyphens >> (step - 1) & 1 == 1, text.reading.source.text.bytes[end] == 0x20 { return }
    }
    let last = first + term.count
    body(
      Place(
        owner: term.rule, range: ByteRange(all[first].range.start, all[last - 1].range.end),
        words: first..<last))
  }

  /// Whether only white space, hyphens or a possessive ending part two words.
  private func isJoined(_ end: Int, _ start: Int) -> Bool {
    let bytes = text.reading.source.text.bytes
    var offset = end
    if bytes[offset] == UInt8(ascii: "'") { offset += 1 }
    if start - offset > 3, bytes[offset] == 0xE2, bytes[offset + 2] == 0x99 { offset += 3 }
    if offset > end, bytes[offset] | 0x20 == UInt8(ascii: "s") { offset += 1 }
    while offset < start {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "-"): offset += 1
      case 0xC2 where bytes[offset + 1] == 0xA0: offset += 2
      case 0xE2 where bytes[offset + 1] == 0x80 && (0x90...0x92).contains(bytes[offset + 2]):
        offset += 3
      default: return false
      }
    }
    return end < start
  }

  // MARK: Patterns

  /// Calls `body` with every match of every search in the sentence.
  /// - Parameter isWanted: searches that need not be tried are passed over.
  mutating func forEachMatch(
    in sentence: Int, _ matcher: borrowing PatternMatcher, isWanted: (Int) -> Bool,
    _ body: (Place) -> Void
  ) {
    // Where a search starts, and by where its match must begin: it holds the
    // trigger.
    var candidates: [(search: Int, offset: Int, latest: Int)] = []
    let range = text.reading.sentences[sentence].range
    if usesTriggers {
      for piece in text.pieces[text.piecesOfSentence[sentence]] {
        table.triggers.forEach(piece.hash) { search in
          let isAtStart = table.rules.searches[search].isAtStart
          candidates.append((search, isAtStart ? piece.start : range.start, piece.start))
        }
      }
      for search in table.untriggered { candidates.append((search, range.start, range.end)) }
    } else {
      candidates = table.rules.searches.indices.map { ($0, range.start, range.end) }
    }
    candidates.sort { $0 < $1 }
    var index = 0
    while index < candidates.count {
      let search = candidates[index].search
      var end = index + 1
      while end < candidates.count, candidates[end].search == search { end += 1 }
      if isWanted(search), !gaveUp.contains(search) {
        let offsets = candidates[index..<end].map(\.offset)
        // They are sorted.
        run(search, offsets, candidates[end - 1].latest, sentence, matcher, body)
      }
      index = end
    }
  }

  private mutating func run(
    _ number: Int, _ offsets: [Int], _ latest: Int, _ sentence: Int,
    _ matcher: borrowing PatternMatcher, _ body: (Place) -> Void
  ) {
    let search = table.rules.searches[number]
    let anchored = usesTriggers && search.isAtStart && !search.triggers.isEmpty
    guard let pattern = table.patterns.pattern(number, search, anchored: anchored) else {
      gaveUp.insert(number)
      return
    }
    let end = text.reading.sentences[sentence].range.end
    let source = text.reading.source.text
    var starts = offsets[...]
    var from = starts.removeFirst()
    do {
      while from <= latest {
        let found =
          anchored
          ? try matcher.range(of: pattern, in: source, at: from, upTo: end)
          : try matcher.firstRange(
            of: pattern, in: source, from: from, upTo: end, beginningBy: latest)
        if let found, !found.isEmpty {
          body(Place(owner: number, range: found, words: text.words(in: found, of: sentence)))
        } else if !anchored {
          return
        }
        let next = found.map { max($0.end, from + 1) } ?? from + 1
        if anchored {
          starts = starts.drop { $0 < next }
          guard let start = starts.popFirst() else { return }
          from = start
        } else {
          from = next
          while from < end, !source.isScalarBoundary(from) { from += 1 }
        }
      }
    } catch {
      gaveUp.insert(number)
    }
  }
}
