internal import Comparison
internal import DocumentModel
internal import Facts
internal import Findings
internal import Reading
internal import TextCore

/// One sentence that tells what a source leaves out.
struct LeftOutEntry: Sendable {
  var sentence: ShownSentence
  /// The facts of it that are left out, by salience; none where only a name or
  /// a reply is.
  var facts: [Fact]
  /// How much the most salient of it matters, 0…1.
  var weight: Double
  /// Passages of further sources that tell one of these facts.
  var also: [Passage]
  var severity: Severity

  /// Words of a sentence before clauses are left out.
  static let limit = 24

  var wordCount: Int { sentence.wordCount + 1 + also.count }
}

/// What is left out of one source, by the sentences that tell it.
struct LeftOut: Sendable {
  var source: Int
  /// What a reader should see first stands first.
  var entries: [LeftOutEntry]
  /// How many of them the page shows.
  var shown = 0
}

/// Groups what is left out by the sentences that tell it: one sentence, one
/// entry, whichever and however many of its facts are meant. Of the sentences
/// that tell a fact the one is taken that tells most of what is left out.
struct LeftOutReader {
  let comparison: Comparison
  let cutter: SentenceCutter
  private let facts: [String: Fact]
  /// The place of each source when all are ordered by role and text: the same
  /// in whatever order they were given.
  private let ranks: [Int]

  init(_ comparison: Comparison, _ cutter: SentenceCutter) {
    self.comparison = comparison
    self.cutter = cutter
    facts = Dictionary(comparison.facts.map { ($0.id, $0) }) { first, _ in first }
    let sources = comparison.sources
    let order = sources.indices.sorted { x, y in
      let (a, b) = (sources[x], sources[y])
      if (a.metadata.role == .primary) != (b.metadata.role == .primary) {
        return a.metadata.role == .primary
      }
      return a.text.bytes != b.text.bytes
        ? a.text.bytes.lexicographicallyPrecedes(b.text.bytes) : x < y
    }
    var ranks = [Int](repeating: 0, count: sources.count)
    for (rank, source) in order.enumerated() { ranks[source] = rank }
    self.ranks = ranks
  }

  /// Whether a finding is about a fact that is left out of one account.
  static func isListed(_ finding: Finding) -> Bool {
    finding.kind.absence == .fact && finding.fact != nil
      && finding.rule != VoiceTable.accountOmissionRule
  }

  /// A sentence of a source.
  private struct Place: Hashable {
    var source: Int, sentence: Int
  }

  private struct Missing {
    /// `nil` for what is smaller than a fact, such as a reply.
    var fact: Fact?
    var severity: Severity
    /// 0…1.
    var weight: Double
    /// Passages that tell it and little else.
    var places: [(place: Place, span: ByteRange)]
    /// All sentences that tell it.
    var everywhere: Set<Place>
  }

  func leftOut(of source: Int) -> LeftOut {
    var open = comparison.findings.compactMap { finding -> Missing? in
      guard finding.passage.source == source else { return nil }
      if LeftOutReader.isListed(finding), let fact = finding.fact.flatMap({ facts[$0] }) {
        let all = sentences(fact)
        return Missing(
          fact: fact, severity: finding.severity, weight: fact.salience.score,
          places: exact(all, fact), everywhere: Set(all.map(\.place)))
      }
      guard finding.kind.absence == .detail, finding.severity > .note else { return nil }
      let all = finding.counterparts.compactMap { passage in
        comparison.readings[passage.source].sentence(at: passage.range).map {
          (place: Place(source: passage.source, sentence: $0), span: passage.range)
        }
      }
      return Missing(
        severity: finding.severity, weight: finding.score / 2, places: all,
        everywhere: Set(all.map(\.place)))
    }
    var entries: [LeftOutEntry] = []
    while let place = richest(open) {
      let own = open.filter { $0.everywhere.contains(place) }
      open.removeAll { $0.everywhere.contains(place) }
      if let entry = entry(own, place) { entries.append(entry) }
    }
    return LeftOut(source: source, entries: ordered(entries))
  }

