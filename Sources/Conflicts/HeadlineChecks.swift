internal import DocumentModel
internal import Lexicon
internal import Reading
internal import UnicodeText

/// Checks each headline against the body below it, and the headlines of the
/// sources against each other.
struct HeadlineChecks {
  let detector: ConflictDetector

  init(_ detector: ConflictDetector) { self.detector = detector }

  func findings() -> [Finding] {
    detector.accounts.flatMap { account -> [Finding] in
      guard let headline = headline(account) else { return [] }
      return [number(account, headline), certainty(account, headline)].compactMap { $0 }
        + unsupported(account, headline)
    } + divergence()
  }

  private func headline(_ account: Account) -> Int? {
    account.reading.sentences.firstIndex { $0.zone == .headline }
  }

  private func body(_ account: Account) -> [Int] {
    account.contentSentences.filter { account.reading.sentences[$0].zone != .headline }
  }

  // MARK: Figures

  private func number(_ account: Account, _ headline: Int) -> Finding? {
    guard !account.quantities[headline].isEmpty else { return nil }
    let body = body(account).flatMap { sentence in
      account.quantities[sentence].map { (sentence, $0) }
    }
    for own in account.quantities[headline] where own.interval.form != .vague && !own.isPart {
      guard own.kind == .count, let head = own.head, own.interval.center > 1 else { continue }
      let alike = body.filter { _, other in
        other.kind == own.kind && !other.isPart
          && (own.measure.map { $0 == other.measure } ?? (head == other.head))
      }
      // A figure of the body that fits anywhere ends the matter.
      guard let nearest = alike.first,
        !body.contains(where: { $0.1.kind == own.kind && !$0.1.interval.excludes(own.interval) })
      else { continue }
      guard own.measure != nil || own.modifiers == nearest.1.modifiers else { continue }
      return detector.finding(
        .headlineNumber, .init(source: account.source, range: own.range),
        .init(source: account.source, range: account.clause(of: nearest.1.range, nearest.0)),
        score: 0.9, keepsOrder: true
      ) { first, second in
        "The headline of \(account.name) has \(detector.quote(first)), its body "
          + "“\(Excerpt.shortened(account.text(nearest.1.range), limit: 50))” and nowhere "
          + "the headline’s figure"
      }
    }
    return nil
  }

  // MARK: Certainty

  private func certainty(_ account: Account, _ headline: Int) -> Finding? {
    for own in headlineStatements(account, headline) where own.certainty >= .stated && !own.isOpen {
      let told = own.patients.union(own.agents)
      // A sentence without any of its words tells nothing of it.
      let touching = body(account).filter { sentence in
        account.reading.words(of: sentence).contains { told.contains($0.stem) }
      }
      let alike = touching.flatMap { sentence in
        account.statements[sentence].filter {
          SameAct.isOneVerb($0, own) && $0.isDenied == own.isDenied
            && Overlap.share($0.patients.union($0.agents), own.patients.union(own.agents)) >= 0.4
            && !SameAct.isLight(own)
        }
      }
      guard let hedged = alike.first, alike.allSatisfy({ $0.certainty < .stated || $0.isOpen }),
        hedged.certainty <= .likely
      else { continue }
      let hedge = hedged.hedge.map { account.text($0) } ?? ""
      return detector.finding(
        .headlineCertainty, .init(source: account.source, range: own.range),
        .init(source: account.source, range: hedged.range), score: 0.8, keepsOrder: true
      ) { first, second in
        "The headline of \(account.name) states \(detector.quote(first)); its body has it only "
          + "\(hedged.certainty.name) (“\(hedge)”): \(detector.quote(second))"
      }
    }
    return nil
  }

