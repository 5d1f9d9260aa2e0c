internal import Reading
internal import TextCore

/// All accounts of an event, matched pair by pair.
///
/// Nothing between two accounts depends on a third one, but where a third one
/// tells a part of a statement and the statement is cut there.
package struct EventMatcher: Sendable {
  let readings: [Reading]
  let table: TermTable
  /// Of each source, of each of its forms.
  let traits: [[WordTraits]]
  /// By first source, then by second.
  let pairs: [PairReading]
  /// Of each source, in reading order.
  package private(set) var statements: [[Statement]]
  /// Of the same pairs, before the cut.
  private var known: [PairMatcher?]

  /// The statements as they are read, before any cut.
  package init(_ indexes: TermIndexes) {
    let readings = indexes.table.readings
    self.readings = readings
    table = indexes.table
    let traits = readings.map { WordTraits.all(of: $0) }
    self.traits = traits
    let keys = EventMatcher.keys(readings.count)
    known = keys.map { _ in nil }
    (pairs, statements) = inParallel {
      keys.parallelMap { PairReading(indexes.index($0.a, $0.b)) }
    } _: {
      readings.indices.parallelMap {
        StatementReader().statements(of: readings[$0], traits: traits[$0])
      }
    }
  }

  static func keys(_ count: Int) -> [(a: Int, b: Int)] {
    (0..<count).flatMap { a in (a + 1..<max(a + 1, count)).map { (a, $0) } }
  }

  /// The pair of two sources, whatever their order.
  func pair(_ x: Int, _ y: Int) -> PairReading {
    let (a, b) = (min(x, y), max(x, y))
    return pairs[a * (2 * readings.count - a - 1) / 2 + b - a - 1]
  }

  /// The statements of all pairs matched, in the order of ``pairs``.
  private func matched(_ models: FactModels) -> [PairMatcher] {
    let keys = EventMatcher.keys(readings.count)
    return keys.indices.map { $0 }.parallelMap { number in
      let (a, b) = keys[number]
      var matcher = PairMatcher(
        pairs[number], [statements[a], statements[b]], known: known[number])
      matcher.match(models)
      return matcher
    }
  }

  /// What is judged of the statements of each source towards each other one:
  /// by source, then by other source, then by statement; empty towards itself.
  func judgements(_ models: FactModels) -> [[[Judgement]]] {
    judgements(of: matched(models), models)
  }

  private func judgements(of matched: [PairMatcher], _ models: FactModels) -> [[[Judgement]]] {
    var result = [[[Judgement]]](
      repeating: [[Judgement]](repeating: [], count: readings.count), count: readings.count)
    let judged = matched.parallelMap { matcher in [0, 1].map { matcher.judgements($0, models) } }
    for (key, judgements) in zip(EventMatcher.keys(readings.count), judged) {
      result[key.a][key.b] = judgements[0]
      result[key.b][key.a] = judgements[1]
    }
    return result
  }

  /// The places of the sentences of a source that say that something was not
  /// mentioned, among its content sentences as the pair with `other` has them.
  func silences(of source: Int, towards other: Int) -> Set<Int> {
    let pair = pair(source, other)
    let side = source < other ? 0 : 1
    return Set(
      statements[source].filter { $0.role == .nonMention }.map {
        pair.place(ofSentence: $0.sentence, side: side)
      })
  }

  /// Whether a statement has no term.
  func isWordless(_ statement: Statement, of source: Int, towards other: Int) -> Bool {
    let terms = pair(source, other).index.termOfWord[source < other ? 0 : 1]
    return statement.words.allSatisfy { run in run.allSatisfy { terms[$0] < 0 } }
  }

  /// The same event with its statements cut at the words that another account
  /// which carries the rest does not have.
  package func cut(by models: FactModels) -> EventMatcher {
    let matched = matched(models)
    let judgements = judgements(of: matched, models)
    var result = self
    result.known = matched
    result.statements = readings.indices.map { source in
      let cutter = StatementCutter(reading: readings[source], traits: traits[source])
      return statements[source].indices.flatMap { number -> [Statement] in
        let told = readings.indices.compactMap { other -> [Bool]? in
          guard other != source else { return nil }
          return self.told(number, of: source, in: other, judgements[source][other], cutter)
        }
        return told.isEmpty
          ? [statements[source][number]] : cutter.pieces(statements[source][number], told: told)
      }
    }
    return result
  }

  private func told(
    _ number: Int, of source: Int, in other: Int, _ judgements: [Judgement],
    _ cutter: StatementCutter
  ) -> [Bool]? {
    let judgement = judgements[number]
    let statement = statements[source][number]
    guard judgement.carried >= Thresholds.cut, judgement.place >= 0,
      statement.role != .nonMention
    else { return nil }
    let pair = pair(source, other)
    let side = source < other ? 0 : 1
    let terms = pair.index.termOfWord[side]
    return cutter.told(statement) { word in
      terms[word] >= 0 ? pair.index.weights[terms[word]] : 0
    } strength: { word in
      terms[word] >= 0 ? pair.strength(terms[word], at: judgement.place, of: 1 - side) : 0
    }
  }
}
