internal import DocumentModel
internal import YAMLReader

/// Reads the tree of a case file, gathering what is wrong with it.
struct CaseFileReader {
  let path: String
  var problems = YAMLProblems()

  private static let keys = ["title", "sources", "actors", "expected-topics", "background"]
  private static let sourceKeys = [
    "file", "outlet", "headline", "byline", "url", "published", "rights", "role", "genre",
    "translated",
  ]
  private static let actorKeys = ["name", "aliases", "side"]

  init(path: String) { self.path = path }

  /// The case that `node` describes; complete only while there are no
  /// problems.
  /// - Throws: when there is no mapping to read at all.
  mutating func file(_ node: YAMLNode?) throws(YAMLError) -> CaseFile {
    guard let node else {
      throw YAMLError(line: 1, column: 1, message: "the case file is empty; `sources` is missing")
    }
    let mapping = try node.mapping("the case file")
    problems.add(mapping.unknownKeys(known: CaseFileReader.keys))
    return CaseFile(
      path: path, title: text(mapping, "title"), sources: sources(mapping),
      actors: actors(mapping), expectedTopics: texts(mapping, "expected-topics"),
      background: background(mapping))
  }

  // MARK: Sources

  private mutating func sources(_ mapping: YAMLMapping) -> [CaseFile.SourceEntry] {
    let list = problems.attempt { () throws(YAMLError) in
      try mapping.required("sources").sequence("sources")
    }
    guard let list else { return [] }
    if list.count < 2 {
      let position = mapping["sources"]?.position ?? mapping.position
      problems.add(
        YAMLError(at: position, "`sources` must name at least two files; found \(list.count)"))
    }
    let entries = list.compactMap { source($0) }
    checkSubjects(entries, list)
    checkDuplicates(entries)
    return entries
  }

  private mutating func source(_ node: YAMLNode) -> CaseFile.SourceEntry? {
    let mapping = problems.attempt { () throws(YAMLError) in
      try node.mapping("an item of `sources`")
    }
    guard let mapping else { return nil }
    problems.add(mapping.unknownKeys(known: CaseFileReader.sourceKeys))
    let file = problems.attempt { () throws(YAMLError) in
      try mapping.required("file").path("file")
    }
    return CaseFile.SourceEntry(
      file: file ?? "", outlet: text(mapping, "outlet"), headline: text(mapping, "headline"),
      byline: text(mapping, "byline"), url: text(mapping, "url"),
      published: value(mapping, "published") { node throws(YAMLError) in
        try node.date("published")
      },
      rights: text(mapping, "rights"),
      role: value(mapping, "role") { node throws(YAMLError) in
        try node.choice("role", of: SourceMetadata.Role.self)
      },
      genre: value(mapping, "genre") { node throws(YAMLError) in
        try node.choice("genre", of: SourceMetadata.Genre.self)
      },
      isTranslated: value(mapping, "translated") { node throws(YAMLError) in
        try node.boolean("translated")
      },
      line: node.position.line)
  }

  private mutating func checkSubjects(_ entries: [CaseFile.SourceEntry], _ list: [YAMLNode]) {
    let subjects = entries.filter { $0.role == .subject }
    guard let first = subjects.first else { return }
    for entry in subjects.dropFirst() {
      let role = list.first { $0.position.line == entry.line }
        .flatMap { try? $0.mapping("").required("role").position }
      problems.add(
        YAMLError(
          at: role ?? YAMLPosition(line: entry.line, column: 1),
          "only one source may be the subject; `\(first.file)` on line \(first.line) is"))
    }
  }

  private mutating func checkDuplicates(_ entries: [CaseFile.SourceEntry]) {
    var lines: [String: Int] = [:]
    for entry in entries where !entry.file.isEmpty {
      let file = PathRules.normalized(entry.file) ?? entry.file
      if let line = lines.updateValue(entry.line, forKey: file) {
        problems.add(
          YAMLError(
            line: entry.line, column: 1,
            message: "the file `\(entry.file)` stands here and on line \(line)"))
      }
    }
  }

  private mutating func background(_ mapping: YAMLMapping) -> BackgroundList {
    guard let node = mapping["background"] else { return BackgroundList() }
    return BackgroundList.read(node, &problems) { item throws(YAMLError) in
      try item.path("background")
    }
  }

  // MARK: Actors and values

  private mutating func actors(_ mapping: YAMLMapping) -> [CaseFile.Actor] {
    let list = value(mapping, "actors") { node throws(YAMLError) in try node.sequence("actors") }
    let actors = (list ?? []).compactMap { actor($0) }
    checkSides(actors, list ?? [])
    return actors
  }

  /// One side alone cannot be weighed against anything.
  private mutating func checkSides(_ actors: [CaseFile.Actor], _ list: [YAMLNode]) {
    let sides = Set(actors.compactMap(\.side))
    guard sides.count == 1, let only = sides.first else { return }
    let named = list.lazy.compactMap { node -> YAMLPosition? in
      guard case .mapping(let entries) = node.value else { return nil }
      return entries.first { $0.key == "side" }?.value.position
    }
    guard let position = named.first else { return }
    problems.add(
      YAMLError(
        at: position,
        "`\(only)` is the only `side`; name one for the actors it disputes with, or leave it out"))
  }

  private mutating func actor(_ node: YAMLNode) -> CaseFile.Actor? {
    let mapping = problems.attempt { () throws(YAMLError) in
      try node.mapping("an item of `actors`")
    }
    guard let mapping else { return nil }
    problems.add(mapping.unknownKeys(known: CaseFileReader.actorKeys))
    let name = problems.attempt { () throws(YAMLError) in
      try mapping.required("name").string("name")
    }
    let aliases = texts(mapping, "aliases")
    let side = text(mapping, "side")
    return name.map { CaseFile.Actor(name: $0, aliases: aliases, side: side) }
  }

  private mutating func text(_ mapping: YAMLMapping, _ key: String) -> String? {
    value(mapping, key) { node throws(YAMLError) in try node.string(key) }
  }

  private mutating func texts(_ mapping: YAMLMapping, _ key: String) -> [String] {
    value(mapping, key) { node throws(YAMLError) in try node.strings(key) } ?? []
  }

  private mutating func value<T>(
    _ mapping: YAMLMapping, _ key: String, _ read: (YAMLNode) throws(YAMLError) -> T
  ) -> T? {
    guard let node = mapping[key] else { return nil }
    return problems.attempt { () throws(YAMLError) in try read(node) }
  }
}

extension YAMLNode {
  /// A relative path that does not lead out by itself: whether `..` leaves
  /// the case's folder tree is known only to the loader.
  fileprivate func path(_ name: String) throws(YAMLError) -> String {
    let path = try string(name)
    if path.hasPrefix("/") || path.hasPrefix("~") {
      throw mismatch(name, "must be relative to the case file")
    }
    if path == "-" || path.utf8.contains(0) || path.contains("\\") {
      throw mismatch(name, "must be the path of a file, with `/` between folders")
    }
    return path
  }
}
