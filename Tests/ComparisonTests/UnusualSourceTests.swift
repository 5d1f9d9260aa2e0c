import BiasdiffTestSupport
import Comparison
import DocumentModel
import Facts
import Reading
import Testing
import TextCore

/// Sources that are long, short, many or written without the usual marks.
@Suite struct UnusualSourceTests {
  private func status(
    _ comparison: Comparison, _ words: String, from source: Int, in other: Int
  ) -> Fact.Status? {
    comparison.facts.first { fact in
      fact.cells[source].spans.contains {
        comparison.sources[source].text.string($0).contains(words)
      }
    }?.cells[other].status
  }

  @Test func `an unrelated third account changes no status between the first two`() throws {
    // It names the parties, or it would be refused.
    let third = Source.lines(
      """
      Ilka Dorneth and Otto Brandt once shared a school desk in Tarsia.
      Their old teacher keeps bees on the roof of a bakery.
      """, id: "third")
    let two = try Comparison.comparing([InventedCall.ostreva, InventedCall.tarsia])
    let three = try Comparison.comparing([InventedCall.ostreva, InventedCall.tarsia, third])
    func statuses(_ comparison: Comparison) -> [String: [Fact.Status]] {
      var statuses: [String: [Fact.Status]] = [:]
      for fact in comparison.facts {
        for (source, cell) in fact.cells.prefix(2).enumerated() {
          for span in cell.spans {
            statuses["\(source) \(span)"] = fact.cells.prefix(2).map(\.status)
          }
        }
      }
      return statuses
    }
    let before = statuses(two)
    let after = statuses(three)
    #expect(before.count > 10)
    for (span, expected) in before.sorted(by: { $0.key < $1.key }) {
      #expect(after[span] == expected, "\(span)")
    }
  }

  @Test func `one sentence against an account`() throws {
    let short = Source.lines("Dorneth and Brandt extended the Orsa River Treaty.", id: "short")
    let comparison = try Comparison.comparing([InventedCall.ostreva, short])
    // Extended here, agreed to be extended there.
    #expect(status(comparison, "Orsa River Treaty", from: 1, in: 0) == .differs)
    #expect(status(comparison, "Mira Holt", from: 0, in: 1) == .notFound)
    #expect(comparison.findings.contains { $0.kind == .stub && $0.passage.source == 1 })
  }

  @Test func `ten accounts`() throws {
    let sources = (0..<10).map { index in
      (index % 2 == 0 ? InventedCall.ostreva : InventedCall.tarsia).renamed("s\(index)")
    }
    let comparison = try Comparison.comparing(sources)
    #expect(comparison.facts.allSatisfy { $0.cells.count == 10 })
    let hacking = comparison.facts.first { $0.label.contains("hacking") }
    #expect(hacking?.sources(.carried) == [0, 2, 4, 6, 8])
    let treaty = comparison.facts.first { $0.label.contains("Orsa River Treaty") }
    #expect(treaty?.sources(.carried).count == 10)
  }

  @Test func `text without capital letters`() throws {
    func lowered(_ source: Source, _ id: String) -> Source {
      .lines(source.text.string(source.text.range).lowercased(), id: id)
    }
    let comparison = try Comparison.comparing([
      lowered(InventedCall.ostreva, "a"), lowered(InventedCall.tarsia, "b"),
    ])
    #expect(status(comparison, "orsa river treaty", from: 0, in: 1) == .carried)
    #expect(status(comparison, "mira holt", from: 0, in: 1) == .notFound)
  }

  @Test func `bullets only`() throws {
    let bullets = [
      "Orsa River Treaty extended by ten years", "Vaccine against cattle plague",
      "Wheat exports", "Dorneth and Brandt to meet again",
    ]
    let list = Source.lines(
      bullets.map { "- \($0)" }.joined(separator: "\n"), id: "list",
      zones: bullets.map { _ in .bullet })
    let comparison = try Comparison.comparing([list, InventedCall.tarsia])
    #expect(status(comparison, "Orsa River Treaty", from: 0, in: 1) == .carried)
    #expect(status(comparison, "cattle plague", from: 0, in: 1) == .carried)
    #expect(status(comparison, "rail freight", from: 1, in: 0) == .notFound)
  }

  /// The limit is generous: a debug build on a busy machine.
  @Test(.timeLimit(.minutes(2))) func `four thousand words against as many`() throws {
    let comparison = try Comparison.comparing([
      longAccount(seed: 1, words: 4_000), longAccount(seed: 2, words: 4_000),
    ])
    #expect(comparison.readings.allSatisfy { $0.contentWordCount >= 4_000 })
    #expect(comparison.facts.count > 100)
  }

  @Test(
    .disabled("time grows with the square of the length where words repeat: minutes in debug"),
    .timeLimit(.minutes(1)))
  func `twenty thousand words against as many`() throws {
    let comparison = try Comparison.comparing([
      longAccount(seed: 1, words: 20_500), longAccount(seed: 2, words: 20_500),
    ])
    #expect(comparison.readings.allSatisfy { $0.contentWordCount >= 20_000 })
  }

  /// Sentences with names, verbs and objects from small stocks, so that there
  /// is much to match, and rare words, so that there is much to tell apart.
  private func longAccount(seed: Int, words target: Int) -> Source {
    var random = RepeatableNumbers(seed: seed)
    let names = (0..<200).map { "K\(["ar", "el", "ir", "os", "um"][$0 % 5])ba\($0 / 5 % 40)na" }
    let verbs = ["visited", "repaired", "sold", "inspected", "praised", "painted", "closed"]
    let nouns = (0..<400).map {
      "\(["gra", "bel", "tor", "min"][$0 % 4])vel\(String($0, radix: 26))"
    }
    var sentences: [String] = []
    var words = 0
    while words < target {
      let sentence =
        "\(random.pick(names)) \(random.pick(verbs)) the \(random.pick(nouns)) of "
        + "\(random.pick(names)) and \(random.pick(verbs)) a \(random.pick(nouns)) in the "
        + "\(random.pick(nouns)) for \(random.next(90) + 10) crowns."
      words += sentence.split(separator: " ").count
      sentences.append(sentence)
    }
    let lines = stride(from: 0, to: sentences.count, by: 5).map {
      sentences[$0..<min($0 + 5, sentences.count)].joined(separator: " ")
    }
    return .lines(lines.joined(separator: "\n"), id: "long\(seed)")
  }
}
