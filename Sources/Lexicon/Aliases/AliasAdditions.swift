/// A row of a user's own table.
public struct CustomAlias: Hashable, Sendable {
  /// Without the kind: "harbour-pact"
  public let identifier: String
  public let kind: AliasKind
  /// First the name to show. At the end of a name `?` marks it ambiguous, `!` capitals only.
  public let names: [String]

  public init(identifier: String, kind: AliasKind, names: [String]) {
    self.identifier = identifier
    self.kind = kind
    self.names = names
  }
}

/// Why a user's table was refused.
public enum AliasTableError: Error, Hashable, Sendable {
  /// Not three fields with tabs between them; 1-based line.
  case malformedRow(line: Int)
  /// A kind that does not exist; 1-based line.
  case unknownKind(String, line: Int)
  /// A name without letters or digits, or above 200 bytes; 1-based line (0: not from text).
  case unusableName(String, line: Int)
}

/// Names added at run time, in the form of the built-in ones.
struct AliasAdditions: Sendable {
  var entries: [[UInt8]: AliasEntry] = [:]
  /// Numbered from the end of the built-in concepts.
  var concepts: [(identifier: String, name: String, kind: AliasKind)] = []

  mutating func add(_ alias: CustomAlias, line: Int) throws(AliasTableError) {
    let identifier = "\(alias.kind).\(alias.identifier)"
    let number = concept(identifier) ?? AliasTable.conceptCount + concepts.count
    if number == AliasTable.conceptCount + concepts.count {
      let shown = alias.names.first.map { String($0.prefix { !"?!".contains($0) }) }
      concepts.append((identifier, shown ?? alias.identifier, alias.kind))
    }
    for name in alias.names { try add(name, concept: number, line: line) }
  }

  private func concept(_ identifier: String) -> Int? {
    if let own = concepts.firstIndex(where: { $0.identifier == identifier }) {
      return AliasTable.conceptCount + own
    }
    return (0..<AliasTable.conceptCount).first {
      AliasTable.concept($0)?.identifier == identifier
    }
  }

  private mutating func add(
    _ written: String, concept: Int, line: Int
  ) throws(AliasTableError) {
    var name = written[...]
    while let last = name.last, "?!".contains(last) { name.removeLast() }
    let words = AliasKey.words(of: String(name))
    guard !words.isEmpty, name.utf8.count <= 200, words.count < 20 else {
      throw .unusableName(written, line: line)
    }
    let markers = written[name.endIndex...]
    var key = [UInt8(ascii: "P")]
    var mask = 0
    for (position, word) in words.enumerated() {
      if position > 0 { key.append(UInt8(ascii: " ")) }
      key.append(contentsOf: word.text)
      if word.hasCapital, position < 8 { mask |= 1 << position }
      let isWhole = position == words.count - 1
      let old = entries[key]
      entries[key] = AliasEntry(
        concept: isWhole ? concept : old?.concept, continues: !isWhole || old?.continues ?? false,
        isAmbiguous: isWhole ? markers.contains("?") : old?.isAmbiguous ?? false,
        needsCapitals: isWhole ? markers.contains("!") : old?.needsCapitals ?? false,
        isOrdinaryWord: isWhole
          ? words.count == 1 && mask != 0 && WordTable.find(word.text) != nil
          : old?.isOrdinaryWord ?? false,
        role: .name, capitalMask: isWhole ? mask : old?.capitalMask ?? 0)
    }
  }
}

extension Lexicon {
  /// Whether anybody's names were added to those built in.
  public var hasAdditions: Bool { additions?.entries.isEmpty == false }

  /// This lexicon with more names. They win over built-in names of the same
  /// length; an identifier that exists already gets the names in addition.
  public func adding(_ aliases: [CustomAlias]) throws(AliasTableError) -> Lexicon {
    var all = additions ?? AliasAdditions()
    for alias in aliases { try all.add(alias, line: 0) }
    return Lexicon(additions: all, forms: forms)
  }

  /// The same from text: a row a line, `identifier⇥kind⇥name|name|…`; empty
  /// lines, lines that begin with `#` and the heading `id⇥kind⇥names` are skipped.
  public func adding(aliases text: String) throws(AliasTableError) -> Lexicon {
    var all = additions ?? AliasAdditions()
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      if line.isEmpty || line.hasPrefix("#") || line.hasPrefix("id\tkind\t") { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3, !fields[0].isEmpty, !fields[2].isEmpty else {
        throw .malformedRow(line: number)
      }
      guard let kind = AliasKind.allCases.first(where: { "\($0)" == fields[1] }) else {
        throw .unknownKind(String(fields[1]), line: number)
      }
      let names = fields[2].split(separator: "|").map(String.init)
      try all.add(
        CustomAlias(identifier: String(fields[0]), kind: kind, names: names), line: number)
    }
    return Lexicon(additions: all, forms: forms)
  }
}