  /// The statements of a headline; in the present of headlines a verb may
  /// look like a noun (“presses”), so that every verb form after a name is read.
  private func headlineStatements(_ account: Account, _ headline: Int) -> [Statement] {
    let clause = ClauseWords(
      reading: account.reading, range: account.reading.wordsOfSentence[headline])
    var found = account.statements[headline]
    let known = Set(found.map(\.verb))
    for index in clause.range.dropFirst() where !known.contains(index) {
      let word = clause.word(index)
      guard word.folded.hasSuffix("s"), !word.isStopWord,
        Lexicon.shared.verbForm(of: word.folded)?.contains(.thirdPerson) ?? false,
        clause.word(index - 1).shape.startsWithCapital, clause.gap(before: index) == .blank
      else { continue }
      found += StatementReader(clause: clause).statement(forced: index).map { [$0] } ?? []
      break
    }
    return found
  }

  // MARK: Support

  /// A name in the headline that the body nowhere has.
  private func unsupported(_ account: Account, _ headline: Int) -> [Finding] {
    let body = body(account)
    guard body.count >= 3 else { return [] }
    let reading = account.reading
    let range = reading.wordsOfSentence[headline]
    let clause = ClauseWords(reading: reading, range: range)
    let known = BodyNames(account, body)
    let outlet = account.name.lowercased()
    // A title without a verb is a label of the page or the kind of text.
    guard !headlineStatements(account, headline).isEmpty else { return [] }
    for index in range {
      let word = reading.words[index]
      guard word.shape == .capitalized, !word.isStopWord, word.folded.utf8.count > 3,
        !isAdjective(word), !outlet.contains(word.folded),
        isName(word),
        !known.has(word.folded, word.stem, at: index, clause)
      else { continue }
      let nearest = body.first.map { reading.sentences[$0].range }
      let end = clause.bytes(range)
      return [
        detector.finding(
          .headlineUnsupported, .init(source: account.source, range: end),
          .init(source: account.source, range: nearest ?? end), score: 0.7, keepsOrder: true
        ) { _, _ in
          "“\(account.text(word.range))” stands in the headline of \(account.name) and nowhere in "
            + "the body that was compared"
        }
      ]
    }
    return []
  }

  /// “Tarsian”: the body may have the country.
  private func isAdjective(_ word: Word) -> Bool {
    ["an", "ian", "ese", "ish"].contains { word.folded.hasSuffix($0) }
  }

  /// A capital alone proves no name at the start, or where every word has
  /// one: the word must be none of the dictionary.
  private func isName(_ word: Word) -> Bool {
    guard TimeReader.weekdays[word.folded] == nil, TimeReader.month(word) == nil else {
      return false
    }
    return !Lexicon.shared.isKnown(word.folded) && !word.folded.contains("'")
  }

  // MARK: Headlines of several sources

  /// A headline that shares no word of content and no actor with any other;
  /// those of original documents are titles, and are left out.
  private func divergence() -> [Finding] {
    let headlines = detector.accounts.compactMap { account -> (Account, HeadlineWords)? in
      let metadata = account.reading.source.metadata
      guard metadata.role != .primary, metadata.genre != .readout,
        let sentence = headline(account)
      else { return nil }
      let words = HeadlineWords(account, sentence)
      return words.stems.count >= 4 ? (account, words) : nil
    }
    guard headlines.count > 1 else { return [] }
    let isOdd = headlines.indices.map { a in
      headlines.indices.allSatisfy { $0 == a || headlines[a].1.isApart(from: headlines[$0].1) }
    }
    var found: [Finding] = []
    for a in headlines.indices where isOdd[a] {
      let own = headlines[a].1.side
      // Of two that are apart from each other one finding is enough.
      let others = headlines.indices.filter { $0 != a }
      if others.count == 1,
        detector.ordered(own, headlines[others[0]].1.side).first.source != own.source
      {
        continue
      }
      let sides = others.map { headlines[$0].1.side }
        .sorted { x, y in detector.ordered(x, y).first.source == x.source }
      guard let nearest = sides.first else { continue }
      var finding = detector.finding(
        .headlineDivergence, own, nearest, score: 0.5, keepsOrder: true
      ) {
        first, second in
        "The headlines choose different matters: \(detector.quote(first)) in "
          + "\(detector.accounts[first.source].name) and \(detector.quote(second)) in "
          + "\(detector.accounts[second.source].name)"
      }
      finding.counterparts = sides.map { Passage(source: $0.source, range: $0.range) }
      found.append(finding)
    }
    return found
  }
}
