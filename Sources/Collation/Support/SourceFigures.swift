internal import TextCore

/// The figures of the sources, to look a figure of a draft up.
struct SourceFigures {
  private var keys: Set<Int> = []
  /// Each figure once, by value.
  private var figures: [Figure] = []
  /// Ranges fit by either end.
  private var ranges: [Figure] = []

  /// How far a figure may be from one that fits it: what a bound leaves open.
  private static let reach = 1.6

  init(_ sources: [CollatedAccount]) {
    for source in sources {
      for sentence in source.sentences {
        for word in sentence.words {
          guard let figure = word.figure, figure.interval.form != .vague,
            keys.insert(word.key).inserted || figure.bound != nil
          else { continue }
          if figure.interval.form == .range {
            ranges.append(figure)
          } else {
            figures.append(figure)
          }
        }
      }
    }
    figures.sort { $0.interval.center < $1.interval.center }
  }

  /// Whether some source has the figure, or one that it may stand for.
  /// - Complexity: O(log figures + figures of about the value)
  func holds(_ figure: Figure, key: Int) -> Bool {
    if keys.contains(key) { return true }
    let least = figure.interval.low / SourceFigures.reach
    let most = figure.interval.high * SourceFigures.reach
    let first = figures.partitioningIndex { $0.interval.center >= least }
    return ranges.contains { figure.fits($0) }
      || figures[first...].prefix { $0.interval.center <= most }.contains { figure.fits($0) }
  }
}
