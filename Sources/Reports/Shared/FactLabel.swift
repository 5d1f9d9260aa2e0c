internal import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import TextCore

/// A fact as its rows name it: the clause that states it, with the words that
/// are meant set apart where they are only a part of it.
///
/// A clause from the middle of a sentence is no name for anything (“which
/// record that …”, “the SolarWinds intrusion”): it stands behind the words that
/// its sentence opens with.
struct FactLabel: Sendable {
  /// A run of words, on one line.
  struct Piece: Sendable, Hashable {
    var text: String
    /// Whether these are the words that are meant; in no piece where all are.
    var isFocus: Bool
    /// Whether a blank stands before it.
    var isSpaced: Bool
  }

  private(set) var pieces: [Piece]

  /// Words of the sentence that stand before a clause from its middle.
  private static let headWords = 7

  /// - Parameter limit: code points of the label at most, but for ellipses.
  init(_ fact: Fact, in comparison: Comparison, limit: Int) {
    let reading = comparison.readings[fact.labelSource]
    pieces = FactLabel.pieces(fact, reading)
    if let head = FactLabel.head(fact.labelRange, reading) {
      for index in pieces.indices where pieces.count == 1 { pieces[index].isFocus = true }
      let text = reading.source.text
      pieces[0].isSpaced =
        head.hasSuffix("…") || FactLabel.isBlank(text.bytes[fact.labelRange.start - 1])
      pieces.insert(Piece(text: head, isFocus: false, isSpaced: false), at: 0)
    }
    shorten(to: limit)
  }

  /// All of it as plain text.
  var text: String {
    pieces.reduce("") { $0 + ($1.isSpaced ? " " : "") + $1.text }
  }

  /// The words that are meant alone.
  var focus: String {
    let meant = pieces.filter(\.isFocus)
    return meant.isEmpty ? text : meant.map(\.text).joined(separator: " … ")
  }

  /// What stands before the words that are meant.
  var lead: String? {
    guard let first = pieces.first, !first.isFocus, pieces.count > 1 else { return nil }
    return first.text
  }

  // MARK: Reading

  private static func pieces(_ fact: Fact, _ reading: Reading) -> [Piece] {
    let text = reading.source.text
    let label = fact.labelRange
    let focus = fact.focus.compactMap { $0.intersection(label) }.filter { !$0.isEmpty }.sorted()
    var runs: [(range: ByteRange, isFocus: Bool)] = []
    var offset = label.start
    for range in focus where range.start >= offset {
      runs.append((ByteRange(offset, range.start), false))
      runs.append((range, true))
      offset = range.end
    }
    runs.append((ByteRange(offset, label.end), false))
    let pieces = runs.compactMap { range, isFocus -> Piece? in
      let words = Excerpt.levelled(text.string(range))
      guard !words.isEmpty else { return nil }
      let isAfterBlank = range.start > label.start && isBlank(text.bytes[range.start - 1])
      return Piece(
        text: words, isFocus: isFocus,
        isSpaced: isAfterBlank || isBlank(text.bytes[range.start]) && range.start > label.start)
    }
    guard pieces.contains(where: { !$0.isFocus && $0.text.contains(where: \.isLetter) }) else {
      return [Piece(text: Excerpt.levelled(fact.label), isFocus: false, isSpaced: false)]
    }
    return pieces
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// How the sentence of a clause opens, where the clause does not open it; an
  /// ellipsis alone after a semicolon, where a clause with a subject of its own
  /// begins; nothing where what stands before is no part of what is said.
  private static func head(_ label: ByteRange, _ reading: Reading) -> String? {
    let words = reading.wordIndices(in: label)
    guard let first = words.first else { return nil }
    let start = reading.wordsOfSentence[reading.words[first].sentence].lowerBound
    guard start < first else { return nil }
    let text = reading.source.text
    let opening = reading.words[start].range.start
    let before = text.string(ByteRange(reading.words[first - 1].range.end, label.start))
    if before.contains(";") { return "…" }
    // A dateline, or who is quoted: the clause is a sentence of its own.
    let isSentence = text.string(label).first?.isUppercase ?? false
    if isSentence, before.contains(where: { ":-–—".contains($0) }) { return nil }
    if first - start <= headWords {
      return Excerpt.levelled(text.string(ByteRange(opening, max(opening, label.start))))
    }
    let end = reading.words[start + headWords - 1].range.end
    return Excerpt.levelled(text.string(ByteRange(opening, end))) + " …"
  }

  // MARK: Shortening

  /// The words that are meant get two thirds of the room, or all that the
  /// others leave.
  private mutating func shorten(to limit: Int) {
    func length(_ pieces: [Piece]) -> Int {
      pieces.reduce(0) { $0 + $1.text.unicodeScalars.count + ($1.isSpaced ? 1 : 0) }
    }
    guard length(pieces) > limit else { return }
    let meant = length(pieces.filter(\.isFocus))
    let others = length(pieces) - meant
    var room = (meant: min(meant, max(limit - others, limit * 2 / 3)), others: 0)
    room.others = limit - room.meant
    for index in pieces.indices {
      let isFocus = pieces[index].isFocus
      let text = pieces[index].text
      let cut = FactLabel.cut(text, isFocus ? room.meant : room.others)
      let used = cut.unicodeScalars.count + (pieces[index].isSpaced ? 1 : 0)
      if isFocus { room.meant -= used } else { room.others -= used }
      pieces[index].text = cut
    }
    // What was cut away whole leaves one ellipsis.
    var kept: [Piece] = []
    for piece in pieces {
      if piece.text == "…", kept.last?.text.hasSuffix("…") ?? false { continue }
      kept.append(piece)
    }
    pieces = kept
  }

  private static func cut(_ text: String, _ room: Int) -> String {
    if text.unicodeScalars.count <= room { return text }
    let first = text.prefix { $0 != " " }.unicodeScalars.count
    if first > room { return room < 12 ? "…" : Excerpt.shortened(text, limit: room) }
    let short = Excerpt.shortened(text, limit: max(first, room))
    return short.hasSuffix("… …") ? String(short.dropLast(2)) : short
  }
}
