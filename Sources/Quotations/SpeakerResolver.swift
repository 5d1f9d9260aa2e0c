internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// Gives each quotation the name of its speaker: pronouns and roles are
/// followed to the nearest actor that fits.
struct SpeakerResolver {
  let reading: Reading
  let actors: ActorIndex
  let lexicon: Lexicon
  /// The spans of quotations: names inside are no candidates for pronouns.
  let quoted: [ByteRange]

  /// A pronoun reaches back over this many bytes at most.
  private static let reach = 1200

  /// The names for the speaker spans, which are in reading order of their
  /// quotations; `nil` stays `nil`.
  /// - Parameter wholes: the spans with what is said of the speaker; a role
  ///   that ends with a name in apposition is that name's.
  func names(for heads: [ByteRange?], wholes: [ByteRange?]) -> [String?] {
    let order = heads.indices.filter { heads[$0] != nil }.sorted {
      let a = heads[$0] ?? ByteRange(0, 0)
      let b = heads[$1] ?? ByteRange(0, 0)
      return a != b ? a < b : $0 < $1
    }
    var names: [String?] = heads.map { _ in nil }
    var last: (actor: Int, end: Int)?
    /// A pronoun that was followed to an actor tells about that actor.
    var genders = actors.genders
    for index in order {
      guard let head = heads[index] else { continue }
      let actor =
        actor(for: head, after: last, genders) ?? wholes[index].flatMap { apposed(in: $0, head) }
      if let actor {
        if let gender = pronounGender(head), genders[actor] == nil { genders[actor] = gender }
        names[index] = name(of: actor, in: head)
        last = (actor, head.end)
      } else {
        names[index] = reading.source.text.string(head)
      }
    }
    return names
  }

  /// `the union's secretary, Lena Ortiz`
  private func apposed(in whole: ByteRange, _ head: ByteRange) -> Int? {
    guard whole.end > head.end, let named = actors.actor(in: whole), named.range.start > head.end,
      named.range.end == whole.end, actors.actors[named.actor].kind == .person
    else { return nil }
    return named.actor
  }

  /// The actor's name; for a country what the source says for it: "Kremlin"
  /// is who speaks, and not all of Russia.
  private func name(of actor: Int, in head: ByteRange) -> String {
    guard actors.actors[actor].kind == .country else { return actors.actors[actor].name }
    let mention = actors.actor(in: head).map(\.range) ?? lastMention(of: actor, before: head)
    return mention.map { reading.source.text.string($0) } ?? actors.actors[actor].name
  }

  private func lastMention(of actor: Int, before head: ByteRange) -> ByteRange? {
    recentMentions(before: head).last { $0.actor == actor }?.range
  }

  private func pronounGender(_ head: ByteRange) -> ActorIndex.Gender? {
    let words = reading.wordIndices(in: head)
    guard words.count == 1, let word = words.first.map({ reading.words[$0].folded }) else {
      return nil
    }
    return word == "he" ? .male : word == "she" ? .female : nil
  }

  private func actor(
    for head: ByteRange, after last: (actor: Int, end: Int)?, _ genders: [ActorIndex.Gender?]
  ) -> Int? {
    let words = reading.wordIndices(in: head)
    if words.count == 1, let word = words.first.map({ reading.words[$0] }) {
      switch word.folded {
      case "he": return person(before: head, .male, last, genders)
      case "she": return person(before: head, .female, last, genders)
      case "it", "they": return body(before: head, last)
      default: if let person = person(shouted: word) { return person }
      }
    }
    if let named = actors.actor(in: head),
      actors.actors[named.actor].kind == .person
        ? endsName(named.range, in: words) : named.range.end == head.end
    {
      // A country or body inside a role is not the speaker: "the Kremlin leader".
      return named.actor
    }
    return role(words, before: head)
  }

  /// `HANSEN:` in a transcript is the one person of that last name.
  private func person(shouted word: Word) -> Int? {
    guard word.shape == .allCaps else { return nil }
    let persons = actors.actors.indices.filter {
      actors.actors[$0].kind == .person && PersonName(actors.actors[$0].name).last == word.folded
    }
    return persons.count == 1 ? persons[0] : nil
  }

