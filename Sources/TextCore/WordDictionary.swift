/// A table from words to values; see ``WordNumbers`` for why it is no
/// `Dictionary`.
public struct WordDictionary<Value> {
  @usableFromInline var numbers = WordNumbers()
  @usableFromInline var values: [Value] = []

  @inlinable
  public init() {}

  /// The value of `word`. Setting `nil` changes nothing: words only come.
  @inlinable
  public subscript(word: String) -> Value? {
    get { numbers.number(of: word).map { values[$0] } }
    set {
      guard let newValue else { return }
      let number = numbers.insert(word)
      if number < values.count { values[number] = newValue } else { values.append(newValue) }
    }
  }

  /// Sets the value of a word that is given as UTF-8.
  @inlinable
  public mutating func insert(_ word: ArraySlice<UInt8>, _ value: Value) {
    let number = numbers.insert(Array(word))
    if number < values.count { values[number] = value } else { values.append(value) }
  }

  /// The words, in the order in which they came.
  public var keys: [String] { numbers.words }
}

extension WordDictionary: Sendable where Value: Sendable {}

extension WordDictionary: ExpressibleByDictionaryLiteral {
  /// Of a word that stands twice the last value counts.
  public init(dictionaryLiteral elements: (String, Value)...) {
    for (word, value) in elements { self[word] = value }
  }
}
