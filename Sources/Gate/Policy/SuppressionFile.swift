internal import DocumentModel
internal import TextCore
internal import YAMLReader

/// Reads suppressions: the file of the configuration, and `suppressions.yml`
/// beside the evidence of a case.
enum SuppressionFile {
  /// The name of a file beside a case, which speaks of that folder's cases
  /// only.
  static let nameBesideCase = "suppressions.yml"

  private static let keys = ["fingerprint", "case", "kind", "excerpt", "reason", "expires"]

  /// The suppressions in the file at `path`, relative to the root; none when
  /// there is no such file.
  ///
  /// - Parameter owner: the case that every entry is about, for a file beside
  ///   it; otherwise entries name their case.
  static func load(
    _ path: String, owner: String? = nil, in repository: Repository
  ) throws(GateFailure) -> [Suppression] {
    guard Repository.exists(repository.absolute(path)) else { return [] }
    let bytes = try repository.bytes(of: path, limit: GateConfiguration.sizeLimit)
    return try read(bytes, path: path, owner: owner)
  }

  /// The suppressions in `bytes`. Pure.
  static func read(
    _ bytes: [UInt8], path: String, owner: String? = nil
  ) throws(GateFailure) -> [Suppression] {
    try GateYAML.read(bytes, path: path) { node throws(YAMLError) in
      var reader = EntryReader(path: path, owner: owner)
      return (try reader.entries(node), reader.problems.inOrder)
    }
  }

  private struct EntryReader {
    let path: String
    let owner: String?
    var problems = YAMLProblems()

    mutating func entries(_ node: YAMLNode?) throws(YAMLError) -> [Suppression] {
      guard let node, !node.isNull else { return [] }
      let mapping = try node.mapping("the suppressions file")
      problems.add(mapping.unknownKeys(known: ["suppressions"]))
      guard let list = mapping["suppressions"] else { return [] }
      return try list.sequence("suppressions").compactMap { entry($0) }
    }

    private mutating func entry(_ node: YAMLNode) -> Suppression? {
      let mapping = problems.attempt { () throws(YAMLError) in
        try node.mapping("an item of `suppressions`")
      }
      guard let mapping else { return nil }
      let owner = owner
      problems.add(mapping.unknownKeys(known: keys))
      let reason = problems.attempt { () throws(YAMLError) in try EntryReader.reason(mapping) }
      let match = problems.attempt { () throws(YAMLError) in
        try EntryReader.match(mapping, owner: owner)
      }
      let expires = problems.attempt { () throws(YAMLError) in try EntryReader.expiry(mapping) }
      guard let reason, let match, let expires else { return nil }
      return Suppression(
        match: match, reason: reason, expires: expires.date, path: path, line: node.position.line)
    }

    private static func reason(_ mapping: YAMLMapping) throws(YAMLError) -> String {
      guard let node = mapping["reason"] else {
        throw YAMLError(
          at: mapping.position, "`reason` is missing; say why the finding is accepted")
      }
      let reason = try node.string("reason")
      guard reason.contains(where: { $0.isLetter }) else {
        throw node.mismatch("reason", "must say why the finding is accepted")
      }
      return reason
    }

    private static func expiry(_ mapping: YAMLMapping) throws(YAMLError) -> (
      date: CalendarDay?, Void
    ) {
      guard let node = mapping["expires"] else { return (nil, ()) }
      guard let date = CalendarDay(try node.string("expires")) else {
        throw node.mismatch("expires", "must be a day such as 2026-05-01")
      }
      return (date, ())
    }

    private static func match(
      _ mapping: YAMLMapping, owner: String?
    ) throws(YAMLError) -> Suppression.Match {
      let named = try mapping["case"]?.string("case")
      if let named, let owner, named != owner, let node = mapping["case"] {
        throw node.mismatch("case", "must be \(owner) in the file beside it, or be left out")
      }
      let casePath = owner ?? named
      if let node = mapping["fingerprint"] {
        let text = try node.string("fingerprint").lowercased()
        guard text.utf8.count == 32, text.allSatisfy(\.isHexDigit) else {
          throw node.mismatch("fingerprint", "must be the 32 digits that the gate prints")
        }
        return .fingerprint(text, casePath: casePath)
      }
      guard let kind = mapping["kind"], let excerpt = mapping["excerpt"], let casePath else {
        let form = owner == nil ? "`case`, `kind` and `excerpt`" : "`kind` and `excerpt`"
        throw YAMLError(at: mapping.position, "an item needs `fingerprint`, or \(form)")
      }
      let words = try excerpt.string("excerpt")
      guard words.contains(where: { $0.isLetter || $0.isNumber }) else {
        throw excerpt.mismatch("excerpt", "must hold words of the finding's passage")
      }
      return .excerpt(kind: try KindNames.kind(kind), words: words, casePath: casePath)
    }
  }
}
