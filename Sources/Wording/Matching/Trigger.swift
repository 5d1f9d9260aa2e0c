internal import Lexicon

/// The words of which at least one stands in every match of a pattern.
///
/// A word is a run of ASCII letters and digits, in lower case. Searching only
/// where such a word stands finds the same matches as searching everywhere
/// (Cox, "Regular Expression Matching with a Trigram Index", does the same
/// with trigrams).
struct Trigger: Equatable {
  /// Sorted.
  var words: [String]
  /// Whether every match begins with one of them, so that the pattern need
  /// only be tried there.
  var isAtStart: Bool

  /// More words than this make a trigger pointless.
  private static let wordLimit = 400

  /// The best trigger of `pattern`; `nil` when no word is required.
  init?(pattern: String, lexicon: Lexicon = .builtIn) {
    let syntax = PatternSyntaxParser.parse(pattern)
    let finder = TriggerFinder(lexicon: lexicon)
    let best = finder.required(syntax)
    var steps = 1000
    let first = finder.firstWords(syntax, &steps)
    guard let chosen = best ?? first else { return nil }
    // A probe at a word costs about a fifteenth of a search in the sentence.
    if let first, Self.cost(first, lexicon) <= 15 * Self.cost(chosen, lexicon) {
      words = first.sorted()
      isAtStart = true
    } else {
      words = chosen.sorted()
      isAtStart = false
    }
  }

  /// How many of a million words of English are one of these, roughly: a
  /// word's frequency falls with its rank (Zipf).
  static func cost(_ words: Set<String>, _ lexicon: Lexicon) -> Double {
    words.reduce(0) { sum, word in
      // Pieces of contractions, which no list of words holds: the t of don’t.
      if word.utf8.count <= 2 { return sum + 10_000 }
      let rarity = lexicon.rarity(of: word)
      // Undoes the logarithm of `rarity`: rank 1…28,500.
      var rank = 1.0
      for _ in 0..<Int(rarity * 20) { rank *= 1.67 }
      return sum + 60_000 / rank
    }
  }

  static func isUsable(_ words: Set<String>?) -> Set<String>? {
    guard let words, !words.isEmpty, words.count <= wordLimit else { return nil }
    return words
  }
}

/// Works out which words a piece of syntax requires.
private struct TriggerFinder {
  /// Tells how rare a word is.
  let lexicon: Lexicon

  /// Strings a piece can stand for, with a space for every edge of a word;
  /// `nil` when there are too many.
  func strings(_ syntax: PatternSyntax) -> Set<String>? {
    switch syntax {
    case .character(let byte): return [String(decoding: [byte], as: UTF8.self)]
    case .boundary, .edge: return [" "]
    case .nothing: return [""]
    case .unknown: return nil
    case .sequence(let items):
      return items.reduce(Set([""])) { product($0, strings($1)) }
    case .choice(let options):
      var all: Set<String> = []
      for option in options {
        guard let some = strings(option) else { return nil }
        all.formUnion(some)
      }
      return all.count <= 600 ? all : nil
    case .repeated(let inner, let minimum, let maximum):
      guard let once = strings(inner) else { return nil }
      if once == [" "] { return minimum == 0 ? ["", " "] : [" "] }
      guard let maximum, maximum <= 2 else { return nil }
      var all: Set<String> = minimum == 0 ? [""] : []
      var some: Set<String>? = [""]
      for count in 1...max(maximum, 1) {
        some = product(some, once)
        guard let some else { return nil }
        if count >= minimum && count <= maximum { all.formUnion(some) }
      }
      return all
    }
  }

  private func product(_ a: Set<String>?, _ b: Set<String>?) -> Set<String>? {
    guard let a, let b, a.count * b.count <= 600 else { return nil }
    var all: Set<String> = []
    for x in a { for y in b { all.insert(x + y) } }
    return all
  }

