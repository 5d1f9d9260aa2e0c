internal import DocumentModel
internal import Reports

/// Shortens texts of others for one line.
enum ShortText {
  /// At most `limit` characters, cut at a blank where there is one, with an
  /// ellipsis in place of the rest.
  static func shortened(_ text: String, limit: Int) -> String {
    guard text.count > limit else { return text }
    let start = text.prefix(limit - 1)
    let cut = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    return (cut.count * 2 > limit ? cut : start) + "…"
  }

  static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(ReportWords.grouped(count)) \(count == 1 ? one : many ?? one + "s")"
  }
}

extension JudgedFinding {
  /// The passage that a person recognises the finding by: what is missing,
  /// for an absence.
  var excerptForPeople: String {
    finding.kind.isAbsence ? counterparts.first?.excerpt ?? place.excerpt : place.excerpt
  }
}
