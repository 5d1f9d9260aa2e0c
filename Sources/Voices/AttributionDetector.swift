internal import DocumentModel
internal import Facts
internal import Quotations
internal import Reading
internal import UnicodeText

/// Finds facts that others give as somebody's words and one source states as
/// its own, and facts that one source has from nobody in particular while
/// others name who said it.
struct AttributionDetector {
  let voices: VoiceTable
  let statements: SharedStatements
  let subject: Int?

  private enum Least {
    /// Telling words that two passages share.
    static let shared = 4
    static let share = 0.6
    static let balance = 0.5
  }

  func findings() -> [Finding] {
    var byPlace: [Int: [SharedStatement]] = [:]
    for statement in statements.all
    where statement.shared >= Least.shared && statement.share >= Least.share
      && statement.balance >= Least.balance
    {
      guard subject == nil || subject == statement.here.source else { continue }
      byPlace[
        statement.fact * voices.readings.count + statement.here.source, default: []
      ].append(statement)
    }
    return byPlace.keys.sorted().compactMap { key in
      let list = byPlace[key] ?? []
      return dropped(list) ?? anonymous(list)
    }
  }

  // MARK: Attribution dropped

  private func dropped(_ list: [SharedStatement]) -> Finding? {
    guard let first = list.first, isOwnStatement(first.here), voices.isStatement(first.here) else {
      return nil
    }
    let fact = voices.coverage.facts[first.fact]
    let attributed = list.filter {
      voices.isStatement($0.there) && isAttributed($0.there, awayFrom: $0.here) && !isVerbatim($0)
    }
    guard let best = attributed.max(by: { $0.shared < $1.shared }),
      let speaker = voices.speaker(of: best.there)
    else { return nil }
    // Who else says it in a voice of their own makes it common ground.
    let others = fact.sources(.carried).filter { $0 != first.here.source }
    let isCommon = others.contains { other in
      fact.cells[other].spans.contains { isOwnStatement(Passage(source: other, range: $0)) }
    }
    guard !isCommon else { return nil }
    let name = voices.name(best.there.source)
    return Finding(
      kind: .attributionDropped, severity: attributed.count > 1 ? .warning : .note,
      score: min(0.95, 0.5 + 0.05 * Double(best.shared)),
      message:
        "\(name) gives this as the words of \(speaker.name); here it stands without a source",
      passage: first.here, counterparts: attributed.map(\.there), fact: fact.id)
  }

  /// Whether a source states a passage itself: in running text, with no
  /// reported speech and no hedge in its sentence, and none next to it that
  /// it may belong to.
  private func isOwnStatement(_ passage: Passage) -> Bool {
    let reading = voices.readings[passage.source]
    guard reading.source.metadata.role != .primary, let sentence = voices.sentence(of: passage),
      reading.sentences[sentence].zone == .paragraph
    else { return false }
    let near = max(0, sentence - 1)...min(reading.sentences.count - 1, sentence + 1)
    for index in near where reading.sentences[index].block == reading.sentences[sentence].block {
      if voices.spoken[passage.source].touches(reading.sentences[index].range) { return false }
    }
    // `The letter in full:` — what follows is the letter's.
    let block = reading.sentences[sentence].block
    if block > 0, endsWithColon(reading.source.blocks[block - 1].range, reading) { return false }
    return !reading.words(of: sentence).contains { AttributionDetector.hedges.contains($0.folded) }
  }

  private func endsWithColon(_ range: ByteRange, _ reading: Reading) -> Bool {
    range.end > 0 && reading.source.text.bytes[range.end - 1] == UInt8(ascii: ":")
  }

  /// Whether the words are quoted there and stand here as they are: then they
  /// belong to a letter or post that is given in full without marks.
  private func isVerbatim(_ statement: SharedStatement) -> Bool {
    guard let quotation = voices.quotation(over: statement.there), !quotation.quoted.isEmpty else {
      return false
    }
    return statement.share >= 0.85 || statement.shared >= 8
  }

  /// Words that show that a sentence leans on somebody.
  private static let hedges: WordSet = [
    "reportedly", "allegedly", "alleged", "apparently", "reported", "reports", "report",
    "according", "said", "says", "say", "told", "claimed", "believed", "thought", "accused",
    "seems", "appears", "purportedly", "rumoured", "rumored", "announced", "statement",
  ]

  /// Whether a passage is given as the words of somebody who does not act in
  /// `here`'s sentence.
  private func isAttributed(_ passage: Passage, awayFrom here: Passage) -> Bool {
    guard let index = voices.spoken[passage.source].quotation(over: passage.range),
      let speaker = voices.speaker(ofQuotation: index, in: passage.source),
      speaker != voices.owner(of: here.source),
      isPlainReport(voices.speech[passage.source].quotations[index]),
      let sentence = voices.sentence(of: here)
    else { return false }
    return !voices.names(speaker, sentence: sentence, in: here.source)
  }

  /// Whether somebody is only reported to say it; an announcement or a vow
  /// is an act that others may tell as one.
  private func isPlainReport(_ quotation: Quotation) -> Bool {
    guard quotation.attribution == .stated, let cue = quotation.cue else { return false }
    guard let verb = CueVerbs.verb(cue) else { return cue != ":" }
    return verb.tone != .thinking && !AttributionDetector.acts.contains(cue)
  }

  private static let acts: WordSet = [
    "announce", "pledge", "vow", "promise", "propose", "request", "urge", "demand", "declare",
    "order", "rule", "decide", "thank", "congratulate", "welcome", "praise", "condemn", "apologise",
    "sign", "find", "determine", "show",
  ]

  // MARK: Anonymous only

  private func anonymous(_ list: [SharedStatement]) -> Finding? {
    guard let first = list.first else { return nil }
    let fact = voices.coverage.facts[first.fact]
    let source = first.here.source
    let isAnonymous = fact.cells[source].spans.allSatisfy { range in
      isUnnamed(Passage(source: source, range: range))
    }
    guard isAnonymous else { return nil }
    let named = list.filter { voices.speaker(of: $0.there)?.isNamed ?? false }
    guard let best = named.max(by: { $0.shared < $1.shared }),
      let speaker = voices.speaker(of: best.there)
    else { return nil }
    let here = voices.speaker(of: first.here).map { "“\($0.name)”" } ?? "nobody"
    return Finding(
      kind: .anonymousOnly, score: min(0.95, 0.5 + 0.05 * Double(best.shared)),
      message: "given to \(here) here; \(voices.name(best.there.source)) names \(speaker.name)",
      passage: first.here, counterparts: named.map(\.there), fact: fact.id)
  }

  /// Whether a passage is reported speech of nobody whom a reader could look
  /// up.
  private func isUnnamed(_ passage: Passage) -> Bool {
    guard let index = voices.spoken[passage.source].quotation(over: passage.range) else {
      return false
    }
    let quotation = voices.speech[passage.source].quotations[index]
    guard let speaker = voices.speaker(ofQuotation: index, in: passage.source) else {
      return quotation.speakerSpan == nil && quotation.cue != nil && quotation.kind != .block
    }
    return voices.speakers[speaker].kind == .unnamed
  }
}
