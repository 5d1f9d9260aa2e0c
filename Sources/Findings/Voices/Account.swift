public import DocumentModel
internal import Facts
internal import TextCore

/// What one party is reported to have said, in whichever source.
public struct Account: Sendable, Hashable {
  public var speaker: Speaker
  /// The facts of the account, in the order of the facts of the event.
  public var statements: [Statement]

  /// One fact that a party is reported to have stated.
  public struct Statement: Sendable, Hashable {
    /// The fact's identifier.
    public var fact: String
    /// By source, then by place.
    public var passages: [Passage]

    public init(fact: String, passages: [Passage]) {
      self.fact = fact
      self.passages = passages
    }
  }

  public init(speaker: Speaker, statements: [Statement]) {
    self.speaker = speaker
    self.statements = statements
  }

  /// The passages of one fact; empty when the account lacks it.
  public func passages(of fact: String) -> [Passage] {
    statements.first { $0.fact == fact }?.passages ?? []
  }
}

extension VoiceTable {
  /// The accounts of all speakers that are reported to have stated a fact and
  /// that a reader can tell apart; most facts first, then by name.
  public func accounts() -> [Account] {
    var statements: [[Account.Statement]] = speakers.map { _ in [] }
    for fact in coverage.facts {
      var passages: [Int: [Passage]] = [:]
      for (source, cell) in fact.cells.enumerated() {
        for span in cell.spans.sorted() {
          guard let speaker = speaker(of: span, in: source) else { continue }
          passages[speaker, default: []].append(Passage(source: source, range: span))
        }
      }
      for speaker in passages.keys.sorted() {
        statements[speaker].append(
          Account.Statement(fact: fact.id, passages: passages[speaker] ?? []))
      }
    }
    let accounts = speakers.indices.compactMap { index -> Account? in
      guard !statements[index].isEmpty, speakers[index].kind != .unnamed else { return nil }
      return Account(speaker: speakers[index], statements: statements[index])
    }
    return accounts.sorted { a, b in
      a.statements.count != b.statements.count
        ? a.statements.count > b.statements.count : a.speaker.name < b.speaker.name
    }
  }
}
