internal import Collation
internal import Comparison
internal import DocumentModel
internal import Ingest
internal import Reading
internal import TextCore
internal import Wording

/// Compares one case and judges what is found, without a look at any other
/// case.
struct CaseJudge: Sendable {
  let repository: Repository
  let policy: GatePolicy
  /// Suppressions that any case may use.
  let suppressions: [Suppression]
  let changes: ChangedLines?
  /// The rules of wording in force.
  let rules: FramingRuleSet
  /// What all cases know without a source.
  let background: [Source]
  let keepsComparison: Bool

  struct Outcome: Sendable {
    var path: String
    /// `nil` when the case could not be compared, or need not be.
    var result: CaseResult?
    var errors: [String] = []
    /// The shared suppressions that covered a finding, by index.
    var used: Set<Int> = []
    /// The case's own suppressions that covered none or have expired.
    var staleOwn: [Suppression] = []
  }

  func outcome(of path: String, today: CalendarDay) -> Outcome {
    do {
      let gateCase = try GateCase.load(path, in: repository, background: background)
      if let changes, !isTouched(gateCase, changes) { return Outcome(path: path) }
      let own = try ownSuppressions(gateCase)
      return try judged(gateCase, own, today)
    } catch let failure as GateFailure {
      return Outcome(path: path, errors: failure.lines)
    } catch let error as ComparisonError {
      return Outcome(path: path, errors: ["\(path): \(error.description)"])
    } catch {
      return Outcome(path: path, errors: ["\(path): \(error)"])
    }
  }

  private func isTouched(_ gateCase: GateCase, _ changes: ChangedLines) -> Bool {
    let files = [gateCase.file.path] + (gateCase.sources + gateCase.background).map(\.path)
    return files.contains { changes.isChanged($0) }
  }

  // MARK: Suppressions

  /// Those in the file beside the case and in the comments of its own draft.
  private func ownSuppressions(_ gateCase: GateCase) throws(GateFailure) -> [Suppression] {
    let path = gateCase.file.path
    let folder = path.contains("/") ? PathRules.folder(of: path) + "/" : ""
    var own: [Suppression] = []
    // One folder may hold several drafts: entries there name theirs.
    let owner = gateCase.isDraft ? nil : path
    own += try SuppressionFile.load(
      folder + SuppressionFile.nameBesideCase, owner: owner, in: repository
    ).filter { $0.casePath == nil || $0.casePath == path }
    guard let draft = gateCase.sources.first(where: { $0.metadata.role == .subject }) else {
      return own
    }
    let isHTML = draft.extraction != nil
    let isMarkdown =
      draft.path.lowercased().hasSuffix(".md")
      || draft.path.lowercased().hasSuffix(".markdown")
    guard isHTML || isMarkdown else { return own }
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(
        path: repository.absolute(draft.path), limit: SourceLoader.sizeLimit)
    } catch {
      throw GateFailure(error.lines)
    }
    return own
      + (try InlineComment.read(bytes, path: draft.path, casePath: path, isHTML: isHTML))
  }

  // MARK: Judging

  private func judged(
    _ gateCase: GateCase, _ own: [Suppression], _ today: CalendarDay
  ) throws(ComparisonError) -> Outcome {
    let comparison = try Comparison.comparing(gateCase.sources, options: gateCase.options(rules))
    let sources = comparison.sources
    let draft = comparison.subject.map { sources[$0].path }
    // What is known decides over every sentence of the draft.
    let isCaseChanged =
      changes.map { changes in
        changes.changesCase(gateCase, in: repository)
          || gateCase.background.contains { changes.isChanged($0.path) }
      } ?? true
    var outcome = Outcome(path: gateCase.file.path)
    var unusedOwn = Set(own.indices)
    var judged = policy.judged(comparison)
    for index in judged.findings.indices {
      let finding = judged.findings[index]
      if let covering = covering(
        finding, gateCase.file.path, draft, own, today, &unusedOwn, &outcome)
      {
        judged.findings[index].status = .suppressed(covering.reason)
      } else if let changes, !isCaseChanged,
        !changes.concerns(
          finding.finding, [finding.place] + finding.counterparts, sources: sources)
      {
        judged.findings[index].status = .unchanged
      }
    }
    outcome.staleOwn = unusedOwn.sorted().map { own[$0] }
    outcome.result = CaseResult(
      path: gateCase.file.path, title: gateCase.file.title,
      sources: comparison.readings.map {
        ComparedSource(
          path: $0.source.path, role: $0.source.metadata.role, words: $0.contentWordCount)
      },
      background: gateCase.background.map(\.path), pairCount: comparison.collation.pairCount,
      findings: judged.findings, switchedOff: judged.switchedOff,
      comparison: keepsComparison ? comparison : nil)
    return outcome
  }

  /// The first suppression that covers the finding; all that do are used.
  private func covering(
    _ finding: JudgedFinding, _ path: String, _ draft: String?, _ own: [Suppression],
    _ today: CalendarDay, _ unusedOwn: inout Set<Int>, _ outcome: inout Outcome
  ) -> Suppression? {
    var first: Suppression?
    for (index, entry) in own.enumerated() where entry.holds(on: today) {
      guard entry.covers(finding, casePath: path, draft: draft) else { continue }
      unusedOwn.remove(index)
      first = first ?? entry
    }
    for (index, entry) in suppressions.enumerated() where entry.holds(on: today) {
      guard entry.covers(finding, casePath: path, draft: draft) else { continue }
      outcome.used.insert(index)
      first = first ?? entry
    }
    return first
  }
}

extension Suppression {
  func holds(on day: CalendarDay) -> Bool { expires.map { day <= $0 } ?? true }

  /// Why the entry is reported.
  func staleness(on day: CalendarDay) -> String {
    if let expires, !holds(on: day) {
      return "the suppression expired on \(expires); renew it with a reason, or remove it"
    }
    return "the suppression covers no finding; remove it"
  }
}
