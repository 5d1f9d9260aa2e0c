internal import DocumentModel
internal import Lexicon
internal import Quotations
internal import Reading
internal import TextCore

/// The speakers of all sources, and who speaks in each quotation.
struct SpeakerTable {
  private(set) var speakers: [Speaker] = []
  /// For each source and quotation the index of its speaker.
  private(set) var ofQuotation: [[Int?]] = []
  /// For each source that is an original document the party that speaks in
  /// it; `nil` for every other source.
  private(set) var ofSource: [Int?] = []
  /// For each speaker its entry in the register.
  private(set) var actorOfSpeaker: [Int?] = []
  /// Whether a speaker is reported to speak through a document of its own.
  private(set) var hasDocument: [Bool] = []
  let register: Register

  private let readings: [Reading]
  private let speech: [SpeechReading]
  /// All readings are made with one.
  var lexicon: Lexicon { readings.first?.lexicon ?? .builtIn }
  private var indexOfKey: [String: Int] = [:]
  /// How often each speaker is called by which words.
  private var spellings: [[String: Int]] = []

  init(readings: [Reading], speech: [SpeechReading], register: Register) {
    self.readings = readings
    self.speech = speech
    self.register = register
    ofQuotation = readings.indices.map { _ in [] }
    for source in readings.indices { readQuotations(of: source) }
    ofSource = readings.indices.map { _ in nil }
    for source in readings.indices where readings[source].source.metadata.role == .primary {
      ofSource[source] = owner(of: source)
    }
    nameGovernments()
  }

  // MARK: Quotations

  /// An entry of the register and the name it has there.
  private struct Named {
    var actor: Int
    var name: String?
  }

  private mutating func readQuotations(of source: Int) {
    /// Whom the last document spoke for: "the readout" goes on with it.
    var lastOwner: Named?
    for quotation in speech[source].quotations {
      let isDocument = headNoun(quotation, source).map(SpeakerWords.documents.contains) ?? false
      var found = actor(of: quotation, in: source).map { Named(actor: $0, name: quotation.speaker) }
      if isDocument {
        found =
          found ?? bodyInside(quotation, source) ?? lastOwner ?? introduced(quotation, source)
        lastOwner = found ?? lastOwner
      }
      if let found {
        ofQuotation[source].append(speaker(actor: found.actor, called: found.name))
        if isDocument, let index = ofQuotation[source].last ?? nil { hasDocument[index] = true }
      } else {
        ofQuotation[source].append(role(of: quotation, in: source))
      }
    }
  }

  /// Gives a quotation whose speaker its own source leaves open the one whom
  /// another source names for the same words; none where two sources differ.
  mutating func nameOpenSpeakers(by matches: [QuoteMatch]) {
    var named: [Passage: Set<Int>] = [:]
    for match in matches where match.isFaithful {
      for (open, other) in [(match.first, match.second), (match.second, match.first)] {
        guard let quotation = quotation(at: open), ofQuotation[open.source][quotation] == nil,
          let known = self.quotation(at: other),
          let speaker = ofQuotation[other.source][known]
        else { continue }
        let range = speech[open.source].quotations[quotation].range
        named[Passage(source: open.source, range: range), default: []].insert(speaker)
      }
    }
    for (place, speakers) in named where speakers.count == 1 {
      guard let quotation = quotation(at: place) else { continue }
      ofQuotation[place.source][quotation] = speakers.first
    }
  }

  /// The quotation of a source that holds a passage whole.
  private func quotation(at passage: Passage) -> Int? {
    let quotations = speech[passage.source].quotations
    let end = quotations.partitioningIndex { $0.range.start > passage.range.start }
    return quotations[..<end].lastIndex { $0.range.contains(passage.range) && !$0.quoted.isEmpty }
  }

  private func actor(of quotation: Quotation, in source: Int) -> Int? {
    quotation.speaker.flatMap { register.entry(named: $0, in: source) }
  }

