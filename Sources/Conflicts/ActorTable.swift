internal import DocumentModel
internal import Lexicon
internal import Quotations
internal import Reading
internal import UnicodeText

/// The actors of all sources under one number each, with the country that a
/// person speaks for.
struct ActorTable: Sendable {
  /// Who acts: an actor with a name, or a noun such as “police”.
  enum Key: Sendable, Hashable {
    case named(Int)
    /// A country or its government, by the identifier of the lexicon.
    case country(String)
    case noun(String)
  }

  private(set) var shared: [SharedActor] = []
  /// For each account the mentions of its actors by place.
  private var mentions: [[(range: ByteRange, actor: Int)]] = []
  /// For each shared actor its country, as the identifier of the lexicon.
  private var country: [String?] = []

  /// - Parameter shared: the actors of all accounts, merged.
  init(_ accounts: [Account], _ shared: [SharedActor]) {
    self.shared = shared
    mentions = accounts.map { _ in [] }
    country = shared.map { _ in nil }
    for (number, actor) in shared.enumerated() {
      var countries: Set<String> = []
      for member in actor.members {
        let own = accounts[member.source].speech.actors[member.actor]
        mentions[member.source] += own.mentions.map { ($0, number) }
        if let concept = own.concept, own.kind == .country { countries.insert(concept) }
        if own.kind == .person {
          for range in own.labels.map(\.range) + own.mentions {
            if let found = ActorTable.country(near: range, accounts[member.source]) {
              countries.insert(found)
            }
          }
        }
      }
      if countries.count == 1 { country[number] = countries.first }
    }
    for source in mentions.indices { mentions[source].sort { $0.range < $1.range } }
  }

  /// The country that a label or name has in it or right before it:
  /// “Tarsian president”, “Tarsia’s president”.
  private static func country(near range: ByteRange, _ account: Account) -> String? {
    let reading = account.reading
    let inside = reading.wordIndices(in: range)
    guard let first = inside.first else { return nil }
    let sentence = reading.wordsOfSentence[reading.words[first].sentence]
    var start = first
    while start > sentence.lowerBound, first - start < 3,
      reading.words[start - 1].range.end + 4 >= reading.words[start].range.start,
      !reading.words[start - 1].isStopWord
    {
      start -= 1
    }
    for index in start..<inside.upperBound {
      if let found = country(at: index, reading, isNameAllowed: index >= first) { return found }
    }
    return nil
  }

  /// The country that a word names.
  private static func country(
    at index: Int, _ reading: Reading, isNameAllowed: Bool = true
  ) -> String? {
    let word = reading.words[index]
    guard word.shape.startsWithCapital else { return nil }
    let end = min(reading.wordsOfSentence[word.sentence].upperBound, index + 4)
    guard let alias = reading.longestAlias(at: index, upTo: end), alias.kind == .country,
      !alias.isAmbiguous, isNameAllowed || alias.role == .adjective || alias.role == .name
    else { return nil }
    return Lexicon.shared.identifier(of: alias.concept)
  }

  /// The actor whose name holds `offset`.
  /// - Complexity: O(log mentions)
  private func mention(_ source: Int, at offset: Int) -> (range: ByteRange, actor: Int)? {
    let list = mentions[source]
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < list.count, list[low].range.contains(offset) else { return nil }
    return list[low]
  }

  private static let prepositions = WordSet(
    "of in from with by for at on to against near between over under after before during about")

  /// The head of the noun phrase that ends with the last word of `words`;
  /// what a preposition hangs on it is passed by. `nil` for pronouns, for
  /// coordinated phrases, and where there is no noun.
  func head(_ account: Account, _ words: Range<Int>) -> (key: Key, words: Range<Int>)? {
    let reading = account.reading
    if words.contains(where: { reading.words[$0].folded == "and" }) { return nil }
    var at = words.upperBound - 1
    var found: (key: Key, words: Range<Int>)?
    while at >= words.lowerBound {
      let word = reading.words[at]
      if found == nil {
        if Grammar.pronouns.contains(word.folded) { return nil }
        if word.isStopWord || Grammar.isAdverb(word.folded) {
          at -= 1
          continue
        }
        let first = start(account, at, words)
        let hasArticle = first > words.lowerBound && reading.words[first - 1].folded == "the"
        found = (key(account, at), (hasArticle ? first - 1 : first)..<at + 1)
        at = first - 1
        continue
      }
      // “the president of Tarsia”: the head stands before the preposition.
      if ActorTable.prepositions.contains(word.folded) {
        found = nil
      } else if word.folded != "the" && word.folded != "a" && word.folded != "an" {
        return found
      }
      at -= 1
    }
    return found
  }

  private func key(_ account: Account, _ index: Int) -> Key {
    let word = account.reading.words[index]
    if let named = mention(account.source, at: word.range.start) {
      if shared[named.actor].kind == .country, let country = country[named.actor] {
        return .country(country)
      }
      return .named(named.actor)
    }
    if let country = ActorTable.country(at: index, account.reading) { return .country(country) }
    return .noun(word.stem)
  }

  private func start(_ account: Account, _ index: Int, _ words: Range<Int>) -> Int {
    let word = account.reading.words[index]
    guard let named = mention(account.source, at: word.range.start) else {
      var first = index
      while first > words.lowerBound, !account.reading.words[first - 1].isStopWord,
        index - first < 4
      {
        first -= 1
      }
      return first
    }
    var first = index
    while first > words.lowerBound,
      account.reading.words[first - 1].range.start >= named.range.start
    {
      first -= 1
    }
    // Titles and adjectives before the name belong to it.
    while first > words.lowerBound, !account.reading.words[first - 1].isStopWord,
      index - first < 6
    {
      first -= 1
    }
    return first
  }

  /// The named actors in some words.
  func named(_ account: Account, in words: Range<Int>) -> Set<Int> {
    var found: Set<Int> = []
    for index in words {
      if let mention = mention(account.source, at: account.reading.words[index].range.start) {
        found.insert(mention.actor)
      }
    }
    return found
  }

  /// Whether two keys are known to stand for different actors, and not for
  /// one under two names.
  func areDistinct(_ a: Key, _ b: Key) -> Bool {
    switch (a, b) {
    case (.named(let x), .named(let y)): return x != y && areDistinct(x, y)
    case (.country(let x), .country(let y)): return x != y
    case (.named(let x), .country(let y)), (.country(let y), .named(let x)):
      return shared[x].kind == .person && country[x].map { $0 != y } ?? false
    case (.noun(let x), .noun(let y)):
      guard let left = OpposedParties.side[x], let right = OpposedParties.side[y] else {
        return false
      }
      return left.pair == right.pair && left.isFirst != right.isFirst
    default: return false
    }
  }

  private func areDistinct(_ x: Int, _ y: Int) -> Bool {
    let (a, b) = (shared[x], shared[y])
    if a.kind == .person && b.kind == .person {
      return PersonName(a.name).last != PersonName(b.name).last
    }
    if a.kind == .organization && b.kind == .organization {
      let (m, n) = (a.name.lowercased(), b.name.lowercased())
      return !m.contains(n) && !n.contains(m) && !isAcronym(m, n) && !isAcronym(n, m)
    }
    if let p = country[x], let q = country[y] { return p != q }
    return false
  }

  private func isAcronym(_ short: String, _ long: String) -> Bool {
    let initials = long.split(separator: " ").compactMap(\.first).map(String.init).joined()
    return initials.hasPrefix(short) || initials == short
  }
}