  /// The cheapest set of words of which every match has one.
  func required(_ syntax: PatternSyntax) -> Set<String>? {
    var candidates: [Set<String>] = []
    switch syntax {
    case .sequence(let items):
      for run in runs(items) { if let words = wordOfEach(run) { candidates.append(words) } }
      for item in items { if let words = required(item) { candidates.append(words) } }
    case .choice(let options):
      var all: Set<String> = []
      for option in options {
        guard let words = required(option) else { return nil }
        all.formUnion(words)
      }
      candidates.append(all)
    case .repeated(let inner, let minimum, _):
      if minimum > 0, let words = required(inner) { candidates.append(words) }
    default: break
    }
    return candidates.compactMap { Trigger.isUsable($0) }.min {
      (Trigger.cost($0, lexicon), $0.sorted().joined()) < (
        Trigger.cost($1, lexicon), $1.sorted().joined()
      )
    }
  }

  /// The words of which one begins every match, when the pattern starts at
  /// the edge of a word.
  /// - Parameter steps: how many pieces may still be looked at.
  func firstWords(_ syntax: PatternSyntax, _ steps: inout Int) -> Set<String>? {
    steps -= 1
    guard steps > 0 else { return nil }
    if case .choice(let options) = syntax {
      var all: Set<String> = []
      for option in options {
        guard let words = firstWords(option, &steps) else { return nil }
        all.formUnion(words)
      }
      return Trigger.isUsable(all)
    }
    guard case .sequence(let items) = syntax, items.first(where: { $0 != .nothing }) == .edge
    else { return nil }
    return runs(items).first.flatMap(wordsThatOpen) ?? firstWords(ofOpening: items, &steps)
  }

  /// The first words where the edge of a word stands before a group that
  /// cannot be spelled out: each of its options may begin with some that can.
  private func firstWords(
    ofOpening items: [PatternSyntax], _ steps: inout Int
  ) -> Set<String>? {
    guard let group = items.firstIndex(where: { $0 != .nothing && $0 != .edge }) else { return nil }
    let options: [PatternSyntax]
    switch items[group] {
    case .choice(let some): options = some
    case .sequence: options = [items[group]]
    default: return nil
    }
    var all: Set<String> = []
    for option in options {
      var opened: [PatternSyntax] = [.edge]
      if case .sequence(let inner) = option { opened += inner } else { opened.append(option) }
      guard let words = firstWords(.sequence(opened + items[(group + 1)...]), &steps) else {
        return nil
      }
      all.formUnion(words)
    }
    return Trigger.isUsable(all)
  }

  /// The words that the strings of a run begin with; `nil` where one has none
  /// that ends inside the run.
  private func wordsThatOpen(_ run: Set<String>) -> Set<String>? {
    var all: Set<String> = []
    for string in run {
      // A second space would be a mark or space that the match begins with.
      guard string.hasPrefix(" "), !string.hasPrefix("  ") else { return nil }
      // Bounded at both ends: " word " and not " word" at the end of the run.
      let rest = string.dropFirst()
      guard let end = rest.firstIndex(of: " ") else { return nil }
      all.insert(String(rest[..<end]))
    }
    return Trigger.isUsable(all)
  }

  /// The strings of neighbouring items that can be spelled out, cut where an
  /// item cannot.
  private func runs(_ items: [PatternSyntax]) -> [Set<String>] {
    var runs: [Set<String>] = []
    var run: Set<String>?
    for item in items {
      let more = strings(item)
      if let joined = product(run, more) {
        run = joined
        continue
      }
      if let run { runs.append(run) }
      // What was just passed over bounds the next word only if it ends so.
      let isBounded = run?.allSatisfy { $0.hasSuffix(" ") } ?? false
      run = more.map { some in isBounded ? Set(some.map { " " + $0 }) : some }
    }
    if let run { runs.append(run) }
    return runs
  }

  /// The rarest whole word of each string; `nil` when a string has none.
  private func wordOfEach(_ run: Set<String>) -> Set<String>? {
    var all: Set<String> = []
    for string in run {
      let parts = string.split(separator: " ", omittingEmptySubsequences: false)
      guard parts.count > 2 else { return nil }
      let whole = parts.dropFirst().dropLast().filter { !$0.isEmpty }.map(String.init)
      guard
        let rarest = whole.min(by: {
          (Trigger.cost([$0], lexicon), $0) < (Trigger.cost([$1], lexicon), $1)
        })
      else { return nil }
      all.insert(rarest)
    }
    return all
  }
}
