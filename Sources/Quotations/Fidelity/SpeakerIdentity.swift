internal import Reading

/// Tells whether two quotations are given to different named persons.
struct SpeakerIdentity {
  let sources: [QuoteSource]
  let register: Register

  /// Whether both speakers are named in the sentence of the quotation, are
  /// persons, and are not the same one.
  func conflict(_ a: QuoteRun, _ b: QuoteRun) -> Bool {
    guard let left = person(a), let right = person(b), left.number != right.number else {
      return false
    }
    // One last name, as with families and misread first names, is no conflict.
    return PersonName(left.name).last != PersonName(right.name).last
  }

  private func person(_ run: QuoteRun) -> (number: Int, name: String)? {
    guard let index = run.quotation else { return nil }
    let quotation = sources[run.source].speech.quotations[index]
    guard quotation.attribution == .stated, quotation.kind == .direct, quotation.nesting == 0,
      let name = quotation.speaker, let span = quotation.speakerSpan,
      let number = register.entry(named: name, in: run.source),
      register.entries[number].kind == .person
    else { return nil }
    // Named there, not by a pronoun or role that was followed to the name.
    let reading = sources[run.source].reading
    let last = PersonName(name).last
    let words = reading.words[reading.wordIndices(startingIn: span)]
    return words.contains { $0.folded == last } ? (number, name) : nil
  }
}
