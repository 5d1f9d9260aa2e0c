internal import DocumentModel
internal import Facts
internal import Lexicon
internal import Quotations
internal import Reading
internal import TextCore

/// Finds sentences in which a source itself says that another account left
/// something out, and links them to the facts that are meant and that the
/// named account lacks.
struct ReportedOmissions {
  let voices: VoiceTable
  let accounts: PartyAccounts

  /// The most facts that a finding names.
  private static let mostLinked = 6

  func findings() -> [Finding] {
    voices.readings.indices.flatMap { source in
      voices.coverage.statements[source]
        .filter { $0.role == .nonMention && isAboutAccount($0, in: source) }
        .map { finding($0, in: source) }
    }
  }

  private static let documents = WordSet(.otherDocuments)
  private static let mentioning = WordSet(.mentioningVerbs)
  /// Verbs of more than speech: with these words they say what was done, and
  /// not what ought to be.
  private static let raising = WordSet(.raisingVerbs)
  private static let done = WordSet(.notDone)

  /// Whether a document is said to be silent, or an actor not to have
  /// mentioned something: other things are left out and absent as well.
  private func isAboutAccount(_ statement: Statement, in source: Int) -> Bool {
    let words = statement.wordIndices.map { voices.readings[source].words[$0].folded }
    return words.contains { SpeakerWords.documents.contains($0) || Self.documents.contains($0) }
      || words.contains(where: Self.mentioning.contains)
      || words.contains(where: Self.raising.contains) && words.contains(where: Self.done.contains)
  }

  /// The account that is said to be silent: a source, a party, or both.
  private struct Silent {
    var source: Int?
    var party: PartyAccounts.Party?
    var name: String
  }

  private func finding(_ statement: Statement, in source: Int) -> Finding {
    let reading = voices.readings[source]
    let words = statement.wordIndices
    let split = words.first { isNegation(reading.words[$0].folded) } ?? words.first ?? 0
    let silent = silentAccount(words.filter { $0 < split }, in: source)
    let object = words.filter { $0 > split }
    let facts = silent.map { self.facts(meantBy: object, in: source, lackedBy: $0) } ?? []
    var message = "\(reading.source.name) says that something was left unmentioned"
    if let silent, !facts.isEmpty {
      let what = facts.map { "“\(voices.label(voices.coverage.facts[$0], limit: 50))”" }
      let place =
        silent.source == nil ? "what is reported of \(silent.name)" : silent.name
      message =
        "\(reading.source.name) says so of an account; not found in \(place): "
        + what.joined(separator: ", ")
    }
    return Finding(
      kind: .reportedOmission, score: 0.6, message: message,
      passage: Passage(source: source, range: reading.sentences[statement.sentence].range),
      counterparts: facts.compactMap { evidence(of: $0, against: silent?.source) })
  }

  private func isNegation(_ word: String) -> Bool {
    Self.leavingOut.contains(word)
  }

  private static let leavingOut = WordSet(.leavingOut)

  /// Where a fact stands, best in a source other than the silent one.
  private func evidence(of fact: Int, against silent: Int?) -> Passage? {
    let cells = voices.coverage.facts[fact].cells
    return cells.indices.first { $0 != silent && !cells[$0].spans.isEmpty }.map {
      Passage(source: $0, range: cells[$0].spans[0])
    }
  }

  // MARK: Who is silent

  private func silentAccount(_ words: [Int], in source: Int) -> Silent? {
    let reading = voices.readings[source]
    let stems = words.prefix(8).map { reading.words[$0].stem }
    let other = voices.readings.indices.first { other in
      guard other != source else { return false }
      let name = self.stems(ofName: voices.name(other))
      return !name.isEmpty
        && stems.indices.contains { stems[$0...].prefix(name.count).elementsEqual(name) }
    }
    if let other {
      let party = voices.owner(of: other).flatMap { accounts.party(of: voices.speakers[$0]) }
      return Silent(source: other, party: party, name: voices.name(other))
    }
    // Only a document or a body gives an account; of a person it would have to
    // be said which.
    guard !namesPerson(words.suffix(4), of: source),
      let party = speaker(in: words, of: source).flatMap({ index in
        voices.speakers[index].kind == .person ? nil : accounts.party(of: voices.speakers[index])
      }) ?? country(in: words, of: source)
    else { return nil }
    return Silent(source: nil, party: party, name: party.name)
  }

  /// `the Swedish statement`
  private func country(in words: [Int], of source: Int) -> PartyAccounts.Party? {
    guard let first = words.first, let last = words.last else { return nil }
    let reading = voices.readings[source]
    guard let key = voices.table.country(in: reading.words[first...last], reading) else {
      return nil
    }
    return accounts.parties.first { $0.key == key }
  }

