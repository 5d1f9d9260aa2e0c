import BiasdiffTestSupport
import DocumentModel
import Synchronization
import Testing
import TextCore

@testable import Lexicon
@testable import Reading

@Suite struct FormStoreTests {
  private func form(_ word: String) -> WordForm {
    WordForm(of: word, isNumber: false, .builtIn, WordStemmer())
  }

  /// As a reading asks.
  private func form(
    _ word: String, in store: FormStore, make: (String) -> WordForm
  ) -> WordForm {
    let letters = Array(word.utf8)
    if let known = store.form(of: letters) as? WordForm { return known }
    let made = make(word)
    store.keep(made, of: letters)
    return made
  }

  @Test func `a form is made once, and no more are kept than allowed`() {
    let store = FormStore(limit: 3)
    let made = Mutex<[String]>([])
    for word in ["talks", "held", "talks", "bridges", "closed", "closed", "held"] {
      let found = form(word, in: store) { word in
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
    let store = FormStore(limit: 3)
    let long = String(repeating: "a", count: 100_000)
    #expect(form(long, in: store, make: form).folded == long)
    #expect(store.count == 0)
  }

  @Test func `a lexicon shares its store with copies that have more names`() throws {
    let lexicon = Lexicon(additions: nil, forms: FormStore(limit: 9))
    let more = try lexicon.adding([CustomAlias(identifier: "a", kind: .body, names: ["Orsk"])])
    let first = Reading(.lines("Bridges closed."), lexicon: lexicon)
    let second = Reading(.lines("Bridges closed."), lexicon: more)
    #expect(lexicon.forms.count == 2)
    #expect(first.forms[0] === second.forms[0])
  }

  @Test func `tasks that share a store read the same`() async {
    let words = (0..<400).map { "harbour\($0 % 97)bridges" }
    let alone = words.map { form($0).stem }
    let store = FormStore(limit: 50)
    await withTaskGroup(of: [String].self) { group in
      for task in 0..<8 {
        group.addTask {
          // Each begins somewhere else.
          let turned = words[(task * 50)...] + words[..<(task * 50)]
          let stems = turned.map { word in
            form(word, in: store, make: form).stem
          }
          return Array(stems[(400 - task * 50)...] + stems[..<(400 - task * 50)])
        }
      }
      for await stems in group { #expect(stems == alone) }
    }
    #expect(store.count == 50)
  }
}
