public import DocumentModel
public import Facts
internal import Lexicon
internal import Parallel
public import Quotations
public import Reading
internal import UnicodeText

/// Finds where accounts conflict: in figures, times, places, roles, in what
/// is affirmed and how firmly, and where a headline does not fit its body.
///
/// A conflict between sources needs passages that are firmly aligned, or a
/// firm link of facts, *and* the same thing counted, the same act, or the
/// same actor; what a source states elsewhere in agreement with the other
/// ends the conflict. The result does not depend on the order of the sources.
public struct ConflictDetector: Sendable {
  let accounts: [Account]
  let pairs: [PassagePair]
  let coverage: CoverageTable
  let subject: Int?
  let actors: ActorTable
  /// The place of each source when all are ordered by role and text.
  private let ranks: [Int]

  /// - Parameters:
  ///   - speech: the voices of each reading.
  ///   - actors: those of all sources, merged.
  ///   - alignments: of sentences, of any level; only firm ones are used.
  ///   - subject: the index of the source that is judged, when there is one.
  public init(
    readings: [Reading], speech: [SpeechReading], actors: [SharedActor],
    coverage: CoverageTable, alignments: [SentenceAlignment], subject: Int?
  ) {
    accounts = readings.indices.parallelMap {
      Account(source: $0, reading: readings[$0], speech: speech[$0])
    }
    pairs = PassagePairs(accounts, alignments, coverage.facts).pairs
    self.actors = ActorTable(accounts, actors)
    self.coverage = coverage
    self.subject = subject
    ranks = ConflictDetector.ranks(readings)
  }

  /// One search a kind of conflict; none depends on another, so that they may
  /// run at the same time.
  public var searches: [@Sendable () -> [Finding]] {
    [
      { NumberConflicts(self).findings() },
      {
        CrowdSizes(self).findings() + PersonAges(self).findings() + PartCounts(self).findings()
      },
      { TimeConflicts(self).findings() + OnceOnlyActs(self).findings() },
      { PlaceConflicts(self).findings() }, { RoleConflicts(self).findings() },
      { PolarityConflicts(self).findings() }, { AgreementScope(self).findings() },
      { CauseAsserted(self).findings() },
      { NameTitleConflicts(self).findings() + NameSpellings(self).findings() },
      { CertaintyShifts(self).findings() }, { HedgedNouns(self).findings() },
      { StageShifts(self).findings() },
      { HeadlineChecks(self).findings() },
    ]
  }

  /// What the searches found, each conflict once, in no particular order.
  /// - Parameter found: of each of ``searches``, in their order.
  public func joined(_ found: [[Finding]]) -> [Finding] {
    let conflicts = withoutRepeats(found.flatMap { $0 })
    return (conflicts + ToldDifferently(self).findings(besides: conflicts)).map(weighed)
  }

  /// Where one source is judged, what two others differ on is only noted.
  private func weighed(_ finding: Finding) -> Finding {
    guard let subject, finding.passage.source != subject,
      !finding.counterparts.contains(where: { $0.source == subject })
    else { return finding }
    var finding = finding
    finding.severity = .note
    return finding
  }

  /// One side of a conflict.
  struct Side {
    var source: Int
    /// What is quoted and located: the words that matter, with enough around.
    var range: ByteRange
  }

  /// The side that a finding stands at: the judged source; else one that is
  /// no original document; else by the texts, whatever their order.
  func ordered(_ a: Side, _ b: Side) -> (first: Side, second: Side) {
    if let subject {
      if a.source == subject { return (a, b) }
      if b.source == subject { return (b, a) }
    }
    return ranks[a.source] <= ranks[b.source] ? (a, b) : (b, a)
  }

  /// What `compare` finds between each two accounts, the first before the
  /// second, in what `read` takes out of each of them once.
  func betweenAccounts<Item>(
    _ read: (Account) -> [Item],
    _ compare: (_ left: [Item], Int, _ right: [Item], Int) -> [Finding]
  ) -> [Finding] {
    let items = accounts.map(read)
    return accounts.indices.flatMap { left in
      accounts.indices.filter { $0 > left }.flatMap { right in
        compare(items[left], left, items[right], right)
      }
    }
  }

  /// The side whose words are the clause around `range`.
  func side(_ source: Int, around range: ByteRange, in sentence: Int) -> Side {
    Side(source: source, range: accounts[source].clause(of: range, sentence))
  }

  /// A warning where two voices differ, who are no contradiction of the
  /// outlets; else `nil`.
  func severity(ofVoices left: Int, _ a: ByteRange, _ right: Int, _ b: ByteRange) -> Severity? {
    guard let x = accounts[left].voiceNote(a), let y = accounts[right].voiceNote(b), x != y
    else { return nil }
    return .warning
  }

  /// A finding at the first of two sides, the other as its counterpart.
  func finding(
    _ kind: FindingKind, _ a: Side, _ b: Side, score: Double, severity: Severity? = nil,
    rule: String? = nil, keepsOrder: Bool = false, message: (Side, Side) -> String
  ) -> Finding {
    let (first, second) = keepsOrder ? (a, b) : ordered(a, b)
    return Finding(
      rule: rule, kind: kind, severity: severity, score: score, message: message(first, second),
      passage: Passage(source: first.source, range: first.range),
      counterparts: [Passage(source: second.source, range: second.range)],
      voice: accounts[first.source].voiceNote(first.range))
  }

  /// “Harbour Gazette”, or “the police, in Harbour Gazette” where the words
  /// are somebody's whom the source names.
  func teller(_ side: Side) -> String {
    let account = accounts[side.source]
    guard let speaker = account.voiceNote(side.range), !speaker.isEmpty else {
      return account.name
    }
    return "\(account.name) (\(speaker))"
  }

  func quote(_ side: Side, limit: Int = 70) -> String {
    "“\(Excerpt.shortened(accounts[side.source].text(side.range), limit: limit))”"
  }

  /// The same two passages under one kind count once; of the rest, at most
  /// one finding a pair of sentences and kind.
  private func withoutRepeats(_ findings: [Finding]) -> [Finding] {
    var seen: Set<[Int]> = []
    return findings.filter { finding in
      let other = finding.counterparts.first
      let own = accounts[finding.passage.source].sentence(at: finding.passage.range) ?? -1
      let theirs = other.flatMap { accounts[$0.source].sentence(at: $0.range) } ?? -1
      let kind = FindingKind.allCases.firstIndex(of: finding.kind) ?? 0
      return seen.insert([
        kind, finding.passage.source, own, other?.source ?? -1, theirs,
      ]).inserted
    }
  }

  private static func ranks(_ readings: [Reading]) -> [Int] {
    let order = readings.indices.sorted { x, y in
      let (a, b) = (readings[x].source, readings[y].source)
      if (a.metadata.role == .primary) != (b.metadata.role == .primary) {
        return b.metadata.role == .primary
      }
      return a.text.bytes != b.text.bytes
        ? a.text.bytes.lexicographicallyPrecedes(b.text.bytes) : x < y
    }
    var ranks = [Int](repeating: 0, count: readings.count)
    for (rank, source) in order.enumerated() { ranks[source] = rank }
    return ranks
  }
}
