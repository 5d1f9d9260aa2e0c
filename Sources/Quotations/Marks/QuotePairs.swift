internal import DocumentModel
internal import Reading
internal import TextCore

/// Finds quotations of different sources that hold the same words.
struct QuotePairs {
  /// All runs, by source and position.
  let runs: [QuoteRun]

  /// Words of the key under which runs meet.
  private static let shingle = 3
  /// A sequence of words that stands in more runs than this is a phrase of
  /// everybody's and brings no two together.
  private static let mostRuns = 24
  /// Partners of one run at most, so that a text of one sentence repeated does
  /// not cost its square.
  private static let mostPartners = 24

  init(_ sources: [QuoteSource]) {
    var runs: [QuoteRun] = []
    for (index, source) in sources.enumerated() {
      var reader = QuoteRunReader(reading: source.reading, source: index)
      let quotations = source.speech.quotations
      // What is reported at second hand stands in its outer quotation too.
      var seen: Set<ByteRange> = []
      for (number, quotation) in quotations.enumerated().reversed()
      where !quotation.quoted.isEmpty {
        guard seen.insert(quotation.quoted[0]).inserted,
          let run = reader.run(of: quotation, at: number)
        else { continue }
        runs.append(run)
      }
      for range in source.speech.unattributed {
        if let run = reader.run(of: range) { runs.append(run) }
      }
      runs += QuotePairs.document(source.reading, &reader)
    }
    runs.sort { $0.source != $1.source ? $0.source < $1.source : $0.range < $1.range }
    QuotePairs.number(&runs)
    self.runs = runs
  }

  /// Gives the words of all runs their numbers: once a word, and not once for
  /// each pair of runs.
  private static func number(_ runs: inout [QuoteRun]) {
    var numbers = WordNumbers(capacity: 512)
    // Letters of other alphabets may be one word in two spellings.
    var known: [String: Int] = [:]
    for run in runs.indices {
      for place in runs[run].items.indices {
        let key = runs[run].items[place].key
        let spelling = numbers.insert(key)
        runs[run].items[place].spelling = spelling
        if key.utf8.allSatisfy({ $0 < 0x80 }) {
          runs[run].items[place].number = spelling
        } else {
          let number = known[key] ?? spelling
          known[key] = number
          runs[run].items[place].number = number
        }
      }
    }
  }

  /// The paragraphs of an original document.
  private static func document(
    _ reading: Reading, _ reader: inout QuoteRunReader
  ) -> [QuoteRun] {
    let metadata = reading.source.metadata
    guard metadata.role == .primary, !metadata.isTranslated else { return [] }
    var runs: [QuoteRun] = []
    for block in reading.source.blocks where block.zone == .paragraph || block.zone == .bullet {
      if let run = reader.run(ofDocument: block.range) { runs.append(run) }
    }
    return runs
  }

  /// Pairs of indices into ``runs``, the smaller first, in order.
  func pairs() -> [(Int, Int)] {
    guard let first = runs.first, runs.contains(where: { $0.source != first.source }) else {
      return []
    }
    // Most keys stand in one run only, and need no list.
    var firstRun: [UInt64: Int] = [:]
    firstRun.reserveCapacity(runs.reduce(0) { $0 + $1.items.count })
    var postings: [UInt64: [Int]] = [:]
    func note(_ run: Int, in list: inout [Int]) {
      if list.count <= QuotePairs.mostRuns, list.last != run { list.append(run) }
    }
    for (index, run) in runs.enumerated() {
      for key in shingles(of: run) {
        guard let first = firstRun[key] else {
          firstRun[key] = index
          continue
        }
        if first != index { note(index, in: &postings[key, default: [first]]) }
      }
    }
    var shared: [Int: [Int: Int]] = [:]
    for list in postings.values where list.count > 1 && list.count <= QuotePairs.mostRuns {
      for (position, a) in list.enumerated() {
        for b in list[(position + 1)...]
        where runs[a].source != runs[b].source && !(runs[a].isDocument && runs[b].isDocument) {
          shared[a, default: [:]][b, default: 0] += 1
        }
      }
    }
    return shared.keys.sorted().flatMap { a -> [(Int, Int)] in
      let partners = (shared[a] ?? [:]).sorted {
        $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key
      }
      return partners.prefix(QuotePairs.mostPartners).map { (a, $0.key) }.sorted { $0.1 < $1.1 }
    }
  }

  /// Three words in a row, not all of them words of grammar, as one number
  /// each: 21 bits a word, of which no comparison has so many.
  private func shingles(of run: QuoteRun) -> [UInt64] {
    guard run.items.count >= QuotePairs.shingle else { return [] }
    var keys: [UInt64] = []
    keys.reserveCapacity(run.items.count)
    var key: UInt64 = 0
    var sinceContent = QuotePairs.shingle
    for (index, item) in run.items.enumerated() {
      key = (key << 21 | UInt64(item.spelling)) & (1 << 63 - 1)
      sinceContent = item.isStopWord ? sinceContent + 1 : 0
      if index >= QuotePairs.shingle - 1, sinceContent < QuotePairs.shingle { keys.append(key) }
    }
    return keys
  }
}
