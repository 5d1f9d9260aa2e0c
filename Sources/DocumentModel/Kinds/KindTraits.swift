/// The sections of a report that list findings, in their order.
public enum ReportSection: String, Sendable, Hashable, CaseIterable {
  case conflicts, leftOut, accounts, wording, emphasis, input
}

extension KindDescription {
  /// Whether findings of a kind may fail a run without being told to: only
  /// kinds whose wrong findings are rare. `fail-on` in the configuration adds
  /// others and takes these away.
  public enum Gating: Sendable, Hashable {
    case always
    /// Where all sources of the finding are readouts: there each topic counts.
    case amongReadouts
    case onlyWhenTold
  }

  /// What a finding says is not found.
  public enum Absence: Sendable, Hashable {
    /// A whole fact, which has a row in the tables of coverage.
    case fact
    /// A name, or what somebody said.
    case detail
    /// A part of a passage that is there.
    case part
    /// A topic, in any account.
    case everywhere
    /// What one account says another lacks: it is not looked up there.
    case told

    /// Whether it was looked for and not found, so that any change of its
    /// source can have made the finding.
    public var isLookedUp: Bool { self != .told }

    /// Whether one account lacks what another one has.
    public var isOfOneAccount: Bool { self != .told && self != .everywhere }
  }

  /// What the passages of a finding tell in two ways: what one of them has is
  /// not missing from the other.
  public enum Conflict: Sendable, Hashable {
    case statement
    /// Words in quotation marks.
    case quotation
  }

  /// What a kind is looked for with, and not without.
  public enum Need: Sendable, Hashable {
    /// An account that is held against the others.
    case draft
    /// `expected-topics` of a case.
    case topics
    /// Actors of a case with a `side`.
    case sides
    /// Rules of packs that a run may be without.
    case rules
    /// Suppressions or a baseline, which only a gate has.
    case gate
  }

  /// A sort of text in which some kinds say nothing.
  public enum Setting: Sendable, Hashable {
    case opinion, live, translation
  }
}
