/// One entry of the name table: a whole name, or the beginning of longer ones.
struct AliasEntry {
  /// Nil for a beginning that is no name itself.
  let concept: Int?
  /// A longer name begins with this one.
  let continues: Bool
  let isAmbiguous: Bool
  /// Only when written in capitals.
  let needsCapitals: Bool
  /// Also an ordinary word: not without evidence from capitals.
  let isOrdinaryWord: Bool
  let role: AliasRole
  /// Bit i: word i (of the first eight) must hold a capital.
  let capitalMask: Int

  /// Whether the words as written agree with what the name demands.
  func agrees(with cases: [LetterCase]) -> Bool {
    if isOrdinaryWord, cases.first == .unknown { return false }
    if needsCapitals, cases.contains(where: { $0 == .lower || $0 == .capitalised }) { return false }
    for (bit, letterCase) in cases.prefix(8).enumerated()
    where capitalMask >> bit & 1 == 1 && letterCase == .lower {
      return false
    }
    return true
  }
}

/// Searches the table of names where it lies; layout in Scripts/README.md.
enum AliasTable {
  static let version = 3
  static let table = PackedBytes.aliases

  static var storedVersion: Int { table.short(at: 4) }
  static var conceptCount: Int { table.word(at: 8) }
  static var spellingRuleCount: Int { table.word(at: 12) }
  private static var bucketCount: Int { 1 << (table.short(at: 6) & 31) }
  private static func section(_ number: Int) -> Int { table.word(at: 16 + 4 * number) }

  /// The payload stored for a key (first byte: P phrase, N given name, S spelling).
  static func find(_ key: some Collection<UInt8>) -> Range<Int>? {
    let bucket = tableHash(key) & (bucketCount - 1)
    var at = section(1) + table.word(at: section(0) + 4 * bucket)
    let end = section(1) + table.word(at: section(0) + 4 * (bucket + 1))
    let length = key.count
    while at < end {
      let stored = table.byte(at: at)
      let payload = at + 1 + stored
      let size = table.byte(at: payload)
      if stored == length, table.matches(key, at: at + 1) {
        return payload + 1..<payload + 1 + size
      }
      at = payload + 1 + size
    }
    return nil
  }

  /// The entry of a phrase key.
  static func phrase(_ key: [UInt8]) -> AliasEntry? {
    guard let payload = find(key), payload.count == 4 else { return nil }
    let concept = table.short(at: payload.lowerBound)
    let flags = table.byte(at: payload.lowerBound + 2)
    return AliasEntry(
      concept: concept == 0 ? nil : concept - 1, continues: flags & 1 != 0,
      isAmbiguous: flags & 2 != 0, needsCapitals: flags & 4 != 0, isOrdinaryWord: flags & 8 != 0,
      role: AliasRole(rawValue: UInt8(flags >> 4)) ?? .name,
      capitalMask: table.byte(at: payload.lowerBound + 3))
  }

  /// Identifier, display name and kind of a concept.
  static func concept(_ number: Int) -> (identifier: String, name: String, kind: AliasKind)? {
    guard number >= 0, number < conceptCount else { return nil }
    let at = section(3) + table.word(at: section(2) + 4 * number)
    let first = table.byte(at: at)
    let second = table.byte(at: at + 1 + first)
    let name = at + 2 + first
    guard let kind = AliasKind(rawValue: UInt8(table.byte(at: name + second))) else { return nil }
    return (
      table.text(at: at + 1, length: first), table.text(at: name, length: second), kind
    )
  }

  /// The kind alone, without making texts.
  static func kind(_ number: Int) -> AliasKind? {
    guard number >= 0, number < conceptCount else { return nil }
    let at = section(3) + table.word(at: section(2) + 4 * number)
    let name = at + 1 + table.byte(at: at)
    return AliasKind(rawValue: UInt8(table.byte(at: name + 1 + table.byte(at: name))))
  }

  /// The numbers of the given-name classes a name belongs to; the high bit marks nicknames.
  static func nameClasses(of key: [UInt8]) -> [Int] {
    guard let payload = find(key) else { return [] }
    return stride(from: payload.lowerBound, to: payload.upperBound, by: 2).map(table.short(at:))
  }

  /// What replaces a whole word: nil no entry, empty leave alone.
  static func spelling(_ key: [UInt8]) -> String? {
    find(key).map { table.text(at: $0.lowerBound, length: $0.count) }
  }

  /// The spelling rules, longest pattern first: prefix or suffix, least word
  /// length, what is replaced by what.
  static let spellingRules: [SpellingRule] = {
    var at = section(4)
    return (0..<min(spellingRuleCount, 1000)).map { _ in
      let length = table.byte(at: at + 2)
      let replacement = at + 3 + length
      defer { at = replacement + 1 + table.byte(at: replacement) }
      return SpellingRule(
        isPrefix: table.byte(at: at) == 1, leastLength: table.byte(at: at + 1),
        pattern: table.bytes(at: at + 3, length: length),
        replacement: table.bytes(at: replacement + 1, length: table.byte(at: replacement)))
    }
  }()

  /// The numbers of the rules that a word can follow, in the same order, by
  /// the word's last letter from a to z; at the end those for other words.
  private static let ruleNumbersByEnd: [[Int]] = {
    var numbers = [[Int]](repeating: [], count: 27)
    for (number, rule) in spellingRules.enumerated() {
      if rule.isPrefix {
        for end in numbers.indices { numbers[end].append(number) }
      } else {
        numbers[place(ofEnd: rule.pattern.last ?? 0)].append(number)
      }
    }
    return numbers
  }()

  private static func place(ofEnd byte: UInt8) -> Int {
    (0x61...0x7A).contains(byte) ? Int(byte) - 0x61 : 26
  }

  /// The rules that a word with this last byte can follow.
  static func spellingRules(forEnd byte: UInt8) -> some Sequence<SpellingRule> {
    ruleNumbersByEnd[place(ofEnd: byte)].lazy.map { spellingRules[$0] }
  }
}
