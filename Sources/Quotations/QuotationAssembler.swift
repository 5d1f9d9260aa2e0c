internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// Turns the reporting clauses of a reading into quotations, and hands
/// quotations without a clause of their own to the speaker before them.
struct QuotationAssembler {
  let reading: Reading
  let units: [SpeechUnit]
  /// The outermost spans, by start.
  let outer: [QuotedSpan]
  let lexicon: Lexicon

  private(set) var quotations: [Quotation] = []
  /// For each quotation the span of the speaker's head, without apposition.
  private(set) var heads: [ByteRange?] = []
  /// Which outermost spans belong to a quotation.
  private(set) var isTaken: [Bool] = []

  /// A clause whose words follow: "She said:".
  private var pending: (clause: ReportingClause, unit: Int)?
  /// The last quotation that ended with words in quotation marks, the unit it
  /// ended in, and whether its clause came after words or between them.
  private var last: (quotation: Int, unit: Int, isTrailing: Bool)?
  /// The last unit of a block quotation or turn.
  private var blockUnit: Int?
  private let isTranscript: Bool
  /// The quotation of each outermost span.
  private var quotationOfSpan: [Int?] = []

  /// Words at least of a quotation that stands alone.
  private static let fewestWordsAlone = 4

  init(
    reading: Reading, units: [SpeechUnit], outer: [QuotedSpan], lexicon: Lexicon
  ) {
    self.reading = reading
    self.units = units
    self.outer = outer
    self.lexicon = lexicon
    // Three turns, one name twice: a conversation written down.
    let turns = units.compactMap(ReportingClauseFinder.turn)
    isTranscript = turns.count >= 3 && Set(turns).count < turns.count
    isTaken = Array(repeating: false, count: outer.count)
    quotationOfSpan = Array(repeating: nil, count: outer.count)
  }

  mutating func assemble() {
    for index in units.indices { assemble(index) }
  }

  private mutating func assemble(_ index: Int) {
    let unit = units[index]
    let clauses = ReportingClauseFinder(
      unit: unit, lexicon: lexicon, stopped: stopped(in: unit), isTranscript: isTranscript
    ).clauses()
    for clause in clauses where !clause.content.isEmpty {
      let nesting = clauses.filter { other in
        other.cue != clause.cue && other.content.contains { holds($0, clause.frame) }
      }.count
      add(clause, of: index, nesting: nesting)
    }
    attachRest(of: index, hasClauses: !clauses.isEmpty)
    if clauses.isEmpty { attachBlock(index) }
    pending = clauses.last(where: \.opensNextUnit).map { ($0, index) }
    if pending == nil, endsWithColon(unit), let clause = clauses.last, clause.speaker != nil {
      pending = (clause, index)
    }
  }

  private func endsWithColon(_ unit: SpeechUnit) -> Bool { unit.tokens.last?.kind == .colon }

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

