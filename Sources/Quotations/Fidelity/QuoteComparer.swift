internal import DocumentModel
internal import Reading
internal import TextCore

/// Collects what pairs of quotations show, and words it as findings.
struct QuoteComparer {
  let sources: [QuoteSource]
  let runs: [QuoteRun]
  private(set) var matches: [QuoteMatch] = []

  private struct Observation {
    var kind: FindingKind
    var left: Int
    var right: Int
    /// The words that differ, each side; what was lost, for a clipped one.
    var leftWords: String
    var rightWords: String
    /// For a clipped quotation: the side that lacks the words.
    var lacksLeft = false
    var shared: Int
    /// The words compared; of a document only those that are quoted.
    var leftPassage: Passage
    var rightPassage: Passage
    /// Differences besides the one that is shown.
    var more = 0
    /// See ``QuoteDifference/isSlight``.
    var isSlight = false
  }

  private var observations: [Observation] = []
  /// For each run, with how many others it agrees.
  private var agreements: [Int: Int] = [:]
  /// The runs that another source has as a whole, word for word.
  private var confirmed: Set<Int> = []
  /// For each run, the sources that quote just these words somewhere: there the
  /// quotation is no clipped one.
  private var wholes: [Int: Set<Int>] = [:]
  private let speakers: SpeakerIdentity

  init(sources: [QuoteSource], runs: [QuoteRun], register: Register) {
    speakers = SpeakerIdentity(sources: sources, register: register)
    self.sources = sources
    self.runs = runs
  }

  mutating func compare(_ a: Int, _ b: Int) {
    guard !isTranslated(a), !isTranslated(b) else { return }
    let difference = QuoteDifference(runs[a], runs[b])
    guard difference.isSameStatement else { return }
    let isFaithful = difference.changes.isEmpty
    guard isFaithful || difference.isOneOccasion, mayBeHeld(a, b, difference) else { return }
    let first = passage(a, difference.alignment.left)
    let second = passage(b, difference.alignment.right)
    matches.append(
      QuoteMatch(
        first: first, second: second, edits: edits(difference, a, b), isFaithful: isFaithful))
    if isFaithful {
      agreements[a, default: 0] += 1
      agreements[b, default: 0] += 1
      for run in [a, b] where difference.shared == runs[run].items.count {
        confirmed.insert(run)
      }
      if difference.lostOnLeft.isEmpty, difference.lostOnRight.isEmpty {
        wholes[a, default: []].insert(runs[b].source)
        wholes[b, default: []].insert(runs[a].source)
      }
    }
    if let change = telling(difference.changes, a, b) {
      observations.append(
        Observation(
          kind: .quoteAltered, left: a, right: b,
          leftWords: shown(runs[a], change.left, of: a),
          rightWords: shown(runs[b], change.right, of: b), shared: difference.shared,
          leftPassage: first, rightPassage: second, more: difference.changes.count - 1,
          isSlight: difference.isSlight))
    } else {
      noteClipped(difference, a, b)
    }
    if difference.shared >= 8, speakers.conflict(runs[a], runs[b]) {
      observations.append(
        Observation(
          kind: .quoteSpeakerConflict, left: a, right: b, leftWords: speaker(a),
          rightWords: speaker(b), shared: difference.shared, leftPassage: first,
          rightPassage: second))
    }
  }

  /// Whether words may be held against a document: what a person says aloud
  /// is close to it and no quotation of it, unless hardly a word differs.
  private func mayBeHeld(_ a: Int, _ b: Int, _ difference: QuoteDifference) -> Bool {
    guard runs[a].isDocument || runs[b].isDocument else { return true }
    let quoted = runs[a].isDocument ? b : a
    guard let index = runs[quoted].quotation else { return true }
    let speech = sources[runs[quoted].source].speech
    let isPerson = speech.actors.contains {
      $0.kind == .person && $0.name == speech.quotations[index].speaker
    }
    let changed = difference.changes.reduce(0) { $0 + max($1.left.count, $1.right.count) }
    return !isPerson || 16 * changed <= difference.shared
  }

