/// The paragraphs that the writer of a plain mail wrote: without the signature
/// below `-- ` (RFC 3676, section 4.3), without the mail that is answered, and
/// without the service lines of newsletters; wrapped lines are joined.
struct PlainMail {
  private(set) var paragraphs: [[UInt8]] = []
  private(set) var dropped: [[UInt8]] = []

  /// A mail with fewer words of its own hands on what it quotes.
  private static let leastOwnWords = 30

  /// - Parameter isFlowed: whether a line that ends with a blank goes on
  ///   (RFC 3676, `format=flowed`).
  init(_ text: [UInt8], isFlowed: Bool) {
    var lines: [[UInt8]] = []
    var signature: [[UInt8]] = []
    var isSigned = false
    for raw in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      var line = Array(raw.last == 0x0D ? raw.dropLast() : raw)
      isSigned = isSigned || line.elementsEqual("-- ".utf8)
      if isFlowed, line.first == 0x20 { line.removeFirst() }
      if isSigned { signature.append(line) } else { lines.append(line) }
    }
    if !signature.isEmpty { dropped.append(Array(signature.joined(separator: [0x20]))) }
    if isFlowed { lines = PlainMail.unflowed(lines) }
    takeOutQuoted(&lines)
    for paragraph in WrappedLines.paragraphs(lines) {
      let words = PlainText.wordCount(paragraph[...])
      if LineFilter.isTemplateLine(paragraph, words: words),
        !ToldSentence.isOne(paragraph, words: words)
      {
        dropped.append(paragraph)
      } else {
        paragraphs.append(paragraph)
      }
    }
  }

  private static func isQuoted(_ line: [UInt8]) -> Bool { line.first == UInt8(ascii: ">") }

  /// Joins each line that ends with a blank to the next of its paragraph.
  private static func unflowed(_ lines: [[UInt8]]) -> [[UInt8]] {
    var out: [[UInt8]] = []
    var goesOn = false
    for line in lines {
      let isBlank = line.allSatisfy(ASCII.isSpace)
      if goesOn, !isBlank, !isQuoted(line), let last = out.indices.last {
        out[last] += line
      } else {
        out.append(line)
      }
      goesOn = line.last == 0x20 && !isBlank && !isQuoted(line)
    }
    return out
  }

  /// Takes the quoted lines out, with the line that says whom they quote.
  private mutating func takeOutQuoted(_ lines: inout [[UInt8]]) {
    let own = lines.filter { !PlainMail.isQuoted($0) }
    let words = own.reduce(0) { $0 + PlainText.wordCount($1[...]) }
    guard own.count < lines.count, words >= PlainMail.leastOwnWords else { return }
    var kept: [[UInt8]] = []
    for line in lines {
      guard PlainMail.isQuoted(line) else {
        kept.append(line)
        continue
      }
      dropped.append(line)
      // "On Monday … wrote:", at most one blank line above.
      var above = kept.count - 1
      if above >= 0, kept[above].allSatisfy(ASCII.isSpace) { above -= 1 }
      var taken = 0
      while above >= 0, taken < 2, !kept[above].allSatisfy(ASCII.isSpace),
        taken > 0 || kept[above].last(where: { !ASCII.isSpace($0) }) == UInt8(ascii: ":")
      {
        dropped.append(kept[above])
        kept.remove(at: above)
        above -= 1
        taken += 1
      }
      kept.append([])
    }
    lines = kept
  }
}

/// Lines of mail and of preformatted pages: a paragraph ends at a blank line,
/// and where a width was kept the lines of each are joined.
enum WrappedLines {
  private static let widths = 40...100
  /// How much shorter than the width a full line may be.
  private static let slack = 5

  /// The paragraphs of `lines`, line ends inside only where they are meant.
  static func paragraphs(_ lines: [[UInt8]]) -> [[UInt8]] {
    var groups: [[[UInt8]]] = [[]]
    for line in lines {
      if line.allSatisfy(ASCII.isSpace) {
        if groups.last?.isEmpty == false { groups.append([]) }
      } else {
        groups[groups.count - 1].append(trimmed(line))
      }
    }
    let isWrapped = isWrapped(groups)
    return groups.filter { !$0.isEmpty }.map { group in
      Array(group.joined(separator: [isWrapped ? 0x20 : 0x0A]))
    }
  }

  private static func trimmed(_ line: [UInt8]) -> [UInt8] {
    var rest = line[...]
    while let last = rest.last, ASCII.isSpace(last) { rest = rest.dropLast() }
    return Array(rest.drop(while: ASCII.isSpace))
  }

  /// Whether nearly every line but a paragraph's last is as long as it could
  /// be, and most of them end in the middle of a sentence.
  private static func isWrapped(_ groups: [[[UInt8]]]) -> Bool {
    let breaks = groups.flatMap { zip($0, $0.dropFirst()) }
    guard breaks.count >= 2, let width = breaks.map({ length($0.0) }).max(),
      widths.contains(width)
    else { return false }
    let full = breaks.filter {
      length($0.0) + 1 + length(Array($0.1.prefix { !ASCII.isSpace($0) })) > width - slack
    }
    let going = full.filter { !PlainText.endsSentence($0.0[...]) }
    return full.count * 10 >= breaks.count * 8 && going.count * 3 >= full.count * 2
  }

  private static func length(_ line: [UInt8]) -> Int { line.count { $0 & 0xC0 != 0x80 } }
}
