import Testing
import TextCore

@Suite struct WordNumbersTests {
  @Test func `words are numbered as they come`() {
    var numbers = WordNumbers(capacity: 1)
    let words = (0..<500).map { "word\($0 % 250)" }
    for (index, word) in words.enumerated() {
      #expect(numbers.insert(word) == index % 250)
      #expect(numbers.insert(Array(word.utf8)) == index % 250)
    }
    #expect(numbers.count == 250)
    for index in 0..<250 {
      #expect(numbers[index] == words[index])
      #expect(numbers.number(of: words[index]) == index)
    }
    #expect(numbers.number(of: "word250") == nil)
    #expect(numbers.number(of: "wor") == nil)
  }

  @Test func `the empty word and letters beyond ASCII are words`() {
    var numbers = WordNumbers()
    #expect(numbers.number(of: "") == nil)
    #expect(["", "é", "e\u{301}", "", "é"].map { numbers.insert($0) } == [0, 1, 2, 0, 1])
    #expect(numbers[2] == "e\u{301}")
  }

  @Test func `a table keeps the last value of a word`() {
    var table: WordDictionary<Int> = ["one": 1, "two": 2, "one": 11]
    #expect(table["one"] == 11)
    #expect(table["three"] == nil)
    table["three"] = 3
    table["two"] = nil
    #expect(table.keys == ["one", "two", "three"])
    #expect(table.keys.map { table[$0] } == [11, 2, 3])
  }
}