  /// The difference to show: the first with a word of content, else the first.
  private func telling(
    _ changes: [QuoteDifference.Change], _ a: Int, _ b: Int
  ) -> QuoteDifference.Change? {
    changes.first { change in
      runs[a].items[change.left].contains { !$0.isStopWord }
        || runs[b].items[change.right].contains { !$0.isStopWord }
    } ?? changes.first
  }

  private mutating func noteClipped(_ difference: QuoteDifference, _ a: Int, _ b: Int) {
    let test = ClippingTest(sources: sources)
    for (lost, whole, short, lacksLeft) in [
      (difference.lostOnLeft, b, a, true), (difference.lostOnRight, a, b, false),
    ] {
      for range in lost where !runs[short].isDocument {
        guard let clause = test.limitingClause(range, of: runs[whole], lackedBy: runs[short])
        else { continue }
        let text = shown(runs[whole], clause, of: whole)
        observations.append(
          Observation(
            kind: .quoteClipped, left: a, right: b, leftWords: lacksLeft ? "" : text,
            rightWords: lacksLeft ? text : "", lacksLeft: lacksLeft, shared: difference.shared,
            leftPassage: passage(a, difference.alignment.left, with: lacksLeft ? nil : clause),
            rightPassage: passage(b, difference.alignment.right, with: lacksLeft ? clause : nil)))
        return
      }
    }
  }

  // MARK: Findings

  /// One finding a quotation and kind, its counterparts best first.
  func findings() -> [Finding] {
    var grouped: [String: (run: Int, list: [Observation])] = [:]
    var order: [String] = []
    for observation in observations {
      if observation.kind == .quoteClipped {
        let (short, whole) =
          observation.lacksLeft
          ? (observation.left, observation.right) : (observation.right, observation.left)
        if wholes[short]?.contains(runs[whole].source) ?? false { continue }
      }
      let run = subject(of: observation)
      let key = "\(observation.kind.rawValue) \(run)"
      if grouped[key] == nil { order.append(key) }
      grouped[key, default: (run, [])].list.append(observation)
    }
    let findings = order.compactMap { key -> Finding? in
      guard let (run, list) = grouped[key] else { return nil }
      return finding(run, list)
    }
    return findings.sorted {
      $0.passage != $1.passage
        ? $0.passage < $1.passage : $0.kind.rawValue < $1.kind.rawValue
    }
  }

  /// The side the finding stands at: never the primary source; the clipped
  /// side; the one fewer others agree with; the one under review; the one published later.
  private func subject(of observation: Observation) -> Int {
    let (a, b) = (observation.left, observation.right)
    if observation.kind == .quoteClipped { return observation.lacksLeft ? a : b }
    let (roleA, roleB) = (role(a), role(b))
    if (roleA == .primary) != (roleB == .primary) { return roleA == .primary ? b : a }
    let (countA, countB) = (agreements[a] ?? 0, agreements[b] ?? 0)
    if countA != countB { return countA < countB ? a : b }
    if (roleA == .subject) != (roleB == .subject) { return roleA == .subject ? a : b }
    return isLater(a, than: b) ? a : b
  }

  /// By the date of publication, else by the texts: never by the order in
  /// which the sources were given.
  private func isLater(_ a: Int, than b: Int) -> Bool {
    let (left, right) = (sources[runs[a].source].reading, sources[runs[b].source].reading)
    if let x = left.source.metadata.published, let y = right.source.metadata.published, x != y {
      return x > y
    }
    return right.source.text.bytes.lexicographicallyPrecedes(left.source.text.bytes)
  }

