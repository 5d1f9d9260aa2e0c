internal import Comparison
internal import DocumentModel
internal import Facts
internal import Reading
internal import TextCore

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
    var wholePercent: Int { Int(percent.rounded()) }
  }

  /// Nothing where no fact is shared.
  var markup: HTML? {
    let facts = Array(context.claims.filter { $0.carrierCount > 1 }.prefix(Self.most))
    guard !facts.isEmpty else { return nil }
    let letters = facts.indices.map { String(Unicode.Scalar(UInt8(65 + $0))) }
    let legend = zip(letters, facts).map { letter, fact -> HTML in
      "<li><b>\(letter)</b>\(context.label(fact))</li>"
    }
    return """
      <p class="lead">Where each shared fact first stands, from the headline (left) to the last \
      sentence (right).</p>
      <ul class="let">\(legend)</ul>
      \(lines: context.sources.map { strip($0, ticks(facts, letters, $0)) })
      """
  }

  /// Heights are in pixels.
  private func strip(_ source: Int, _ ticks: [Tick]) -> HTML {
    let axis = 24 + 14 * (ticks.map(\.level).max() ?? 0)
    let words = ReportWords.grouped(context.comparison.readings[source].contentWordCount)
    let spoken = ticks.map { "\($0.label) \($0.wholePercent) %" }.joined(separator: "; ")
    return """
      <div class="strip"><div class="nm"><bdi>\(context.names[source])</bdi>\
      <small>\(words) words</small></div><svg height="\(axis + 6)" role="img" \
      aria-label="First mentions in \(context.names[source]): \
      \(ticks.isEmpty ? "none of these facts" : spoken)">\
      <line class="ax" x1="2%" x2="98%" y1="\(axis)" y2="\(axis)"/>\
      \(ticks.map { draw($0, axis) })</svg></div>
      """
  }

  private func draw(_ tick: Tick, _ axis: Int) -> HTML {
    let x = decimal(2 + tick.percent * 0.96)
    let top = axis - 9 - 14 * tick.level
    return """
      <g><title>\(tick.label): \(tick.wholePercent) % in</title>\
      <line class="tk" x1="\(x)%" x2="\(x)%" y1="\(top)" y2="\(axis)"/>\
      <text x="\(x)%" y="\(top - 2)">\(tick.letter)</text></g>
      """
  }

  /// By place; letters that would touch stand on rows of their own.
  private func ticks(_ facts: [Fact], _ letters: [String], _ source: Int) -> [Tick] {
    let reading = context.comparison.readings[source]
    let total = max(1, reading.words.count)
    var ticks = facts.enumerated().compactMap { index, fact -> Tick? in
      guard let start = fact.cells[source].spans.map(\.start).min() else { return nil }
      let before = reading.wordIndices(in: ByteRange(0, start)).count
      return Tick(
        letter: letters[index], label: context.label(fact),
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
