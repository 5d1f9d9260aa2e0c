/// A thing with several names. Numbers hold within one version of the tables;
/// use `Lexicon.identifier(of:)` for anything that is stored.
public struct ConceptID: Hashable, Sendable, Comparable {
  let number: Int

  public static func < (a: ConceptID, b: ConceptID) -> Bool { a.number < b.number }
}

/// What kind of thing a concept is.
public enum AliasKind: UInt8, Hashable, Sendable, CaseIterable {
  case country, treaty, body, agency, court, office, company, disease
  case technology, legal, sport, disaster, place, unit, calendar
  /// Several words for one general thing ("cease-fire", "truce"): weaker than a name.
  case generic
}

/// In which way a country is named; every other concept is only `name`d.
public enum AliasRole: UInt8, Hashable, Sendable {
  case name
  /// "Norwegian"
  case adjective
  /// "Norwegians"
  case people
  /// "Oslo": the city, or the government sitting there
  case capital
  /// "Storting", "Kremlin"
  case government
}

/// A name found in a run of tokens.
public struct AliasMatch: Hashable, Sendable {
  /// Number of tokens, at least 1.
  public let length: Int
  public let concept: ConceptID
  public let kind: AliasKind
  public let role: AliasRole
  /// The name has other common meanings ("Georgia", "breach"): do not rely on it alone.
  public let isAmbiguous: Bool
}

extension Lexicon {
  /// The longest name has fewer stored words than this.
  private static let longestName = 20

  /// The longest known name that begins at a token. Tokens are words without
  /// punctuation, lower-cased or not; `letterCase` tells how one was written,
  /// so that "us" is no country and "polish" no adjective of one. Hyphens may
  /// join or part tokens. A leading "the" is never part of a name.
  public func longestAlias<Tokens: RandomAccessCollection>(
    in tokens: Tokens, at start: Int, letterCase: (Int) -> LetterCase
  ) -> AliasMatch? where Tokens.Index == Int, Tokens.Element: StringProtocol {
    longestAlias(from: start, upTo: tokens.endIndex) {
      String(tokens[$0])
    } letterCase: { index, _ in
      letterCase(index)
    }
  }

  /// The same for tokens that are made when they are asked for: most names
  /// are known not to be any by their first word.
  /// - Parameters:
  ///   - text: the token at an index from `start` to before `end`.
  ///   - letterCase: how the token at an index is written, given its text.
  public func longestAlias(
    from start: Int, upTo end: Int, text: (Int) -> String,
    letterCase: (Int, String) -> LetterCase
  ) -> AliasMatch? {
    var key = [UInt8(ascii: "P")]
    key.reserveCapacity(64)
    var cases: [LetterCase] = []
    var best: AliasMatch?
    var index = start
    while index < end, cases.count < Self.longestName {
      let token = text(index)
      let words = AliasKey.append(token[...], to: &key, after: 1)
      guard words > 0, words < Self.longestName else { break }
      let builtIn = AliasTable.phrase(key)
      let added = additions?.entries[key]
      if builtIn == nil && added == nil { break }
      cases.append(contentsOf: repeatElement(letterCase(index, token), count: words))
      index += 1
      let length = index - start
      if let found = match(added, length, cases) ?? match(builtIn, length, cases) { best = found }
      guard builtIn?.continues ?? false || added?.continues ?? false else { break }
    }
    return best
  }

  /// Whether a name of any length can begin with this token; when not,
  /// ``longestAlias(in:at:letterCase:)`` finds none there.
  public func canStartAlias(_ token: String) -> Bool {
    guard let key = Lexicon.phraseKey(token) else { return false }
    return AliasTable.find(key) != nil || additions?.entries[key] != nil
  }

  /// The same of the built-in names alone.
  public func canStartBuiltInAlias(_ token: String) -> Bool {
    Lexicon.phraseKey(token).map { AliasTable.find($0) != nil } ?? false
  }

  private static func phraseKey(_ token: String) -> [UInt8]? {
    var key = [UInt8(ascii: "P")]
    return AliasKey.append(token[...], to: &key, after: 1) > 0 ? key : nil
  }

  private func match(_ entry: AliasEntry?, _ length: Int, _ cases: [LetterCase]) -> AliasMatch? {
    guard let entry, let number = entry.concept, entry.agrees(with: cases),
      let kind = kind(number)
    else { return nil }
    return AliasMatch(
      length: length, concept: ConceptID(number: number), kind: kind, role: entry.role,
      isAmbiguous: entry.isAmbiguous)
  }

  /// The same, for tokens as they were written.
  public func longestAlias<Tokens: RandomAccessCollection>(
    in tokens: Tokens, at start: Int
  ) -> AliasMatch? where Tokens.Index == Int, Tokens.Element: StringProtocol {
    longestAlias(from: start, upTo: tokens.endIndex) { String(tokens[$0]) }
  }

  /// The same, for tokens as they were written that are made when they are
  /// asked for.
  public func longestAlias(
    from start: Int, upTo end: Int, text: (Int) -> String
  ) -> AliasMatch? {
    longestAlias(from: start, upTo: end, text: text) { LetterCase(of: $1) }
  }

  /// The stable identifier of a concept: kind, period, name ("treaty.new-start").
  public func identifier(of id: ConceptID) -> String { concept(id.number)?.identifier ?? "" }

  /// The name to show for a concept.
  public func displayName(of id: ConceptID) -> String { concept(id.number)?.name ?? "" }

  private func kind(_ number: Int) -> AliasKind? {
    number < AliasTable.conceptCount ? AliasTable.kind(number) : concept(number)?.kind
  }

  private func concept(_ number: Int) -> (identifier: String, name: String, kind: AliasKind)? {
    if number < AliasTable.conceptCount { return AliasTable.concept(number) }
    let index = number - AliasTable.conceptCount
    guard let added = additions?.concepts, added.indices.contains(index) else { return nil }
    return added[index]
  }
}
