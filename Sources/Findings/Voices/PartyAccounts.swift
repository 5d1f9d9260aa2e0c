internal import DocumentModel
internal import Facts
internal import TextCore

/// The accounts of all speakers of one side together: what a government, its
/// spokeswoman and its readout are reported to have said.
struct PartyAccounts {
  struct Party {
    var key: String
    /// The name of its government or body, else of its first speaker.
    var name: String
    /// For each fact with passages, by index; by source, then place.
    var passages: [Int: [Passage]] = [:]
    /// Whether a document of its own is among the sources.
    var isAtHand = false
    /// Whether a government speaks, or a body through a document: that is an
    /// account, and more than a remark.
    var givesAccount = false
  }

  /// By key.
  let parties: [Party]

  init(_ voices: VoiceTable) {
    var parties: [String: Party] = [:]
    func key(_ speaker: Int) -> String {
      voices.speakers[speaker].party ?? "speaker \(voices.speakers[speaker].name)"
    }
    for (index, fact) in voices.coverage.facts.enumerated() where fact.isClaim {
      for (source, cell) in fact.cells.enumerated() {
        for span in cell.spans.sorted() {
          guard let speaker = voices.speaker(of: span, in: source) else { continue }
          let name = voices.speakers[speaker].name
          parties[key(speaker), default: Party(key: key(speaker), name: name)]
            .passages[index, default: []].append(Passage(source: source, range: span))
        }
      }
    }
    for (index, speaker) in voices.speakers.enumerated() {
      let gives =
        speaker.kind == .government
        || speaker.kind == .organization && voices.table.hasDocument[index]
      guard gives, parties[key(index)] != nil else { continue }
      if parties[key(index)]?.givesAccount == false { parties[key(index)]?.name = speaker.name }
      parties[key(index)]?.givesAccount = true
    }
    for source in voices.readings.indices {
      if let owner = voices.owner(of: source) { parties[key(owner)]?.isAtHand = true }
    }
    self.parties = parties.keys.sorted().compactMap { parties[$0] }
  }

  /// The party that a speaker belongs to.
  func party(of speaker: Speaker) -> Party? {
    parties.first { $0.key == speaker.party ?? "speaker \(speaker.name)" }
  }
}

/// Finds what one party is reported to have said and another, of whose
/// account there are only reports, is not.
struct AccountOmissions {
  let voices: VoiceTable
  let accounts: PartyAccounts

  /// Facts that a party must be reported with to have given an account.
  private static let leastFacts = 2
  /// Findings a pair of parties and direction.
  private static let most = 6

  func findings() -> [Finding] {
    let givers = accounts.parties.filter { $0.givesAccount && $0.passages.count >= Self.leastFacts }
    return givers.flatMap { carrier in
      givers.filter { $0.key != carrier.key && !$0.isAtHand && meets(carrier, $0) }.flatMap {
        findings(carrier, lackedBy: $0)
      }
    }
  }

  /// Whether some source reports both accounts: else one may be about
  /// something that the other never spoke of.
  private func meets(_ a: PartyAccounts.Party, _ b: PartyAccounts.Party) -> Bool {
    func count(_ party: PartyAccounts.Party, _ source: Int) -> Int {
      party.passages.values.filter { list in list.contains { $0.source == source } }.count
    }
    return voices.readings.indices.contains {
      count(a, $0) >= Self.leastFacts && count(b, $0) >= Self.leastFacts
    }
  }

  private func findings(
    _ carrier: PartyAccounts.Party, lackedBy other: PartyAccounts.Party
  ) -> [Finding] {
    // Two facts may stand in one sentence of the carrier: it is told once.
    var told: [Passage] = []
    let facts = carrier.passages.keys.sorted().filter { fact in
      guard other.passages[fact] == nil, let first = carrier.passages[fact]?.first else {
        return false
      }
      let isTold = told.contains {
        $0.source == first.source
          && ($0.range.contains(first.range) || first.range.contains($0.range))
      }
      if !isTold { told.append(first) }
      return !isTold
    }
    return facts.prefix(Self.most).compactMap { index in
      guard let evidence = carrier.passages[index], let first = evidence.first else { return nil }
      let fact = voices.coverage.facts[index]
      let told = other.passages.keys.sorted().flatMap { other.passages[$0] ?? [] }
      guard let place = told.first(where: { $0.source == first.source }) ?? told.first else {
        return nil
      }
      return Finding(
        rule: VoiceTable.accountOmissionRule,
        kind: voices.isListed(fact) ? .topicMissing : .claimMissing,
        severity: .note, score: fact.salience.score,
        message: "“\(voices.shortened(voices.text(first)))”, reported of \(carrier.name) "
          + "(\(voices.names(of: evidence))), not found in what is reported of \(other.name)",
        passage: place, counterparts: evidence)
    }
  }
}

extension VoiceTable {
  /// The rule of findings about what one party's account lacks; their kinds
  /// are those of omissions between sources.
  public static let accountOmissionRule = "account-omission"

  /// Whether a source lists a fact among several that were raised.
  func isListed(_ fact: Fact) -> Bool {
    fact.cells.enumerated().contains { source, cell in
      cell.statements.contains { coverage.statements[source][$0].isListed }
    }
  }

  /// The names of the sources of passages, each once.
  func names(of passages: [Passage]) -> String {
    var seen: [String] = []
    for passage in passages where !seen.contains(name(passage.source)) {
      seen.append(name(passage.source))
    }
    return seen.joined(separator: ", ")
  }

  /// A fact's label, at most `limit` characters, cut at a word border.
  func label(_ fact: Fact, limit: Int = 60) -> String { shortened(fact.label, limit: limit) }

  /// At most `limit` characters of a text, cut at a word border.
  func shortened(_ text: String, limit: Int = 60) -> String {
    Excerpt.shortened(text, limit: limit)
  }
}
