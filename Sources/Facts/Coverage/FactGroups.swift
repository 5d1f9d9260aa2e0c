internal import Reading

/// Which statements are one fact.
///
/// Two statements of two accounts are one where each is carried by the sentence
/// of the other and they share enough; two of one account where they repeat each
/// other. A group never grows by a chain: whoever joins fits every member.
struct FactGroups {
  struct Member: Hashable {
    var source: Int
    var statement: Int
  }

  /// By first member; each in order of sources, then of statements.
  private(set) var groups: [[Member]]

  /// - Parameters:
  ///   - decisions: by source, then by other source, then by statement.
  ///   - rows: for each source and statement the one whose row it shares.
  init(_ matcher: EventMatcher, _ decisions: [[[Decision]]], rows: [[Int]]) {
    let links =
      FactGroups.acrossLinks(matcher, decisions) + FactGroups.repeatLinks(matcher)
    var partners: [Member: Set<Member>] = [:]
    for link in links {
      partners[link.a, default: []].insert(link.b)
      partners[link.b, default: []].insert(link.a)
    }
    var groupOf: [Member: Int] = [:]
    var groups: [[Member]] = []
    for (source, statements) in matcher.statements.enumerated() {
      for number in statements.indices {
        let member = Member(source: source, statement: number)
        if rows[source][number] != number {
          let host = groupOf[Member(source: source, statement: rows[source][number])] ?? 0
          groups[host].append(member)
          continue
        }
        groupOf[member] = groups.count
        groups.append([member])
      }
    }
    for link in links {
      guard let a = groupOf[link.a], let b = groupOf[link.b], a != b,
        groups[a].allSatisfy({ x in
          groups[b].allSatisfy { y in
            // Pieces that share a row go where it goes.
            rows[x.source][x.statement] != x.statement
              || rows[y.source][y.statement] != y.statement
              || partners[x]?.contains(y) ?? false
          }
        })
      else { continue }
      let (into, from) = (min(a, b), max(a, b))
      for member in groups[from] { groupOf[member] = into }
      groups[into] += groups[from]
      groups[from] = []
    }
    self.groups = groups.filter { !$0.isEmpty }.map { group in
      group.sorted { ($0.source, $0.statement) < ($1.source, $1.statement) }
    }
  }

  private struct Link {
    var a: Member
    var b: Member
    var strength: Double
  }

  /// Strongest first; each statement has one partner in each other account.
  private static func acrossLinks(
    _ matcher: EventMatcher, _ decisions: [[[Decision]]]
  ) -> [Link] {
    var links: [Link] = []
    for (a, b) in EventMatcher.keys(matcher.readings.count) {
      let pair = matcher.pair(a, b)
      let right = Dictionary(grouping: matcher.statements[b].indices) {
        pair.place(ofSentence: matcher.statements[b][$0].sentence, side: 1)
      }
      var found: [Link] = []
      for (number, decision) in decisions[a][b].enumerated() where decision.status == .carried {
        let place = pair.place(ofSentence: matcher.statements[a][number].sentence, side: 0)
        let terms = pair.index.terms(ofWords: matcher.statements[a][number].words, side: 0)
        for other in right[decision.place] ?? []
        where decisions[b][a][other].status == .carried && decisions[b][a][other].place == place {
          let others = pair.index.terms(ofWords: matcher.statements[b][other].words, side: 1)
          let strength = FactGroups.balance(terms, others, pair)
          guard strength >= Thresholds.oneFact else { continue }
          found.append(
            Link(
              a: Member(source: a, statement: number), b: Member(source: b, statement: other),
              strength: strength))
        }
      }
      links += oneToOne(found)
    }
    return links.sorted(by: precedes)
  }

  /// Repeated mentions within one account, by that account alone.
  private static func repeatLinks(_ matcher: EventMatcher) -> [Link] {
    var links: [Link] = []
    for source in matcher.readings.indices {
      let index = TermIndex(matcher.table, source, source)
      let terms = matcher.statements[source].map {
        $0.role == .nonMention ? [] : index.terms(ofWords: $0.words, side: 0)
      }
      let table = MatchedWeights(
        terms, terms, index, index.weights, matches: matcher.table.statementMatches
      ).table
      let mass = terms.map { $0.reduce(0) { $0 + index.weights[$1] } }
      for number in terms.indices {
        for cell in table.cells(ofRow: number) {
          let later = Int(table.columns[cell])
          guard later > number,
            matcher.statements[source][later].sentence
              != matcher.statements[source][number].sentence,
            let back = table.cell(later, number)
          else { continue }
          let (x, y) = (table.values[cell] / mass[number], table.values[back] / mass[later])
          guard x + y > 0, 2 * x * y / (x + y) >= Thresholds.repeated else { continue }
          links.append(
            Link(
              a: Member(source: source, statement: number),
              b: Member(source: source, statement: later), strength: 2 * x * y / (x + y)))
        }
      }
    }
    return links.sorted(by: precedes)
  }

  private static func balance(_ a: [Int], _ b: [Int], _ pair: PairReading) -> Double {
    let (x, y) = (pair.share(a, among: b.sorted()), pair.share(b, among: a.sorted()))
    return x + y > 0 ? 2 * x * y / (x + y) : 0
  }

  private static func oneToOne(_ links: [Link]) -> [Link] {
    var used: Set<Member> = []
    return links.sorted(by: precedes).filter { link in
      guard !used.contains(link.a), !used.contains(link.b) else { return false }
      used.insert(link.a)
      used.insert(link.b)
      return true
    }
  }

  private static func precedes(_ x: Link, _ y: Link) -> Bool {
    if x.strength != y.strength { return x.strength > y.strength }
    return (x.a.source, x.a.statement, x.b.source, x.b.statement)
      < (y.a.source, y.a.statement, y.b.source, y.b.statement)
  }
}