  private func finding(_ run: Int, _ list: [Observation]) -> Finding? {
    let sorted = list.sorted { x, y in
      if x.isSlight != y.isSlight { return y.isSlight }
      return x.shared != y.shared ? x.shared > y.shared : other(x, run) < other(y, run)
    }
    guard let first = sorted.first else { return nil }
    let isLeft = first.left == run
    let here = isLeft ? first.leftWords : first.rightWords
    let there = isLeft ? first.rightWords : first.leftWords
    let name = sources[runs[other(first, run)].source].reading.source.name
    var counterparts: [Passage] = []
    for observation in sorted {
      let passage = observation.left == run ? observation.rightPassage : observation.leftPassage
      if !counterparts.contains(passage) { counterparts.append(passage) }
    }
    // Another source has the words as they stand here: the sources differ.
    let isConfirmed = first.kind == .quoteAltered && confirmed.contains(run)
    return Finding(
      kind: first.kind,
      severity: first.isSlight || isConfirmed ? .note : first.kind.defaultSeverity,
      score: min(0.99, 0.8 + 0.01 * Double(first.shared)),
      message: QuoteMessages.message(first.kind, here: here, there: there, name: name)
        + QuoteMessages.more(first.more),
      passage: passage(run), counterparts: counterparts,
      voice: runs[run].quotation.flatMap {
        sources[runs[run].source].speech.quotations[$0].speaker
      })
  }

  private func other(_ observation: Observation, _ run: Int) -> Int {
    observation.left == run ? observation.right : observation.left
  }

  // MARK: Parts

  private func isTranslated(_ run: Int) -> Bool {
    sources[runs[run].source].reading.source.metadata.isTranslated
  }

  private func role(_ run: Int) -> SourceMetadata.Role {
    sources[runs[run].source].reading.source.metadata.role
  }

  private func passage(_ run: Int) -> Passage {
    Passage(source: runs[run].source, range: runs[run].range)
  }

  /// The whole quotation, or of a document the words that were aligned and
  /// the clause that belongs to them.
  private func passage(_ run: Int, _ aligned: Range<Int>, with clause: Range<Int>? = nil) -> Passage
  {
    guard runs[run].isDocument, let first = aligned.first, let last = aligned.last else {
      return passage(run)
    }
    let words = min(first, clause?.first ?? first)...max(last, clause?.last ?? last)
    let items = runs[run].items
    return Passage(
      source: runs[run].source,
      range: items[words.lowerBound].range.union(items[words.upperBound].range))
  }

  private func speaker(_ run: Int) -> String {
    runs[run].quotation.flatMap { sources[runs[run].source].speech.quotations[$0].speaker } ?? ""
  }

  /// The words of a stretch as written, and for an empty one its neighbours.
  private func shown(_ run: QuoteRun, _ range: Range<Int>, of index: Int) -> String {
    guard !range.isEmpty else { return "" }
    let bytes = run.items[range.lowerBound].range.union(run.items[range.upperBound - 1].range)
    let text = sources[run.source].reading.source.text.string(bytes)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func edits(_ difference: QuoteDifference, _ a: Int, _ b: Int) -> [WordEdit] {
    var (i, j) = (difference.alignment.left.lowerBound, difference.alignment.right.lowerBound)
    var edits: [WordEdit] = []
    for step in difference.alignment.steps {
      let (x, y) = (i, j)
      if step != .right { i += 1 }
      if step != .left { j += 1 }
      if step == .pair, runs[a].items[x].key == runs[b].items[y].key {
        edits.append(.keep(runs[a].items[x].key))
        continue
      }
      if step != .right { edits.append(.remove(runs[a].items[x].key)) }
      if step != .left { edits.append(.insert(runs[b].items[y].key)) }
    }
    return edits
  }
}

/// The wording of findings about quotations: what was seen, nothing more.
enum QuoteMessages {
  /// How many differences there are besides the one told.
  static func more(_ count: Int) -> String {
    count > 0 ? " \(count) more difference\(count == 1 ? "" : "s")." : ""
  }

  static func message(_ kind: FindingKind, here: String, there: String, name: String) -> String {
    switch kind {
    case .quoteClipped:
      "The quotation in \(name) goes on with “\(there)”, which is not found here."
    case .quoteSpeakerConflict:
      "These words are given to \(here) here and to \(there) in \(name)."
    default:
      switch (here.isEmpty, there.isEmpty) {
      case (true, _): "The words “\(there)”, quoted in \(name), are not found in this quotation."
      case (_, true): "The words “\(here)” are not found in the same quotation in \(name)."
      default: "The quotation has “\(here)” where \(name) has “\(there)”."
      }
    }
  }
}
