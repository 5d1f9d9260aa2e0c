internal import Comparison
internal import DocumentModel
internal import Facts
internal import TextCore

/// The parts of the JSON contract that tell which facts stand where, and
/// whether the accounts tell one event.
extension JSONReport {
  static func write(_ fact: Fact, _ sources: [Source], to json: inout JSONWriter) {
    let named = sources[fact.labelSource]
    let cells = sources.indices.sorted { sources[$0].id < sources[$1].id }.map {
      (source: sources[$0], cell: fact.cells[$0])
    }
    json.object { json in
      json.member("focus") { $0.array(fact.focus) { write($1, named, to: &$0) } }
      json.member("id", fact.id)
      json.member("isClaim") { $0.boolean(fact.isClaim) }
      json.member("label", fact.label)
      json.member("labelSource") { json in
        json.object { json in
          json.member("end", named.lines.codePointOffset(at: fact.labelRange.end))
          json.member("source", named.id)
          json.member("start", named.lines.codePointOffset(at: fact.labelRange.start))
        }
      }
      bySource("nearest", cells.filter { $0.cell.nearest != nil }, &json) { json, source, cell in
        if let nearest = cell.nearest { write(nearest, source, to: &json) }
      }
      bySource("probability", cells, &json) { $0.number($2.probability) }
      json.member("reasons", fact.salience.reasons)
      json.member("salience", fact.salience.score)
      bySource("signs", cells.filter { !$0.cell.reasons.isEmpty }, &json) { $0.strings($2.reasons) }
      bySource("spans", cells.filter { !$0.cell.spans.isEmpty }, &json) { json, source, cell in
        json.array(cell.spans) { write($1, source, to: &$0) }
      }
      bySource("status", cells, &json) { $0.string($2.status.rawValue) }
    }
  }

  /// An object with a member a source, in the order of their identifiers.
  private static func bySource(
    _ key: StaticString, _ cells: [(source: Source, cell: Fact.Cell)], _ json: inout JSONWriter,
    _ write: (inout JSONWriter, Source, Fact.Cell) -> Void
  ) {
    json.member(key) { json in
      json.object { json in
        for each in cells {
          json.member(named: each.source.id) { write(&$0, each.source, each.cell) }
        }
      }
    }
  }

  // MARK: Event

  static func write(_ events: EventTable, _ sources: [Source], to json: inout JSONWriter) {
    json.object { json in
      json.member("match", events.match.rawValue)
      json.member("pairs") { json in
        json.array(events.pairs) { json, pair in
          let comparability = pair.comparability
          json.object { json in
            json.member("a", sources[pair.a].id)
            json.member("b", sources[pair.b].id)
            if let days = comparability.dayConflict {
              json.member("days") { json in
                json.object { json in
                  json.member("a", days.left)
                  json.member("b", days.right)
                }
              }
            }
            json.member("direct", comparability.match.rawValue)
            json.member("likeness", comparability.likeness)
            json.member("match", events.match(pair.a, pair.b).rawValue)
            json.member("sharedCount", comparability.sharedCount)
            json.member("sharedLeadNames", comparability.sharedLeadNames)
            json.member("sharedWords", comparability.sharedWords)
          }
        }
      }
    }
  }
}
