import BiasdiffTestSupport
import Collation
import Comparison
import DocumentModel
import Facts
import Foundation
import Reading
import Testing
import TextCore

/// Comparisons whose facts are set by hand, so that what reports make of each
/// state does not hang on what is matched.
enum HandMadeFacts {
  /// The two readouts of the invented call with a fact in every state:
  ///
  /// | fact | Ostreva | Tarsia |
  /// |:--|:--|:--|
  /// | f1 treaty | carried | carried |
  /// | f2 Velland | carried | differs |
  /// | f3 forty doctors | carried | unclear, with a passage near |
  /// | f4 wheat exports | unclear, nothing near | carried |
  /// | f5 “before it expires in May”, a part of its clause | carried | not found |
  /// | f6 the hacking, an item of a list | carried | not found |
  static func pair() throws -> Comparison {
    try changed([InventedCall.ostreva, InventedCall.tarsia])
  }

  /// The same with a newspaper, where none of it is found but the hacking,
  /// which is carried, and the treaty, which is unclear.
  static func three() throws -> Comparison {
    try changed([InventedCall.ostreva, InventedCall.tarsia, InventedCall.newspaper])
  }

  /// A report of an earthquake and a note that names a person and a place of
  /// it: it is doubtful whether they tell one event.
  static func doubtful() throws -> Comparison {
    try withWall(sources: [quake, tavern])
  }

  /// The same beside another report of the earthquake.
  static func oneDoubtful() throws -> Comparison {
    try withWall(sources: [quake, otherPaper, tavern])
  }

  /// One fact: the first source tells it, in no other it is found.
  private static func withWall(sources: [Source]) throws -> Comparison {
    var comparison = try Comparison.comparing(sources)
    let tells = range("its harbour wall fell", in: comparison, 0)
    comparison.facts = [
      try fact(
        "f1", tells, in: comparison, source: 0,
        cells: [carried(tells)] + sources.dropFirst().map { _ in notFound() })
    ]
    return comparison
  }

  private static let quake = Source.lines(
    """
    Strong quake shakes Vellmar coast
    An earthquake of magnitude 6.3 shook the Vellmar coast on Tuesday and killed at least 14 people.
    The fishing town of Orsk was hit worst, mayor Tilde Brannoc said, and its harbour wall fell.
    Rescuers searched the cannery, where thirty women of the night shift had been at work.
    The ministry sent two ships with tents, blankets and a field hospital from Port Hask.
    Geologists in Aarle expect weaker tremors for some days along the Lomm fault.
    Schools in the district will stay closed until engineers have checked every roof and stair.
    """, id: "gazette", zones: [.headline])

  private static let otherPaper = Source.lines(
    """
    Fourteen dead as tremor topples Orsk cannery
    At least 14 people died when a tremor struck the Vellmar shore before dawn on Tuesday.
    Most of them were women working at a cannery in Orsk, according to mayor Tilde Brannoc.
    The quake, of magnitude 6.3, also brought down the harbour wall and cut the coastal road.
    Two navy ships left Port Hask with a hospital on board, the ministry announced.
    """, id: "herald", zones: [.headline])

  private static let tavern = Source.lines(
    """
    Brannoc drank juniper schnapps in a tavern; the landlord, a sailor from Vellmar, served smoked \
    eel and rye pancakes.
    """, id: "column", zones: [.headline])

  // MARK: Making

