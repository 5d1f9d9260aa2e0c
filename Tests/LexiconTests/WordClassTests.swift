import Testing
import TextCore

@testable import Lexicon

@Suite struct WordClassTests {
  private func names(_ table: WordRows) -> [String] { table.classes.map { table.text($0.name) } }

  @Test func `every class stands in one table, once, and every row is of a class`() {
    let listed = names(.language) + names(.pages)
    #expect(Set(listed).count == listed.count, "the rows of a class stand together")
    #expect(Set(listed) == Set(WordClass.allCases.map(\.rawValue)))
  }

  @Test(arguments: WordClass.allCases)
  func `entries are small, without blanks around them, and stand once`(_ words: WordClass) {
    let entries = words.entries
    #expect(!entries.isEmpty)
    #expect(Set(entries).count == entries.count)
    for entry in entries {
      #expect(!entry.isEmpty && entry == entry.lowercased(), "\(entry)")
      #expect(!entry.contains("\t"), "\(entry)")
    }
    #expect(WordSet(words).count == entries.count)
    #expect(entries.allSatisfy { WordSet(words).contains($0) })
  }

  @Test func `a class with keys gives each entry its value`() {
    let months = WordDictionary(.months) { Int($0) }
    #expect(months["january"] == 1 && months["sept"] == 9 && months["dec"] == 12)
    #expect(months["monday"] == nil && months["1"] == nil)
    let base = WordDictionary(.irregularForms) { $0 }
    #expect(base["taken"] == "take" && base["took"] == "take" && base["take"] == nil)
    #expect(WordDictionary(.months) { Int($0 + "x") }.keys.isEmpty)
  }

  @Test func `rows are in the order of the table`() {
    #expect(WordClass.weekdays.rows.map(\.key) == ["0", "1", "2", "3", "4", "5", "6"])
    #expect(WordClass.weekdays.rows.first?.entries == ["monday"])
    #expect(WordClass.stopWords.rows.allSatisfy { $0.key.isEmpty })
    #expect(WordClass.stopWords.entries.first == "a")
  }
}
