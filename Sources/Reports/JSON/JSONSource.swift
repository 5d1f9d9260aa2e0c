internal import DocumentModel
internal import Quotations
internal import Reading
internal import TextCore

/// The part of the JSON contract that tells how a source was read.
extension JSONReport {
  static func write(_ reading: Reading, _ speech: SpeechReading, to json: inout JSONWriter) {
    let source = reading.source
    let metadata = source.metadata
    json.object { json in
      json.member("actors") { $0.array(speech.actors) { write($1, source, to: &$0) } }
      json.member("blocks") { json in
        json.array(source.blocks) { json, block in
          json.object { json in
            json.member("end", source.lines.codePointOffset(at: block.range.end))
            json.member("start", source.lines.codePointOffset(at: block.range.start))
            json.member("zone", block.zone.rawValue)
          }
        }
      }
      json.member("byline", metadata.byline)
      json.member("genre", metadata.genre.rawValue)
      json.member("headline", metadata.headline)
      json.member("id", source.id)
      json.member("notices", source.notices)
      json.member("outlet", metadata.outlet)
      json.member("path", source.path)
      json.member("published", metadata.published)
      json.member("quotations") {
        $0.array(speech.quotations) { write($1, source, to: &$0) }
      }
      json.member("role", metadata.role.rawValue)
      json.member("sentences") { json in
        json.array(reading.sentences.enumerated()) { json, numbered in
          json.object { json in
            let range = numbered.element.range
            json.member("end", source.lines.codePointOffset(at: range.end))
            json.member("id", "s\(numbered.offset + 1)")
            json.member("start", source.lines.codePointOffset(at: range.start))
            json.member("zone", numbered.element.zone.rawValue)
          }
        }
      }
      json.member("text", source.text.string(source.text.range))
      json.member("url", metadata.url)
    }
  }

  private static func write(_ actor: SourceActor, _ source: Source, to json: inout JSONWriter) {
    json.object { json in
      json.member("gender", actor.gender?.rawValue)
      json.member("kind", actor.kind.rawValue)
      json.member("labels") { $0.array(actor.labels) { write($1.range, source, to: &$0) } }
      json.member("mentions") { $0.array(actor.mentions) { write($1, source, to: &$0) } }
      json.member("name", actor.name)
      json.member("variants", actor.variants)
    }
  }

  private static func write(
    _ quotation: Quotation, _ source: Source, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("attribution", quotation.attribution.rawValue)
      json.member("cue", quotation.cue)
      if let cue = quotation.cueSpan { json.member("cueSpan") { write(cue, source, to: &$0) } }
      json.member("end", source.lines.codePointOffset(at: quotation.range.end))
      json.member("kind", quotation.kind.rawValue)
      json.member("nesting", quotation.nesting)
      json.member("pieces") { $0.array(quotation.pieces) { write($1, source, to: &$0) } }
      json.member("speaker", quotation.speaker)
      if let span = quotation.speakerSpan {
        json.member("speakerSpan") { write(span, source, to: &$0) }
      }
      json.member("start", source.lines.codePointOffset(at: quotation.range.start))
    }
  }
}
