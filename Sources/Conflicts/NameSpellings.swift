internal import DocumentModel
internal import Quotations
internal import UnicodeText

/// Finds a person whose name two sources write with one letter of difference,
/// in passages that tell the same thing: “Ilsa Brandt” and “Ilse Brandt”.
///
/// That may be a slip or another transcription, so it is a note.
struct NameSpellings {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  private static let fewestLetters = 4

  func findings() -> [Finding] {
    let persons = detector.actors.shared.filter { $0.kind == .person }
      .map { (actor: $0, words: words($0.name)) }.filter { $0.words.count > 1 }
    return persons.indices.flatMap { a in
      persons.indices.filter { $0 > a }.compactMap { b in
        differsInOneLetter(persons[a].words, persons[b].words)
          ? conflict(persons[a].actor, persons[b].actor) : nil
      }
    }
  }

  private func words(_ name: String) -> [[UInt8]] {
    name.lowercased().split(separator: " ").map { Array($0.utf8) }
  }

  private func conflict(_ a: SharedActor, _ b: SharedActor) -> Finding? {
    let (sources, others) = (Set(a.members.map(\.source)), Set(b.members.map(\.source)))
    // A source that has both knows two persons.
    guard sources.isDisjoint(with: others) else { return nil }
    for x in a.members {
      for y in b.members {
        if let (left, right) = together(x, y) { return finding(a.name, left, b.name, right) }
      }
    }
    return nil
  }

  private func differsInOneLetter(_ x: [[UInt8]], _ y: [[UInt8]]) -> Bool {
    guard x.count == y.count else { return false }
    let different = x.indices.filter { x[$0] != y[$0] }
    guard different.count == 1, let index = different.first else { return false }
    let (s, t) = (x[index], y[index])
    // An accent, or the s of a possessive or plural, is no other spelling.
    guard min(s.count, t.count) >= NameSpellings.fewestLetters,
      (s + t).allSatisfy({ $0 < 0x80 }), s + [UInt8(ascii: "s")] != t, t + [UInt8(ascii: "s")] != s
    else { return false }
    return isOneEdit(s, t)
  }

  /// Whether one letter is exchanged, added or left out, or two neighbours
  /// have changed places.
  private func isOneEdit(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let start = zip(a, b).prefix { $0 == $1 }.count
    let (x, y) = (a.dropFirst(start), b.dropFirst(start))
    let end = zip(x.reversed(), y.reversed()).prefix { $0 == $1 }.count
    let (s, t) = (Array(x.dropLast(end)), Array(y.dropLast(end)))
    if max(s.count, t.count) == 1 { return true }
    return s.count == 2 && t.count == 2 && s == t.reversed()
  }

  /// A mention of each in two passages that tell the same thing.
  private func together(
    _ a: SharedActor.Member, _ b: SharedActor.Member
  ) -> (ConflictDetector.Side, ConflictDetector.Side)? {
    let (x, y) = (detector.accounts[a.source], detector.accounts[b.source])
    let left = x.speech.actors[a.actor].mentions
    let right = y.speech.actors[b.actor].mentions
    for pair in detector.pairs {
      let isSwapped = pair.left == b.source && pair.right == a.source
      guard isSwapped || pair.left == a.source && pair.right == b.source else { continue }
      let own = isSwapped ? pair.rightSentence : pair.leftSentence
      let other = isSwapped ? pair.leftSentence : pair.rightSentence
      if let here = left.first(where: { x.sentence(at: $0) == own }),
        let there = right.first(where: { y.sentence(at: $0) == other })
      {
        return (.init(source: a.source, range: here), .init(source: b.source, range: there))
      }
    }
    return nil
  }

  private func finding(
    _ a: String, _ left: ConflictDetector.Side, _ b: String, _ right: ConflictDetector.Side
  ) -> Finding {
    detector.finding(.nameTitleConflict, left, right, score: 0.6, severity: .note) {
      first, second in
      let (own, other) = first.source == left.source ? (a, b) : (b, a)
      return "A name in two spellings: “\(own)” in \(detector.accounts[first.source].name), "
        + "“\(other)” in \(detector.accounts[second.source].name)"
    }
  }
}
