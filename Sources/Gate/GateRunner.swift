internal import Comparison
internal import DocumentModel
public import TextCore

/// What one run is asked to do, besides the configuration.
public struct GateRequest: Sendable {
  /// Cases or folders named by the user; all cases when empty.
  public var names: [String]
  /// Where relative names start, absolute.
  public var folder: String
  public var scope: ChangeScope?
  public var today: CalendarDay
  /// Whether results keep their comparisons, for reports that need them.
  public var keepsComparisons: Bool

  public init(
    names: [String] = [], folder: String, scope: ChangeScope? = nil, today: CalendarDay,
    keepsComparisons: Bool = false
  ) {
    self.names = names
    self.folder = folder
    self.scope = scope
    self.today = today
    self.keepsComparisons = keepsComparisons
  }
}

/// Runs the gate: finds the cases, judges each by itself on all cores, then
/// applies what concerns them together.
public struct GateRunner: Sendable {
  let repository: Repository
  let configuration: GateConfiguration

  public init(repository: Repository, configuration: GateConfiguration) {
    self.repository = repository
    self.configuration = configuration
  }

  /// - Throws: when there is no case, or when configuration, baseline,
  ///   suppressions or git fail; what is wrong with single cases is in the
  ///   result.
  public func run(_ request: GateRequest) throws(GateFailure) -> GateResult {
    let rules = try GatePacks.rules(
      configuration.packs.value.map(repository.pathFromRoot),
      minScore: configuration.minScore.value, in: repository)
    let background = try GateBackground.load(configuration.background.value, in: repository)
    let paths = try casePaths(request)
    let shared = try SuppressionFile.load(
      repository.pathFromRoot(configuration.suppressions.value), in: repository)
    let baseline = try Baseline.load(
      repository.pathFromRoot(configuration.baseline.value), in: repository)
    let changes = try request.scope.map { scope throws(GateFailure) in
      try ChangedLines.load(scope, in: repository)
    }
    let judge = CaseJudge(
      repository: repository, policy: GatePolicy(configuration: configuration),
      suppressions: shared, changes: changes, rules: rules, background: background,
      keepsComparison: request.keepsComparisons)
    let today = request.today
    let outcomes = paths.parallelMap { judge.outcome(of: $0, today: today) }
    return joined(
      outcomes, shared: shared, baseline: baseline, request: request)
  }

  private func casePaths(_ request: GateRequest) throws(GateFailure) -> [String] {
    if !request.names.isEmpty {
      return try CaseFinder.named(
        request.names, from: request.folder, configuration, in: repository)
    }
    let paths = CaseFinder.all(configuration, in: repository)
    guard !paths.isEmpty else {
      let patterns = configuration.cases.value.joined(separator: ", ")
      throw GateFailure(
        "no case matches \(patterns) (\(configuration.cases.origin)); "
          + "`biasdiff init` writes an example")
    }
    return paths
  }

  // MARK: Joining

  private func joined(
    _ outcomes: [CaseJudge.Outcome], shared: [Suppression], baseline: Baseline,
    request: GateRequest
  ) -> GateResult {
    var result = GateResult()
    result.oldBaseline = baseline
    result.errors = outcomes.flatMap(\.errors)
    result.untouchedCases = outcomes.count { $0.result == nil && $0.errors.isEmpty }
    result.scope = request.scope.map { scope in
      switch scope {
      case .since(let name): "changes since \(name)"
      case .staged: "staged changes"
      }
    }
    var matcher = BaselineMatcher(
      baseline,
      cases: Set(baseline.entries.map(\.case).filter { Repository.exists(repository.absolute($0)) })
    )
    var kept: [Baseline.Entry] = []
    for outcome in outcomes {
      guard var one = outcome.result else { continue }
      for index in one.findings.indices {
        let finding = one.findings[index]
        if case .suppressed = finding.status { continue }
        let isKnown = matcher.take(finding.fingerprint, casePath: one.path)
        if finding.status == .failing || isKnown { kept.append(Baseline.Entry(finding, one.path)) }
        if isKnown && finding.isOpen { one.findings[index].status = .baselined }
      }
      one.comparison?.findings = one.findings.filter(\.isOpen).map(\.finding)
      one.findings.sortFailingFirst()
      result.remarks += budgetRemarks(one)
      result.cases.append(one)
    }
    let whole = request.names.isEmpty
    result.remarks += staleRemarks(outcomes, shared, whole: whole, today: request.today)
    result.remarks += staleRemarks(matcher, outcomes, whole: whole)
    let run = Set(outcomes.filter { $0.result != nil }.map(\.path))
    result.newBaseline = Baseline(
      entries: kept
        + baseline.entries.filter { entry in !run.contains(entry.case) && !isGone(entry) })
    return result
  }

