internal import DocumentModel
internal import Reading
internal import UnicodeText

/// Finds the same act as a fact in one account and hedged in the other.
struct CertaintyShifts {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  func findings() -> [Finding] {
    detector.pairs.compactMap { pair in
      let left = detector.accounts[pair.left].statements[pair.leftSentence]
      let right = detector.accounts[pair.right].statements[pair.rightSentence]
      for a in left {
        for b in right where differs(a, b) {
          let (firm, hedged) = a.certainty > b.certainty ? (a, b) : (b, a)
          let firmSource = a.certainty > b.certainty ? pair.left : pair.right
          let hedgedSource = firmSource == pair.left ? pair.right : pair.left
          // Once hedged is enough in a text; once firm as well.
          guard !hedges(firmSource, firm), !states(hedgedSource, hedged) else { continue }
          return finding(firm, firmSource, hedged, hedgedSource)
        }
      }
      return nil
    }
  }

  private func differs(_ a: Statement, _ b: Statement) -> Bool {
    guard !a.isOpen, !b.isOpen, a.isDenied == b.isDenied, a.certainty != b.certainty,
      max(a.certainty, b.certainty) >= .stated, min(a.certainty, b.certainty) <= .expected,
      SameAct.isOneVerb(a, b), SameAct.argumentsAgree(a, b)
    else { return false }
    return Overlap.share(a.agents.union(a.patients), b.agents.union(b.patients)) >= 0.5
  }

  private func hedges(_ source: Int, _ firm: Statement) -> Bool {
    detector.accounts[source].statements.contains { sentence in
      sentence.contains {
        $0.certainty < .stated && $0.stem == firm.stem
          && Overlap.share($0.patients, firm.patients) >= 0.5
      }
    }
  }

  private func states(_ source: Int, _ hedged: Statement) -> Bool {
    let account = detector.accounts[source]
    return account.statements.indices.contains { index in
      account.reading.sentences[index].zone != .headline
        && account.statements[index].contains {
          $0.certainty >= .stated && $0.stem == hedged.stem && !$0.isOpen
            && Overlap.share($0.patients, hedged.patients) >= 0.5
        }
    }
  }

  private func finding(
    _ firm: Statement, _ firmSource: Int, _ hedged: Statement, _ hedgedSource: Int
  ) -> Finding {
    detector.finding(
      .certaintyShift, .init(source: firmSource, range: firm.range),
      .init(source: hedgedSource, range: hedged.range), score: 0.8, keepsOrder: true
    ) { first, second in
      let hedge = hedged.hedge.map { detector.accounts[second.source].text($0) } ?? ""
      return "Given \(firm.certainty.name) in \(detector.teller(first)) and "
        + "\(hedged.certainty.name) in \(detector.teller(second)) (“\(hedge)”): "
        + "\(detector.quote(first)) / \(detector.quote(second))"
    }
  }
}
