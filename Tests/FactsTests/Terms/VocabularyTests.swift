import Facts
import Testing

@Suite struct VocabularyTests {
  @Test func `numbers follow first use and stay`() {
    var vocabulary = Vocabulary()
    #expect(["pier", "crane", "pier", "quay"].map { vocabulary.number(of: $0) } == [0, 1, 0, 2])
    #expect(vocabulary.terms == ["pier", "crane", "quay"])
    #expect(vocabulary.count == 3)
  }
}
