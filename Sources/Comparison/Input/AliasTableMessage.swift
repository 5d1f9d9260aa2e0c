internal import Lexicon

/// Says what is wrong with a row of a user's table of names.
enum AliasTableMessage {
  static func text(_ error: AliasTableError) -> String {
    switch error {
    case .malformedRow(let line):
      "line \(line): expected three fields with tabs between them: identifier, kind, names"
    case .unknownKind(let kind, let line):
      "line \(line): unknown kind `\(kind)`; one of "
        + AliasKind.allCases.map { "\($0)" }.joined(separator: ", ")
    case .unusableName(let name, let line):
      (line > 0 ? "line \(line): " : "") + "the name `\(name)` has no letters or is too long"
    }
  }
}
