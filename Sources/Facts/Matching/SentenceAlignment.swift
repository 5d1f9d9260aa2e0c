public import DocumentModel

/// Two passages that appear to state the same fact.
public struct SentenceAlignment: Sendable, Hashable {
  /// The passage of the source that comes first in the order given.
  public var a: Passage
  public var b: Passage
  /// 0…1; 1 when both hold the same terms.
  public var score: Double
  public var level: Level
  /// The shared words that decided it, most telling first, as the first
  /// passage writes them.
  public var reasons: [String]

  /// How much may be built on an alignment.
  public enum Level: String, Sendable, Hashable, Codable {
    /// May support a conflict or fail a gate.
    case firm
    /// Shown, never ground for a claim.
    case possible
  }
}
