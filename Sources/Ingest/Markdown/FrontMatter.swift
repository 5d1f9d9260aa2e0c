internal import DocumentModel
internal import TextCore
internal import YAMLReader

/// The YAML block between two `---` lines at the start of a file.
struct FrontMatter {
  var metadata = SourceMetadata()
  /// The byte offset of the first line after it; 0 when there is none.
  var end = 0
  var notices: [String] = []

  static let keys = [
    "outlet", "headline", "url", "published", "role", "genre", "byline", "translated", "rights",
  ]
  /// What makes a draft a case of its own; read by `CaseFile.read(draft:path:)`.
  static let caseKeys = ["sources", "actors", "expected-topics", "background"]
  /// Names that other tools use for the same things. Their values are taken
  /// when they fit and are never an error.
  static let synonyms = ["title": "headline", "date": "published", "author": "byline"]

  /// Front matter belongs at the top and is short.
  private static let lineLimit = 200

  /// The front matter of `text`; without any, the empty value.
  static func read(_ text: UTF8Text, path: String) throws(IngestError) -> FrontMatter {
    guard let (yaml, end) = fenced(text) else { return toml(text) ?? FrontMatter() }
    let node: YAMLNode?
    do {
      node = try YAMLReader.read(Array(text.bytes[yaml.start..<yaml.end]), firstLine: 2)
    } catch {
      // A rule of dashes above prose is not front matter gone wrong.
      guard startsWithKey(text, yaml) else { return FrontMatter() }
      throw IngestError(path: path, reason: .frontMatter([error]))
    }
    guard let node else { return FrontMatter(end: end) }
    guard case .mapping(let entries) = node.value else { return FrontMatter() }
    var reader = FrontMatterReader()
    reader.read(YAMLMapping(entries: entries, position: node.position))
    guard reader.problems.errors.isEmpty else {
      throw IngestError(path: path, reason: .frontMatter(reader.problems.inOrder))
    }
    return FrontMatter(metadata: reader.metadata, end: end, notices: reader.notices)
  }

  /// The bytes between the fences and the offset after the closing one.
  static func fenced(
    _ text: UTF8Text, opening: String = "---", closings: [String] = ["---", "..."]
  ) -> (yaml: ByteRange, end: Int)? {
    let bytes = text.bytes
    func line(from start: Int) -> (content: ByteRange, next: Int) {
      var end = start
      while end < bytes.count && bytes[end] != 0x0A && bytes[end] != 0x0D { end += 1 }
      var next = min(end + 1, bytes.count)
      if end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A { next = end + 2 }
      return (ByteRange(start, end), next)
    }
    func isFence(_ range: ByteRange, _ fences: [String]) -> Bool {
      guard range.count >= 3, let trimmed = TrimmedRange.of(text, range) else { return false }
      return trimmed.start == range.start && fences.contains(text.string(trimmed))
    }
    let first = line(from: 0)
    guard isFence(first.content, [opening]) else { return nil }
    var start = first.next
    for _ in 0..<lineLimit where start < bytes.count {
      let (content, next) = line(from: start)
      if isFence(content, closings) { return (ByteRange(first.next, start), next) }
      start = next
    }
    return nil
  }

  /// The TOML block between two `+++` lines, as Hugo has it: its plain strings
  /// and dates are read, tables and lists are not.
  private static func toml(_ text: UTF8Text) -> FrontMatter? {
    guard let (range, end) = fenced(text, opening: "+++", closings: ["+++"]) else { return nil }
    var lines: [String] = []
    for line in text.string(range).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    {
      if line.hasPrefix("[") { break }
      let parts = line.split(separator: "=", maxSplits: 1)
      let key = parts.first.map { $0.filter { $0 != " " && $0 != "\"" } } ?? ""
      let isRead = synonyms[key] != nil || keys.contains(key)
      let value = parts.count == 2 ? parts[1].drop { $0 == " " } : ""
      // A quoted string of TOML is one of YAML; so is a bare date.
      let isPlain = value.first.map { $0 == "\"" || $0 == "'" || $0.isNumber } ?? false
      lines.append(isRead && isPlain ? "\(key): \(value)" : "")
    }
    var reader = FrontMatterReader()
    if let node = try? YAMLReader.read(Array(lines.joined(separator: "\n").utf8), firstLine: 2),
      case .mapping(let entries) = node.value
    {
      reader.read(YAMLMapping(entries: entries, position: node.position))
    }
    return FrontMatter(metadata: reader.metadata, end: end, notices: reader.notices)
  }

