internal import Lexicon

/// Which terms of a comparison belong to a dictionary word: a sorted list,
/// searched by halves.
struct LemmaTerms {
  private var entries: [(lemma: WordID, term: Int)] = []

  /// - Parameter lemmas: for each term its dictionary words.
  init(_ lemmas: [[WordID]]) {
    for (term, ids) in lemmas.enumerated() {
      for id in ids { entries.append((id, term)) }
    }
    entries.sort { $0.lemma != $1.lemma ? $0.lemma < $1.lemma : $0.term < $1.term }
  }

  /// The terms of a word, by number.
  func terms(of lemma: WordID) -> [Int] {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].lemma < lemma { low = middle + 1 } else { high = middle }
    }
    var terms: [Int] = []
    while low < entries.count, entries[low].lemma == lemma {
      terms.append(entries[low].term)
      low += 1
    }
    return terms
  }
}
