internal import DocumentModel
internal import Reading
internal import TextCore

/// Quotations without a reporting clause of their own: they go on with one,
/// or belong to a clause of another paragraph.
extension QuotationAssembler {
  mutating func attachRest(of index: Int, hasClauses: Bool) {
    let unit = units[index]
    for (position, token) in unit.tokens.enumerated() {
      guard let span = token.quote, !isTaken[span] else { continue }
      if continues(span, index) { continue }
      let standsAlone =
        unit.tokens.allSatisfy { !$0.isWord }
        || (position == 0 && endsSentence(outer[span]) && !hasClauses)
      guard standsAlone else { continue }
      if takePending(span, index) || goesOn(span, index) { continue }
      if unit.tokens.count == 1, let line = SpeakerLine(units, besides: index) {
        give(span, index, to: line.speaker, cue: line.cue, from: line.unit)
        continue
      }
      let isWholeBlock = reading.source.blocks[unit.block].range == outer[span].range
      guard isWholeBlock || wordCount(outer[span].inner) >= QuotationAssembler.fewestWordsAlone,
        !unit.zone.isTitle
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
    give(span, index, to: clause.speaker, cue: clause.lemma, at: clause.cue, from: from)
    return true
  }

  /// Makes a quotation of a span whose speaker another unit names.
  /// - Parameters:
  ///   - index: the unit of the span.
  ///   - cue: what ties it to the speaker, and the tokens of that in the unit `from`.
  private mutating func give(
    _ span: Int, _ index: Int, to speaker: SpeakerPhrase?, cue: String,
    at tokens: Range<Int>? = nil,
    from: Int, attribution: Quotation.Attribution = .stated
  ) {
    let quotation = Quotation(
      pieces: [outer[span].range], quoted: [outer[span].inner], kind: .direct,
      attribution: attribution, cue: cue, cueSpan: tokens.map { bytes($0, in: units[from]) })
    take(span, append(quotation, speaker, units[from]), index)
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
    if let clause = wordless(before: index) {
      give(
        span, index, to: clause.speaker, cue: clause.lemma, at: clause.cue, from: index - 1,
        attribution: .carried)
      return
    }
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

  /// `Ortiz spoke for an hour. “…”`
  private func wordless(before index: Int) -> ReportingClause? {
    guard index > 0, units[index - 1].block == units[index].block,
      !units[index - 1].tokens.contains(where: \.isQuote)
    else { return nil }
    return ReportingClauseFinder(unit: units[index - 1], reading: reading, stopped: []).wordless()
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
    reading.wordIndices(startingIn: range).count
  }

  // MARK: Speakers named in a later paragraph

  /// The paragraphs before a clause that one long quotation runs through
  /// become part of its quotation, unless they name a speaker themselves.
  mutating func takeOver(before span: Int, by number: Int) {
    var first = span
    while first > 0, outer[first].isContinuation, isWithoutClause(first - 1),
      mark(of: first) == mark(of: span)
    {
      first -= 1
    }
    while first < span, mark(of: first) != mark(of: span) { first += 1 }
    guard first < span else { return }
    for earlier in first..<span {
      if let carried = quotationOfSpan[earlier] { quotations[carried].pieces = [] }
      isTaken[earlier] = true
      quotationOfSpan[earlier] = number
    }
    let spans = outer[first..<span]
    quotations[number].pieces.insert(contentsOf: spans.map(\.range), at: 0)
    quotations[number].quoted.insert(contentsOf: spans.map(\.inner), at: 0)
    quotations[number].range = quotations[number].range.union(outer[first].range)
  }

  /// The opening mark: another one opens another quotation.
  private func mark(of span: Int) -> String {
    if outer[span].isContinuation, outer[span].range.start == outer[span].inner.start, span > 0 {
      return mark(of: span - 1)
    }
    return reading.source.text.string(ByteRange(outer[span].range.start, outer[span].inner.start))
  }

  private func isWithoutClause(_ span: Int) -> Bool {
    quotationOfSpan[span].map { quotations[$0].attribution == .carried } ?? true
  }

  /// Leaves out what became part of another quotation.
  mutating func dropMerged() {
    let kept = quotations.indices.filter { !quotations[$0].pieces.isEmpty }
    heads = kept.map { heads[$0] }
    quotations = kept.map { quotations[$0] }
  }
}
