/// What speaks for a link besides the two passages: the way back, which other
/// statement wants the sentence more, which other sentence the statement, and
/// whether the neighbours point the same way.
struct SecondLook {
  /// The two best probabilities that statements give a sentence, from two
  /// different sentences, and the best two statements.
  private struct Column {
    var best = 0.0
    var bestStatement = -1
    var second = 0.0
    var bestSentence = -1
    var otherSentence = 0.0
  }

  /// How many numbers it looks at.
  static let width = 17

  private let own: StatementMatches
  private let back: StatementMatches
  private var columns: [Column]
  /// For each place of the other account its statements.
  private let statementsAt: Places
  /// For each place of the own account its statements.
  private let ownStatementsAt: Places
  /// The best probability of each statement of the way back, and the second.
  private let backBest: [(place: Int, best: Double, second: Double)]

  /// - Parameters:
  ///   - own: with pair probabilities, as `back`, the other direction.
  init(_ own: StatementMatches, _ back: StatementMatches) {
    self.own = own
    self.back = back
    columns = Array(
      repeating: Column(), count: own.pair.sentences[1 - own.side].terms.count)
    statementsAt = Places(back)
    ownStatementsAt = Places(own)
    backBest = back.items.indices.map { SecondLook.bestTwo(back, $0) }
    for number in own.items.indices {
      let sentence = own.items[number].place
      for link in own.range(of: number) { note(own.links[link], of: number, in: sentence) }
    }
  }

  /// The statements of each sentence of an account, in one array.
  private struct Places {
    /// Where the statements of each place start; one more than places.
    private var starts: [Int]
    /// Numbers of statements, ascending at each place.
    private(set) var statements: [Int]

    init(_ matches: StatementMatches) {
      let count = matches.pair.sentences[matches.side].terms.count
      var starts = [Int](repeating: 0, count: count + 1)
      for item in matches.items where item.place >= 0 { starts[item.place + 1] += 1 }
      for place in 0..<count { starts[place + 1] += starts[place] }
      var next = starts
      statements = Array(repeating: 0, count: starts[count])
      for (number, item) in matches.items.enumerated() where item.place >= 0 {
        statements[next[item.place]] = number
        next[item.place] += 1
      }
      self.starts = starts
    }

    /// Where the statements of a place stand in ``statements``.
    func range(at place: Int) -> Range<Int> { starts[place]..<starts[place + 1] }
  }

  private static func bestTwo(
    _ matches: StatementMatches, _ number: Int
  ) -> (place: Int, best: Double, second: Double) {
    var result = (place: -1, best: 0.0, second: 0.0)
    for link in matches.range(of: number) {
      let value = matches.links[link].pair
      if value > result.best {
        result = (matches.links[link].place, value, result.best)
      } else {
        result.second = max(result.second, value)
      }
    }
    return result
  }

  private mutating func note(
    _ link: StatementMatches.Link, of statement: Int, in sentence: Int
  ) {
    var column = columns[link.place]
    let value = link.pair
    if value > column.best {
      column.second = column.best
      if column.bestSentence != sentence { column.otherSentence = column.best }
      (column.best, column.bestStatement, column.bestSentence) = (value, statement, sentence)
    } else {
      column.second = max(column.second, value)
      if sentence != column.bestSentence {
        column.otherSentence = max(column.otherSentence, value)
      }
    }
    columns[link.place] = column
  }

  /// The features of every link of every statement, ``width`` numbers each.
  func features() -> [Double] {
    var rows: [Double] = []
    rows.reserveCapacity(own.links.count * SecondLook.width)
    var near = [Double](repeating: 0, count: columns.count)
    for number in own.items.indices {
      let best = SecondLook.bestTwo(own, number)
      noteNearby(number, in: &near)
      for link in own.range(of: number) {
        append(number, link, best, nearby: near[own.links[link].place], to: &rows)
      }
      forgetNearby(number, in: &near)
    }
    return rows
  }

  private func append(
    _ number: Int, _ link: Int, _ best: (place: Int, best: Double, second: Double),
    nearby: Double, to rows: inout [Double]
  ) {
    let place = own.links[link].place
    let sentence = own.items[number].place
    let value = logOdds(own.links[link].pair)
    let column = columns[place]
    var wayBack = 0.0
    var backMargin = -1.0
    var bestOfOthers = 0.0
    for index in statementsAt.range(at: place) {
      let statement = statementsAt.statements[index]
      let probability = back.pairProbability(statement, sentence)
      let (bestPlace, most, second) = backBest[statement]
      wayBack = max(wayBack, probability)
      backMargin = max(backMargin, probability - (bestPlace == sentence ? second : most))
      bestOfOthers = max(bestOfOthers, most)
    }
    let rival = column.bestStatement == number ? column.second : column.best
    let outside = column.bestSentence == sentence ? column.otherSentence : column.best
    let ownRival = best.place == place ? best.second : best.best
    let back = logOdds(wayBack)
    rows.append(value)
    rows.append(back)
    rows.append(value - logOdds(rival))
    rows.append(value - logOdds(ownRival))
    rows.append(value - logOdds(outside))
    rows.append(backMargin)
    rows.append(logOdds(nearby))
    rows.append(logOdds(sameSentence(number, place)))
    rows.append(back - logOdds(bestOfOthers))
    rows.append(own.value(.share, of: link))
    rows.append(own.value(.matched, of: link))
    rows.append(own.value(.commonShare, of: link))
    rows.append(own.value(.numberConflict, of: link))
    rows.append(own.value(.length, of: link))
    rows.append(own.value(.overlap, of: link))
    rows.append(own.value(.score, of: link))
    rows.append(own.value(.anchor, of: link))
  }

  /// The links of the statements next to one.
  private func linksNear(_ number: Int) -> (before: Range<Int>, behind: Range<Int>) {
    let count = own.items.count
    func links(_ first: Int, _ end: Int) -> Range<Int> {
      first < end
        ? own.range(of: first).lowerBound..<own.range(of: end - 1).upperBound : 0..<0
    }
    return (links(max(0, number - 2), number), links(number + 1, min(count, number + 3)))
  }

  /// Notes for each place the best that statements next to one give it and the
  /// places next to it.
  private func noteNearby(_ number: Int, in near: inout [Double]) {
    let (before, behind) = linksNear(number)
    for links in [before, behind] {
      for link in links {
        let (place, value) = (own.links[link].place, own.links[link].pair)
        for other in max(0, place - 1)...min(near.count - 1, place + 1) {
          near[other] = max(near[other], value)
        }
      }
    }
  }

  /// Sets what has been noted back to 0.
  private func forgetNearby(_ number: Int, in near: inout [Double]) {
    let (before, behind) = linksNear(number)
    for links in [before, behind] {
      for link in links {
        let place = own.links[link].place
        for other in max(0, place - 1)...min(near.count - 1, place + 1) { near[other] = 0 }
      }
    }
  }

  /// The best that the other statements of its sentence give a sentence.
  private func sameSentence(_ number: Int, _ place: Int) -> Double {
    let sentence = own.items[number].place
    guard sentence >= 0 else { return 0 }
    var best = 0.0
    for index in ownStatementsAt.range(at: sentence) {
      let statement = ownStatementsAt.statements[index]
      if statement != number { best = max(best, own.pairProbability(statement, place)) }
    }
    return best
  }
}
