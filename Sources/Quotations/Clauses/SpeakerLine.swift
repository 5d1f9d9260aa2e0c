internal import DocumentModel
internal import Reading

/// A line that only names who speaks in the quotation below or above it: `And
/// from Mayor Lena Ortiz:`, `From the desk of Lena Ortiz.`, `— Lena Ortiz,
/// mayor`.
struct SpeakerLine {
  /// The unit that is the line.
  let unit: Int
  let speaker: SpeakerPhrase
  /// What ties the line to the quotation: `from`, `:` or `—`.
  let cue: String

  /// Tokens of such a line at most.
  private static let longest = 16

  /// The line right above or below a unit that is one quotation; nil where
  /// neither names anybody.
  init?(_ units: [SpeechUnit], besides quotation: Int) {
    if quotation > 0, let line = SpeakerLine(introducing: quotation - 1, units) {
      self = line
    } else if quotation + 1 < units.count, let line = SpeakerLine(signing: quotation + 1, units) {
      self = line
    } else {
      return nil
    }
  }

  private init?(introducing index: Int, _ units: [SpeechUnit]) {
    let tokens = units[index].tokens
    // “And from Mayor Ortiz:”
    let start = tokens.first?.tags?.part == .coordinator ? 1 : 0
    guard SpeakerLine.isLine(units[index], of: units, at: index), start < tokens.count,
      let name = SpeakerLine.name(tokens, from: start)
    else { return nil }
    let isFrom = tokens[start].folded == "from"
    guard isFrom || tokens.last?.kind == .colon,
      // “On Ortiz:” is about her.
      name.lowerBound == start
        || ["from", "of", "by"].contains(tokens[name.lowerBound - 1].folded)
        || isFrom
    else { return nil }
    unit = index
    speaker = SpeakerPhrase(head: name, whole: name)
    cue = isFrom ? "from" : ":"
  }

  private init?(signing index: Int, _ units: [SpeechUnit]) {
    let tokens = units[index].tokens
    // A dash before a blank has been read as a list item: a list of one is none.
    let isItem =
      units[index].zone == .bullet
      && (index + 1 == units.count || units[index + 1].zone != .bullet)
    let start = tokens.first?.kind == .dash ? 1 : 0
    guard start == 1 || isItem, SpeakerLine.isLine(units[index], of: units, at: index),
      let name = SpeakerLine.name(tokens, from: start), name.lowerBound == start
    else { return nil }
    unit = index
    speaker = SpeakerPhrase(head: name, whole: name)
    cue = "—"
  }

  /// Whether a unit is a block of its own without a verb or quotation.
  private static func isLine(_ unit: SpeechUnit, of units: [SpeechUnit], at index: Int) -> Bool {
    let isAlone =
      (index == 0 || units[index - 1].block != unit.block)
      && (index + 1 == units.count || units[index + 1].block != unit.block)
    return isAlone && !unit.zone.isTitle && unit.tokens.count <= longest
      && !unit.tokens.contains { $0.isQuote || $0.isFiniteVerb }
  }

  /// The first run of capitals in a line, behind what starts it.
  private static func name(_ tokens: [SpeechToken], from start: Int) -> Range<Int>? {
    guard
      let first = tokens[start...].firstIndex(where: { $0.isCapital && !$0.isPreposition })
    else { return nil }
    let end = tokens[first...].firstIndex { !$0.isCapital } ?? tokens.count
    return first..<end
  }
}
