internal import CYAML

/// One event of libyaml's parser, copied out of C memory.
struct Event {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case scalar(String, isPlain: Bool)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  var kind: Kind
  var position: YAMLPosition
}

/// Owns libyaml's event parser and the bytes it reads.
///
/// The only place that calls libyaml. Marks of libyaml are 0-based and count
/// code points (https://pyyaml.org/wiki/LibYAML).
@safe final class EventParser {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let firstLine: Int

  init(_ bytes: [UInt8], firstLine: Int) {
    self.firstLine = firstLine
    unsafe input = .allocate(capacity: bytes.count)
    _ = unsafe input.initialize(from: bytes)
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    // Fails only when memory runs out, as every allocation in Swift does.
    precondition(unsafe yaml_parser_initialize(parser) == 1, "libyaml cannot allocate")
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deinitialize(count: 1)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event.
  /// - Throws: for malformed input and for what is refused: aliases, anchors
  ///   and tags.
  func next() throws(YAMLError) -> Event {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { unsafe yaml_event_delete(&event) }
    let position = unsafe position(event.start_mark)
    try unsafe refuse(event, at: position)
    return Event(kind: unsafe kind(of: event), position: position)
  }

  private func position(_ mark: yaml_mark_t) -> YAMLPosition {
    YAMLPosition(line: Int(mark.line) + firstLine, column: Int(mark.column) + 1)
  }

  @unsafe
  private func kind(of event: yaml_event_t) -> Event.Kind {
    switch unsafe event.type {
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_SEQUENCE_START_EVENT: return .sequenceStart
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT: return .mappingStart
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let text = unsafe String(decoding: bytes, as: UTF8.self)
      return unsafe .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
    default: return .streamEnd
    }
  }

  /// Anchors, aliases and tags have no use in the files read here, and an
  /// alias inside an alias grows exponentially.
  @unsafe
  private func refuse(_ event: yaml_event_t, at position: YAMLPosition) throws(YAMLError) {
    let anchor: Bool
    let tag: Bool
    switch unsafe event.type {
    case YAML_ALIAS_EVENT: (anchor, tag) = (true, false)
    case YAML_SCALAR_EVENT:
      anchor = unsafe event.data.scalar.anchor != nil
      tag = unsafe event.data.scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      anchor = unsafe event.data.sequence_start.anchor != nil
      tag = unsafe event.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      anchor = unsafe event.data.mapping_start.anchor != nil
      tag = unsafe event.data.mapping_start.tag != nil
    default: return
    }
    if anchor {
      throw YAMLError(
        at: position,
        "anchors (&name) and aliases (*name) are not allowed; put a text that starts so in quotes")
    }
    if tag {
      throw YAMLError(
        at: position, "tags (!name) are not allowed; put a text that starts so in quotes")
    }
  }

  /// libyaml's account of why it stopped.
  private func failure() -> YAMLError {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
    let message = EventParser.explained(problem ?? "not well-formed YAML")
    if unsafe parser.pointee.error == YAML_READER_ERROR {
      let offset = unsafe Int(parser.pointee.problem_offset)
      return YAMLError(at: position(ofByte: offset), message)
    }
    return YAMLError(at: position(unsafe parser.pointee.problem_mark), message)
  }

  /// Reader errors carry a byte offset instead of a mark.
  private func position(ofByte offset: Int) -> YAMLPosition {
    var line = firstLine
    var column = 1
    for index in 0..<min(offset, unsafe input.count) {
      let byte = unsafe input[index]
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return YAMLPosition(line: line, column: column)
  }

  /// The messages that people meet most, with what to do.
  private static func explained(_ problem: String) -> String {
    switch problem {
    case "mapping values are not allowed in this context":
      return "a second `: ` stands in this value; put the value in quotes"
    case "found character that cannot start any token":
      return "this character cannot start a value (a tab, @ or `); put the value in quotes"
    case "did not find expected key", "could not find expected ':'":
      return "a `key: value` line was expected here; check indentation and quotes"
    case "control characters are not allowed": return "a control character is not allowed in YAML"
    default: return problem
    }
  }
}
