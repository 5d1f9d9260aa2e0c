internal import Collation
internal import Comparison
internal import DocumentModel
internal import TextCore

/// The part of the JSON contract that tells where each sentence of a draft
/// comes from.
extension JSONReport {
  static func write(_ view: DraftView, to json: inout JSONWriter) {
    let sources = view.comparison.sources
    json.object { json in
      json.member("pairs", view.comparison.collation.pairCount)
      json.member("sentences") { json in
        json.array(view.entries) { write($1, sources, to: &$0) }
      }
      json.member("source", sources[view.source].id)
    }
  }

  private static func write(
    _ entry: DraftView.Entry, _ sources: [Source], to json: inout JSONWriter
  ) {
    let support = entry.support
    let place = TextPlace(support.sentence, sources)
    json.object { json in
      json.member("column", place.column)
      json.member("cover", support.cover)
      json.member("differences") {
        $0.array(entry.differences) { write($1, sources, to: &$0) }
      }
      json.member("end", place.end)
      json.member("line", place.line)
      json.member("passages") {
        $0.array(support.passages) { writePlace($1, sources, to: &$0) }
      }
      json.member("start", place.start)
      json.member("status", support.status.rawValue)
      json.member("text", text(support.sentence, sources))
      json.member("unsupported") { json in
        json.array(support.unsupported) { json, part in
          let place = TextPlace(part.passage, sources)
          json.object { json in
            json.member("column", place.column)
            json.member("end", place.end)
            json.member("inToldSentence") { $0.boolean(part.isInToldSentence) }
            json.member("kind", part.kind.rawValue)
            json.member("line", place.line)
            json.member("start", place.start)
            json.member("words", text(part.passage, sources))
          }
        }
      }
    }
  }

  private static func write(
    _ collated: CollatedDifference, _ sources: [Source], to json: inout JSONWriter
  ) {
    let difference = collated.difference
    let place = TextPlace(difference.passage, sources)
    json.object { json in
      json.member("agreeing") {
        $0.array(collated.agreeing) { writePlace($1, sources, to: &$0) }
      }
      json.member("column", place.column)
      json.member("counterpart") { json in
        let place = TextPlace(difference.counterpart, sources)
        json.object { json in
          json.member("column", place.column)
          json.member("end", place.end)
          json.member("line", place.line)
          json.member("sentence") { writePlace(difference.otherSentence, sources, to: &$0) }
          json.member("source", sources[difference.counterpart.source].id)
          json.member("start", place.start)
          json.member("words", text(difference.counterpart, sources))
        }
      }
      json.member("end", place.end)
      json.member("kind", difference.kind.rawValue)
      json.member("likeness", difference.likeness)
      json.member("line", place.line)
      json.member(
        "missingIn", difference.isMissingInFirst.map { $0 ? "draft" : "source" })
      json.member("start", place.start)
      json.member("words", text(difference.passage, sources))
    }
  }

  /// A passage with its source, line and column.
  static func writePlace(_ passage: Passage, _ sources: [Source], to json: inout JSONWriter) {
    let place = TextPlace(passage, sources)
    json.object { json in
      json.member("column", place.column)
      json.member("end", place.end)
      json.member("line", place.line)
      json.member("source", sources[passage.source].id)
      json.member("start", place.start)
    }
  }

  private static func text(_ passage: Passage, _ sources: [Source]) -> String {
    sources[passage.source].text.string(passage.range)
  }
}