  private static func changed(_ sources: [Source]) throws -> Comparison {
    var comparison = try Comparison.comparing(sources)
    let c = comparison
    let treaty = range(
      "The two leaders agreed to extend the Orsa River Treaty by ten years", in: c, 0)
    let welcomed = range(
      "Both leaders welcomed the extension of the Orsa River Treaty by ten years", in: c, 1)
    let velland = range(
      "She reaffirmed that Ostreva stands behind the independence of Velland", in: c, 0)
    let conflict = range(
      "The President explained the settlement of the internal conflict in Velland.", in: c, 1)
    let doctors = range("Ostreva will send forty doctors to the refugee camps at Sarn", in: c, 0)
    let summit = range("The leaders agreed to meet at the Kelmouth summit in September.", in: c, 1)
    let wheat = range("Topical questions were considered", in: c, 1)
    let clause = range(
      "The two leaders agreed to extend the Orsa River Treaty by ten years, before it expires in May",
      in: c, 0)
    let expires = range("before it expires in May", in: c, 0)
    let hacking = range("the hacking of the Aarle power grid", in: c, 0)
    comparison.facts = [
      try fact("f1", treaty, in: c, source: 0, cells: [carried(treaty), carried(welcomed)]),
      try fact("f2", velland, in: c, source: 0, cells: [carried(velland), differs(conflict)]),
      try fact("f3", doctors, in: c, source: 0, cells: [carried(doctors), unclear(near: summit)]),
      try fact("f4", wheat, in: c, source: 1, cells: [unclear(near: nil), carried(wheat)]),
      try fact(
        "f5", clause, focus: [expires], in: c, source: 0, cells: [carried(expires), notFound()]),
      try fact("f6", hacking, in: c, source: 0, cells: [carried(hacking), notFound()]),
    ]
    if sources.count == 3 {
      let told = range("the hacking of the Aarle power grid", in: c, 2)
      let near = range("The Orsa River Treaty will be extended by ten years.", in: c, 2)
      for index in comparison.facts.indices {
        comparison.facts[index].cells.append(
          index == 5 ? carried(told) : index == 0 ? unclear(near: near) : notFound())
      }
    }
    comparison.findings = missing(comparison)
    comparison.alignments = []
    comparison.collation.pairCount = 0
    comparison.accounts = []
    return comparison
  }

  /// What the program tells of facts that are not found.
  private static func missing(_ comparison: Comparison) -> [Finding] {
    comparison.facts.flatMap { fact in
      fact.sources(.notFound).map { source in
        Finding(
          kind: .claimMissing, severity: .note, score: 0.5,
          message: "“\(fact.label)” not found in \(comparison.sources[source].name)",
          passage: Passage(source: source, range: comparison.readings[source].sentences[0].range),
          counterparts: fact.tellers.compactMap { teller in
            fact.cells[teller].spans.first.map { Passage(source: teller, range: $0) }
          }, fact: fact.id)
      }
    }
  }

  /// - Parameter focus: all of `label` when left out.
  private static func fact(
    _ id: String, _ label: ByteRange, focus: [ByteRange]? = nil, in comparison: Comparison,
    source: Int, cells: [Fact.Cell]
  ) throws -> Fact {
    var fact = try #require(comparison.facts.first)
    fact.id = id
    fact.label = comparison.sources[source].text.string(label)
    fact.labelSource = source
    fact.labelRange = label
    fact.focus = focus ?? [label]
    fact.salience = Salience(score: 0.5, reasons: [])
    fact.cells = cells
    fact.isClaim = true
    return fact
  }

  private static func carried(_ range: ByteRange) -> Fact.Cell {
    Fact.Cell(status: .carried, spans: [range])
  }

  private static func differs(_ range: ByteRange) -> Fact.Cell {
    Fact.Cell(
      status: .differs, spans: [range], probability: 0.9,
      reasons: ["shares: Velland", "lacks: independence"])
  }

  private static func unclear(near: ByteRange?) -> Fact.Cell {
    Fact.Cell(status: .unclear, nearest: near, probability: 0.5, reasons: ["shares: camps"])
  }

  private static func notFound() -> Fact.Cell { Fact.Cell(status: .notFound, probability: 0.1) }

  /// Where words first stand in a source.
  static func range(_ words: String, in comparison: Comparison, _ source: Int) -> ByteRange {
    let text = comparison.sources[source].text
    let all = text.string(text.range)
    guard let found = all.range(of: words) else { preconditionFailure("“\(words)” is not there") }
    let start = all[..<found.lowerBound].utf8.count
    return ByteRange(start, start + words.utf8.count)
  }
}
