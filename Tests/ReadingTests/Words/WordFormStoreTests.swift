import DocumentModel
import Synchronization
import Testing
import UnicodeText

@testable import Reading

@Suite struct WordFormStoreTests {
  private func form(_ word: String) -> WordForm {
    WordForm(of: word, isNumber: false, WordStemmer())
  }

  @Test func `a form is made once, and no more are kept than allowed`() {
    let store = WordFormStore(limit: 3)
    let made = Mutex<[String]>([])
    for word in ["talks", "held", "talks", "bridges", "closed", "closed", "held"] {
      let found = store.form(of: Array(word.utf8)) {
        made.withLock { $0.append(word) }
        return form(word)
      }
      #expect(found.folded == word)
      #expect(found.stem == form(word).stem)
    }
    #expect(made.withLock { $0 } == ["talks", "held", "bridges", "closed", "closed"])
    #expect(store.count == 3)
  }

  @Test func `a word without an end is not kept`() {
    let store = WordFormStore(limit: 3)
    let long = String(repeating: "a", count: 100_000)
    #expect(store.form(of: Array(long.utf8)) { form(long) }.folded == long)
    #expect(store.count == 0)
  }

  @Test func `tasks that share a store read the same`() async {
    let words = (0..<400).map { "harbour\($0 % 97)bridges" }
    let alone = words.map { form($0).stem }
    let store = WordFormStore(limit: 50)
    await withTaskGroup(of: [String].self) { group in
      for task in 0..<8 {
        group.addTask {
          // Each begins somewhere else.
          let turned = words[(task * 50)...] + words[..<(task * 50)]
          let stems = turned.map { word in
            store.form(of: Array(word.utf8)) {
              WordForm(of: word, isNumber: false, WordStemmer())
            }.stem
          }
          return Array(stems[(400 - task * 50)...] + stems[..<(400 - task * 50)])
        }
      }
      for await stems in group { #expect(stems == alone) }
    }
    #expect(store.count == 50)
  }
}
