internal import Comparison
internal import DocumentModel
internal import Facts
internal import Findings
internal import TextCore

/// The first page of a report: what is told differently, what each account
/// leaves out, loaded words, what all share, and counts. Made once; a terminal,
/// Markdown and HTML draw it.
///
/// It is as long as the sources allow: a report of more words than they have
/// helps nobody.
struct PageOne: Sendable {
  let legend: SourceLegend
  /// Makes further sentences short enough to be shown.
  let cutter: SentenceCutter
  let event: EventVerdict
  /// Worst first; of those that are sure the first ``toldShown`` are shown.
  let told: [ToldEntry]
  private(set) var toldShown = 0
  /// Those sources that lack something, in their order.
  private(set) var leftOut: [LeftOut]
  /// Sources of which it is doubtful whether they tell the event of any other.
  let doubtful: [Int]
  /// What weighs in whose words an account carries.
  let accounts: [Finding]
  /// Surest first; the first ``wordingShown`` are shown.
  let wording: [WordingEntry]
  private(set) var wordingShown = 0
  /// Matters that all accounts tell, each by a noun phrase of a source; raw.
  let shared: [String]
  /// Facts that all accounts tell.
  let sharedCount: Int
  /// Facts that one account tells alone, and those that are unclear.
  let aloneCount: Int
  let unclearCount: Int
  /// What to say where no difference is shown; without a full stop.
  let nothingTold: String

  /// Entries that are shown at most: of what is told differently, of a source,
  /// of loaded words, of what is shared.
  enum Most {
    static let told = 5
    static let leftOut = 8
    static let wording = 3
    static let accounts = 3
    static let shared = 6
    /// Words of the page, and in a terminal their share of those of the sources.
    static let words = 350
    static let percent = 38
  }

  /// - Parameters:
  ///   - longest: words of a sentence at most, where its own limit is larger.
  ///   - percent: words of the page to a hundred of the sources, at most.
  init(_ comparison: Comparison, longest: Int = .max, percent: Int = 100) {
    cutter = SentenceCutter(comparison, longest: longest)
    let reader = LeftOutReader(comparison, cutter)
    let claims = comparison.facts.filter(\.isClaim)
    legend = SourceLegend(comparison)
    event = EventVerdict(comparison)
    told = ToldEntry.all(comparison, cutter)
    let sources = comparison.sources.indices
    leftOut = sources.map(reader.leftOut).filter { !$0.entries.isEmpty }
    doubtful = sources.filter { !comparison.mayLackSomething($0) }
    accounts = Array(
      comparison.findings.filter {
        ReportSection($0) == .accounts && $0.severity > .note
          && $0.rule != VoiceTable.accountOmissionRule && $0.kind.about.conflict == nil
      }.prefix(Most.accounts))
    wording = WordingEntry.all(comparison, cutter)
    let everywhere = claims.filter { $0.carrierCount == comparison.sources.count }
    shared = PageOne.names(of: everywhere, comparison)
    sharedCount = everywhere.count
    aloneCount = claims.count(where: \.isInOneOnly)
    unclearCount = claims.count(where: \.isUndecided)
    nothingTold = ReportWords.fewPairs(comparison) ?? "Nothing contradictory was found"
    fill(percent)
  }

  /// `BOTH` or `ALL 5`
  var sharedTitle: String {
    legend.entries.count == 2 ? "BOTH" : "ALL \(legend.entries.count)"
  }

  /// `12 facts only in A or B, 3 unclear`
  var counts: String {
    let sigla = legend.entries.map(\.siglum)
    let place =
      sigla.count == 2 ? "only in \(sigla[0]) or \(sigla[1])" : "in one account only"
    return "\(ReportWords.counted(sharedCount, "fact")) in \(sigla.count == 2 ? "both" : "all"), "
      + "\(aloneCount) \(place), \(unclearCount) unclear"
  }

  /// Instead of differences: why none is shown, and how many passages there are
  /// to compare. Without a full stop.
  var nothingShown: String {
    let rest = ReportWords.counted(told.count, "pair")
    return nothingTold + (told.isEmpty ? "" : ". \(rest) to read side by side")
  }

  /// Chooses what is shown.
  private mutating func fill(_ percent: Int) {
    let words = legend.entries.reduce(0) { $0 + $1.words }
    let frame = legend.entries.indices.reduce(20 + 2 * shared.count) { sum, source in
      legend.description(source).reduce(sum + 10) { $0 + $1.split(separator: " ").count }
    }
    var room = min(words * percent / 100, Most.words) - frame
    let sure = self.told.prefix { $0.isSure }
    let told = take(sure.map(\.wordCount), most: Most.told, of: room * 2 / 5, least: 1)
    toldShown = told.count
    room -= told.words
    let wording = take(self.wording.map(\.wordCount), most: Most.wording, of: room / 6, least: 0)
    wordingShown = wording.count
    room -= wording.words
    // One sentence of each source in turn.
    for turn in 0..<Most.leftOut {
      for index in leftOut.indices where leftOut[index].shown == turn {
        guard turn < leftOut[index].entries.count else { continue }
        let size = leftOut[index].entries[turn].wordCount
        guard size <= room || turn == 0 else { continue }
        leftOut[index].shown += 1
        room -= size
      }
    }
  }

  private func take(
    _ sizes: [Int], most: Int, of room: Int, least: Int
  ) -> (count: Int, words: Int) {
    var count = 0
    var words = 0
    for size in sizes.prefix(most) where words + size <= room || count < least {
      count += 1
      words += size
    }
    return (count, words)
  }

  /// Noun phrases that name facts which all accounts tell.
  private static func names(of facts: [Fact], _ comparison: Comparison) -> [String] {
    let heading = MatterHeading(comparison: comparison)
    var names: [String] = []
    for fact in facts where names.count < Most.shared {
      let passages = fact.tellers.compactMap { comparison.passage(of: fact, in: $0) }
      guard let first = passages.first(where: { $0.source == fact.labelSource }) ?? passages.first
      else { continue }
      let others = passages.filter { $0 != first }
      guard let name = heading.text(first, sharedWith: others) else { continue }
      let isNamed = names.contains {
        $0.lowercased().contains(name.lowercased()) || name.lowercased().contains($0.lowercased())
      }
      if !isNamed { names.append(name) }
    }
    return names
  }
}
