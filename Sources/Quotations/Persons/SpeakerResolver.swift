internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// Gives each quotation the name of its speaker: pronouns, roles and documents
/// are followed to the actor whom they can mean, and stay open where nobody
/// is much likelier than all others.
struct SpeakerResolver {
  let reading: Reading
  let actors: ActorIndex
  /// Who acts in each clause, in order.
  let subjects: SubjectChain
  let documents: DocumentAuthors

  /// - Parameter quoted: the spans of quotations: names inside are no
  ///   candidates for pronouns.
  init(reading: Reading, actors: ActorIndex, quoted: [ByteRange]) {
    self.reading = reading
    self.actors = actors
    subjects = SubjectChain(reading: reading, actors: actors, quoted: quoted)
    documents = DocumentAuthors(reading: reading, actors: actors, subjects: subjects)
  }

  /// The name of the speaker of a quotation; nil where it stays open.
  /// - Parameters:
  ///   - head: the name, pronoun or role.
  ///   - whole: the same with what is said of the speaker.
  ///   - quoted: the words of the quotation: nobody speaks of himself by name.
  func name(for head: ByteRange, whole: ByteRange, quoted: [ByteRange]) -> String? {
    let words = reading.wordIndices(startingIn: head)
    let text = reading.source.text.string(head)
    guard let last = words.last else { return text }
    if words.count == 1, let said = Pronoun(reading.words[last].folded) {
      return pronoun(said, at: head.start, quoted)
    }
    if let document = documents.noun(of: words) {
      guard let author = documents.author(of: document, at: head.start, in: whole) else {
        return text
      }
      // Somebody without a name is told where the document comes in only.
      let isKnown = actors.actor(in: author) != nil || isOneSentence(author, head)
      return isKnown ? name(for: author, whole: author, quoted: quoted) : text
    }
    if let actor = actor(for: head, words, whole) {
      return isNamed(actor, in: quoted) && !isNamed(actor, in: [head]) ? nil : name(of: actor, head)
    }
    return isOwned(words, kin: last) ? nil : text
  }

  private func pronoun(_ pronoun: Pronoun, at offset: Int, _ quoted: [ByteRange]) -> String? {
    guard
      let actor = subjects.actor(for: pronoun, at: offset, where: { !isNamed($0, in: quoted) })
    else { return nil }
    return name(of: actor, ByteRange(offset, offset))
  }

  private func isOneSentence(_ a: ByteRange, _ b: ByteRange) -> Bool {
    let (x, y) = (
      reading.wordIndices(startingIn: a).first, reading.wordIndices(startingIn: b).first
    )
    guard let x, let y else { return false }
    return reading.words[x].sentence == reading.words[y].sentence
  }

  /// Whether a person is named in one of `ranges`.
  private func isNamed(_ actor: Int, in ranges: [ByteRange]) -> Bool {
    guard actors.actors[actor].kind == .person else { return false }
    return ranges.contains { range in
      actors.actors[actor].mentions.contains { range.contains($0) }
    }
  }

  /// `his father`: somebody else, whom the phrase does not name.
  private func isOwned(_ words: Range<Int>, kin: Int) -> Bool {
    PeopleWords.kin.contains(reading.words[kin].folded)
      && ["his", "her", "their"].contains(reading.words[words.lowerBound].folded)
  }

  /// The actor's name; for a country what the source says for it: "Kremlin"
  /// is who speaks, and not all of Russia.
  private func name(of actor: Int, _ head: ByteRange) -> String {
    guard actors.actors[actor].kind == .country else { return actors.actors[actor].name }
    let mention = actors.actor(in: head).map(\.range) ?? actors.lastMention(of: actor, before: head)
    return mention.map { reading.source.text.string($0) } ?? actors.actors[actor].name
  }

  private func actor(for head: ByteRange, _ words: Range<Int>, _ whole: ByteRange) -> Int? {
    if words.count == 1, let person = person(shouted: reading.words[words.lowerBound]) {
      return person
    }
    // “Lund and Ruiz said”: both, and not the last one.
    if actors.persons(in: head) > 1 { return nil }
    if let named = actors.actor(in: head, where: { !isBehindPreposition($0, in: words) }),
      actors.actors[named.actor].kind == .person
        ? endsName(named.range, in: words) : named.range.end == head.end
    {
      // A country or body inside a role is not the speaker: "the Kremlin leader".
      return named.actor
    }
    return apposed(in: whole, head) ?? role(words, before: head)
  }

