public import DocumentModel

extension VoiceTable {
  /// Everything that the voices of the sources show: quotations held against
  /// each other, attribution, reporting verbs, answers, balance, and what
  /// accounts of parties lack.
  /// - Parameters:
  ///   - sides: the sides of a dispute as the case names them; none else are
  ///     assumed.
  ///   - subject: the index of the source that is judged, when there is one:
  ///     findings are then about it alone.
  public func findings(sides: [Side] = [], subject: Int? = nil) -> [Finding] {
    let statements = SharedStatements(self)
    let accounts = PartyAccounts(self)
    return reading.quoteFindings.filter { subject == nil || subject == $0.passage.source }
      + AnonymousSources(voices: self, statements: statements, subject: subject).findings()
      + ReportingVerbDetector(voices: self, statements: statements, subject: subject).findings()
      + ReplyDetector(voices: self, subject: subject).findings()
      + SourceBalance(voices: self, sides: sides, subject: subject).findings()
      + AccountOmissions(voices: self, accounts: accounts).findings()
      + ReportedOmissions(voices: self, accounts: accounts).findings()
  }
}
