internal import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import TextCore

/// A row of the table of facts: those facts of one sentence that have the same
/// state in each source.
struct FactRow {
  /// The most salient of them.
  var fact: Fact
  /// What is meant of the sentence.
  var marks: [ByteRange]

  /// In the order of their first facts.
  static func all(_ facts: [Fact], _ comparison: Comparison) -> [FactRow] {
    struct Key: Hashable {
      var source: Int, sentence: Int, states: [Fact.Status]
    }
    var rows: [FactRow] = []
    var places: [Key: Int] = [:]
    for fact in facts {
      let reading = comparison.readings[fact.labelSource]
      let marks = fact.focus.isEmpty ? [fact.labelRange] : fact.focus
      guard let sentence = reading.sentence(at: fact.labelRange) else { continue }
      let key = Key(
        source: fact.labelSource, sentence: sentence,
        states: fact.cells.map(\.status))
      if let place = places[key] {
        rows[place].marks += marks
      } else {
        places[key] = rows.count
        rows.append(FactRow(fact: fact, marks: marks))
      }
    }
    return rows
  }
}
