internal import DocumentModel
internal import Quotations
internal import Reading
internal import TextCore

/// Words findings between two accounts: at which side they stand, and how the
/// message names and quotes the sides.
struct FindingMaker {
  let accounts: [CollatedAccount]
  let subject: Int?
  /// The place of each source when all are ordered by role and text.
  private let ranks: [Int]

  init(_ accounts: [CollatedAccount], subject: Int?) {
    self.accounts = accounts
    self.subject = subject
    ranks = FindingMaker.ranks(accounts.map(\.reading))
  }

  /// The side that a finding stands at: the draft; else one that is no original
  /// document; else by the texts, whatever their order.
  func isFirst(_ a: Int, before b: Int) -> Bool {
    if let subject {
      if a == subject { return true }
      if b == subject { return false }
    }
    return ranks[a] <= ranks[b]
  }

  /// “Harbour Gazette”, or “Harbour Gazette (the police)” where the words are
  /// somebody's whom the source names.
  func teller(_ passage: Passage) -> String {
    let account = accounts[passage.source]
    switch account.speech.voices.voice(at: passage.range) {
    case .indirect(let speaker?), .quotation(let speaker?):
      return speaker.isEmpty ? account.name : "\(account.name) (\(speaker))"
    default: return account.name
    }
  }

  func text(_ passage: Passage) -> String {
    accounts[passage.source].reading.source.text.string(passage.range)
  }

  /// In quotation marks, shortened to `limit` code points.
  func quote(_ passage: Passage, limit: Int = 70) -> String {
    "“\(Excerpt.shortened(text(passage), limit: limit))”"
  }

  private static func ranks(_ readings: [Reading]) -> [Int] {
    let order = readings.indices.sorted { x, y in
      let (a, b) = (readings[x].source, readings[y].source)
      if (a.metadata.role == .primary) != (b.metadata.role == .primary) {
        return b.metadata.role == .primary
      }
      return a.text.bytes != b.text.bytes
        ? a.text.bytes.lexicographicallyPrecedes(b.text.bytes) : x < y
    }
    var ranks = [Int](repeating: 0, count: readings.count)
    for (rank, source) in order.enumerated() { ranks[source] = rank }
    return ranks
  }
}
