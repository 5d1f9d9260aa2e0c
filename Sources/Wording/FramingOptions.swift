public import DocumentModel

/// What a user switches: packs, rules and severities.
public struct FramingOptions: Sendable, Hashable {
  /// Packs that are on though not by default, or off though by default.
  public var packs: [String: Bool] = [:]
  /// Rules that are off.
  public var disabledRules: Set<String> = []
  /// Rules that are on though their pack is not.
  public var enabledRules: Set<String> = []
  /// Severities that replace those of rules.
  public var severities: [String: Severity] = [:]
  /// Below this score, 0…1, a hit is no finding at all; `nil` for the built-in
  /// floor. A lower ``listingScore`` lowers it.
  public var minimumScore: Double?
  /// From this score on, 0…1, a note is listed in reports and by the gate;
  /// `nil` for ``usualListingScore``. Findings of a higher severity always are.
  public var listingScore: Double?
  /// Off only to prove that triggers change nothing; very slow.
  public var usesTriggers = true

  public init() {}

  /// The score from which on a note is listed: of the sentences without bias
  /// by outlets of the centre one in seven then has one.
  public static let usualListingScore = WordingScore.listing

  /// The switches as one line each, sorted, for the digest.
  var lines: [String] {
    packs.map { "pack \($0.key) \($0.value)" }.sorted()
      + disabledRules.map { "off \($0)" }.sorted()
      + enabledRules.map { "on \($0)" }.sorted()
      + severities.map { "severity \($0.key) \($0.value)" }.sorted()
      + [minimumScore.map { "score \($0)" } ?? "score default"]
      + (listingScore.map { ["listing \($0)"] } ?? [])
  }
}
