internal import DocumentModel
internal import Quotations
internal import Reading
internal import TextCore

/// The quotations of one source with their speakers, and the actors with what
/// the source calls them, as tables for a terminal.
struct InspectSpeech {
  let reading: Reading
  let speech: SpeechReading

  /// Characters of a column at most.
  private enum Width {
    static let speaker = 40
    static let cue = 14
    static let words = 96
  }

  var lines: [String] { quotationLines + speakerLines + actorLines }

  private var source: Source { reading.source }

  // MARK: Quotations

  private var quotationLines: [String] {
    let quotations = speech.quotations
    guard !quotations.isEmpty else { return [] }
    let kinds = Quotation.Kind.allCases.compactMap { kind -> String? in
      let count = quotations.filter { $0.kind == kind }.count
      return count > 0 ? "\(count) \(kind.rawValue)" : nil
    }
    var rows = [["line", "kind", "speaker", "cue", "words"]]
    rows += quotations.map { quotation in
      [
        String(source.lines.line(at: quotation.range.start)), kind(quotation), speaker(quotation),
        quotation.cue ?? "-", words(quotation.range),
      ]
    }
    return ["", "quotations: \(kinds.joined(separator: ", "))"] + InspectSpeech.table(rows)
  }

  /// Deeper quotations further in.
  private func kind(_ quotation: Quotation) -> String {
    String(repeating: "> ", count: min(quotation.nesting, 4)) + quotation.kind.rawValue
  }

  /// The name, and in brackets what stands there for it.
  private func speaker(_ quotation: Quotation) -> String {
    guard let name = quotation.speaker else {
      guard let span = quotation.speakerSpan else { return "? (no speaker found)" }
      return "? (“\(TerminalText.oneLine(source.text.string(span)))” stays open)"
    }
    var text = TerminalText.oneLine(name)
    if quotation.attribution == .carried {
      text += " (carried over)"
    } else if let span = quotation.speakerSpan {
      let written = TerminalText.oneLine(source.text.string(span))
      if written != name { text += " (“\(written)”)" }
    }
    return Excerpt.shortened(text, limit: Width.speaker)
  }

  private func words(_ range: ByteRange) -> String {
    Excerpt.shortened(TerminalText.oneLine(source.text.string(range)), limit: Width.words)
  }

  // MARK: Speakers

  /// Who speaks how often, most first.
  private var speakerLines: [String] {
    var order: [String] = []
    var lines: [String: [Int]] = [:]
    for quotation in speech.quotations where quotation.nesting == 0 {
      let name = quotation.speaker.map(TerminalText.oneLine) ?? "no speaker found"
      if lines[name] == nil { order.append(name) }
      lines[name, default: []].append(source.lines.line(at: quotation.range.start))
    }
    guard !order.isEmpty else { return [] }
    let sorted = order.enumerated().sorted { a, b in
      let (x, y) = (lines[a.element]?.count ?? 0, lines[b.element]?.count ?? 0)
      return x != y ? x > y : a.offset < b.offset
    }
    let rows = sorted.map { _, name -> [String] in
      let places = lines[name] ?? []
      let shown = places.prefix(12).map(String.init).joined(separator: ", ")
      return [
        Excerpt.shortened(name, limit: Width.speaker), String(places.count),
        "line \(shown)\(places.count > 12 ? ", …" : "")",
      ]
    }
    return ["", "speakers:"] + InspectSpeech.table(rows)
  }

  // MARK: Actors

  private var actorLines: [String] {
    guard !speech.actors.isEmpty else { return [] }
    let rows = speech.actors.map { actor -> [String] in
      let others = actor.variants.filter { $0 != actor.name }.map(TerminalText.oneLine)
      let labels = actor.labels.map { label in
        "\(TerminalText.oneLine(label.text)) (line \(source.lines.line(at: label.range.start)))"
      }
      return [
        Excerpt.shortened(TerminalText.oneLine(actor.name), limit: Width.speaker),
        actor.kind.rawValue,
        Excerpt.shortened(
          (others.isEmpty ? [] : ["also " + others.joined(separator: ", ")]).joined()
            + (labels.isEmpty || others.isEmpty ? "" : "; ") + labels.joined(separator: ", "),
          limit: Width.words),
      ]
    }
    return ["", "actors:"] + InspectSpeech.table(rows)
  }

  /// Columns padded to the widest cell, two blanks apart.
  static func table(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        column + 1 == row.count
          ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
      }
      var line = "  " + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
