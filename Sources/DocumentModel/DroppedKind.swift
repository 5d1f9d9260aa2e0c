/// Kinds of findings that were there once and are no more. Configurations and
/// suppressions may still name them, and then are told what became of them.
public enum DroppedKind: String, Sendable, Hashable, CaseIterable {
  case placeConflict = "place-conflict"
  case nameTitleConflict = "name-title-conflict"
  case agreementScope = "agreement-scope"
  case causeAsserted = "cause-asserted"
  case precisionShift = "precision-shift"

  /// The kind that tells now what this one told; `nil` where none does.
  public var successor: FindingKind? {
    switch self {
    case .placeConflict, .nameTitleConflict: .nameConflict
    case .agreementScope, .causeAsserted, .precisionShift: nil
    }
  }

  /// What became of the kind and what to do, in one line.
  public var message: String {
    guard let successor else { return "`\(rawValue)` was dropped; take it out" }
    return "`\(rawValue)` is now `\(successor.rawValue)`; write that"
  }
}