  /// Where a fact is told, but for headlines where a sentence tells it too.
  private func sentences(_ fact: Fact) -> [(place: Place, span: ByteRange)] {
    let all = fact.tellers.flatMap { teller in
      fact.cells[teller].spans.compactMap { span in
        comparison.readings[teller].sentence(at: span).map {
          (Place(source: teller, sentence: $0), span)
        }
      }
    }
    let told = all.filter {
      !comparison.readings[$0.0.source].sentences[$0.0.sentence].zone.isTitle
    }
    return (told.isEmpty ? all : told).map { (place: $0.0, span: $0.1) }
  }

  /// Those passages that hold little but the fact: one that was matched as a
  /// whole may hold much more.
  private func exact(
    _ told: [(place: Place, span: ByteRange)], _ fact: Fact
  ) -> [(place: Place, span: ByteRange)] {
    let own = fact.focus.reduce(0) { $0 + $1.count }
    let exact = told.filter { $0.place.source == fact.labelSource || $0.span.count <= 2 * own + 20 }
    return exact.isEmpty ? told : exact
  }

  /// The sentence that tells most of what is left out, by salience.
  private func richest(_ open: [Missing]) -> Place? {
    var weights: [Place: Double] = [:]
    for missing in open {
      for place in Set(missing.places.map(\.place)) {
        weights[place, default: 0] += 0.1 + missing.weight
      }
    }
    return weights.max { a, b in
      a.value != b.value
        ? a.value < b.value
        : (ranks[a.key.source], a.key.sentence) > (ranks[b.key.source], b.key.sentence)
    }?.key
  }

  private func entry(_ own: [Missing], _ place: Place) -> LeftOutEntry? {
    let marks = own.flatMap { $0.places.filter { $0.place == place }.map(\.span) }
    let facts = own.compactMap(\.fact)
    let elsewhere = facts.flatMap { fact in
      fact.tellers.filter { $0 != place.source }.compactMap { teller in
        fact.cells[teller].spans.first.map { Passage(source: teller, range: $0) }
      }
    }
    // One passage a source is enough to find it.
    var also: [Passage] = []
    for passage in elsewhere.sorted() where !also.contains(where: { $0.source == passage.source }) {
      also.append(passage)
    }
    guard !marks.isEmpty else { return nil }
    return LeftOutEntry(
      sentence: cutter.shown(
        place.sentence, marking: marks, in: place.source, limit: LeftOutEntry.limit),
      facts: facts, weight: own.map(\.weight).max() ?? 0, also: also,
      severity: own.map(\.severity).max() ?? .note)
  }

  // MARK: Order

  /// What more sources tell, then what an original document tells, then what is
  /// more salient; what says the same words as an entry before it comes last.
  private func ordered(_ entries: [LeftOutEntry]) -> [LeftOutEntry] {
    func weight(_ entry: LeftOutEntry) -> Double {
      let isPrimary = ([entry.sentence.source] + entry.also.map(\.source)).contains {
        comparison.sources[$0].metadata.role == .primary
      }
      let more = Double(max(0, min(entry.facts.count, 5) - 1)) * 0.15
      return Double(entry.also.count) * 0.5 + (isPrimary ? 0.5 : 0) + entry.weight + more
        + (entry.severity > .note ? 0.25 : 0)
    }
    let byWeight = entries.map { (entry: $0, weight: weight($0)) }.sorted { x, y in
      if x.weight != y.weight { return x.weight > y.weight }
      let (a, b) = (x.entry.sentence, y.entry.sentence)
      let (p, q) = (ranks[a.source], ranks[b.source])
      return p != q ? p < q : a.range < b.range
    }.map(\.entry)
    var told: [Set<String>] = []
    var first: [LeftOutEntry] = []
    var again: [LeftOutEntry] = []
    for entry in byWeight {
      let stems = telling(entry)
      let isTold = told.contains { known in
        stems.count { known.contains($0) } * 10 >= stems.count * 7
      }
      if isTold { again.append(entry) } else { first.append(entry) }
      told.append(stems)
    }
    return first + again
  }

  private func telling(_ entry: LeftOutEntry) -> Set<String> {
    comparison.readings[entry.sentence.source].tellingStems(in: entry.sentence.range)
  }
}
