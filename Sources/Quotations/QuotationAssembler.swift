internal import DocumentModel
internal import Reading
internal import TextCore

/// Turns the reporting clauses of a reading into quotations, and hands
/// quotations without a clause of their own to the speaker before them.
struct QuotationAssembler {
  let reading: Reading
  let units: [SpeechUnit]
  /// The outermost spans, by start.
  let outer: [QuotedSpan]

  var quotations: [Quotation] = []
  /// For each quotation the span of the speaker's head, without apposition.
  var heads: [ByteRange?] = []
  /// Which outermost spans belong to a quotation.
  var isTaken: [Bool] = []

  /// A clause whose words follow: "She said:".
  var pending: (clause: ReportingClause, unit: Int)?
  /// The last quotation that ended with words in quotation marks, the unit it
  /// ended in, and whether its clause came after words or between them.
  var last: (quotation: Int, unit: Int, isTrailing: Bool)?
  /// The last unit of a block quotation or turn.
  private var blockUnit: Int?
  private let isTranscript: Bool
  /// The quotation of each outermost span.
  var quotationOfSpan: [Int?] = []

  /// Words at least of a quotation that stands alone.
  static let fewestWordsAlone = 4

  init(reading: Reading, units: [SpeechUnit], outer: [QuotedSpan]) {
    self.reading = reading
    self.units = units
    self.outer = outer
    // Three turns, one name twice: a conversation written down.
    let turns = units.compactMap(ReportingClauseFinder.turn)
    isTranscript = turns.count >= 3 && Set(turns).count < turns.count
    isTaken = Array(repeating: false, count: outer.count)
    quotationOfSpan = Array(repeating: nil, count: outer.count)
  }

  mutating func assemble() {
    for index in units.indices { assemble(index) }
    dropMerged()
  }

  private mutating func assemble(_ index: Int) {
    let unit = units[index]
    let clauses = ReportingClauseFinder(
      unit: unit, reading: reading, stopped: stopped(in: unit), isTranscript: isTranscript
    ).clauses()
    let nesting = clauses.map { clause in
      clauses.filter { other in
        // Of two that hold each other the one behind its words is outside.
        other.cue != clause.cue && reports(other, clause)
          && !(clause.side == .before && reports(clause, other))
      }.count
    }
    let owners = owners(clauses, nesting, in: unit)
    for (number, clause) in clauses.enumerated() where !clause.content.isEmpty {
      add(clause, of: index, nesting: nesting[number]) { owners[$0] == number }
    }
    attachRest(of: index, hasClauses: !clauses.isEmpty)
    if clauses.isEmpty { attachBlock(index) }
    pending = clauses.last(where: \.opensNextUnit).map { ($0, index) }
    if pending == nil, endsWithColon(unit), let clause = clauses.last, clause.speaker != nil {
      pending = (clause, index)
    }
  }

  private func endsWithColon(_ unit: SpeechUnit) -> Bool { unit.tokens.last?.kind == .colon }

  /// Whether a clause stands in what another one reports.
  private func reports(_ outer: ReportingClause, _ inner: ReportingClause) -> Bool {
    outer.content.contains { holds($0, inner.frame) }
  }

  /// Whose words each quotation of a unit is: of the clauses that report it the
  /// innermost. In “he wrote that they had promised ‘help’” they are quoted.
  private func owners(
    _ clauses: [ReportingClause], _ nesting: [Int], in unit: SpeechUnit
  ) -> [Int: Int] {
    var owners: [Int: Int] = [:]
    for (number, clause) in clauses.enumerated() {
      for span in spans(in: clause.content, of: unit)
      where (nesting[number] == 0 || quotes(clause, span, in: unit))
        && (owners[span].map { nesting[$0] < nesting[number] } ?? true)
      {
        owners[span] = number
      }
    }
    return owners
  }

  /// Whether a clause inside another one can own the quoted words: who thinks
  /// them, or is busy “speaking at the ‘right time’”, says none.
  private func quotes(_ clause: ReportingClause, _ span: Int, in unit: SpeechUnit) -> Bool {
    guard let verb = clause.verb else { return true }
    guard verb.tone != .thinking,
      !verb.frames.isDisjoint(with: [.clause, .thatClause, .noun]),
      SpeakerFinder(reading: reading, tokens: unit.tokens)
        .governs(clause.cue.lowerBound, outer[span].inner)
    else { return false }
    let next = clause.cue.upperBound
    let isBeside = next < unit.tokens.count && unit.tokens[next].quote == span
    let isAfterComma =
      clause.cue.lowerBound > 0 && unit.tokens[clause.cue.lowerBound - 1].kind == .comma
    return clause.form != .ing || isBeside || isAfterComma
  }

