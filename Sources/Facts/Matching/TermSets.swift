internal import TextCore

/// The terms of the content sentences of one account, made to be asked
/// whether a sentence holds a term: the question of the innermost loops.
struct TermSets: Sendable {
  /// Where the terms of each sentence start in ``flat``; one more than sentences.
  private let starts: [Int32]
  /// The terms by sentence, ascending.
  private let flat: [Int32]
  /// For each sentence a bit for each sixty-fourth of the terms: it tells most
  /// that a sentence does not hold.
  private let masks: [UInt64]

  /// - Parameter sets: distinct terms each, ascending.
  init(_ sets: [[Int]]) {
    var starts: [Int32] = [0]
    var flat: [Int32] = []
    var masks: [UInt64] = []
    starts.reserveCapacity(sets.count + 1)
    masks.reserveCapacity(sets.count)
    flat.reserveCapacity(sets.reduce(0) { $0 + $1.count })
    for set in sets {
      for term in set { flat.append(Int32(term)) }
      starts.append(Int32(flat.count))
      masks.append(TermSets.mask(set))
    }
    self.starts = starts
    self.flat = flat
    self.masks = masks
  }

  /// The bits of some terms.
  static func mask(_ terms: [Int]) -> UInt64 {
    terms.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// Whether a sentence may hold a term; where it may not, it does not.
  @inline(__always)
  func mayHold(_ term: Int, at place: Int) -> Bool {
    masks[place] & (1 << UInt64(term & 63)) != 0
  }

  /// Whether the sentence at a place holds a term.
  @inline(__always)
  func holds(_ term: Int, at place: Int) -> Bool {
    mayHold(term, at: place) && isFound(term, at: place)
  }

  private func isFound(_ term: Int, at place: Int) -> Bool {
    let end = Int(starts[place + 1])
    let first = (Int(starts[place])..<end).partitioningIndex { Int(flat[$0]) >= term }
    return first < end && Int(flat[first]) == term
  }
}