  private func stems(ofName name: String) -> [String] {
    let text = UTF8Text(name)
    let block = Block(range: text.range, zone: .paragraph)
    let source = Source(
      id: "", path: "", metadata: SourceMetadata(), text: text, blocks: [block])
    return Reading(source, lexicon: voices.table.lexicon).words.filter { !$0.isStopWord }.map(
      \.stem)
  }

  private func namesPerson(_ words: ArraySlice<Int>, of source: Int) -> Bool {
    let reading = voices.readings[source]
    guard let first = words.first, let last = words.last else { return false }
    let range = reading.words[first].range.union(reading.words[last].range)
    return voices.speech[source].actors.contains { actor in
      actor.kind == .person && actor.mentions.contains { range.contains($0) }
    }
  }

  /// The first speaker whom some words of a source name.
  private func speaker(in words: [Int], of source: Int) -> Int? {
    let reading = voices.readings[source]
    guard let first = words.first, let last = words.last else { return nil }
    let range = reading.words[first].range.union(reading.words[last].range)
    let found = voices.speakers.indices.compactMap { index -> (speaker: Int, at: Int)? in
      guard voices.speakers[index].isNamed else { return nil }
      return voices.firstMention(of: index, in: range, source).map { (index, $0.start) }
    }
    return found.min { ($0.at, $0.speaker) < ($1.at, $1.speaker) }?.speaker
  }

  // MARK: What is meant

  /// Facts that the words name, that a party named in them is reported to
  /// have stated, or else that an original document lists; all lacked by the
  /// silent account.
  private func facts(meantBy object: [Int], in source: Int, lackedBy silent: Silent) -> [Int] {
    let lacked = voices.coverage.facts.indices.filter { isLacked($0, by: silent) }
    let named = lacked.filter { isNamed($0, by: object, in: source) }
    if !named.isEmpty { return Array(named.prefix(Self.mostLinked)) }
    if let speaker = speaker(in: object, of: source), reports(object, in: source),
      let party = accounts.party(of: voices.speakers[speaker]), party.key != silent.party?.key
    {
      let told = lacked.filter { party.passages[$0] != nil }
      let listed = told.filter { voices.isListed(voices.coverage.facts[$0]) }
      let meant = listed.isEmpty ? told : listed
      if !meant.isEmpty { return Array(meant.prefix(Self.mostLinked)) }
    }
    guard silent.source != nil else { return [] }
    return Array(lacked.filter(isListedByDocument).prefix(Self.mostLinked))
  }

  /// Whether some words say that somebody said something.
  private func reports(_ words: [Int], in source: Int) -> Bool {
    words.contains { index in
      let word = voices.readings[source].words[index]
      return CueVerbs.verb(word.folded) != nil || word.folded == "raised"
    }
  }

  private func isLacked(_ fact: Int, by silent: Silent) -> Bool {
    let value = voices.coverage.facts[fact]
    guard value.isClaim else { return false }
    if let source = silent.source { return value.cells[source].status == .notFound }
    return silent.party.map { $0.passages[fact] == nil } ?? false
  }

  private func isListedByDocument(_ fact: Int) -> Bool {
    let value = voices.coverage.facts[fact]
    return voices.isListed(value)
      && value.tellers.contains {
        voices.readings[$0].source.metadata.role == .primary
      }
  }

  /// Words that stand for facts and name none.
  private static let general = WordSet(.generalStems)

  /// Whether an item of what was left unmentioned, all its telling words
  /// together, stands in a passage of the fact.
  private func isNamed(_ fact: Int, by object: [Int], in source: Int) -> Bool {
    let items = items(of: object, in: source)
    guard !items.isEmpty else { return false }
    return voices.coverage.facts[fact].cells.indices.contains { other in
      guard other != source else { return false }
      let reading = voices.readings[other]
      return voices.coverage.facts[fact].cells[other].spans.contains { span in
        let stems = reading.stems(in: span)
        return items.contains { $0.isSubset(of: stems) }
      }
    }
  }

  /// The things named, split at "and", "or" and commas; at most six words each.
  private func items(of object: [Int], in source: Int) -> [Set<String>] {
    let reading = voices.readings[source]
    var items: [Set<String>] = [[]]
    var end = 0
    for index in object {
      let word = reading.words[index]
      let gap = ByteRange(min(end, word.range.start), word.range.start)
      let hasComma = end > 0 && reading.source.text.bytes[gap.start..<gap.end].contains(0x2C)
      end = word.range.end
      if hasComma || word.folded == "or" || word.folded == "and" || word.folded == "nor" {
        items.append([])
      }
      if word.isStopWord || Self.general.contains(word.stem) { continue }
      items[items.count - 1].insert(word.stem)
    }
    return items.filter { !$0.isEmpty && $0.count <= 6 }
  }
}
