internal import YAMLReader

/// The dates and times that `published` may hold.
enum ISODate {
  /// Whether `text` is an ISO 8601 date in the extended form, `2021-01-26`,
  /// alone or with a time after `T` or a space: `10:05`, `10:05:30`, with
  /// fractions, and `Z` or an offset `+01:00`, `+0100` or `+01`.
  static func isValid(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    func digits(_ count: Int, in range: ClosedRange<Int>) -> Bool {
      guard rest.count >= count else { return false }
      var number = 0
      for byte in rest.prefix(count) {
        guard (0x30...0x39).contains(byte) else { return false }
        number = number * 10 + Int(byte - 0x30)
      }
      rest = rest.dropFirst(count)
      return range.contains(number)
    }
    func mark(_ marks: String) -> Bool {
      guard let first = rest.first, marks.utf8.contains(first) else { return false }
      rest = rest.dropFirst()
      return true
    }
    guard digits(4, in: 1000...9999), mark("-"), digits(2, in: 1...12), mark("-"),
      digits(2, in: 1...31)
    else { return false }
    if rest.isEmpty { return true }
    guard mark("Tt "), digits(2, in: 0...24), mark(":"), digits(2, in: 0...59) else { return false }
    if mark(":") {
      guard digits(2, in: 0...60) else { return false }
      if mark(".,") {
        guard digits(1, in: 0...9) else { return false }
        while digits(1, in: 0...9) {}
      }
    }
    _ = mark(" ")
    if rest.isEmpty || mark("Zz") { return rest.isEmpty }
    guard mark("+-"), digits(2, in: 0...14) else { return false }
    if rest.isEmpty { return true }
    _ = mark(":")
    return digits(2, in: 0...59) && rest.isEmpty
  }
}

extension YAMLNode {
  /// - Throws: when the value is not a date of ``ISODate``.
  func date(_ name: String) throws(YAMLError) -> String {
    guard case .scalar(let text, _) = value, ISODate.isValid(text) else {
      throw mismatch(name, "must be a date such as 2021-01-26 or 2021-01-26T18:05:00Z")
    }
    return text
  }
}
