internal import TextCore

/// Gives each distinct term of a comparison a number, so that scoring works
/// on integers.
///
/// Numbers follow the order of first use, which makes every later order that
/// is built on them repeatable.
public struct Vocabulary: Sendable {
  private var numbers = WordNumbers(capacity: 1024)
  /// The term behind each number.
  public private(set) var terms: [String] = []

  public init() {}

  /// The number of `term`, given now if it is new.
  public mutating func number(of term: String) -> Int {
    let number = numbers.insert(term)
    if number == terms.count { terms.append(term) }
    return number
  }

  public var count: Int { terms.count }
}
