internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// A full name of one person in a source, and the mentions that are his or hers.
struct Person {
  /// Folded words of the fullest name, without suffix.
  var name: [String]
  var suffix: String?
  var mentions: [NameMention] = []
  var isTitled = false
  var hasShortMention = false
  var gender: Gender?
  /// Whether the name comes in as a relative of somebody: `his wife, Ana Lund`.
  var isRelative = false
  /// Mentions with the full name, and the headline, which counts as two.
  var weight = 0

  var surname: String { name.last ?? "" }
  var given: String? { name.count > 1 ? name[0] : nil }
  /// What a title tells, or else the given name.
  var likelyGender: Gender? { gender ?? given.flatMap(Gender.init(given:)) }
}

/// Gathers mentions of names into persons: full names first, then what is
/// shorter goes to the one whom it can mean. A last name that two persons
/// share goes to the main bearer; where nobody is, it stays open.
struct PersonGatherer {
  private let reading: Reading
  private(set) var persons: [Person] = []
  /// Last names that several can mean.
  private(set) var open: [NameMention] = []
  private var bySurname: [String: [Int]] = [:]
  private var byGiven: [String: [Int]] = [:]
  private let headlineWords: Set<String>

  init(_ reading: Reading, _ mentions: [NameMention]) {
    self.reading = reading
    let headline = reading.sentences.indices.filter { reading.sentences[$0].zone == .headline }
    headlineWords = Set(headline.flatMap { reading.words(of: $0).map(\.folded) })
    let read = mentions.map { ($0, words(of: $0)) }
    for (mention, words) in read where words.name.count > 1 { addFull(mention, words) }
    for (mention, words) in read where words.name.count == 1 { addShort(mention, words) }
    for index in persons.indices {
      persons[index].mentions.sort { $0.words.lowerBound < $1.words.lowerBound }
    }
  }

  private typealias Words = (name: [String], suffix: String?, gender: Gender?)

  private func words(of mention: NameMention) -> Words {
    var name = reading.words[mention.words].map(\.folded)
    var suffix: String?
    while name.count > 1, let last = name.last, PersonName.suffixes.contains(last) {
      suffix = last
      name.removeLast()
    }
    let titles = reading.words[mention.titles]
    return (name, suffix, titles.lazy.compactMap { Gender(noun: $0.folded) }.first)
  }

  // MARK: Full names

  private mutating func addFull(_ mention: NameMention, _ words: Words) {
    let isRelative = isRelative(mention)
    let same = candidates(words.name).last { index in
      let person = persons[index]
      guard agree(person.gender, words.gender) else { return false }
      // A father and a son of one name.
      if person.suffix != words.suffix, isRelative || person.isRelative { return false }
      return isSameFull(person.name, words.name)
    }
    let index = same ?? add(Person(name: words.name, suffix: words.suffix))
    note(mention, words, in: index)
    if words.name.count > persons[index].name.count { persons[index].name = words.name }
    if persons[index].suffix == nil { persons[index].suffix = words.suffix }
    if same == nil {
      persons[index].isRelative = isRelative
      if headlineWords.contains(words.name[0]) { persons[index].weight += 2 }
    }
    persons[index].weight += 1
  }

  private mutating func add(_ person: Person) -> Int {
    persons.append(person)
    bySurname[person.surname, default: []].append(persons.count - 1)
    if let given = person.given { byGiven[given, default: []].append(persons.count - 1) }
    return persons.count - 1
  }

  private mutating func note(_ mention: NameMention, _ words: Words, in index: Int) {
    persons[index].mentions.append(mention)
    if !mention.titles.isEmpty { persons[index].isTitled = true }
    if words.name.count == 1 { persons[index].hasShortMention = true }
    if let gender = words.gender { persons[index].gender = gender }
  }

  /// Persons of one last name at most that are compared with a name.
  private static let mostBearers = 16

  private func candidates(_ name: [String]) -> ArraySlice<Int> {
    (bySurname[name.last ?? ""] ?? []).suffix(PersonGatherer.mostBearers)
  }

  private func agree(_ a: Gender?, _ b: Gender?) -> Bool {
    a == nil || b == nil || a == b
  }

  /// `Robert S. Lund` and `Bob Lund`; `Enrique Pena Lund` and `Pena Lund`.
  private func isSameFull(_ a: [String], _ b: [String]) -> Bool {
    let (long, short) = a.count >= b.count ? (a, b) : (b, a)
    if long.count > short.count, short.elementsEqual(long.suffix(short.count)) { return true }
    // “A. J. Lund” is no Ana: two initials are a name.
    if hasTwoInitials(a) != hasTwoInitials(b) { return false }
    let (x, y) = (a[0], b[0])
    return x == y || x.prefix(1) == y.prefix(1) && min(x.utf8.count, y.utf8.count) == 1
      || reading.lexicon.givenNameRelation(x, y) != nil
  }

