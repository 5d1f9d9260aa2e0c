internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// Finds how far a plan or an agreement has come, where accounts differ:
/// wished for, expected, agreed, done.
struct StageShifts {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  enum Stage: Int, Sendable, Hashable, Comparable {
    case considered, willing, expected, agreed

    static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }

    var name: String {
      switch self {
      case .considered: "under discussion"
      case .willing: "a wish or a readiness"
      case .expected: "an expectation"
      case .agreed: "an agreement reached"
      }
    }
  }

  /// A word or phrase that tells the stage of the act that follows it.
  private static let phrases: [([String], Stage)] = [
    (["reaching", "an", "agreement", "on"], .agreed),
    (["reached", "an", "agreement", "on"], .agreed),
    (["reached", "agreement", "on"], .agreed), (["reached", "a", "deal", "to"], .agreed),
    (["reached", "an", "agreement", "to"], .agreed), (["have", "agreed", "to"], .agreed),
    (["agreed", "to"], .agreed), (["agreed", "on"], .agreed),
    (["struck", "a", "deal", "to"], .agreed),
    (["willingness", "to"], .willing), (["readiness", "to"], .willing),
    (["willing", "to"], .willing),
    (["ready", "to"], .willing), (["desire", "to"], .willing), (["hope", "to"], .willing),
    (["hopes", "to"], .willing), (["wants", "to"], .willing), (["intention", "to"], .willing),
    (["confident", "of"], .expected), (["confidence", "in"], .expected),
    (["expected", "to"], .expected), (["expect", "to"], .expected),
    (["considering"], .considered), (["considered"], .considered),
    (["possibility", "of"], .considered), (["weighing"], .considered),
  ]

  struct Mention {
    var stage: Stage
    var act: Set<String>
    /// Concepts, or stems of names, that the act is about.
    var objects: Set<String>
    var forms: [String]
    var range: ByteRange
    var sentence: Int
  }

  func findings() -> [Finding] {
    let mentions = detector.accounts.map { account in
      account.sentences { StageShifts.openers.contains($0.folded) }
        .flatMap { self.mentions(account, $0) }
    }
    // One finding a further stage and source, with all that are less far.
    return mentions.indices.flatMap { high -> [Finding] in
      for mention in mentions[high] {
        let low = mentions.indices.filter { $0 != high }.compactMap { other in
          mentions[other].first { $0.stage < mention.stage && conflicts(mention, $0) }
            .map { (source: other, mention: $0) }
        }.filter { lower in
          !mentions[high].contains { agrees($0, lower.mention) }
            && !mentions[lower.source].contains { agrees($0, mention) }
        }.sorted { a, b in
          detector.ordered(
            .init(source: a.source, range: a.mention.range),
            .init(source: b.source, range: b.mention.range)
          ).first.source == a.source
        }
        guard let first = low.first else { continue }
        var finding = finding(first.mention, first.source, mention, high)
        finding.counterparts = low.map { Passage(source: $0.source, range: $0.mention.range) }
        return [finding]
      }
      return []
    }
  }

  private func agrees(_ own: Mention, _ other: Mention) -> Bool {
    own.stage == other.stage && isSameAct(own, other)
  }

  private func conflicts(_ a: Mention, _ b: Mention) -> Bool {
    abs(a.stage.rawValue - b.stage.rawValue) >= 2 && isSameAct(a, b)
  }

  private func isSameAct(_ a: Mention, _ b: Mention) -> Bool {
    guard !a.objects.isDisjoint(with: b.objects) else { return false }
    for x in a.forms {
      for y in b.forms where SameAct.areOne(x, y) { return true }
    }
    return false
  }

  private func mentions(_ account: Account, _ sentence: Int) -> [Mention] {
    let clause = ClauseWords(
      reading: account.reading, range: account.reading.wordsOfSentence[sentence])
    var found: [Mention] = []
    var index = clause.range.lowerBound
    while index < clause.range.upperBound {
      guard let (length, stage) = phrase(clause, index) else {
        index += 1
        continue
      }
      if let mention = mention(account, clause, sentence, index, length, stage) {
        found.append(mention)
      }
      index += length
    }
    return found
  }

  /// The first words of all phrases.
  private static let openers = WordSet(phrases.compactMap(\.0.first).joined(separator: " "))

  private func phrase(_ clause: ClauseWords, _ index: Int) -> (Int, Stage)? {
    guard StageShifts.openers.contains(clause.folded(index)) else { return nil }
    for (words, stage) in StageShifts.phrases where clause.isInside(index + words.count) {
      if words.indices.allSatisfy({ clause.folded(index + $0) == words[$0] }) {
        if index > clause.range.lowerBound, Grammar.negations.contains(clause.folded(index - 1)) {
          return nil
        }
        return (words.count, stage)
      }
    }
    return nil
  }

  /// The act is the next word of content; its objects are the names and
  /// concepts up to the next mark.
  private func mention(
    _ account: Account, _ clause: ClauseWords, _ sentence: Int, _ start: Int, _ length: Int,
    _ stage: Stage
  ) -> Mention? {
    var at = start + length
    while clause.isInside(at), clause.word(at).isStopWord, at - start - length < 3 { at += 1 }
    guard clause.isInside(at), clause.word(at).shape == .lower else { return nil }
    var objects: Set<String> = []
    var end = at + 1
    while clause.isInside(end), end - at < 12, clause.isJoined(end) {
      let word = clause.word(end)
      if ["and", "but", "that", "which"].contains(word.folded) { break }
      if word.shape.startsWithCapital {
        let limit = min(clause.range.upperBound, end + 8)
        if let alias = account.reading.longestAlias(at: end, upTo: limit), !alias.isAmbiguous {
          objects.insert(Lexicon.shared.identifier(of: alias.concept))
          end += alias.length
          continue
        }
        objects.insert(word.stem)
      }
      end += 1
    }
    guard !objects.isEmpty else { return nil }
    return Mention(
      stage: stage, act: [clause.word(at).stem], objects: objects, forms: [clause.folded(at)],
      range: clause.bytes(start..<min(end, clause.range.upperBound)), sentence: sentence)
  }

  private func finding(_ a: Mention, _ left: Int, _ b: Mention, _ right: Int) -> Finding {
    let (low, high) = a.stage < b.stage ? (a, b) : (b, a)
    let (lowSource, highSource) = a.stage < b.stage ? (left, right) : (right, left)
    return detector.finding(
      .certaintyShift, .init(source: highSource, range: high.range),
      .init(source: lowSource, range: low.range), score: 0.7, rule: "certainty-shift/stage",
      keepsOrder: true
    ) { first, second in
      "How far it has come: \(high.stage.name) in \(detector.teller(first)) "
        + "(\(detector.quote(first))), \(low.stage.name) in \(detector.teller(second)) "
        + "(\(detector.quote(second)))"
    }
  }
}
