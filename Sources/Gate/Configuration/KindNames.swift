internal import DocumentModel
internal import YAMLReader

/// The names of kinds as configurations, suppressions and comments write them.
enum KindNames {
  static let all = FindingKind.allCases.map(\.rawValue)

  /// What is wrong with a name that is no kind: what became of it, or the
  /// nearest one.
  /// - Parameter place: where it stands, after a blank.
  static func problem(_ name: String, _ place: String = "") -> String {
    if let fate = FindingKind.fate(of: name) { return fate }
    let hint = NearestName.of(name, in: all).map { "; did you mean `\($0)`?" } ?? ""
    return "unknown kind `\(name.prefix(60))`\(place)\(hint)"
  }

  /// The kind that a value names.
  static func kind(_ node: YAMLNode) throws(YAMLError) -> FindingKind {
    let name = try node.string("kind")
    if let kind = FindingKind(rawValue: name) { return kind }
    throw YAMLError(at: node.position, problem(name))
  }

  /// An error for each key of a mapping that is not in `known`; of a kind that
  /// was dropped it says what became of it.
  static func unknownKeys(of mapping: YAMLMapping, known: [String]) -> [YAMLError] {
    var rest = mapping
    rest.entries.removeAll { FindingKind.fate(of: $0.key) != nil }
    let dropped = mapping.entries.compactMap { entry in
      FindingKind.fate(of: entry.key).map { YAMLError(at: entry.position, $0) }
    }
    return dropped + rest.unknownKeys(known: known)
  }
}
