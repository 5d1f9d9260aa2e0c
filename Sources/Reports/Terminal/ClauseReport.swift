internal import DocumentModel
public import Reading
internal import TextCore

/// The clauses of one source as text: what `inspect --clauses` writes.
public enum ClauseReport {
  /// Each sentence with its clauses below it, a line a clause: the verb, who
  /// does it, to whom or what, and what turns it.
  public static func render(_ reading: Reading) -> String {
    var text = ""
    for sentence in reading.sentences.indices where reading.sentences[sentence].zone.isContent {
      let clauses = reading.clauses(of: sentence)
      let range = reading.sentences[sentence].range
      text += TerminalText.oneLine(reading.source.text.string(range)) + "\n"
      for clause in clauses.clauses { text += "    " + line(clause, clauses) + "\n" }
      text += "\n"
    }
    return text
  }

  private static func line(_ clause: Clause, _ clauses: SentenceClauses) -> String {
    let tree = clauses.tree
    var parts = ["\(clause.relation): “\(tree.form(of: clause.verb))”"]
    func add(_ name: String, _ token: Int?) {
      guard let token else { return }
      parts.append("\(name) “\(phrase(token, clauses))”")
    }
    add("subject", clause.subject ?? clause.understoodSubject)
    add("object", clause.object)
    add("to", clause.indirectObject)
    add("by", clause.agent)
    if let modal = clause.modal { parts.append(tree.form(of: modal)) }
    if clause.negation != nil { parts.append("denied") }
    if clause.tense != .none { parts.append("\(clause.tense)") }
    if clause.voice != .active { parts.append("\(clause.voice)") }
    if clause.isReporting { parts.append("reports") }
    return TerminalText.oneLine(parts.joined(separator: " · "))
  }

  /// The noun phrase that a token heads, as the source writes it.
  private static func phrase(_ token: Int, _ clauses: SentenceClauses) -> String {
    let run = clauses.phrase(headedBy: token)?.core ?? token..<token + 1
    return clauses.tree.string(of: run)
  }
}