  /// The last word of the phrase before any "of", "from" or "by".
  private func headNoun(_ quotation: Quotation, _ source: Int) -> String? {
    guard let span = quotation.speakerSpan else { return nil }
    let words = readings[source].words[readings[source].wordIndices(in: span)]
    let head = words.prefix { !["of", "from", "by", "on", "in", "for"].contains($0.folded) }
    return (head.isEmpty ? words : head).last?.folded
  }

  /// The body or government inside a phrase: `a Kremlin summary of the call`.
  private func bodyInside(_ quotation: Quotation, _ source: Int) -> Named? {
    quotation.speakerSpan.flatMap { body(in: $0, source) }
  }

  private func body(in span: ByteRange, _ source: Int) -> Named? {
    for (index, actor) in speech[source].actors.enumerated() where actor.kind != .person {
      if let mention = actor.mentions.first(where: { span.contains($0) }) {
        return Named(
          actor: register.entry(ofActor: index, in: source),
          name: actor.kind == .country ? readings[source].source.text.string(mention) : nil)
      }
    }
    return nil
  }

  /// The body beside an earlier mention of the same kind of document: `a White
  /// House readout`, `a readout from the White House`.
  private func introduced(_ quotation: Quotation, _ source: Int) -> Named? {
    guard let span = quotation.speakerSpan, let noun = headNoun(quotation, source) else {
      return nil
    }
    let reading = readings[source]
    let earlier = reading.words.indices.last { index in
      reading.words[index].folded == noun && reading.words[index].range.end <= span.start
    }
    guard let earlier else { return nil }
    let words = reading.wordsOfSentence[reading.words[earlier].sentence]
      .clamped(to: max(0, earlier - 4)..<earlier + 8)
    let near = reading.words[words.lowerBound].range.union(
      reading.words[words.upperBound - 1].range)
    return body(in: near, source)
  }

  private mutating func speaker(actor: Int, called name: String?) -> Int {
    if let index = indexOfKey["actor \(actor)"] {
      if let name { spellings[index][name, default: 0] += 1 }
      return index
    }
    let shared = register.entries[actor]
    let kind: Speaker.Kind =
      switch shared.kind {
      case .person: .person
      case .organization: .organization
      case .country: .government
      }
    let index = insert(
      "actor \(actor)", Speaker(name: shared.name, kind: kind, party: party(of: actor)), actor)
    if let name { spellings[index][name, default: 0] += 1 }
    return index
  }

  /// A speaker without a name that any actor has; `nil` for a bare pronoun.
  private mutating func role(of quotation: Quotation, in source: Int) -> Int? {
    guard let span = quotation.speakerSpan else { return nil }
    let words = Array(readings[source].words[readings[source].wordIndices(in: span)])
    let core = words.drop { SpeakerWords.determiners.contains($0.folded) }
    guard let last = core.last, core.count <= 6 else { return nil }
    if core.count == 1, SpeakerWords.pronouns.contains(last.folded) { return nil }
    // `LIVE: …`, `UPDATE: …`
    if core.count == 1, quotation.cue == ":", last.shape == .allCaps { return nil }
    if let actor = government(core[...], readings[source]) ?? official(core[...], readings[source])
    {
      return speaker(actor: actor, called: nil)
    }
    let text = readings[source].source.text.string(
      core.dropFirst().reduce(last.range) { $0.union($1.range) }.union(core[core.startIndex].range))
    let isUnnamed = core.contains { SpeakerWords.unnamed.contains($0.folded) }
    let isNamed = last.shape.startsWithCapital && !isUnnamed
    let kind: Speaker.Kind = isUnnamed ? .unnamed : isNamed ? .organization : .role
    return insert(
      "phrase " + core.map(\.folded).joined(separator: " "),
      Speaker(name: text, kind: kind, party: party(ofRole: core[...], readings[source])), nil)
  }