  /// `the union's secretary, Lena Ortiz`
  private func apposed(in whole: ByteRange, _ head: ByteRange) -> Int? {
    guard whole.end > head.end, let named = actors.actor(in: whole), named.range.start > head.end,
      actors.actors[named.actor].kind == .person
    else { return nil }
    let between = reading.wordIndices(startingIn: ByteRange(head.end, named.range.start))
    let isPlain = reading.words[between].allSatisfy { word in
      word.shape.startsWithCapital || PeopleWords.roles.contains(word.folded)
    }
    return isPlain ? named.actor : nil
  }

  /// `HANSEN:` in a transcript is the one person of that last name.
  private func person(shouted word: Word) -> Int? {
    guard word.shape == .allCaps else { return nil }
    let persons = actors.actors.indices.filter {
      actors.actors[$0].kind == .person && PersonName(actors.actors[$0].name).last == word.folded
    }
    return persons.count == 1 ? persons[0] : nil
  }

  /// `a spokesman for Ortiz`, `residents of Arden`: somebody else than the name.
  private func isBehindPreposition(_ name: ByteRange, in head: Range<Int>) -> Bool {
    head.prefix { reading.words[$0].range.start < name.start }.contains {
      SpeechGrammar.joiningPrepositions.contains(reading.words[$0].folded)
    }
  }

  /// Whether no noun follows the name: "the Ortiz spokesman" is not Ortiz.
  private func endsName(_ name: ByteRange, in head: Range<Int>) -> Bool {
    guard let next = head.first(where: { reading.words[$0].range.start >= name.end }) else {
      return true
    }
    let word = reading.words[next]
    return word.shape != .lower || word.isStopWord || SpeechGrammar.timeWords.contains(word.folded)
  }

  // MARK: Roles

  /// "the press secretary": the nearest actor before that has this role among
  /// its labels; "the Kremlin leader" by the country of the label.
  private func role(_ words: Range<Int>, before head: ByteRange) -> Int? {
    guard let first = words.first, reading.words[first].folded == "the", let last = words.last,
      last > first
    else { return nil }
    let noun = reading.words[last].folded
    guard !PeopleWords.unnamed.contains(noun) else { return nil }
    let country = concept(in: words.dropFirst())
    let nouns =
      country != nil && PeopleWords.leaders.contains(noun)
      ? PeopleWords.leaders.words.sorted() : [noun]
    var best: (actor: Int, at: Int)?
    for noun in nouns {
      guard let found = nearest(noun, country, Array(words.dropFirst()), before: head.start)
      else { continue }
      if found.at > best?.at ?? -1 { best = found }
    }
    return best?.actor
  }

  /// The last label with `noun` before `offset`, of the country when one is named.
  private func nearest(
    _ noun: String, _ country: ConceptID?, _ phrase: [Int], before offset: Int
  ) -> (actor: Int, at: Int)? {
    let labels = actors.labelsByWord[noun] ?? []
    let end = labels.partitioningIndex { $0.label.range.start >= offset }
    for (label, actor) in labels[..<end].suffix(24).reversed() {
      let words = reading.wordIndices(startingIn: label.range)
      if let country {
        if concept(in: words) != country { continue }
      } else {
        // "the Green nominee" is no other party's.
        let known = Set(reading.words[words].map(\.folded))
        let names = phrase.filter { reading.words[$0].shape.startsWithCapital }
        if !names.allSatisfy({ known.contains(reading.words[$0].folded) }) { continue }
      }
      if isOtherOffice(words, than: phrase) { continue }
      return (actor, label.range.start)
    }
    return nil
  }

  /// “The president” is no vice president, and no former one.
  private func isOtherOffice(_ label: Range<Int>, than phrase: [Int]) -> Bool {
    func marks(_ words: some Sequence<Int>) -> Set<String> {
      Set(words.lazy.map { reading.words[$0].folded }.filter(PeopleWords.otherOffices.contains))
    }
    return marks(label) != marks(phrase)
  }

  private func concept(in words: Range<Int>) -> ConceptID? {
    let tokens = reading.words[words].map { reading.source.text.string($0.range) }
    for index in tokens.indices {
      if let alias = reading.lexicon.longestAlias(in: tokens, at: index), alias.kind == .country {
        return alias.concept
      }
    }
    return nil
  }
}
