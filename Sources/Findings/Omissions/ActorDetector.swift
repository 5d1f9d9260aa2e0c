public import DocumentModel
internal import Facts
internal import Lexicon
public import Quotations
public import Reading
internal import TextCore

/// Finds people and bodies that the leads of at least two other accounts name
/// and one account does not name at all.
///
/// An actor is somebody whom the sources together name in full, by title or by
/// the last name alone: not every capitalised word. Adjectives of countries,
/// places and given names stand in leads too and act no part in them.
public struct ActorDetector: Sendable {
  private let readings: [Reading]
  private let speech: [SpeechReading]
  private let actors: [Register.Entry]
  private let subject: Int?

  /// Body sentences that count as the lead.
  private static let leadSentences = 2
  /// How often an account must name an actor to be about it.
  private static let leastMentions = 2

  /// - Parameters:
  ///   - speech: one a reading, in the same order.
  ///   - register: of the same sources.
  public init(
    readings: [Reading], speech: [SpeechReading], register: Register, subject: Int?
  ) {
    self.readings = readings
    self.speech = speech
    actors = register.entries
    self.subject = subject
  }

  /// By source, then by the place of the first carrier's mention.
  public func findings() -> [Finding] {
    guard readings.count >= 3 else { return [] }
    let names = NamesOfSources(readings)
    let leading: [Central] = actors.compactMap { central($0, names) }.sorted { a, b in
      let (x, y) = (a.mentions[0], b.mentions[0])
      return x.source != y.source ? x.source < y.source : x.range < y.range
    }
    var findings: [Finding] = []
    for source in readings.indices where subject == nil || subject == source {
      // Two of one last name are told of once.
      var told: Set<String> = []
      for actor in leading where told.isDisjoint(with: actor.stems) {
        let isNamed = actor.mentions.contains { $0.source == source }
        guard !isNamed, !names.name(actor.stems, in: source) else { continue }
        told.formUnion(actor.stems)
        findings.append(finding(actor, missingIn: source))
      }
    }
    return findings
  }

  /// An actor that two leads name.
  private struct Central {
    var name: String
    /// What the account that lacks it must not have, in any spelling.
    var stems: Set<String>
    /// One a lead, by source.
    var mentions: [Passage]
  }

  private func central(_ actor: Register.Entry, _ names: NamesOfSources) -> Central? {
    guard actor.kind != .country, !isCommonNoun(actor), let stems = tellingStems(actor) else {
      return nil
    }
    let mentions = readings.indices.compactMap { source -> Passage? in
      guard names.count(stems, in: source) >= ActorDetector.leastMentions,
        let place = names.lead(ActorDetector.leadSentences, stems, in: source),
        actor.kind == .person || isMention(place, of: actor, in: source)
      else { return nil }
      return Passage(source: source, range: place)
    }
    guard mentions.count >= 2 else { return nil }
    return Central(name: actor.name, stems: stems, mentions: mentions)
  }

  /// Offices and places that are written like bodies, and bodies by one word
  /// that may be a part of another name: “the House Ethics Committee”.
  private func isCommonNoun(_ actor: Register.Entry) -> Bool {
    guard actor.name.contains(where: \.isUppercase) else { return true }
    guard actor.kind == .organization else { return false }
    let words = actor.name.lowercased().split(separator: " ").map(String.init)
    guard let last = words.last else { return true }
    return words.count == 1 && readings[0].lexicon.isKnown(last)
      || ["county", "city", "district"].contains(last)
  }

  /// A person's last names; for a body all words of its names. `nil` where
  /// nothing but two capitals speaks for a person: that may be a place.
  private func tellingStems(_ actor: Register.Entry) -> Set<String>? {
    var last: Set<String> = []
    var all: Set<String> = []
    var isNamedShort = false
    var hasLabel = false
    for member in actor.members {
      let reading = readings[member.source]
      let own = speech[member.source].actors[member.actor]
      hasLabel = hasLabel || !own.labels.isEmpty
      for mention in own.mentions {
        let words = reading.words[reading.wordIndices(in: mention)].filter {
          !$0.isStopWord && !PersonName.suffixes.contains($0.folded)
        }
        guard let name = words.last else { continue }
        last.insert(name.stem)
        all.formUnion(words.map(\.stem))
        isNamedShort = isNamedShort || words.count == 1
      }
    }
    if actor.kind == .person { return (isNamedShort || hasLabel) && !last.isEmpty ? last : nil }
    return all.isEmpty ? nil : all
  }

  /// Whether a source means a body by a word that its name has.
  private func isMention(_ place: ByteRange, of actor: Register.Entry, in source: Int) -> Bool {
    actor.members.contains { member in
      member.source == source
        && speech[source].actors[member.actor].mentions.contains { $0.contains(place) }
    }
  }

  private func finding(_ actor: Central, missingIn source: Int) -> Finding {
    let anchor = readings[source].sentences.first { $0.zone.isContent }?.range ?? ByteRange(0, 0)
    return Finding(
      kind: .actorMissing, score: 0.6,
      message: "“\(Excerpt.shortened(actor.name))”, named in the lead of "
        + "\(OmissionDetector.list(actor.mentions.map { readings[$0.source].source.name })), "
        + "not found in \(readings[source].source.name)",
      passage: Passage(source: source, range: anchor), counterparts: actor.mentions)
  }
}

/// The capitalised words of each source, and where they stand.
private struct NamesOfSources {
  private let readings: [Reading]
  /// For each source, for each stem that stands with a capital, its words.
  private let capitals: [[String: [Int]]]

  init(_ readings: [Reading]) {
    self.readings = readings
    capitals = readings.map { reading in
      var found: [String: [Int]] = [:]
      for (index, word) in reading.words.enumerated() where word.shape.startsWithCapital {
        found[word.stem, default: []].append(index)
      }
      return found
    }
  }

  /// How often a source writes one of the names in its content.
  func count(_ stems: Set<String>, in source: Int) -> Int {
    let reading = readings[source]
    return stems.reduce(0) { best, stem in
      let places = capitals[source][stem] ?? []
      return max(
        best, places.count { reading.sentences[reading.words[$0].sentence].zone.isContent })
    }
  }

  /// The first of the names inside the first sentences of the running text.
  func lead(_ sentences: Int, _ stems: Set<String>, in source: Int) -> ByteRange? {
    let reading = readings[source]
    let body = reading.sentences.indices.lazy.filter {
      reading.sentences[$0].zone == .paragraph
    }.prefix(sentences)
    for sentence in body {
      for index in reading.wordsOfSentence[sentence]
      where reading.words[index].shape.startsWithCapital
        && stems.contains(reading.words[index].stem)
      {
        return reading.words[index].range
      }
    }
    return nil
  }

  /// Whether a source writes one of the names anywhere, in a spelling that
  /// differs by two letters at most.
  func name(_ stems: Set<String>, in source: Int) -> Bool {
    if stems.contains(where: { capitals[source][$0] != nil }) { return true }
    return capitals[source].keys.contains { written in
      stems.contains { stem in
        stem.utf8.first == written.utf8.first
          && NameVariants.distance(stem, written, atMost: 2) != nil
      }
    }
  }
}
