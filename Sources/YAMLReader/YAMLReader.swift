/// Reads a YAML document into a tree of values with positions.
///
/// The input is untrusted: aliases, anchors and tags are refused, so no value
/// can stand for more than its own bytes, and size and depth are limited.
public enum YAMLReader {
  /// The largest document, in bytes.
  public static let sizeLimit = 4 << 20
  /// The deepest nesting of mappings and sequences.
  public static let depthLimit = 64

  /// The one document in `bytes`, or `nil` when there is none (empty, or only
  /// comments).
  ///
  /// - Parameter firstLine: the 1-based line of the file at which `bytes`
  ///   start, for documents inside another file.
  /// - Throws: when the bytes are not one well-formed document, when a key
  ///   stands twice in a mapping, or when a limit is passed.
  public static func read(
    _ bytes: [UInt8], firstLine: Int = 1
  ) throws(YAMLError) -> YAMLNode? {
    let start = YAMLPosition(line: firstLine, column: 1)
    guard bytes.count <= sizeLimit else {
      throw YAMLError(
        at: start, "the document has \(bytes.count) bytes; the limit is \(sizeLimit)")
    }
    var builder = TreeBuilder(events: EventParser(bytes, firstLine: firstLine))
    return try builder.document()
  }
}

/// Turns events into a tree, one call deep per level of nesting.
private struct TreeBuilder {
  let events: EventParser

  mutating func document() throws(YAMLError) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try events.next()
      switch event.kind {
      case .streamStart, .documentEnd: continue
      case .streamEnd: return root
      case .documentStart:
        guard root == nil else {
          throw YAMLError(at: event.position, "only one document is allowed in a file")
        }
        root = try node(try events.next(), depth: 0)
      default:
        throw YAMLError(at: event.position, "the document does not start with a value")
      }
    }
  }

  private mutating func node(_ event: Event, depth: Int) throws(YAMLError) -> YAMLNode {
    switch event.kind {
    case .scalar(let text, let isPlain):
      return YAMLNode(.scalar(text, isPlain: isPlain), at: event.position)
    case .sequenceStart:
      try checkDepth(depth, event)
      return YAMLNode(.sequence(try items(depth: depth + 1)), at: event.position)
    case .mappingStart:
      try checkDepth(depth, event)
      return YAMLNode(.mapping(try entries(depth: depth + 1)), at: event.position)
    default:
      throw YAMLError(at: event.position, "a value is missing here")
    }
  }

  private func checkDepth(_ depth: Int, _ event: Event) throws(YAMLError) {
    if depth >= YAMLReader.depthLimit {
      throw YAMLError(
        at: event.position, "nested more than \(YAMLReader.depthLimit) levels deep")
    }
  }

  private mutating func items(depth: Int) throws(YAMLError) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      let event = try events.next()
      if case .sequenceEnd = event.kind { return items }
      items.append(try node(event, depth: depth))
    }
  }

  private mutating func entries(depth: Int) throws(YAMLError) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var lines: [String: Int] = [:]
    while true {
      let event = try events.next()
      if case .mappingEnd = event.kind { return entries }
      guard case .scalar(let key, _) = event.kind else {
        throw YAMLError(at: event.position, "a key must be plain text")
      }
      if let line = lines.updateValue(event.position.line, forKey: key) {
        throw YAMLError(
          at: event.position, "the key `\(key.prefix(60))` stands here and on line \(line)")
      }
      let value = try node(try events.next(), depth: depth)
      entries.append(YAMLEntry(key: key, at: event.position, value: value))
    }
  }
}
