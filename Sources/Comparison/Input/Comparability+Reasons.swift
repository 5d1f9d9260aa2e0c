extension Comparability {
  /// What speaks for and against one event, in words.
  /// - Parameters:
  ///   - left: the name of the first account.
  ///   - right: the name of the second.
  package func reasons(_ left: String, _ right: String) -> String {
    let shared =
      sharedWords.isEmpty
      ? "they share no telling word" : "they share \(Comparability.quoted(sharedWords))"
    guard let dayConflict else { return shared }
    return shared + "; \(left) names \(dayConflict.left.prefix(3).joined(separator: ", ")), "
      + "\(right) \(dayConflict.right.prefix(3).joined(separator: ", "))"
  }

  /// Words as a list in quotation marks.
  static func quoted(_ words: [String]) -> String {
    words.map { "“\($0)”" }.joined(separator: ", ")
  }
}