  /// `the Norwegian government`
  private func government(_ words: ArraySlice<Word>, _ reading: Reading) -> Int? {
    guard let last = words.last,
      last.folded == "government" || last.folded == "administration",
      let country = country(in: words, reading)
    else { return nil }
    return register.entry(ofConcept: country)
  }

  /// `the Norwegian president`: the only person who has that office in any
  /// source.
  private func official(_ words: ArraySlice<Word>, _ reading: Reading) -> Int? {
    guard let office = words.last?.folded, SpeakerWords.offices.contains(office),
      let party = party(ofRole: words, reading)
    else { return nil }
    let entries = register.entries
    let holders = entries.indices.filter { number in
      entries[number].kind == .person && self.party(of: number) == party
        && entries[number].members.contains { member in
          speech[member.source].actors[member.actor].labels.contains {
            $0.text.lowercased().hasSuffix(office)
          }
        }
    }
    return holders.count == 1 ? holders[0] : nil
  }

  private mutating func insert(_ key: String, _ speaker: Speaker, _ actor: Int?) -> Int {
    if let index = indexOfKey[key] { return index }
    speakers.append(speaker)
    actorOfSpeaker.append(actor)
    hasDocument.append(false)
    spellings.append([:])
    indexOfKey[key] = speakers.count - 1
    return speakers.count - 1
  }

  // MARK: Parties

  /// The government or body an entry stands for.
  private func party(of actor: Int) -> String? {
    let shared = register.entries[actor]
    let own = shared.members.lazy.map { speech[$0.source].actors[$0.actor] }
    if shared.kind != .person { return own.compactMap(\.concept).first }
    for (member, actor) in zip(shared.members, own) {
      for label in actor.labels {
        if let party = party(ofLabel: label, readings[member.source]) { return party }
      }
    }
    return nil
  }

  /// `Norwegian prime minister`, `Kremlin spokesman`: whose official it is.
  private func party(ofLabel label: ActorLabel, _ reading: Reading) -> String? {
    party(ofRole: reading.words[reading.wordIndices(in: label.range)], reading)
  }

  private func party(ofRole words: ArraySlice<Word>, _ reading: Reading) -> String? {
    guard words.contains(where: { SpeakerWords.offices.contains($0.folded) }),
      !words.contains(where: { SpeakerWords.notInOffice.contains($0.folded) })
    else { return nil }
    return country(in: words, reading)
  }

  /// The first country or government that some words name.
  func country(in words: ArraySlice<Word>, _ reading: Reading) -> String? {
    let tokens = words.map { reading.source.text.string($0.range) }
    // "US president" is an office by itself: the country is a part of it.
    for index in tokens.indices {
      for length in 1...3 where index + length <= tokens.count {
        let part = tokens[index..<index + length]
        if let alias = lexicon.longestAlias(in: part, at: index), alias.kind == .country,
          alias.length == length
        {
          return lexicon.identifier(of: alias.concept)
        }
      }
    }
    return nil
  }

  /// The party whose document a source is, by its outlet.
  private mutating func owner(of source: Int) -> Int {
    let name = readings[source].source.name
    let tokens = name.split(separator: " ").map(String.init)
    if let alias = lexicon.longestAlias(in: tokens, at: 0), alias.length == tokens.count,
      let actor = register.entry(ofConcept: lexicon.identifier(of: alias.concept))
    {
      let index = speaker(actor: actor, called: nil)
      spellings[index][name, default: 0] += 1000
      return index
    }
    if let actor = register.entry(named: name) { return speaker(actor: actor, called: nil) }
    return insert("outlet \(name)", Speaker(name: name, kind: .organization), nil)
  }

  /// A government goes by what the sources mostly call it as a speaker.
  private mutating func nameGovernments() {
    for index in speakers.indices where speakers[index].kind == .government {
      let best = spellings[index].max { a, b in
        a.value != b.value
          ? a.value < b.value
          : (a.key.utf8.count, b.key) < (b.key.utf8.count, a.key)
      }
      if let best { speakers[index].name = best.key }
    }
  }
}