  private func holds(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  private func stopped(in unit: SpeechUnit) -> Set<Int> {
    Set(unit.tokens.compactMap(\.quote).filter { endsWithMark(outer[$0]) })
  }

  private func endsWithMark(_ span: QuotedSpan) -> Bool {
    guard let (scalar, _) = reading.source.text.scalar(before: span.inner.end) else { return false }
    return Letters.isStop(scalar) || scalar == ","
  }

  // MARK: Clauses

  private mutating func add(
    _ clause: ReportingClause, of index: Int, nesting: Int, where isOwn: (Int) -> Bool
  ) {
    let unit = units[index]
    let pieces = clause.content.map { bytes($0, in: unit) }
    let inside = spans(in: clause.content, of: unit).filter(isOwn)
    let kind = kind(of: clause, in: unit, hasQuote: !inside.isEmpty)
    if kind == .indirect, clause.verb?.tone == .thinking || isTooShort(clause.content, unit) {
      return
    }
    let number = append(
      Quotation(
        pieces: pieces, quoted: inside.map { outer[$0].inner }, kind: kind,
        cue: clause.lemma, cueSpan: bytes(clause.cue, in: unit)), clause.speaker, unit)
    quotations[number].nesting = nesting
    if let first = inside.first { takeOver(before: first, by: number) }
    if kind == .block { blockUnit = index }
    for span in inside {
      isTaken[span] = true
      quotationOfSpan[span] = number
    }
    if !inside.isEmpty, nesting == 0 { last = (number, index, clause.side != .after) }
  }

  private func isTooShort(_ content: [Range<Int>], _ unit: SpeechUnit) -> Bool {
    content.reduce(0) { $0 + $1.filter { unit.tokens[$0].isWord }.count } < 2
  }

  mutating func append(
    _ quotation: Quotation, _ speaker: SpeakerPhrase?, _ unit: SpeechUnit
  ) -> Int {
    var quotation = quotation
    quotation.speakerSpan = speaker.map { bytes($0.whole, in: unit) }
    quotations.append(quotation)
    heads.append(speaker.map { bytes($0.head, in: unit) })
    return quotations.count - 1
  }

  private func kind(
    of clause: ReportingClause, in unit: SpeechUnit, hasQuote: Bool
  ) -> Quotation.Kind {
    let hasOther = clause.content.contains { unit.tokens[$0].contains(where: \.isWord) }
    if !hasQuote {
      let isTurn = clause.lemma == ":" && (isTranscript || !unit.zone.isTitle)
      return isTurn ? .block : .indirect
    }
    return hasOther ? .partial : .direct
  }

  private func spans(in content: [Range<Int>], of unit: SpeechUnit) -> [Int] {
    content.flatMap { range in unit.tokens[range].compactMap(\.quote) }
  }

  func bytes(_ range: Range<Int>, in unit: SpeechUnit) -> ByteRange {
    let tokens = unit.tokens
    var end = tokens[range.upperBound - 1].range.end
    // The possessive belongs to the last word of what is reported.
    if tokens[range.upperBound - 1].isPossessive, range.upperBound < tokens.count {
      end = min(tokens[range.upperBound].range.start, end)
    }
    return ByteRange(tokens[range.lowerBound].range.start, end)
  }

  // MARK: Blocks

  /// A block set apart as a quotation, and the further sentences of a turn in
  /// a transcript.
  private mutating func attachBlock(_ index: Int) {
    let unit = units[index]
    guard !unit.tokens.contains(where: \.isQuote) else { return }
    if let number = quotations.indices.last, quotations[number].kind == .block, index > 0,
      blockUnit == index - 1, unit.zone == .quote || isTranscript
    {
      quotations[number].pieces.append(unit.range)
      quotations[number].range = quotations[number].range.union(unit.range)
      blockUnit = index
      return
    }
    guard unit.zone == .quote else { return }
    var clause: ReportingClause?
    if let pending, pending.unit + 1 == index { clause = pending.clause }
    var quotation = Quotation(pieces: [unit.range], quoted: [], kind: .block)
    if let clause, let from = pending?.unit {
      quotation.cue = clause.lemma
      quotation.cueSpan = bytes(clause.cue, in: units[from])
      _ = append(quotation, clause.speaker, units[from])
    } else {
      _ = append(quotation, nil, unit)
    }
    blockUnit = index
  }
}
