internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// The actors of one source and whom each name in it stands for.
struct ActorIndex {
  private(set) var actors: [SourceActor] = []
  /// Every mention of an actor, by position.
  private(set) var mentions: [(range: ByteRange, actor: Int)] = []

  /// Where names stand of which nobody knows whose they are: last names that
  /// several bear, and names without any sign of a person. By position.
  private(set) var openMentions: [ByteRange] = []

  /// For each word of a label, the labels it stands in, by position.
  private(set) var labelsByWord: [String: [(label: ActorLabel, actor: Int)]] = [:]

  private let reading: Reading
  private var lexicon: Lexicon { reading.lexicon }
  /// Bodies and countries by a key of their name.
  private var bodies: [Body] = []
  private var byKey: [String: Int] = [:]

  private struct Body {
    var concept: ConceptID?
    var kind: SourceActor.Kind
    var mentions: [NameMention] = []
  }

  init(_ reading: Reading) {
    self.reading = reading
    let labels = LabelReader(reading: reading)
    var names: [NameMention] = []
    for mention in NameScanner(reading: reading).mentions() where !addBody(mention) {
      names.append(mention)
    }
    for body in bodies { append(body.kind, body.concept, body.mentions, nil, labels) }
    let gathered = PersonGatherer(reading, names)
    openMentions = gathered.open.map(\.range)
    for person in gathered.persons {
      if isActor(person, labels) {
        append(.person, nil, person.mentions, person.likelyGender, labels)
      } else if person.name.count == 1 {
        openMentions += person.mentions.map(\.range)
      }
    }
    openMentions.sort()
    mentions.sort { $0.range < $1.range }
    let order = actors.indices.sorted { first(of: $0) < first(of: $1) }
    renumber(order)
    indexLabels()
  }

  private func first(of actor: Int) -> Int { actors[actor].mentions.first?.start ?? 0 }

