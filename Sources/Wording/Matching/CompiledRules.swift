internal import DocumentModel

/// The rules in the form that is matched: everything known at compile time
/// worked out, words as hashes.
struct CompiledRules: Sendable {
  struct PackInfo: Sendable {
    var name: String
    var title: String
    var isDefault: Bool
  }

  /// A pattern and the words that call it.
  struct Search: Sendable {
    var pattern: String
    /// ``wordHash(_:)`` of the trigger words; empty for a slow pattern.
    var triggers: [UInt64]
    var isAtStart: Bool
  }

  struct RuleInfo: Sendable {
    var id: String
    var pack: Int
    var kind: FindingKind
    var severity: Severity
    var voice: RuleVoice
    /// Bit i for `Zone.allCases[i]`; 0 for any.
    var zones: Int
    var unless: [ContextTest]
    var only: [ContextTest]
    var needsCounterpart: Bool
    var message: String
    var suggestion: String?
    /// The index in ``searches``, for a rule with a pattern.
    var search: Int?
    var measured: MeasuredRule
    /// Where its text for readers stands in ``details``.
    var detailsOffset: Int
  }

  struct Term: Sendable {
    var rule: Int
    /// The word by which it is looked up, and how many stand before it.
    var key: UInt64
    var keyPosition: Int
    /// Where its words are in ``termWords``.
    var first: Int
    var count: Int
    /// Bit i is set when a hyphen must follow word i.
    var hyphens: Int
  }

  struct ScaleInfo: Sendable {
    var id: String
    var kind: FindingKind
    /// Names of the steps, weakest first, each with its search; a step
    /// without words has none.
    var steps: [(name: String, isLoaded: Bool, search: Int?)]
  }

  struct ContextList: Sendable {
    var id: String
    var window: Int
    /// Hashes of single words.
    var words: Set<UInt64>
  }

  var packs: [PackInfo] = []
  var rules: [RuleInfo] = []
  var searches: [Search] = []
  var terms: [Term] = []
  var termWords: [UInt64] = []
  var scales: [ScaleInfo] = []
  var lists: [ContextList] = []
  /// What only `explain` reads, from ``detailsStart`` on.
  var details: [UInt8] = []
  /// Of rules that were packed, ``details`` are the whole of the packed bytes:
  /// most runs read none of them, and need no copy.
  var detailsStart = 0

  /// Reads ``details``, from an offset that was written with them.
  func detailsReader(at offset: Int) -> PackedReader {
    PackedReader(details, at: detailsStart + min(max(offset, 0), details.count - detailsStart))
  }
}
