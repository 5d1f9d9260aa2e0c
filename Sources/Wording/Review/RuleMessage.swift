internal import TextCore

/// Fills in the messages of rules, on bytes: a gate fills in hundreds.
enum RuleMessage {
  private static let longestMatch = 80

  /// The message of a hit without a counterpart: clauses, parted by
  /// semicolons, that speak of the other account are left out.
  static func alone(_ template: String, match: String) -> String {
    let clauses = Array(template.utf8)
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let own = clauses.filter {
      !holds($0, Array("{other}".utf8)) && !holds($0, Array("{counterpart}".utf8))
    }
    var text = Array(own.joined(separator: [UInt8(ascii: ";")]))
    if text.isEmpty { text = Array("“{match}”".utf8) }
    if own.count < clauses.count, text.last != UInt8(ascii: ".") { text.append(UInt8(ascii: ".")) }
    return String(decoding: filled(text[...], "{match}", shortened(match)), as: UTF8.self)
  }

  /// The whole message, for a contrast.
  static func contrast(
    _ template: String, match: String, other: String, counterpart: String
  ) -> String {
    var text = filled(Array(template.utf8)[...], "{match}", shortened(match))
    text = filled(text[...], "{other}", other)
    text = filled(text[...], "{counterpart}", shortened(counterpart))
    return String(decoding: text, as: UTF8.self)
  }

  private static func holds(_ text: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool {
    text.indices.contains { text[$0] == mark[0] && text[$0...].starts(with: mark) }
  }

  /// `template` with `value` for every `mark`.
  private static func filled(
    _ template: ArraySlice<UInt8>, _ mark: String, _ value: String
  ) -> [UInt8] {
    let mark = Array(mark.utf8)
    var text: [UInt8] = []
    text.reserveCapacity(template.count + value.utf8.count)
    var offset = template.startIndex
    while offset < template.endIndex {
      if template[offset] == mark[0], template[offset...].starts(with: mark) {
        text.append(contentsOf: value.utf8)
        offset += mark.count
      } else {
        text.append(template[offset])
        offset += 1
      }
    }
    return text
  }

  /// On one line and not too long.
  private static func shortened(_ text: String) -> String {
    let line = Excerpt.levelled(text)
    // No text has more characters than bytes.
    if line.utf8.count <= longestMatch || line.count <= longestMatch { return line }
    return line.prefix(longestMatch - 1) + "…"
  }
}