  /// Whether no noun follows the name: "the Ortiz spokesman" is not Ortiz.
  private func endsName(_ name: ByteRange, in head: Range<Int>) -> Bool {
    guard let next = head.first(where: { reading.words[$0].range.start >= name.end }) else {
      return true
    }
    let word = reading.words[next]
    return word.shape != .lower || word.isStopWord || SpeechGrammar.weekdays.contains(word.folded)
  }

  // MARK: Pronouns

  private func person(
    before head: ByteRange, _ gender: ActorIndex.Gender, _ last: (actor: Int, end: Int)?,
    _ genders: [ActorIndex.Gender?]
  ) -> Int? {
    func fits(_ actor: Int) -> Bool {
      guard actors.actors[actor].kind == .person else { return false }
      return genders[actor] == nil || genders[actor] == gender
    }
    // Who spoke last, unless a new sentence about another person came between.
    let recent = recentMentions(before: head).filter { fits($0.actor) }
    if let last, fits(last.actor), head.start - last.end < SpeakerResolver.reach {
      let between = recent.filter { $0.range.start >= last.end && $0.actor != last.actor }
      if between.isEmpty { return last.actor }
    }
    return subject(recent) ?? recent.last?.actor
  }

  /// The first person of the nearest sentence that has one.
  private func subject(_ recent: [(range: ByteRange, actor: Int)]) -> Int? {
    guard let nearest = recent.last else { return nil }
    let sentence = sentence(at: nearest.range.start)
    return recent.first { self.sentence(at: $0.range.start) == sentence }?.actor
  }

  private func sentence(at offset: Int) -> Int {
    let words = reading.wordIndices(in: ByteRange(offset, offset + 1))
    return words.first.map { reading.words[$0].sentence } ?? -1
  }

  private func body(before head: ByteRange, _ last: (actor: Int, end: Int)?) -> Int? {
    if let last, actors.actors[last.actor].kind != .person,
      head.start - last.end < SpeakerResolver.reach
    {
      return last.actor
    }
    return nil
  }

  private func recentMentions(before head: ByteRange) -> [(range: ByteRange, actor: Int)] {
    let mentions = actors.mentions
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.end <= head.start { low = middle + 1 } else { high = middle }
    }
    var start = low
    while start > 0, low - start < 24,
      head.start - mentions[start - 1].range.start < SpeakerResolver.reach
    {
      start -= 1
    }
    return mentions[start..<low].filter { !isQuoted($0.range) }
  }

  private func isQuoted(_ range: ByteRange) -> Bool {
    var low = 0
    var high = quoted.count
    while low < high {
      let middle = (low + high) / 2
      if quoted[middle].start <= range.start { low = middle + 1 } else { high = middle }
    }
    return low > 0 && quoted[low - 1].contains(range)
  }

  // MARK: Roles

  /// "the press secretary": the nearest actor before that has this role among
  /// its labels; "the Kremlin leader" by the country of the label.
  private func role(_ words: Range<Int>, before head: ByteRange) -> Int? {
    guard let first = words.first, reading.words[first].folded == "the", let last = words.last,
      last > first
    else { return nil }
    let noun = reading.words[last].folded
    guard !ActorWords.unnamed.contains(noun) else { return nil }
    let country = concept(in: words.dropFirst())
    let nouns =
      country != nil && ActorWords.leaders.contains(noun)
      ? ActorWords.leaders.words.sorted() : [noun]
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
    var low = 0
    var high = labels.count
    while low < high {
      let middle = (low + high) / 2
      if labels[middle].label.range.start < offset { low = middle + 1 } else { high = middle }
    }
    for (label, actor) in labels[..<low].suffix(24).reversed() {
      let words = reading.wordIndices(in: label.range)
      if let country {
        if concept(in: words) != country { continue }
      } else {
        // "the Green nominee" is no other party's.
        let known = Set(reading.words[words].map(\.folded))
        let names = phrase.filter { reading.words[$0].shape.startsWithCapital }
        if !names.allSatisfy({ known.contains(reading.words[$0].folded) }) { continue }
      }
      return (actor, label.range.start)
    }
    return nil
  }

  private func concept(in words: Range<Int>) -> ConceptID? {
    let tokens = reading.words[words].map { reading.source.text.string($0.range) }
    for index in tokens.indices {
      if let alias = lexicon.longestAlias(in: tokens, at: index), alias.kind == .country {
        return alias.concept
      }
    }
    return nil
  }
}
