// Typed reading: each function says in its error what the named value must
// be and what was found.

extension YAMLNode {
  /// - Throws: when the value is not a mapping.
  public func mapping(_ name: String) throws(YAMLError) -> YAMLMapping {
    guard case .mapping(let entries) = value else {
      throw mismatch(name, "must hold `key: value` lines")
    }
    return YAMLMapping(entries: entries, position: position)
  }

  /// - Throws: when the value is not a list.
  public func sequence(_ name: String) throws(YAMLError) -> [YAMLNode] {
    guard case .sequence(let items) = value else { throw mismatch(name, "must be a list") }
    return items
  }

  /// The text of a scalar, quoted or not.
  /// - Throws: when the value is a mapping, a list or left out.
  public func string(_ name: String) throws(YAMLError) -> String {
    guard case .scalar(let text, _) = value, !isNull else { throw mismatch(name, "must be text") }
    return text
  }

  /// A list of texts; one text alone counts as a list of one.
  public func strings(_ name: String) throws(YAMLError) -> [String] {
    guard case .sequence(let items) = value else { return [try string(name)] }
    var texts: [String] = []
    for item in items { texts.append(try item.string(name)) }
    return texts
  }

  /// `true` or `false` without quotes.
  public func boolean(_ name: String) throws(YAMLError) -> Bool {
    guard case .scalar(let text, isPlain: true) = value, text == "true" || text == "false" else {
      throw mismatch(name, "must be true or false")
    }
    return text == "true"
  }

  /// A whole number in `range`, without quotes.
  public func integer(
    _ name: String, in range: ClosedRange<Int> = .min ... .max
  ) throws(YAMLError) -> Int {
    guard case .scalar(let text, isPlain: true) = value, let number = Int(text) else {
      throw mismatch(name, "must be a whole number")
    }
    guard range.contains(number) else {
      throw mismatch(name, "must be from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// A finite decimal number in `range`, without quotes.
  public func number(
    _ name: String, in range: ClosedRange<Double>
  ) throws(YAMLError) -> Double {
    guard case .scalar(let text, isPlain: true) = value, let number = Double(text),
      number.isFinite
    else { throw mismatch(name, "must be a number") }
    guard range.contains(number) else {
      throw mismatch(name, "must be from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// One of the cases of `Choice`, written as its raw value.
  public func choice<Choice>(_ name: String, of: Choice.Type) throws(YAMLError) -> Choice
  where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    if case .scalar(let text, _) = value, let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw mismatch(name, "must be one of \(known)")
  }

  /// An error at this value: "`name` `expectation`; found …".
  public func mismatch(_ name: String, _ expectation: String) -> YAMLError {
    YAMLError(at: position, "`\(name)` \(expectation); found \(shown)")
  }
}

/// Gathers what is wrong with a document, so that all of it is told at once.
public struct YAMLProblems: Sendable {
  /// In the order found.
  public private(set) var errors: [YAMLError] = []

  public init() {}

  /// What `body` returns, or `nil` when it throws; its error is kept.
  public mutating func attempt<T>(_ body: () throws(YAMLError) -> T) -> T? {
    do {
      return try body()
    } catch {
      errors.append(error)
      return nil
    }
  }

  public mutating func add(_ error: YAMLError) { errors.append(error) }

  public mutating func add(_ more: [YAMLError]) { errors += more }

  /// The errors by position; those at one position in the order found.
  public var inOrder: [YAMLError] {
    errors.enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }
    .map(\.element)
  }
}
