internal import DocumentModel
internal import Quotations
internal import TextCore

/// A side of a dispute, as a case names it: never inferred.
public struct Side: Sendable, Hashable {
  public var name: String
  /// The persons and bodies on it, with every name they go by.
  public var members: [String]

  public init(name: String, members: [String]) {
    self.name = name
    self.members = members
  }
}

/// Finds sources that quote one side of a dispute far more than the other,
/// where another source quotes both.
struct SourceBalance {
  let voices: VoiceTable
  let sides: [Side]
  let subject: Int?

  /// Quotations that one side has more than the other, at least, and how many
  /// times as many.
  private static let leastGap = 3
  private static let leastRatio = 3

  func findings() -> [Finding] {
    guard sides.count > 1 else { return [] }
    let sideOf = voices.speakers.indices.map(side)
    let bySource = voices.readings.indices.map { quotations(of: $0, sideOf) }
    return voices.readings.indices.filter { subject == nil || subject == $0 }.compactMap {
      finding($0, bySource)
    }
  }

  /// For each side the quotations of its members in a source.
  private func quotations(of source: Int, _ sideOf: [Int?]) -> [[Quotation]] {
    var found: [[Quotation]] = sides.map { _ in [] }
    for (index, quotation) in voices.speech[source].quotations.enumerated()
    where quotation.nesting == 0 {
      guard let speaker = voices.speaker(ofQuotation: index, in: source),
        let side = sideOf[speaker]
      else { continue }
      found[side].append(quotation)
    }
    return found
  }

  /// The first side that has any name of a speaker in any source among its
  /// members.
  private func side(of speaker: Int) -> Int? {
    let names = Set(voices.names(of: speaker).map(PersonName.folded))
    return sides.firstIndex { side in
      side.members.contains { names.contains(PersonName.folded($0)) }
    }
  }

  private func finding(_ source: Int, _ quotations: [[[Quotation]]]) -> Finding? {
    let own = quotations[source]
    guard let most = sides.indices.max(by: { own[$0].count < own[$1].count }),
      let least = sides.indices.min(by: { own[$0].count < own[$1].count }),
      own[most].count - own[least].count >= Self.leastGap,
      own[most].count >= Self.leastRatio * own[least].count, let first = own[most].first
    else { return nil }
    let counterparts = quotations.indices.filter { $0 != source }.compactMap { other in
      quotations[other][least].first.map { Passage(source: other, range: $0.range) }
    }
    guard !counterparts.isEmpty else { return nil }
    return Finding(
      kind: .sourceBalance, score: 0.5,
      message: "\(voices.name(source)) reports \(own[most].count) statements of "
        + "\(sides[most].name) and \(own[least].count) of \(sides[least].name)",
      passage: Passage(source: source, range: first.range), counterparts: counterparts)
  }
}
