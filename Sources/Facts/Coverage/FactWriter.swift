internal import DocumentModel
internal import Reading
internal import TextCore

/// Writes one fact from the statements that are it.
struct FactWriter {
  let matcher: EventMatcher
  /// By source, then by other source, then by statement.
  let decisions: [[[Decision]]]
  let scorer: SalienceScorer

  func fact(_ group: [FactGroups.Member]) -> Fact {
    let named = best(of: group)
    let statement = statement(named)
    let isClaim = group.contains {
      [.main, .detail].contains(self.statement($0).role) && scorer.saysSomething($0)
    }
    return Fact(
      id: "", label: matcher.readings[named.source].source.text.string(statement.clause),
      labelSource: named.source, labelRange: statement.clause, focus: statement.spans,
      salience: scorer.salience(of: group),
      cells: matcher.readings.indices.map { cell(of: $0, group, named) }, isClaim: isClaim)
  }

  private func statement(_ member: FactGroups.Member) -> Statement {
    matcher.statements[member.source][member.statement]
  }

  /// The statement that names the fact: a claim before an aside before a
  /// heading, one that is whole before a part, of a primary source before
  /// others, and the shortest.
  private func best(of group: [FactGroups.Member]) -> FactGroups.Member {
    func rank(_ member: FactGroups.Member) -> [Int] {
      let statement = statement(member)
      let role =
        switch statement.role {
        case .main: 0
        case .detail: 1
        case .head: 2
        case .frame, .nonMention: 3
        }
      let isPrimary = matcher.readings[member.source].source.metadata.role == .primary
      return [
        role, statement.isPart ? 1 : 0, isPrimary ? 0 : 1, statement.clause.count, member.source,
        member.statement,
      ]
    }
    return group.min { rank($0).lexicographicallyPrecedes(rank($1)) }
      ?? FactGroups.Member(source: 0, statement: 0)
  }

  // MARK: Cells

  /// - Parameter named: the member that names the fact.
  private func cell(
    of source: Int, _ group: [FactGroups.Member], _ named: FactGroups.Member
  ) -> Fact.Cell {
    let own = group.filter { $0.source == source }
    if !own.isEmpty { return ownCell(own, group) }
    let judged = group.map { (member: $0, decision: decisions[$0.source][source][$0.statement]) }
    let told = judged.filter { $0.decision.status == .carried || $0.decision.status == .differs }
    // The one that speaks most for the fact's being there: what one wording
    // finds is there, whatever another one misses.
    // Where none of them is told, the statement that names the fact decides.
    let chosen =
      told.max { $0.decision.supported < $1.decision.supported }
      ?? judged.first { $0.member == named }
    guard let (member, decision) = chosen else { return Fact.Cell(status: .unclear) }
    let passage = sentence(decision.place, of: source, from: member.source)
    let reasons = Reasons(
      pair: matcher.pair(member.source, source), side: member.source < source ? 0 : 1
    )
    .reasons(for: statement(member), decision)
    switch decision.status {
    case .carried, .differs:
      return Fact.Cell(
        status: decision.status, spans: [passage].compactMap { $0 },
        probability: decision.probability, reasons: reasons, isFirm: decision.isFirm)
    case .unclear, .notFound:
      let isNear = decision.share >= Thresholds.nearShare
      return Fact.Cell(
        status: decision.status, nearest: isNear ? passage : nil,
        probability: decision.probability, reasons: reasons)
    }
  }

  /// The cell of a source that states the fact itself.
  private func ownCell(_ own: [FactGroups.Member], _ group: [FactGroups.Member]) -> Fact.Cell {
    let others = group.filter { $0.source != own[0].source }
    let isFirm =
      others.isEmpty
      || own.contains { member in
        others.contains { decisions[member.source][$0.source][member.statement].isFirm }
      }
    return Fact.Cell(
      status: .carried, spans: own.flatMap { statement($0).spans }.sorted(),
      statements: own.map(\.statement), isFirm: isFirm)
  }

  /// The sentence at a place among the content sentences of a source, as the
  /// pair of the two numbers them.
  private func sentence(_ place: Int, of source: Int, from other: Int) -> ByteRange? {
    guard place >= 0 else { return nil }
    let pair = matcher.pair(source, other)
    let content = pair.sentences[source < other ? 0 : 1]
    return matcher.readings[source].sentences[content.sentences[place]].range
  }
}
