internal import TextCore

/// Figures that follow from the sources by what a writer works out: the years
/// between two years, the sum of two counts that stand together.
struct DerivedFigures {
  /// Every year that a source or its date of publication names.
  private let years: [Int]
  /// The sums and differences of two counts that stand together, ascending.
  private let sums: [Double]
  /// Whether the sources name two points in time: then spans of days or hours
  /// can be worked out.
  private let hasTwoTimes: Bool

  /// Sentences in which counts may be added up.
  private static let window = 3

  init(_ sources: [CollatedAccount]) {
    var years: Set<Int> = []
    var times: Set<Int> = []
    var sums: Set<Double> = []
    for source in sources {
      if let published = source.published { years.insert(published.year) }
      for sentence in source.sentences {
        for word in sentence.words where word.kind == .date {
          times.insert(word.key)
          if case .year(let year)? = word.time { years.insert(year) }
        }
      }
      let counts = source.sentences.map(DerivedFigures.counts)
      for number in counts.indices {
        let end = min(counts.count, number + DerivedFigures.window)
        let together = counts[number..<end].flatMap(\.self).prefix(DerivedFigures.mostCounts)
        for (place, first) in counts[number].prefix(DerivedFigures.mostCounts).enumerated() {
          for second in together.dropFirst(place + 1) {
            sums.insert(first + second)
            sums.insert(abs(first - second))
          }
        }
      }
    }
    self.years = years.sorted()
    self.sums = sums.sorted()
    hasTwoTimes = times.count > 1
  }

  /// Whether the figure can be worked out.
  func holds(_ figure: Figure) -> Bool {
    switch figure.kind {
    case .measure(.duration): return isSpan(figure)
    case .count: return isSum(figure)
    default: return false
    }
  }

  private static let year = 31_557_600.0

  private func isSpan(_ figure: Figure) -> Bool {
    guard figure.unit >= DerivedFigures.year else { return hasTwoTimes }
    let span = Int((figure.interval.center / DerivedFigures.year).rounded())
    return years.contains { first in
      years.contains { abs($0 - first - span) <= 1 }
    }
  }

  /// Whether two counts that stand together make it.
  /// - Complexity: O(log sums)
  func isSum(_ figure: Figure) -> Bool {
    let first = sums.partitioningIndex { $0 >= figure.interval.low }
    return first < sums.count && sums[first] <= figure.interval.high
  }

  /// Counts of one place that are added up; a table has more.
  private static let mostCounts = 12

  private static func counts(_ sentence: NormalSentence) -> [Double] {
    sentence.words.compactMap { word in
      guard let figure = word.figure, figure.kind == .count, figure.interval.form == .exact else {
        return nil
      }
      return figure.interval.center
    }
  }
}