  /// Puts the actors in the order of their first mentions.
  private mutating func renumber(_ order: [Int]) {
    var number = [Int](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { number[old] = new }
    actors = order.map { actors[$0] }
    for index in mentions.indices { mentions[index].actor = number[mentions[index].actor] }
  }

  // MARK: Grouping

  /// Whether a mention names no person: a body or country, which is kept, or
  /// a place and the like, which are no actors.
  private mutating func addBody(_ mention: NameMention) -> Bool {
    let words = reading.words[mention.words]
    let alias = reading.longestAlias(at: words.startIndex, upTo: words.endIndex)
    if let alias, alias.length == words.count, mention.titles.isEmpty {
      // A case lists persons beside bodies.
      if alias.kind == .body, isPersonName(words) { return false }
      if isActing(alias) || isActingCapital(alias, mention) {
        put(mention, key: "concept \(lexicon.identifier(of: alias.concept))") {
          Body(concept: alias.concept, kind: alias.kind == .country ? .country : .organization)
        }
        return true
      }
      if !alias.isAmbiguous || words.count > 1 { return true }
    }
    if isBracketed(mention.range) || isShouted(words) || isPartyTag(mention.range) { return true }
    let folded = words.map(\.folded)
    if words.count > 1, folded.last.map(PeopleWords.places.contains) ?? false { return true }
    if mention.titles.isEmpty, PeopleWords.states.contains(folded.joined(separator: " ")) {
      return true
    }
    guard folded.contains(where: PeopleWords.bodies.contains) || isAcronym(words) else {
      return false
    }
    put(mention, key: "body \(folded.joined(separator: " "))") {
      Body(concept: nil, kind: .organization)
    }
    return true
  }

  private func isPersonName(_ words: ArraySlice<Word>) -> Bool {
    words.count > 1 && words.first.map { PeopleWords.givenName($0.folded) != nil } ?? false
      && !words.contains { PeopleWords.bodies.contains($0.folded) }
  }

  /// `BREAKING NEWS`, `SHOCK`: capitals for effect and not for a name.
  private func isShouted(_ words: ArraySlice<Word>) -> Bool {
    guard words.allSatisfy({ $0.shape == .allCaps }) else { return false }
    return words.count > 1
      || words.contains { $0.folded.utf8.count > 4 && lexicon.isKnown($0.folded) }
  }

  /// `(R-Ohio)`, `(Reuters)`
  private func isBracketed(_ range: ByteRange) -> Bool {
    let bytes = reading.source.text.bytes
    return range.start > 0 && bytes[range.start - 1] == UInt8(ascii: "(") && range.end < bytes.count
      && bytes[range.end] == UInt8(ascii: ")")
  }

  /// `, R-Ohio,`: capitals and a hyphen, behind a comma.
  private func isPartyTag(_ range: ByteRange) -> Bool {
    let bytes = reading.source.text.bytes[range.start..<range.end]
    let capitals = bytes.prefix { (0x41...0x5A).contains($0) }
    let next = bytes.dropFirst(capitals.count)
    return (1...3).contains(capitals.count) && next.first == UInt8(ascii: "-")
      && next.dropFirst().first.map { (0x41...0x5A).contains($0) } ?? false
  }

  private func isActing(_ alias: AliasMatch) -> Bool {
    guard !alias.isAmbiguous, alias.role == .name || alias.role == .government else { return false }
    switch alias.kind {
    case .country, .body, .agency, .court, .office, .company: return true
    default: return false
    }
  }

  /// `Oslo said`, `an Oslo readout`: a capital that stands for its government
  /// and not for a place.
  private func isActingCapital(_ alias: AliasMatch, _ mention: NameMention) -> Bool {
    guard alias.kind == .country, alias.role == .capital else { return false }
    let words = reading.words
    let (first, next) = (mention.words.lowerBound, mention.words.upperBound)
    guard words[first].shape != .allCaps || words[first].folded.utf8.count < 4 else { return false }
    let isNextHere = next < words.count && words[next].sentence == words[first].sentence
    if isNextHere, CueVerbs.verb(words[next].folded) != nil { return true }
    guard !alias.isAmbiguous, isNextHere else { return false }
    return ["readout", "summary", "statement", "communique", "account", "government"]
      .contains(words[next].folded)
  }

  private func isAcronym(_ words: ArraySlice<Word>) -> Bool {
    guard words.count == 1, let word = words.first else { return false }
    return word.shape == .allCaps && word.folded.utf8.count(where: { $0 != 0x2E }) > 2
  }

  private mutating func put(_ mention: NameMention, key: String, _ make: () -> Body) {
    if let body = byKey[key] {
      bodies[body].mentions.append(mention)
      return
    }
    bodies.append(make())
    byKey[key] = bodies.count - 1
    bodies[bodies.count - 1].mentions.append(mention)
  }

  // MARK: Actors

  /// Whether something speaks for a person behind a name: a title, a role, a
  /// given name, or a word that is nothing else; two capitals alone are as
  /// often a place, a programme or a bill.
  private func isActor(_ person: Person, _ labels: LabelReader) -> Bool {
    if person.isTitled { return true }
    guard let given = person.given else { return false }
    if hasGivenName(given),
      !lexicon.partsOfSpeech(of: person.surname).contains(.noun)
        || person.mentions.contains(where: { !standsForPlace($0) })
    {
      return true
    }
    return person.mentions.contains {
      speaks($0) || labels.labels(of: $0).contains(where: labels.namesRole)
    }
  }

  private func hasGivenName(_ first: String) -> Bool {
    first.utf8.count == 1 || PeopleWords.givenName(first) != nil
      || lexicon.partsOfSpeech(of: first).isEmpty
  }

  /// Whether a reporting verb follows: `Lund said`.
  private func speaks(_ mention: NameMention) -> Bool {
    let next = mention.words.upperBound
    return next < reading.words.count && reading.words[next].shape == .lower
      && CueVerbs.verb(reading.words[next].folded) != nil
  }

  /// `the Rose Garden`, `in Sandy Hook`
  private func standsForPlace(_ mention: NameMention) -> Bool {
    let words = reading.words
    let first = mention.words.lowerBound
    return first > 0 && words[first - 1].sentence == words[first].sentence
      && ["the", "in", "at", "near"].contains(words[first - 1].folded)
  }

  private mutating func append(
    _ kind: SourceActor.Kind, _ concept: ConceptID?, _ found: [NameMention],
    _ gender: Gender?, _ reader: LabelReader
  ) {
    var variants: [String] = []
    var labels: [ActorLabel] = []
    for mention in found {
      let text = reading.source.text.string(mention.range)
      if !variants.contains(text) { variants.append(text) }
      labels += reader.labels(of: mention)
    }
    let fullest = Register.fullest(variants) ?? ""
    let shown = concept.map(lexicon.displayName(of:)) ?? fullest
    let known = kind == .person ? gender ?? self.gender(of: labels) : nil
    actors.append(
      SourceActor(
        name: shown.isEmpty ? fullest : shown, kind: kind,
        concept: concept.map(lexicon.identifier(of:)), gender: known, variants: variants,
        labels: labels,
        mentions: found.map(\.range)))
    mentions += found.map { ($0.range, actors.count - 1) }
  }

  private mutating func indexLabels() {
    for (index, actor) in actors.enumerated() where actor.kind == .person {
      for label in actor.labels {
        let words = Set(reading.words[reading.wordIndices(startingIn: label.range)].map(\.folded))
        for word in words { labelsByWord[word, default: []].append((label, index)) }
      }
    }
    for word in labelsByWord.keys {
      labelsByWord[word]?.sort { a, b in
        a.label.range != b.label.range ? a.label.range < b.label.range : a.actor < b.actor
      }
    }
  }

  private func gender(of labels: [ActorLabel]) -> Gender? {
    labels.lazy
      .flatMap { $0.text.lowercased().split { !$0.isLetter } }
      .compactMap { Gender(noun: String($0)) }.first
  }

  /// The actor whose name stands in `range`: the last one, since what is
  /// before it belongs to the role.
  /// - Parameter counts: whether a mention can be meant.
  func actor(
    in range: ByteRange, where counts: (ByteRange) -> Bool = { _ in true }
  ) -> (actor: Int, range: ByteRange)? {
    let first = mentions.partitioningIndex { $0.range.start >= range.start }
    let inside = mentions[first...].prefix { $0.range.start < range.end }
      .filter { counts($0.range) }
    let found = inside.last { actors[$0.actor].kind == .person } ?? inside.last
    return found.map { ($0.actor, $0.range) }
  }

  /// How many persons are named in a span.
  func persons(in range: ByteRange) -> Int {
    let first = mentions.partitioningIndex { $0.range.start >= range.start }
    let inside = mentions[first...].prefix { $0.range.end <= range.end }.map(\.actor)
    return Set(inside.filter { actors[$0].kind == .person }).count
  }

  /// The last mention of an actor that ends before a span.
  func lastMention(of actor: Int, before head: ByteRange) -> ByteRange? {
    actors[actor].mentions.last { $0.end <= head.start }
  }
}