  private func hasTwoInitials(_ name: [String]) -> Bool {
    name.count > 2 && name[0].utf8.count == 1 && name[1].utf8.count == 1
  }

  // MARK: Last names alone

  private mutating func addShort(_ mention: NameMention, _ words: Words) {
    let bearers = candidates(words.name).filter {
      agree(persons[$0].likelyGender, words.gender)
    }
    if bearers.count > 1 {
      if let one = bearer(bearers, of: mention) {
        note(mention, words, in: one)
      } else {
        open.append(mention)
      }
      return
    }
    if let only = bearers.first, !isOffice(mention) || !persons[only].isRelative {
      note(mention, words, in: only)
      return
    }
    // `Pena` of `Enrique Pena Lund`.
    if mention.titles.isEmpty || words.name[0].utf8.count > 2,
      let inner = persons.lastIndex(where: {
        $0.name.dropFirst().dropLast().contains(words.name[0])
      })
    {
      note(mention, words, in: inner)
      return
    }
    if let first = namedFirst(mention, words.name[0], words.gender) {
      note(mention, words, in: first)
      return
    }
    let index = add(Person(name: words.name, suffix: words.suffix))
    note(mention, words, in: index)
  }

  /// The one person whose full name begins with a name that stands alone: a
  /// given name, or the family name that comes first in Chinese. “Mr. Rose” is
  /// no Rose Lund.
  private func namedFirst(
    _ mention: NameMention, _ name: String, _ gender: Gender?
  ) -> Int? {
    guard let same = byGiven[name], same.count == 1,
      mention.titles.isEmpty
        || gender != nil && !isOffice(mention) && agree(persons[same[0]].likelyGender, gender)
    else { return nil }
    return same[0]
  }

  /// Whether a name has an office before it, and not only “Mr.”.
  private func isOffice(_ mention: NameMention) -> Bool {
    reading.words[mention.titles].contains {
      !ClosedClasses.english.holds($0.folded, .title, key: "courtesy")
    }
  }

  /// Of several bearers of a last name the main one, where he is also named in
  /// the last sentence that names one in full; nobody where these are two.
  private func bearer(_ bearers: [Int], of mention: NameMention) -> Int? {
    // “Mr.” tells nothing that an office would.
    if isOffice(mention) {
      let titled = bearers.filter { persons[$0].isTitled && !persons[$0].isRelative }
      if titled.count == 1 { return titled[0] }
    }
    let place = mention.words.lowerBound
    let last = bearers.map { lastFull($0, before: place) }.max()
    return mainBearer(bearers).flatMap { lastFull($0, before: place) == last ? $0 : nil }
  }

  /// The sentence in which a full name stood last before a place; -1 for none.
  private func lastFull(_ person: Int, before place: Int) -> Int {
    let mention = persons[person].mentions.last {
      $0.words.count > 1 && $0.words.lowerBound < place
    }
    return mention.map { reading.words[$0.words.lowerBound].sentence } ?? -1
  }

  /// The one who is named much more often than any other, and is nobody's
  /// relative.
  private func mainBearer(_ bearers: [Int]) -> Int? {
    let ranked = bearers.sorted { a, b in
      let (x, y) = (persons[a], persons[b])
      if x.isRelative != y.isRelative { return !x.isRelative }
      return x.weight != y.weight ? x.weight > y.weight : a < b
    }
    guard ranked.count > 1 else { return ranked.first }
    let (first, second) = (persons[ranked[0]], persons[ranked[1]])
    return second.isRelative && !first.isRelative || first.weight >= 2 * second.weight
      ? ranked[0] : nil
  }

  // MARK: Relatives

  /// Whether a noun for a relative stands right before a name: `his late
  /// father, the Rev. Ivo Lund`, or another given name: `Ana and Ida Lund`.
  private func isRelative(_ mention: NameMention) -> Bool {
    let words = reading.words
    let first = mention.titles.isEmpty ? mention.words.lowerBound : mention.titles.lowerBound
    if first > 1, words[first - 1].folded == "and", words[first - 2].shape == .capitalized,
      first < 3 || words[first - 3].shape == .lower,
      PeopleWords.givenName(words[first - 2].folded) != nil
    {
      return true
    }
    let before = max(0, first - 3)..<first
    return words[before].contains {
      $0.sentence == words[mention.words.lowerBound].sentence
        && PeopleWords.kin.contains($0.folded)
    }
  }
}

extension Gender {
  /// The gender of whom a noun names: “spokeswoman”, “Mr.”.
  init?(noun: String) {
    if PeopleWords.maleNouns.contains(noun) {
      self = .male
    } else if PeopleWords.femaleNouns.contains(noun) {
      self = .female
    } else {
      return nil
    }
  }

  /// The gender that a given name tells.
  init?(given name: String) {
    switch PeopleWords.givenName(name) {
    case .male: self = .male
    case .female: self = .female
    default: return nil
    }
  }
}
