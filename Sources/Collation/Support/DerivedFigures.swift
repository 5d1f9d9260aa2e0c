internal import UnicodeText

/// Figures that follow from the sources by what a writer works out: the years
/// between two years, the sum of two counts that stand together.
struct DerivedFigures {
  /// Every year that a source or its date of publication names.
  private let years: [Int]
  /// For each source sentence the counts of it and the next ones.
  private let counts: [[Double]]
  /// Whether the sources name two points in time: then spans of days or hours
  /// can be worked out.
  private let hasTwoTimes: Bool

  /// Sentences in which counts may be added up.
  private static let window = 3

  init(_ sources: [CollatedAccount]) {
    var years: Set<Int> = []
    var times: Set<Int> = []
    var counts: [[Double]] = []
    for source in sources {
      if let published = source.published { years.insert(published.year) }
      for sentence in source.sentences {
        for word in sentence.words where word.kind == .date {
          times.insert(word.key)
          if case .year(let year)? = word.time { years.insert(year) }
        }
      }
      for number in source.sentences.indices {
        let end = min(source.sentences.count, number + DerivedFigures.window)
        counts.append(
          source.sentences[number..<end].flatMap(\.words).compactMap { word in
            guard let figure = word.figure, figure.kind == .count, figure.interval.form == .exact
            else { return nil }
            return figure.interval.center
          })
      }
    }
    self.years = years.sorted()
    self.counts = counts
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

  private func isSum(_ figure: Figure) -> Bool {
    counts.contains { together in
      together.indices.contains { i in
        together.indices.contains { j in
          guard i < j else { return false }
          let values = [together[i] + together[j], abs(together[i] - together[j])]
          return values.contains { figure.interval.low <= $0 && $0 <= figure.interval.high }
        }
      }
    }
  }
}