  /// Whether the first line that is not blank or a comment reads `word:`.
  private static func startsWithKey(_ text: UTF8Text, _ range: ByteRange) -> Bool {
    for line in text.string(range).split(whereSeparator: \.isNewline) {
      let trimmed = line.drop { $0 == " " }
      if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
      guard let colon = trimmed.firstIndex(of: ":") else { return false }
      let after = trimmed.index(after: colon)
      return !trimmed[..<colon].contains(" ")
        && (after == trimmed.endIndex || trimmed[after] == " ")
    }
    return false
  }
}

/// Reads the keys of front matter one by one, gathering what is wrong.
private struct FrontMatterReader {
  var metadata = SourceMetadata()
  var problems = YAMLProblems()
  var notices: [String] = []

  mutating func read(_ mapping: YAMLMapping) {
    metadata.outlet = text(mapping, "outlet")
    metadata.headline = text(mapping, "headline")
    metadata.url = text(mapping, "url")
    metadata.byline = list(mapping, "byline")
    metadata.rights = text(mapping, "rights")
    if let node = mapping["published"] {
      metadata.published = problems.attempt { () throws(YAMLError) in
        try node.date("published")
      }
    }
    if let node = mapping["role"] {
      let role = problems.attempt { () throws(YAMLError) in
        try node.choice("role", of: SourceMetadata.Role.self)
      }
      metadata.role = role ?? .reference
    }
    if let node = mapping["genre"] {
      let genre = problems.attempt { () throws(YAMLError) in
        try node.choice("genre", of: SourceMetadata.Genre.self)
      }
      metadata.genre = genre ?? .news
    }
    if let node = mapping["translated"] {
      let flag = problems.attempt { () throws(YAMLError) in try node.boolean("translated") }
      metadata.isTranslated = flag ?? false
    }
    readSynonyms(mapping)
    noteUnknownKeys(mapping)
  }

  private mutating func text(_ mapping: YAMLMapping, _ key: String) -> String? {
    guard let node = mapping[key] else { return nil }
    return problems.attempt { () throws(YAMLError) in try node.string(key) }
  }

  private mutating func list(_ mapping: YAMLMapping, _ key: String) -> String? {
    guard let node = mapping[key] else { return nil }
    return problems.attempt { () throws(YAMLError) in
      try node.strings(key).joined(separator: ", ")
    }
  }

  private mutating func readSynonyms(_ mapping: YAMLMapping) {
    if metadata.headline == nil, let node = mapping["title"] {
      metadata.headline = try? node.string("title")
    }
    if metadata.byline == nil, let node = mapping["author"] {
      metadata.byline = (try? node.strings("author"))?.joined(separator: ", ")
    }
    if metadata.published == nil, let node = mapping["date"] {
      metadata.published = try? node.date("date")
      if metadata.published == nil {
        notices.append(
          "The front matter's `date` (line \(node.position.line)) is not an ISO 8601 date "
            + "and was not used.")
      }
    }
  }

  private mutating func noteUnknownKeys(_ mapping: YAMLMapping) {
    let known = FrontMatter.keys + FrontMatter.caseKeys + FrontMatter.synonyms.keys
    var unknown: [String] = []
    for entry in mapping.entries where !known.contains(entry.key) && unknown.count < 10 {
      let hint = NearestName.of(entry.key, in: FrontMatter.keys).map { ", did you mean `\($0)`?" }
      unknown.append("`\(entry.key.prefix(60))` (line \(entry.position.line)\(hint ?? ""))")
    }
    guard !unknown.isEmpty else { return }
    notices.append("Unknown front matter keys were not used: \(unknown.joined(separator: ", ")).")
  }
}
