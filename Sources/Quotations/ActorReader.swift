internal import DocumentModel
internal import Lexicon
public import Reading
internal import UnicodeText

/// Finds who acts and speaks in a source, with variants of a name merged.
public enum ActorReader {
  /// The actors of a source, by first mention.
  ///
  /// A name is an actor when it has a title, is that of a country or body in
  /// the lexicon, holds a word for a body, or is a full name whose last part
  /// comes again.
  /// - Complexity: O(n log n) in the number of names
  public static func actors(of reading: Reading) -> [SourceActor] {
    ActorIndex(reading, lexicon: .shared).actors
  }
}

/// The actors of one source and whom each name in it stands for.
struct ActorIndex {
  enum Gender { case male, female }

  private(set) var actors: [SourceActor] = []
  private(set) var genders: [Gender?] = []
  /// Every mention of an actor, by position.
  private(set) var mentions: [(range: ByteRange, actor: Int)] = []

  /// For each word of a label, the labels it stands in, by position.
  private(set) var labelsByWord: [String: [(label: ActorLabel, actor: Int)]] = [:]

  private let reading: Reading
  private let lexicon: Lexicon
  /// Groups of mentions before it is known whether they are actors.
  private var groups: [Group] = []
  private var bySurname: [String: [Int]] = [:]
  private var byKey: [String: Int] = [:]

  private struct Group {
    var concept: ConceptID?
    var kind: SourceActor.Kind
    var given: String?
    var mentions: [NameMention] = []
    var isTitled = false
    var words = 0
    var hasShortMention = false
    var gender: Gender?
  }

  init(_ reading: Reading, lexicon: Lexicon) {
    self.reading = reading
    self.lexicon = lexicon
    for mention in NameScanner(reading: reading, lexicon: lexicon).mentions() { add(mention) }
    let labels = LabelReader(reading: reading)
    for group in groups where isActor(group) { append(group, labels) }
    mentions.sort { $0.range < $1.range }
    indexLabels()
  }

  // MARK: Grouping

  private mutating func add(_ mention: NameMention) {
    let words = reading.words[mention.words]
    let alias = reading.longestAlias(at: words.startIndex, upTo: words.endIndex)
    if let alias, alias.length == words.count, mention.titles.isEmpty,
      isActing(alias) || isActingCapital(alias, mention)
    {
      put(mention, key: "concept \(lexicon.identifier(of: alias.concept))") {
        Group(concept: alias.concept, kind: alias.kind == .country ? .country : .organization)
      }
      return
    }
    // Places and events are no actors.
    if let alias, alias.length == words.count, mention.titles.isEmpty,
      !alias.isAmbiguous || words.count > 1
    {
      return
    }
    if isBracketed(mention.range) || isShouted(words) { return }
    let folded = words.map(\.folded)
    if words.count > 1, folded.last.map(ActorWords.places.contains) ?? false { return }
    if folded.contains(where: ActorWords.bodies.contains) || isAcronym(words) {
      put(mention, key: "body \(folded.joined(separator: " "))") {
        Group(concept: nil, kind: .organization)
      }
      return
    }
    addPerson(mention, folded)
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
    words.count == 1 && words.first?.shape == .allCaps
  }

  private mutating func addPerson(_ mention: NameMention, _ folded: [String]) {
    guard let surname = folded.last(where: { $0 != "jr" && $0 != "sr" }) else { return }
    let given = folded.count > 1 ? folded[0] : nil
    let gender = gender(of: mention)
    let same = (bySurname[surname] ?? []).suffix(16).last { fits(groups[$0], given, gender) }
    let group: Int
    if let same {
      group = same
    } else {
      groups.append(Group(concept: nil, kind: .person, given: given))
      group = groups.count - 1
      bySurname[surname, default: []].append(group)
    }
    groups[group].mentions.append(mention)
    if groups[group].given == nil { groups[group].given = given }
    groups[group].isTitled = groups[group].isTitled || !mention.titles.isEmpty
    groups[group].words = max(groups[group].words, folded.count)
    groups[group].hasShortMention = groups[group].hasShortMention || folded.count == 1
    if let gender { groups[group].gender = gender }
  }

  private func fits(_ group: Group, _ given: String?, _ gender: Gender?) -> Bool {
    if let gender, let known = group.gender, gender != known { return false }
    guard let given, let other = group.given else { return true }
    return given == other
      || given.prefix(1) == other.prefix(1) && min(given.count, other.count) == 1
      || lexicon.givenNameRelation(given, other) != nil
  }

  private func gender(of mention: NameMention) -> Gender? {
    for word in reading.words[mention.titles] {
      if ActorWords.male.contains(word.folded) { return .male }
      if ActorWords.female.contains(word.folded) { return .female }
    }
    return nil
  }

  private mutating func put(_ mention: NameMention, key: String, _ make: () -> Group) {
    if let group = byKey[key] {
      groups[group].mentions.append(mention)
      return
    }
    groups.append(make())
    byKey[key] = groups.count - 1
    groups[groups.count - 1].mentions.append(mention)
  }

  // MARK: Actors

  private func isActor(_ group: Group) -> Bool {
    if group.kind != .person { return true }
    return group.isTitled || (group.words > 1 && (group.hasShortMention || group.words < 5))
  }

  private mutating func append(_ group: Group, _ reader: LabelReader) {
    var variants: [String] = []
    var labels: [ActorLabel] = []
    for mention in group.mentions {
      let text = reading.source.text.string(mention.range)
      if !variants.contains(text) { variants.append(text) }
      labels += reader.labels(of: mention)
    }
    let fullest = ActorMerger.fullest(variants) ?? ""
    var actor = SourceActor(
      name: group.concept.map(lexicon.displayName(of:)) ?? fullest, kind: group.kind,
      concept: group.concept.map(lexicon.identifier(of:)), variants: variants, labels: labels,
      mentions: group.mentions.map(\.range))
    if actor.name.isEmpty { actor.name = fullest }
    actors.append(actor)
    genders.append(
      group.gender ?? gender(of: labels) ?? group.given.flatMap(ActorWords.gender(ofGiven:)))
    mentions += group.mentions.map { ($0.range, actors.count - 1) }
  }

  private mutating func indexLabels() {
    for (index, actor) in actors.enumerated() where actor.kind == .person {
      for label in actor.labels {
        let words = Set(reading.words[reading.wordIndices(in: label.range)].map(\.folded))
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
    for label in labels {
      for word in label.text.lowercased().split(whereSeparator: { !$0.isLetter }) {
        if ActorWords.male.contains(String(word)) { return .male }
        if ActorWords.female.contains(String(word)) { return .female }
      }
    }
    return nil
  }

  /// The actor whose name stands in `range`: the last one, since what is
  /// before it belongs to the role.
  func actor(in range: ByteRange) -> (actor: Int, range: ByteRange)? {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.start < range.end { low = middle + 1 } else { high = middle }
    }
    var found: (actor: Int, range: ByteRange)?
    while low > 0, mentions[low - 1].range.start >= range.start {
      let candidate = mentions[low - 1]
      if found == nil { found = (candidate.actor, candidate.range) }
      if actors[candidate.actor].kind == .person { return (candidate.actor, candidate.range) }
      low -= 1
    }
    return found
  }
}
