internal import Comparison
internal import DocumentModel
internal import Facts
internal import Findings

/// What each party is reported to have said, as reports show it: the parties
/// that can be held against each other as columns, the facts that some source
/// reports of them as rows.
struct AccountTable {
  /// The parties whose documents are at hand, and those with at least two
  /// facts that several sources carry; most such facts first.
  let columns: [Account]
  /// Claims that at least one column is reported with, by salience.
  let facts: [Fact]
  /// Named parties with claims that have no column.
  let others: [Account]
  private let passages: [[String: [Passage]]]
  private let claimIDs: Set<String>

  /// - Parameters:
  ///   - claims: the facts that are claims, by salience.
  ///   - limit: the most columns.
  init(_ comparison: Comparison, claims: [Fact], limit: Int) {
    let claimIDs = Set(claims.map(\.id))
    let sharedIDs = Set(claims.lazy.filter { $0.carrierCount > 1 }.map(\.id))
    let voices = comparison.voices
    let owners = Set(
      comparison.sources.indices.compactMap(voices.owner).map { voices.speakers[$0] })
    let accounts = comparison.accounts.filter { account in
      account.speaker.kind != .role && account.statements.contains { claimIDs.contains($0.fact) }
    }
    let ranked = accounts.map { account in
      (account, account.statements.filter { sharedIDs.contains($0.fact) }.count)
    }
    let columns = Array(
      ranked.filter { $0.1 > 1 || owners.contains($0.0.speaker) }.enumerated().sorted { a, b in
        a.element.1 != b.element.1 ? a.element.1 > b.element.1 : a.offset < b.offset
      }.map(\.element.0).prefix(limit))
    let passages = columns.map { account in
      Dictionary(account.statements.map { ($0.fact, $0.passages) }, uniquingKeysWith: { a, _ in a })
    }
    self.claimIDs = claimIDs
    self.columns = columns
    self.passages = passages
    others = accounts.filter { !columns.contains($0) }
    // What stands in a document only is no report of what its party said.
    facts = claims.filter { fact in
      passages.contains { $0[fact.id]?.contains { voices.owner(of: $0.source) == nil } ?? false }
    }
  }

  /// Where a column's party is reported with a fact; by source, then place.
  func passages(of fact: Fact, column: Int) -> [Passage] { passages[column][fact.id] ?? [] }

  /// The claims of an account.
  func claims(of account: Account) -> [Account.Statement] {
    account.statements.filter { claimIDs.contains($0.fact) }
  }
}
