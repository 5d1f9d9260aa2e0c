internal import DocumentModel
internal import Facts
internal import UnicodeText

/// Two sentences of two sources that tell the same thing on firm ground.
struct PassagePair: Sendable, Hashable {
  /// The place of each source in the list of accounts, left before right.
  var left: Int
  var right: Int
  var leftSentence: Int
  var rightSentence: Int
  /// What speaks for the pair, for the reader.
  var reason: String
}

/// The pairs of passages that may be compared word for word: sentences that
/// are firmly aligned, and sentences of one fact that both sources carry
/// firmly.
struct PassagePairs {
  private(set) var pairs: [PassagePair] = []

  init(_ accounts: [Account], _ alignments: [SentenceAlignment], _ facts: [Fact]) {
    var known: Set<[Int]> = []
    func add(_ a: Passage, _ b: Passage, _ reason: String) {
      let (x, y) = a.source < b.source ? (a, b) : (b, a)
      guard x.source != y.source, let left = accounts[x.source].sentence(at: x.range),
        let right = accounts[y.source].sentence(at: y.range),
        known.insert([x.source, y.source, left, right]).inserted
      else { return }
      pairs.append(
        PassagePair(
          left: x.source, right: y.source, leftSentence: left, rightSentence: right,
          reason: reason))
    }
    for alignment in alignments where alignment.level == .firm {
      add(alignment.a, alignment.b, "")
    }
    for fact in facts {
      let firm = fact.cells.indices.filter {
        fact.cells[$0].isTold && fact.cells[$0].isFirm
      }
      guard firm.count > 1 else { continue }
      for a in firm {
        for b in firm where b > a {
          guard let x = fact.cells[a].spans.first, let y = fact.cells[b].spans.first else {
            continue
          }
          add(Passage(source: a, range: x), Passage(source: b, range: y), fact.id)
        }
      }
    }
    pairs.sort { a, b in
      (a.left, a.right, a.leftSentence, a.rightSentence)
        < (b.left, b.right, b.leftSentence, b.rightSentence)
    }
  }
}
