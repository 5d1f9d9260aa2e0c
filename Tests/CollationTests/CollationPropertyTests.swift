import BiasdiffTestSupport
import Collation
import DocumentModel
import Testing
import TextCore

@Suite struct CollationPropertyTests {
  /// Pairs with a difference of every kind, with marks, dashes and letters of
  /// several bytes.
  private static let planted: [(String, String)] = [
    (
      "Björn Ødegård hired 14 nurses – “at last” – in Korvat.",
      "Björn Ødegård hired 41 nurses – “at last” – in Korvat."
    ),
    (
      "The café in Korvat opened its doors on Monday.",
      "The café in Korvat opened its doors on Thursday."
    ),
    (
      "Älva Orlanth thanked the harbour crew in Örebrok.",
      "Älva Orlanth thanked the harbour crew in Ystadt."
    ),
    (
      "Orlanth accused Ångqvist of hiding the ferry accounts.",
      "Ångqvist accused Orlanth of hiding the ferry accounts."
    ),
    (
      "The jury found the ferry’s captain guilty of fraud.",
      "The jury found the ferry’s captain not guilty of fraud."
    ),
    ("Fares on the Korvat ferry rose this year.", "Fares on the Korvat ferry fell this year."),
    (
      "The council won’t close the ferry line in Korvat.",
      "The council may close the ferry line in Korvat."
    ),
    (
      "All residents of the Korvat harbour signed the petition.",
      "Some residents of the Korvat harbour signed the petition."
    ),
    (
      "The ferry line in Korvat will reopen in May.",
      "The ferry line in Korvat will reopen in May if the council pays the crew."
    ),
    (
      "The ferry line in Korvat loses two million crowns a year.",
      "The ferry line in Korvat loses two million crowns a year, Orlanth said."
    ),
    (
      "Orlanth called the ferry “a floating ruin of rusty iron” on Monday.",
      "Orlanth called the ferry “a floating ruin of rotten iron” on Monday."
    ),
    (
      "The council painted the wooden ferry in Korvat harbour green.",
      "The council painted the rusty ferry in Korvat harbour green."
    ),
  ]

  private func between(_ texts: CollatedTexts, _ a: Int, _ b: Int) -> Set<Difference> {
    Set(texts.differences.filter { $0.passage.source == a && $0.counterpart.source == b })
  }

  /// A finding without the numbers of the sources.
  private func keys(_ texts: CollatedTexts) -> Set<String> {
    Set(
      texts.findings.map { finding in
        let passages = ([finding.passage] + finding.counterparts).map {
          "\(texts.sources[$0.source].id) \($0.range)"
        }
        return "\(finding.kind.rawValue) \(finding.severity) \(finding.message) \(passages)"
      })
  }

  private func swapped(_ differences: Set<Difference>) -> Set<Difference> {
    Set(
      differences.map { difference in
        var other = difference.mirrored
        for path in [
          \Difference.passage, \.counterpart, \.sentence, \.otherSentence,
        ] as [WritableKeyPath<Difference, Passage>] {
          let passage = other[keyPath: path]
          other[keyPath: path] = Passage(source: 1 - passage.source, range: passage.range)
        }
        return other
      })
  }

  private func expectMirrored(_ a: Source, _ b: Source) {
    let straight = CollatedTexts([a, b])
    let turned = CollatedTexts([b, a])
    #expect(Set(turned.differences) == swapped(Set(straight.differences)))
    #expect(turned.collation.pairCount == straight.collation.pairCount)
    #expect(keys(turned) == keys(straight))
  }

  @Test(arguments: Corpus.events)
  func `an account has no difference from itself`(_ event: String) throws {
    for source in try Corpus.load(event).sources {
      let pair = [source, source.renamed("again")]
      let alone = CollatedTexts(pair)
      #expect(alone.differences.isEmpty, "\(alone.told)")
      #expect(alone.collation.pairCount > 0)
      let draft = CollatedTexts(pair, subject: 0)
      #expect(draft.differences.isEmpty, "\(draft.told)")
      #expect(draft.collation.support.allSatisfy { $0.unsupported.isEmpty })
      #expect(draft.collation.support.allSatisfy { [.supported, .unclear].contains($0.status) })
      #expect(draft.collation.support.contains { $0.status == .supported })
      let between = draft.findings.filter { $0.group != .headline }
      #expect(between.isEmpty, "\(between.map(\.message))")
    }
  }

