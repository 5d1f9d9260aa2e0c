internal import DocumentModel
internal import Reading
internal import UnicodeText

/// Finds two events that one account joins as cause and effect and the other
/// in time alone.
struct CauseAsserted {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  /// Two sides of a sentence with what joins them.
  struct Link: Sendable {
    var isCausal: Bool
    var left: Set<String>
    var right: Set<String>
    var connective: ByteRange
  }

  /// Causal connectives as runs of words.
  private static let causal: [[String]] = [
    ["because", "of"], ["because"], ["due", "to"], ["caused", "by"], ["as", "a", "result", "of"],
    ["triggered", "by"], ["prompted", "by"], ["owing", "to"], ["thanks", "to"], ["led", "to"],
    ["caused"], ["triggered"], ["brought", "about"], ["resulted", "in"], ["sparked", "by"],
    ["sparked"], ["prompted"], ["forced", "by"], ["blamed", "on"],
  ]
  private static let temporal: [[String]] = [
    ["shortly", "after"], ["days", "after"], ["after"], ["following"], ["amid"], ["since"],
    ["followed"], ["came", "after"], ["before"], ["and", "then"],
  ]

  func findings() -> [Finding] {
    let linksOfAccount = detector.accounts.map { account in
      PerSentence(count: account.reading.sentences.count) { CauseAsserted.links(account, $0) }
    }
    return detector.pairs.compactMap { pair in
      let left = linksOfAccount[pair.left][pair.leftSentence]
      let right = linksOfAccount[pair.right][pair.rightSentence]
      for a in left {
        for b in right where a.isCausal != b.isCausal && isSame(a, b) {
          let hasCausal = (a.isCausal ? right : left).contains(where: \.isCausal)
          if !hasCausal { return finding(a, b, pair) }
        }
      }
      return nil
    }
  }

  private func isSame(_ a: Link, _ b: Link) -> Bool {
    let straight = min(Overlap.share(a.left, b.left), Overlap.share(a.right, b.right))
    let crossed = min(Overlap.share(a.left, b.right), Overlap.share(a.right, b.left))
    return max(straight, crossed) >= 0.5
  }

  private static func links(_ account: Account, _ sentence: Int) -> [Link] {
    let reading = account.reading
    let range = reading.wordsOfSentence[sentence]
    guard range.count > 4 else { return [] }
    let clause = ClauseWords(reading: reading, range: range)
    var found: [Link] = []
    var index = range.lowerBound + 1
    while index < range.upperBound - 1 {
      if let (length, isCausal) = connective(clause, index) {
        let left = clause.contentStems(max(range.lowerBound, index - 12)..<index)
        let right = clause.contentStems(
          index + length..<min(range.upperBound, index + length + 10))
        if !left.isEmpty, !right.isEmpty {
          found.append(
            Link(
              isCausal: isCausal, left: left, right: right,
              connective: clause.bytes(index..<index + length)))
        }
        index += length
      } else {
        index += 1
      }
    }
    return found
  }

  /// The first words of all connectives.
  private static let openers = WordSet(
    (causal + temporal).compactMap(\.first).joined(separator: " "))

  private static func connective(_ clause: ClauseWords, _ index: Int) -> (Int, Bool)? {
    guard CauseAsserted.openers.contains(clause.folded(index)) else { return nil }
    for (phrases, isCausal) in [(CauseAsserted.causal, true), (CauseAsserted.temporal, false)] {
      for phrase in phrases where index + phrase.count < clause.range.upperBound {
        if phrase.indices.allSatisfy({ clause.folded(index + $0) == phrase[$0] }) {
          // “not because of”: no cause is asserted.
          let before = clause.folded(index - 1)
          if isCausal, ["not", "whether", "if", "partly"].contains(before) { return nil }
          return (phrase.count, isCausal)
        }
      }
    }
    return nil
  }

  private func finding(_ a: Link, _ b: Link, _ pair: PassagePair) -> Finding {
    let left = detector.side(pair.left, around: a.connective, in: pair.leftSentence)
    let right = detector.side(pair.right, around: b.connective, in: pair.rightSentence)
    let (causal, temporal) = a.isCausal ? (left, right) : (right, left)
    let (cause, time) = a.isCausal ? (a, b) : (b, a)
    return detector.finding(.causeAsserted, causal, temporal, score: 0.7, keepsOrder: true) {
      first, second in
      "Cause in \(detector.teller(first)) "
        + "(“\(detector.accounts[first.source].text(cause.connective))”), order in time in "
        + "\(detector.teller(second)) (“\(detector.accounts[second.source].text(time.connective))”): "
        + "\(detector.quote(first)) / \(detector.quote(second))"
    }
  }
}
