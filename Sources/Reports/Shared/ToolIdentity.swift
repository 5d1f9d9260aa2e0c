public import Wording

/// What a report says made it.
public struct ToolIdentity: Sendable, Hashable {
  public var name: String
  public var version: String
  /// `sha256:…` over the rule data in force, or `none` where no rule ran.
  public var rulesDigest: String

  public init(name: String, version: String, rulesDigest: String) {
    self.name = name
    self.version = version
    self.rulesDigest = rulesDigest
  }

  /// This build.
  public static let current = ToolIdentity(
    name: "biasdiff", version: "0.1.0", rulesDigest: "none")

  /// This build with the rules it runs.
  public static func running(_ rules: FramingRuleSet) -> ToolIdentity {
    ToolIdentity(
      name: current.name, version: current.version, rulesDigest: "sha256:\(rules.digest)")
  }
}