  @Test(arguments: Corpus.events)
  func `two accounts exchanged mirror their differences`(_ event: String) throws {
    let sources = try Corpus.load(event).sources
    for (number, source) in sources.enumerated() {
      for other in sources.dropFirst(number + 1) { expectMirrored(source, other) }
    }
  }

  @Test func `an office behind the name and before it is one from either side`() {
    expectMirrored(
      .lines("Mayor Mira Orlanth praised the ferry crew in Korvat.", id: "a"),
      .lines("Mira Orlanth, the mayor, praised the ferry crew in Korvat.", id: "b"))
  }

  @Test func `two planted accounts exchanged mirror their differences`() {
    for (first, second) in CollationPropertyTests.planted {
      let (a, b) = (Source.lines(first, id: "a"), Source.lines(second, id: "b"))
      expectMirrored(a, b)
      #expect(!CollatedTexts([a, b]).differences.isEmpty, "\(first)")
    }
  }

  @Test(arguments: Corpus.events)
  func `the order of many sources changes no finding`(_ event: String) throws {
    let sources = try Corpus.load(event).sources
    let straight = keys(CollatedTexts(sources))
    #expect(keys(CollatedTexts(sources.reversed())) == straight)
    #expect(keys(CollatedTexts(Array(sources.dropFirst()) + sources.prefix(1))) == straight)
  }

  private func expectBoundaries(_ texts: CollatedTexts) {
    for difference in texts.differences {
      for (words, sentence) in [
        (difference.passage, difference.sentence),
        (difference.counterpart, difference.otherSentence),
      ] {
        let bytes = texts.sources[words.source].text.bytes
        #expect(words.source == sentence.source)
        #expect(sentence.range.contains(words.range) && words.range.count > 0)
        for offset in [
          words.range.start, words.range.end, sentence.range.start, sentence.range.end,
        ]
        where offset < bytes.count {
          #expect(bytes[offset] & 0xC0 != 0x80, "\(offset) is inside a character")
        }
        let first = texts.words(words).unicodeScalars.first
        #expect(first?.properties.isWhitespace == false)
      }
      #expect((0...1).contains(difference.likeness))
    }
  }

  @Test func `every difference lies on characters, inside its sentence`() throws {
    for (first, second) in CollationPropertyTests.planted {
      expectBoundaries(CollatedTexts(first, second))
      expectBoundaries(CollatedTexts(draft: second, [first]))
    }
    var count = 0
    for event in Corpus.events {
      let sources = try Corpus.load(event).sources
      let texts = CollatedTexts(sources)
      count += texts.differences.count
      expectBoundaries(texts)
      for subject in sources.indices { expectBoundaries(CollatedTexts(sources, subject: subject)) }
    }
    #expect(count > 0)
  }

  @Test func `an unrelated third account changes no difference between two`() throws {
    let third = Source.lines(
      """
      Bakers in the old town will not sell 14 loaves on Monday. All of them may close in May, \
      unless the price of flour falls, Orlanth said. “Nobody eats rusty iron,” he added.
      """, id: "third")
    for (first, second) in CollationPropertyTests.planted {
      let pair = [Source.lines(first, id: "a"), .lines(second, id: "b")]
      let (two, three) = (CollatedTexts(pair), CollatedTexts(pair + [third]))
      #expect(between(two, 0, 1) == between(three, 0, 1))
    }
    for event in Corpus.events {
      let pair = Array(try Corpus.load(event).sources.prefix(2))
      let (two, three) = (CollatedTexts(pair), CollatedTexts(pair + [third]))
      #expect(between(two, 0, 1) == between(three, 0, 1))
      let draft = CollatedTexts(pair, subject: 0)
      #expect(between(draft, 0, 1) == between(CollatedTexts(pair + [third], subject: 0), 0, 1))
    }
  }
}
