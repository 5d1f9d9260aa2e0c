/// Fills in the messages of rules.
enum RuleMessage {
  private static let longestMatch = 80

  /// The message of a hit without a counterpart: clauses, parted by
  /// semicolons, that speak of the other account are left out.
  static func alone(_ template: String, match: String) -> String {
    let clauses = template.split(separator: ";", omittingEmptySubsequences: false)
    let own = clauses.filter { !$0.contains("{other}") && !$0.contains("{counterpart}") }
    var text = own.joined(separator: ";")
    if text.isEmpty { text = "“{match}”" }
    if own.count < clauses.count, !text.hasSuffix(".") { text += "." }
    return filled(text, match: match)
  }

  /// The whole message, for a contrast.
  static func contrast(
    _ template: String, match: String, other: String, counterpart: String
  ) -> String {
    filled(template, match: match).replacing("{other}", with: other)
      .replacing("{counterpart}", with: shortened(counterpart))
  }

  private static func filled(_ template: String, match: String) -> String {
    template.replacing("{match}", with: shortened(match))
  }

  /// On one line and not too long.
  private static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= longestMatch ? line : line.prefix(longestMatch - 1) + "…"
  }
}