  private func isGone(_ entry: Baseline.Entry) -> Bool {
    !Repository.exists(repository.absolute(entry.case))
  }

  // MARK: Remarks

  private func budgetRemarks(_ one: CaseResult) -> [GateRemark] {
    BudgetKey.all.compactMap { key in
      guard let budget = configuration.budgets[key] else { return nil }
      let count = one.findings.count { finding in
        guard finding.isOpen else { return false }
        switch key {
        case .severity(let severity): return finding.finding.severity == severity
        case .kind(let kind): return finding.finding.kind == kind
        }
      }
      guard count > budget.value else { return nil }
      return GateRemark(
        kind: .budget, severity: .error, isFailing: true, path: one.path, line: nil,
        message: "\(count) of the sort `\(key.name)`; at most \(budget.value) are allowed "
          + "(\(budget.origin))")
    }
  }

  private func staleRemarks(
    _ outcomes: [CaseJudge.Outcome], _ shared: [Suppression], whole: Bool, today: CalendarDay
  ) -> [GateRemark] {
    let run = Set(outcomes.filter { $0.result != nil }.map(\.path))
    let isComplete = whole && run.count == outcomes.count
    let used = outcomes.reduce(into: Set<Int>()) { $0.formUnion($1.used) }
    var stale: [Suppression] = []
    for (index, entry) in shared.enumerated() where !used.contains(index) {
      let isKnowable =
        !entry.holds(on: today)
        || (entry.casePath.map { path in
          run.contains(path) || !Repository.exists(repository.absolute(path))
        } ?? isComplete)
      if isKnowable { stale.append(entry) }
    }
    stale += outcomes.flatMap(\.staleOwn)
    return stale.compactMap { entry in
      remark(path: entry.path, line: entry.line, entry.staleness(on: today))
    }
  }

  private func staleRemarks(
    _ matcher: BaselineMatcher, _ outcomes: [CaseJudge.Outcome], whole: Bool
  ) -> [GateRemark] {
    let run = Set(outcomes.filter { $0.result != nil }.map(\.path))
    return matcher.stale.compactMap { entry, unmatched in
      guard run.contains(entry.case) || (whole && isGone(entry)) else { return nil }
      let times = unmatched == 1 ? "" : " (\(unmatched) times)"
      return remark(
        path: repository.pathFromRoot(configuration.baseline.value), line: nil,
        "the baseline's \(entry.kind) of \(entry.case) is gone\(times): “\(entry.excerpt)”; "
          + "run with --write-baseline to take it out")
    }
  }

  /// `nil` when the kind is switched off.
  private func remark(path: String, line: Int?, _ message: String) -> GateRemark? {
    let kind = FindingKind.staleSuppression
    let level = configuration.level(of: kind)?.value
    if level == .off { return nil }
    let severity = level?.severity ?? kind.defaultSeverity
    let isFailing = configuration.failOnKinds[kind]?.value.includes(severity) ?? false
    return GateRemark(
      kind: .staleSuppression, severity: severity, isFailing: isFailing, path: path, line: line,
      message: message)
  }
}

extension [JudgedFinding] {
  /// Failing ones first, otherwise in the order they are in.
  fileprivate mutating func sortFailingFirst() {
    self = filter { $0.status == .failing } + filter { $0.status != .failing }
  }
}

extension Baseline.Entry {
  fileprivate init(_ finding: JudgedFinding, _ path: String) {
    self.init(
      case: path, count: 1, excerpt: Excerpt.shortened(finding.excerptForPeople, limit: 80),
      fingerprint: finding.fingerprint, kind: finding.finding.kind.rawValue)
  }
}