  private mutating func add(_ clause: ReportingClause, of index: Int, nesting: Int) {
    let unit = units[index]
    let pieces = clause.content.map { bytes($0, in: unit) }
    let inside = spans(in: clause.content, of: unit)
    let kind = kind(of: clause, in: unit)
    if kind == .indirect, clause.verb?.tone == .thinking || isTooShort(clause.content, unit) {
      return
    }
    let number = append(
      Quotation(
        pieces: pieces, quoted: inside.map { outer[$0].inner }, kind: kind,
        cue: clause.lemma, cueSpan: bytes(clause.cue, in: unit)), clause.speaker, unit)
    quotations[number].nesting = nesting
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

  private mutating func append(
    _ quotation: Quotation, _ speaker: SpeakerPhrase?, _ unit: SpeechUnit
  ) -> Int {
    var quotation = quotation
    quotation.speakerSpan = speaker.map { bytes($0.whole, in: unit) }
    quotations.append(quotation)
    heads.append(speaker.map { bytes($0.head, in: unit) })
    return quotations.count - 1
  }

  private func kind(of clause: ReportingClause, in unit: SpeechUnit) -> Quotation.Kind {
    var hasQuote = false
    var hasOther = false
    for range in clause.content {
      for token in unit.tokens[range] {
        if token.isQuote { hasQuote = true }
        if token.isWord { hasOther = true }
      }
    }
    if !hasQuote {
      let isTurn = clause.lemma == ":" && unit.zone != .headline && unit.zone != .heading
      return isTurn ? .block : .indirect
    }
    return hasOther ? .partial : .direct
  }

  private func spans(in content: [Range<Int>], of unit: SpeechUnit) -> [Int] {
    content.flatMap { range in unit.tokens[range].compactMap(\.quote) }
  }

  private func bytes(_ range: Range<Int>, in unit: SpeechUnit) -> ByteRange {
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

  // MARK: Quotations without a clause

  private mutating func attachRest(of index: Int, hasClauses: Bool) {
    let unit = units[index]
    for (position, token) in unit.tokens.enumerated() {
      guard let span = token.quote, !isTaken[span] else { continue }
      if continues(span, index) { continue }
      let standsAlone =
        unit.tokens.allSatisfy { !$0.isWord }
        || (position == 0 && endsSentence(outer[span]) && !hasClauses)
      guard standsAlone else { continue }
      if takePending(span, index) || goesOn(span, index) { continue }
      guard wordCount(outer[span].inner) >= QuotationAssembler.fewestWordsAlone,
        unit.zone != .heading, unit.zone != .headline
      else { continue }
      carry(span, index)
    }
  }

  /// The next paragraph of a quotation that was left open.
  private mutating func continues(_ span: Int, _ index: Int) -> Bool {
    guard outer[span].isContinuation, span > 0, let number = quotationOfSpan[span - 1] else {
      return false
    }
    extend(number, with: span, index)
    return true
  }

  private mutating func takePending(_ span: Int, _ index: Int) -> Bool {
    guard let (clause, from) = pending, from + 1 == index else { return false }
    let quotation = Quotation(
      pieces: [outer[span].range], quoted: [outer[span].inner], kind: .direct, cue: clause.lemma,
      cueSpan: bytes(clause.cue, in: units[from]))
    let number = append(quotation, clause.speaker, units[from])
    take(span, number, index)
    return true
  }

  /// `“…,” she said. “…”`: one quotation.
  private mutating func goesOn(_ span: Int, _ index: Int) -> Bool {
    guard let last, last.unit + 1 >= index, last.unit < units.count,
      units[last.unit].block == units[index].block,
      quotations[last.quotation].kind == .direct || last.isTrailing
    else { return false }
    extend(last.quotation, with: span, index)
    return true
  }

  private mutating func extend(_ number: Int, with span: Int, _ index: Int) {
    let old = quotations[number]
    quotations[number].pieces.append(outer[span].range)
    quotations[number].quoted.append(outer[span].inner)
    quotations[number].range = old.range.union(outer[span].range)
    take(span, number, index)
  }

  /// The speaker before, when nothing but the narration of the same paragraph
  /// or the paragraph break lies between.
  private mutating func carry(_ span: Int, _ index: Int) {
    guard let from = lastSpeaker(before: index) else { return }
    let old = quotations[from]
    var quotation = Quotation(
      pieces: [outer[span].range], quoted: [outer[span].inner], kind: .direct,
      attribution: .carried, cue: old.cue, cueSpan: old.cueSpan)
    quotation.speakerSpan = old.speakerSpan
    quotations.append(quotation)
    heads.append(heads[from])
    take(span, quotations.count - 1, index)
  }

  private func lastSpeaker(before index: Int) -> Int? {
    guard let from = quotations.indices.last, quotations[from].speakerSpan != nil else {
      return nil
    }
    let end = quotations[from].range.union(quotations[from].speakerSpan ?? quotations[from].range)
    let here = units[index].block
    // In this paragraph, or at the end of the one before.
    let isNear =
      reading.source.blocks[here].range.contains(end)
      || (here > 0 && index > 0 && units[index - 1].block < here
        && units[index - 1].range.overlaps(end))
    return isNear ? from : nil
  }

  private mutating func take(_ span: Int, _ number: Int, _ index: Int) {
    isTaken[span] = true
    quotationOfSpan[span] = number
    last = (number, index, true)
  }

  private func endsSentence(_ span: QuotedSpan) -> Bool {
    guard let (scalar, _) = reading.source.text.scalar(before: span.inner.end) else { return false }
    return Letters.isStop(scalar)
  }

  private func wordCount(_ range: ByteRange) -> Int {
    reading.wordIndices(in: range).count
  }
}
