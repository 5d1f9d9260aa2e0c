public import DocumentModel
public import Ingest
internal import Wording

/// Where a value of the configuration comes from.
public enum SettingOrigin: Sendable, Hashable, CustomStringConvertible {
  case builtIn
  /// A file, as shown, and the 1-based line of the value.
  case file(String, line: Int)
  /// An option of the command line, such as `--fail-on`.
  case option(String)

  public var description: String {
    switch self {
    case .builtIn: "built in"
    case .file(let path, let line): "\(path):\(line)"
    case .option(let name): name
    }
  }
}

/// A value with its origin.
public struct Setting<Value: Sendable & Hashable>: Sendable, Hashable {
  public var value: Value
  public var origin: SettingOrigin

  public init(_ value: Value, _ origin: SettingOrigin = .builtIn) {
    self.value = value
    self.origin = origin
  }
}

/// From which severity on findings make the gate fail.
public enum FailLevel: String, Sendable, Hashable, CaseIterable {
  case note, warning, error, never

  /// Whether a finding of `severity` reaches the level.
  public func includes(_ severity: Severity) -> Bool {
    Severity(rawValue: rawValue).map { severity >= $0 } ?? false
  }
}

/// What a kind of finding is to be: left out, or of this severity.
public enum KindLevel: String, Sendable, Hashable, CaseIterable {
  case off, note, warning, error

  /// `nil` for `off`.
  public var severity: Severity? { Severity(rawValue: rawValue) }
}

/// What a budget limits.
public enum BudgetKey: Sendable, Hashable {
  case severity(Severity)
  case kind(FindingKind)

  public var name: String {
    switch self {
    case .severity(let severity): "\(severity.rawValue)s"
    case .kind(let kind): kind.rawValue
    }
  }

  /// In the order of a listing: severities from the heaviest, then kinds.
  public static let all: [BudgetKey] =
    Severity.allCases.reversed().map { .severity($0) } + FindingKind.allCases.map { .kind($0) }
}

/// What the gate is told to do: built-in values, then those of
/// `.biasdiff.yml`, then options of the command line.
public struct GateConfiguration: Sendable, Hashable {
  /// Patterns of case files and drafts, relative to the configuration.
  public var cases = Setting(["**/case.yml"])
  /// Patterns of what `cases` must not find.
  public var exclude = Setting<[String]>([])
  /// Rule packs besides those built in, relative to the configuration.
  public var packs = Setting<[String]>([])
  /// From which score on notes on wording count; `nil` for
  /// ``FramingOptions/usualListingScore``.
  public var minScore = Setting<Double?>(nil)
  /// Levels of whole groups and of kinds; a kind wins over its group.
  public var groupLevels: [FindingGroup: Setting<KindLevel>] = [:]
  public var kindLevels: [FindingKind: Setting<KindLevel>] = [:]
  /// The level for the kinds that may fail by themselves.
  public var failOn = Setting(FailLevel.warning)
  /// Levels of single kinds, which also make other kinds fail.
  public var failOnKinds: [FindingKind: Setting<FailLevel>] = [:]
  /// The least severity that is listed.
  public var show = Setting(Severity.warning)
  /// The most findings of a sort that one case may have, those in the
  /// baseline and suppressed ones left out.
  public var budgets: [BudgetKey: Setting<Int>] = [:]
  /// Files relative to the configuration; they need not exist.
  public var baseline = Setting(".biasdiff-baseline.json")
  public var suppressions = Setting(".biasdiff-suppressions.yml")
  /// `FORMAT=FILE`, relative to the configuration.
  public var outputs = Setting<[String]>([])
  /// What the desk knows without a source, for all cases; files are relative to
  /// the configuration.
  public var background = Setting(BackgroundList())

  public init() {}

  /// The level that is in force for `kind`, and who set it; `nil` when the
  /// detector's own severity stands.
  public func level(of kind: FindingKind) -> Setting<KindLevel>? {
    kindLevels[kind] ?? groupLevels[kind.group]
  }
}
