import FoundationEssentials
import Lexicon
import Testing

/// A row of the table as edited by hand.
private struct Row {
  let identifier: String
  let part: String
  let members: [String]
}

private func rows() throws -> [Row] {
  let root = String(#filePath.dropLast("Tests/LexiconTests/ParaphraseTests.swift".count))
  let text = try String(
    contentsOfFile: root + "Sources/CLexicon/Data/paraphrases.tsv", encoding: .utf8)
  return try text.split(separator: "\n").dropFirst().filter { !$0.hasPrefix("#") }.map { line in
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    try #require(fields.count == 3, "\(line)")
    return Row(
      identifier: String(fields[0]), part: String(fields[1]),
      members: fields[2].split(separator: "|", omittingEmptySubsequences: false).map(String.init))
  }
}

@Suite("Words and phrases that stand for each other") struct ParaphraseTests {
  let lexicon = Lexicon.shared

  /// Lower-case words, hyphens parted.
  private func words(_ text: String) -> [String] {
    text.split { " -".contains($0) }.map(String.init)
  }

  private func facts(_ word: String) -> ParaphraseFacts {
    lexicon.paraphrases(of: word, lexicon.lemmas(of: word))
  }

  /// The phrases that begin at each word of a text.
  private func phrases(_ text: String) -> [ParaphraseMatch] {
    let words = words(text)
    return words.indices.flatMap { start in
      lexicon.paraphrasePhrases(facts(words[start]), at: start, before: words.count) {
        facts(words[$0]).continuesPhrases ? (words[$0], lexicon.lemmas(of: words[$0])) : nil
      }
    }
  }

  /// The classes of which a text, as a whole, is a member.
  private func classes(_ text: String) -> Set<Int> {
    let all = words(text)
    if all.count == 1 { return Set(facts(all[0]).classes.map(\.number)) }
    return Set(
      phrases(text).filter { $0.words.first == 0 && $0.words.last == all.count - 1 }
        .map(\.paraphrase.number))
  }

  @Test("The table is well formed")
  func form() throws {
    let all = try rows()
    #expect(all.count >= 500)
    #expect(Set(all.map(\.identifier)).count == all.count)
    var classesOfMember: [String: Int] = [:]
    for row in all {
      #expect(["noun", "verb", "adjective", "adverb"].contains(row.part), "\(row.identifier)")
      #expect(row.members.count > 1, "\(row.identifier)")
      #expect(Set(row.members).count == row.members.count, "\(row.identifier)")
      for member in row.members {
        classesOfMember[member, default: 0] += 1
        let parts = member.split(separator: " ", omittingEmptySubsequences: false)
        #expect(!parts.contains("") && parts.first != "*" && parts.last != "*", "\(member)")
        #expect(parts.count <= 7, "\(member)")
        #expect(member.utf8.allSatisfy { $0 < 0x80 }, "\(member)")
        #expect(member == member.lowercased(), "\(member)")
      }
    }
    for (member, count) in classesOfMember {
      #expect(count <= 5, "\(member) means too much")
    }
  }

  @Test("The packed table has every member in its class")
  func packed() throws {
    let all = try rows()
    #expect(lexicon.paraphraseClassCount == all.count)
    for (number, row) in all.enumerated() {
      for member in row.members {
        let text = member.replacing("* ", with: "").replacing("'s", with: "")
        #expect(classes(text).contains(number), "\(member) in \(row.identifier)")
      }
    }
  }

  @Test(
    "Different words, one class",
    arguments: [
      ("resigned", "stepping down"), ("truce", "ceasefires"), ("postponed", "put off"),
      ("detained", "took into custody"), ("envoys", "negotiators"), ("scrapped", "calls off"),
      ("criticised", "lashing out"), ("criticized", "lashed out"), ("inquiry", "looked into"),
    ])
  func united(_ one: String, _ other: String) {
    #expect(!classes(one).isDisjoint(with: classes(other)))
  }

  @Test(
    "Different things",
    arguments: [
      ("rose", "fell"), ("accepted", "rejected"), ("resigned", "appointed"), ("war", "truce"),
      ("arrested", "released"), ("step", "down"),
    ])
  func apart(_ one: String, _ other: String) {
    #expect(classes(one).isDisjoint(with: classes(other)))
  }

  @Test("Words may stand in a gap, three at most, and they are not the phrase")
  func gaps() throws {
    let found = phrases("troopers took the two drivers into custody")
    #expect(found.contains { $0.words == [1, 5, 6] })
    #expect(
      !phrases("they took all of the tired drivers into custody").contains { $0.words.count > 1 })
  }

  @Test("A word that only begins or ends a phrase is no member")
  func halves() {
    #expect(facts("custody").continuesPhrases)
    #expect(facts("took").beginsPhrases)
    #expect(facts("took").classes.isEmpty)
    #expect(phrases("they kept in").isEmpty)
  }

  @Test("Words that no table knows, and none at all")
  func unknown() {
    for word in ["zzyzx", "", "42", "é", String(repeating: "a", count: 5000)] {
      #expect(facts(word).classes.isEmpty && !facts(word).beginsPhrases)
    }
  }
}
