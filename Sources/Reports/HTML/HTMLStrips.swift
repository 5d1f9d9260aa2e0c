internal import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import Templates
internal import UnicodeText

/// Where the shared facts first stand in each source, drawn as strips.
struct HTMLStrips {
  let context: HTMLContext

  private static let most = 10

  init(_ context: HTMLContext) { self.context = context }

  private struct Tick {
    var letter: String, label: String
    /// Of the words of the account that stand before it, 0…100.
    var percent: Double
    /// 0 is the lowest row of letters.
    var level = 0
  }

  func fill(_ data: inout TemplateData) {
    let facts = Array(
      context.claims.filter { $0.carrierCount > 1 }.prefix(Self.most))
    guard !facts.isEmpty else { return }
    let letters = facts.indices.map { String(Unicode.Scalar(UInt8(65 + $0))) }
    data.object("strips") { data in
      data.list("letters", facts.indices) { entry, index in
        entry.set("letter", letters[index])
        entry.set("label", context.label(facts[index], limit: 70))
      }
      data.list("bars", context.sources) { bar, source in
        let ticks = ticks(facts, letters, source)
        let axis = 24 + 14 * (ticks.map(\.level).max() ?? 0)
        bar.set("name", context.names[source])
        bar.set(
          "words", ReportWords.grouped(context.comparison.readings[source].contentWordCount))
        bar.set("height", axis + 6)
        bar.set("axis", axis)
        let spoken = ticks.map { "\($0.label) \(Int($0.percent.rounded())) %" }
        bar.set(
          "spoken",
          "First mentions in \(context.names[source]): "
            + (spoken.isEmpty ? "none of these facts" : spoken.joined(separator: "; ")))
        bar.list("ticks", ticks) { data, tick in
          data.set("letter", tick.letter)
          data.set("label", tick.label)
          data.set("percent", Int(tick.percent.rounded()))
          data.set("x", decimal(2 + tick.percent * 0.96))
          data.set("top", axis - 9 - 14 * tick.level)
          data.set("letterY", axis - 11 - 14 * tick.level)
        }
      }
    }
  }

  /// By place; letters that would touch stand on rows of their own.
  private func ticks(_ facts: [Fact], _ letters: [String], _ source: Int) -> [Tick] {
    let reading = context.comparison.readings[source]
    let total = max(1, reading.words.count)
    var ticks = facts.enumerated().compactMap { index, fact -> Tick? in
      guard let start = fact.cells[source].spans.map(\.start).min() else { return nil }
      let before = reading.wordIndices(in: ByteRange(0, start)).count
      return Tick(
        letter: letters[index], label: context.label(fact, limit: 70),
        percent: Double(before) * 100 / Double(total))
    }
    ticks.sort { ($0.percent, $0.letter) < ($1.percent, $1.letter) }
    var last: [Double] = []
    for index in ticks.indices {
      let level = last.firstIndex { ticks[index].percent - $0 >= 3 } ?? last.count
      if level == last.count { last.append(0) }
      last[level] = ticks[index].percent
      ticks[index].level = level
    }
    return ticks
  }

  /// One decimal.
  private func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
