internal import DocumentModel
internal import UnicodeText

/// Finds what one account affirms and the other denies, by negation, by
/// “failed to” and its like, or by a verb and its opposite.
struct PolarityConflicts {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  /// Verbs that exclude each other of one thing, by stem.
  static let opposites: [String: Set<String>] = {
    var table: [String: Set<String>] = [:]
    let rows = [
      ("accept", "reject refus declin"), ("approv", "reject veto"), ("confirm", "deni"),
      ("agre", "refus declin"), ("pass", "fail reject"), ("support", "oppos"),
      ("allow", "ban forbid block"), ("acquit", "convict"), ("clear", "convict"),
      ("rise", "fall drop declin"), ("increas", "decreas fall drop declin"),
      ("win", "lose"), ("open", "close"), ("grant", "refus deni"), ("surviv", "die"),
      ("uphold", "overturn quash"), ("admit", "deni"), ("resign", "stay"),
      ("lift", "impos"), ("succeed", "fail"), ("back", "oppos"), ("extend", "end"),
    ]
    for (stem, others) in rows {
      for other in others.split(separator: " ") {
        table[stem, default: []].insert(String(other))
        table[String(other), default: []].insert(stem)
      }
    }
    return table
  }()

  func findings() -> [Finding] {
    detector.pairs.compactMap { pair in
      let left = detector.accounts[pair.left].statements[pair.leftSentence]
      let right = detector.accounts[pair.right].statements[pair.rightSentence]
      for a in left {
        for b in right where conflicts(a, b) {
          guard !tells(pair.left, b), !tells(pair.right, a) else { continue }
          return finding(a, b, pair)
        }
      }
      return nil
    }
  }

  private func conflicts(_ a: Statement, _ b: Statement) -> Bool {
    guard !a.isOpen, !b.isOpen, a.certainty == .stated, b.certainty == .stated else { return false }
    let isOne = SameAct.isOneVerb(a, b)
    let isOpposed =
      isOne
      ? a.isDenied != b.isDenied
      : a.isDenied == b.isDenied && (PolarityConflicts.opposites[a.stem]?.contains(b.stem) ?? false)
    guard isOpposed, SameAct.argumentsAgree(a, b), SameAct.hasSubject(a), SameAct.hasSubject(b)
    else { return false }
    let all = Overlap.share(a.agents.union(a.patients), b.agents.union(b.patients))
    return all >= 0.5 && !hasOtherTime(a, b)
  }

  /// “did not sign on Monday”, “signed on Tuesday”: no conflict.
  private func hasOtherTime(_ a: Statement, _ b: Statement) -> Bool {
    let times = Set(TimeReader.weekdays.keys.map { $0 }).union([
      "today", "yesterday", "tomorrow", "earlier", "initi", "first", "now", "later",
    ])
    let x = a.agents.union(a.patients).intersection(times)
    let y = b.agents.union(b.patients).intersection(times)
    return x != y
  }

  /// Whether a source has the other's statement as well, in any sentence.
  private func tells(_ source: Int, _ other: Statement) -> Bool {
    detector.accounts[source].statements.contains { sentence in
      sentence.contains {
        $0.isDenied == other.isDenied && $0.stem == other.stem
          && Overlap.share($0.patients.union($0.agents), other.patients.union(other.agents)) >= 0.5
      }
    }
  }

  private func finding(_ a: Statement, _ b: Statement, _ pair: PassagePair) -> Finding {
    let left = ConflictDetector.Side(source: pair.left, range: a.range)
    let right = ConflictDetector.Side(source: pair.right, range: b.range)
    return detector.finding(.polarityConflict, left, right, score: 0.85) { first, second in
      let own = first.source == pair.left ? a : b
      let how = a.isDenied == b.isDenied ? "opposite verbs" : own.isDenied ? "denied" : "affirmed"
      if a.isDenied == b.isDenied {
        return "The same thing with \(how): \(detector.teller(first)) has "
          + "\(detector.quote(first)), \(detector.teller(second)) \(detector.quote(second))"
      }
      return "\(capital(how)) in \(detector.teller(first)) and "
        + "\(own.isDenied ? "affirmed" : "denied") in \(detector.teller(second)): "
        + "\(detector.quote(first)) / \(detector.quote(second))"
    }
  }

  private func capital(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
