internal import DocumentModel
public import Facts
public import Quotations
public import Reading
public import TextCore

/// Who speaks in the sources of an event, and which quotations are the same
/// words: what can be told without their facts.
public struct SpeakerReading: Sendable {
  let readings: [Reading]
  let speech: [SpeechReading]
  let table: SpeakerTable
  let spoken: [SpokenPassages]
  let quoteMatches: [QuoteMatch]
  let quoteFindings: [Finding]

  /// Reads who speaks, and holds the quotations against each other.
  /// - Parameters:
  ///   - speech: one a reading, in the same order.
  ///   - register: of the same sources.
  /// - Complexity: near linear in the length of the texts, quadratic in the
  ///   number of sources
  public init(readings: [Reading], speech: [SpeechReading], register: Register) {
    self.readings = readings
    self.speech = speech
    var table = SpeakerTable(readings: readings, speech: speech, register: register)
    spoken = speech.map(SpokenPassages.init)
    let sources = zip(readings, speech).map { QuoteSource(reading: $0, speech: $1) }
    let fidelity = QuoteFidelity.compare(sources, register: register)
    quoteMatches = fidelity.matches
    table.nameOpenSpeakers(by: fidelity.matches)
    self.table = table
    quoteFindings = fidelity.findings + ScareQuotes.findings(sources)
  }
}

/// Who says what in the sources of an event: the common ground of accounts
/// and of everything that is found about attribution.
public struct VoiceTable: Sendable {
  let reading: SpeakerReading
  let coverage: CoverageTable

  /// - Parameter coverage: of the same readings.
  public init(_ reading: SpeakerReading, coverage: CoverageTable) {
    self.reading = reading
    self.coverage = coverage
  }

  /// One a source, in the order given.
  public var speech: [SpeechReading] { reading.speech }

  /// Pairs of quotations that are the same words, by position.
  public var quoteMatches: [QuoteMatch] { reading.quoteMatches }

  var readings: [Reading] { reading.readings }
  var table: SpeakerTable { reading.table }
  var spoken: [SpokenPassages] { reading.spoken }

  /// By the place of their first quotation.
  public var speakers: [Speaker] { table.speakers }

  /// Who is who in all sources.
  public var register: Register { table.register }

  /// The index in ``speakers`` of who is reported to say `range` of a source;
  /// `nil` for the outlet's own words and for unknown speakers. In an original
  /// document its own words are its party's.
  public func speaker(of range: ByteRange, in source: Int) -> Int? {
    if let quotation = spoken[source].quotation(over: range) {
      // What a party's document reports of its own people in its own words
      // is the party's account.
      let kind = speech[source].quotations[quotation].kind
      if kind == .indirect, let owner = table.ofSource[source] { return owner }
      return table.ofQuotation[source][quotation]
    }
    if let owner = table.ofSource[source] { return owner }
    return ownerOfMarks(over: range, in: source)
  }

  /// The index of the speaker of a source's quotation.
  public func speaker(ofQuotation quotation: Int, in source: Int) -> Int? {
    table.ofQuotation[source][quotation]
  }

  /// Whose document a source is, as an index into ``speakers``.
  public func owner(of source: Int) -> Int? { table.ofSource[source] }

  /// Words in marks without a speaker that stand in an original document are
  /// that document's.
  private func ownerOfMarks(over range: ByteRange, in source: Int) -> Int? {
    guard let marks = spoken[source].marks(over: range) else { return nil }
    for match in quoteMatches where match.isFaithful {
      for (own, other) in [(match.first, match.second), (match.second, match.first)]
      where own.source == source && marks.contains(own.range) {
        if let owner = table.ofSource[other.source] { return owner }
      }
    }
    return nil
  }

  // MARK: For detectors

  /// What the sources call a speaker: names, not roles.
  func names(of speaker: Int) -> [String] {
    var names = [speakers[speaker].name]
    if let actor = table.actorOfSpeaker[speaker] {
      for member in register.entries[actor].members {
        let own = speech[member.source].actors[member.actor]
        names += [own.name] + own.variants
      }
    }
    return names
  }

  /// The quotation that holds most of a passage.
  func quotation(over passage: Passage) -> Quotation? {
    spoken[passage.source].quotation(over: passage.range).map {
      speech[passage.source].quotations[$0]
    }
  }

  func speaker(of passage: Passage) -> Speaker? {
    speaker(of: passage.range, in: passage.source).map { speakers[$0] }
  }

  /// The index of the sentence that a passage starts in.
  func sentence(of passage: Passage) -> Int? {
    readings[passage.source].sentence(at: passage.range)
  }

  func text(_ passage: Passage) -> String {
    readings[passage.source].source.text.string(passage.range)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func name(_ source: Int) -> String { readings[source].source.name }

  /// The first place inside `range` where a source names a speaker: by a
  /// person's last name, or any name of a body or government.
  func firstMention(of speaker: Int, in range: ByteRange, _ source: Int) -> ByteRange? {
    if let actor = table.actorOfSpeaker[speaker] {
      for member in register.entries[actor].members where member.source == source {
        let mentions = speech[source].actors[member.actor].mentions
        if let found = mentions.first(where: { range.contains($0) }) { return found }
      }
      return nil
    }
    let words = speakers[speaker].name.lowercased().split(separator: " ").map(String.init)
    guard let last = words.last else { return nil }
    let reading = readings[source]
    return reading.words[reading.wordIndices(in: range)].first { $0.folded == last }?.range
  }
}
