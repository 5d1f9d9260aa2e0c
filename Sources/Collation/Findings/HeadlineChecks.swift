internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// Collates each headline with the body below it, and holds the headlines of
/// the accounts against each other.
struct HeadlineChecks {
  let maker: FindingMaker

  init(_ maker: FindingMaker) { self.maker = maker }

  func findings() -> [Finding] {
    maker.accounts.flatMap { account -> [Finding] in
      guard let headline = headline(of: account) else { return [] }
      let body = account.sentences.indices.filter { $0 != headline }
      guard body.count >= HeadlineChecks.leastBody else { return [] }
      return [number(account, headline, body), certainty(account, headline, body)].compactMap(
        \.self)
        + unsupported(account, headline, body)
    } + divergence()
  }

  /// A body of fewer sentences is no body.
  private static let leastBody = 3

  private func headline(of account: CollatedAccount) -> Int? {
    account.sentences.firstIndex(where: \.isHeadline)
  }

  // MARK: Figures

  /// A figure of the headline that the body nowhere has, where it has another
  /// figure before the same word.
  private func number(_ account: CollatedAccount, _ headline: Int, _ body: [Int]) -> Finding? {
    let words = account.sentences[headline].words
    for index in words.indices.dropLast() {
      guard let figure = words[index].figure, figure.interval.form != .vague,
        figure.kind != .ordinal, words[index + 1].kind == .content
      else { continue }
      var nearest: Passage?
      var isFound = false
      for number in body {
        let other = account.sentences[number].words
        for place in other.indices {
          guard let theirs = other[place].figure, theirs.interval.form != .vague else { continue }
          if figure.agrees(with: theirs) { isFound = true }
          if nearest == nil, theirs.kind == figure.kind, place + 1 < other.count,
            other[place + 1].key == words[index + 1].key
          {
            nearest = Passage(
              source: account.source, range: other[place].range.union(other[place + 1].range))
          }
        }
      }
      guard !isFound, let nearest else { continue }
      let own = Passage(
        source: account.source, range: words[index].range.union(words[index + 1].range))
      return Finding(
        kind: .headlineNumber, score: 0.9,
        message: "The headline of \(account.name) has \(maker.quote(own)), its body "
          + "\(maker.quote(nearest, limit: 50)) and nowhere the headline’s figure",
        passage: own, counterparts: [nearest])
    }
    return nil
  }

  // MARK: Certainty

  /// A headline that states what every sentence of the body about it hedges.
  private func certainty(_ account: CollatedAccount, _ headline: Int, _ body: [Int]) -> Finding? {
    let own = account.sentences[headline]
    guard own.words.count >= 3, !own.words.contains(where: \.isHedge) else { return nil }
    let alike = body.compactMap { number -> (number: Int, hedge: Int?)? in
      // Hardly a word in common: no need to lay them side by side.
      let common = own.counts.keys.count { account.sentences[number].counts[$0] != nil }
      guard common >= 2 else { return nil }
      let pair = SentencePair(account, headline, account, number, likeness: 0).pair
      let matched = pair.matches.compactMap { $0?.index }.filter { pair.right[$0].kind.isContent }
      let content = own.words.count { $0.kind.isContent }
      guard Double(matched.count) >= CollationThresholds.supported * Double(content),
        matched.count >= 3
      else { return nil }
      let hedge = pair.right.indices.first { index in
        pair.right[index].isHedge
          && pair.right.indices[(index + 1)...].prefix(2).contains { matched.contains($0) }
      }
      return (number, hedge)
    }
    guard let first = alike.first, let hedge = first.hedge, alike.allSatisfy({ $0.hedge != nil })
    else { return nil }
    let word = account.sentences[first.number].words[hedge]
    let here = account.passage(headline)
    let there = account.passage(first.number)
    return Finding(
      kind: .headlineCertainty, score: 0.8,
      message: "The headline of \(account.name) states \(maker.quote(here)); its body hedges it "
        + "(“\(maker.text(Passage(source: account.source, range: word.range)))”): "
        + maker.quote(there),
      passage: here, counterparts: [there])
  }

  // MARK: Names

  /// A name in the headline that the body nowhere has, in no form.
  private func unsupported(
    _ account: CollatedAccount, _ headline: Int, _ body: [Int]
  ) -> [Finding] {
    let outlet = account.name.lowercased()
    let unknown = account.sentences[headline].words.filter { word in
      word.kind == .name && word.words.count == 1
        && !account.index.sentences(with: word.key).contains { $0 != headline }
    }
    guard !unknown.isEmpty else { return [] }
    let own = account.sentences[headline].sentence
    let others = account.reading.sentences.indices.filter { $0 != own }
    let stems = account.reading.stems(ofSentences: others).words
    let missing = unknown.first { word in
      let form = account.reading.words[word.words.lowerBound]
      return !account.reading.lexicon.isKnown(form.folded) && form.folded.utf8.count > 3
        && !form.folded.contains(".") && !outlet.contains(form.folded)
        && !stems.contains { HeadlineChecks.isSameRoot($0, form.stem) }
    }
    guard let missing else { return [] }
    let passage = Passage(source: account.source, range: missing.range)
    return [
      Finding(
        kind: .headlineUnsupported, score: 0.7,
        message: "\(maker.quote(passage)) stands in the headline of \(account.name) and nowhere in "
          + "the body that was compared",
        passage: account.passage(headline), counterparts: body.prefix(1).map { account.passage($0) }
      )
    ]
  }

  private static func isSameRoot(_ a: String, _ b: String) -> Bool {
    zip(a.utf8, b.utf8).prefix { $0 == $1 }.count >= 4
  }

  // MARK: Headlines of several accounts

  /// A headline that shares no word of content and no name with any other;
  /// those of original documents are titles, and are left out.
  private func divergence() -> [Finding] {
    let headlines = maker.accounts.compactMap { account -> (CollatedAccount, Int)? in
      let metadata = account.reading.source.metadata
      guard metadata.role != .primary, metadata.genre != .readout,
        let number = headline(of: account),
        account.sentences[number].words.count >= HeadlineChecks.leastWords
      else { return nil }
      return (account, number)
    }
    guard headlines.count > 1 else { return [] }
    var findings: [Finding] = []
    for (place, (account, number)) in headlines.enumerated() {
      let others = headlines.indices.filter { $0 != place }
      guard others.allSatisfy({ isApart(headlines[place], headlines[$0]) }) else { continue }
      // Of two that are apart from each other one finding is enough.
      if others.count == 1, !maker.isFirst(account.source, before: headlines[others[0]].0.source) {
        continue
      }
      let own = account.passage(number)
      let sides = others.map { headlines[$0].0.passage(headlines[$0].1) }
        .sorted { maker.isFirst($0.source, before: $1.source) }
      findings.append(
        Finding(
          kind: .headlineDivergence, score: 0.5,
          message: "The headlines choose different matters: \(maker.quote(own)) in "
            + "\(account.name) and \(maker.quote(sides[0])) in "
            + "\(maker.accounts[sides[0].source].name)",
          passage: own, counterparts: sides))
    }
    return findings
  }

  private static let leastWords = 4

  private func isApart(_ a: (CollatedAccount, Int), _ b: (CollatedAccount, Int)) -> Bool {
    let (left, right) = (a.0.sentences[a.1], b.0.sentences[b.1])
    let matcher = WordMatcher(left: a.0.reading, right: b.0.reading)
    return !left.words.contains { x in
      x.kind.isContent && right.words.contains { matcher.weight(x, $0) > 0 }
    }
  }
}
