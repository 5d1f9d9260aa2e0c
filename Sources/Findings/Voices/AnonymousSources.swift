internal import DocumentModel
internal import Facts
internal import Quotations
internal import Reading
internal import TextCore

/// Finds facts that one source has from nobody in particular while others name
/// who said it. That a source states as its own what others attribute is found
/// by collation.
struct AnonymousSources {
  let voices: VoiceTable
  let statements: SharedStatements
  let subject: Int?

  private enum Least {
    /// Telling words that two passages share.
    static let shared = 4
    static let share = 0.6
    static let balance = 0.5
  }

  func findings() -> [Finding] {
    var byPlace: [Int: [SharedStatement]] = [:]
    for statement in statements.all
    where statement.shared >= Least.shared && statement.share >= Least.share
      && statement.balance >= Least.balance
    {
      guard subject == nil || subject == statement.here.source else { continue }
      byPlace[
        statement.fact * voices.readings.count + statement.here.source, default: []
      ].append(statement)
    }
    return byPlace.keys.sorted().compactMap { byPlace[$0].flatMap(anonymous) }
  }

  private func anonymous(_ list: [SharedStatement]) -> Finding? {
    guard let first = list.first else { return nil }
    let fact = voices.coverage.facts[first.fact]
    let source = first.here.source
    let isAnonymous = fact.cells[source].spans.allSatisfy { range in
      isUnnamed(Passage(source: source, range: range))
    }
    guard isAnonymous else { return nil }
    let named = list.filter { voices.speaker(of: $0.there)?.isNamed ?? false }
    guard let best = named.max(by: { $0.shared < $1.shared }),
      let speaker = voices.speaker(of: best.there)
    else { return nil }
    let here = voices.speaker(of: first.here).map { "“\($0.name)”" } ?? "nobody"
    return Finding(
      kind: .anonymousOnly, score: min(0.95, 0.5 + 0.05 * Double(best.shared)),
      message: "given to \(here) here; \(voices.name(best.there.source)) names \(speaker.name)",
      passage: first.here, counterparts: named.map(\.there), fact: fact.id)
  }

  /// Whether a passage is reported speech of nobody whom a reader could look
  /// up.
  private func isUnnamed(_ passage: Passage) -> Bool {
    guard let index = voices.spoken[passage.source].quotation(over: passage.range) else {
      return false
    }
    let quotation = voices.speech[passage.source].quotations[index]
    guard let speaker = voices.speaker(ofQuotation: index, in: passage.source) else {
      return quotation.speakerSpan == nil && quotation.cue != nil && quotation.kind != .block
    }
    return voices.speakers[speaker].kind == .unnamed
  }
}
