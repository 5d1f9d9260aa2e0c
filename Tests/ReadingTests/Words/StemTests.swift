import BiasdiffTestSupport
import DocumentModel
import Lexicon
import Reading
import Testing
import TextCore

@Suite struct StemTests {
  private func stem(_ word: String) -> String { Reading(.lines("x \(word)")).words[1].stem }

  @Test(arguments: [
    ("strike", "striking"), ("strikes", "strike"), ("agreement", "agreements"),
    ("poisoned", "poisoning"), ("extend", "extended"), ("nation", "national"),
  ]) func `regular forms share a stem`(_ a: String, _ b: String) {
    #expect(stem(a) == stem(b))
  }

  @Test(arguments: [
    ("held", "hold"), ("met", "meeting"), ("spoke", "speaks"), ("told", "tell"), ("wrote", "write"),
    ("men", "man"), ("crises", "crisis"), ("struck", "strikes"),
  ]) func `irregular forms share the stem of their base`(_ a: String, _ b: String) {
    #expect(stem(a) == stem(b))
  }

  @Test(arguments: [
    ("organise", "organize"), ("organising", "organizing"), ("labour", "labor"),
    ("defence", "defense"), ("colour", "colors"), ("centre", "center"),
  ]) func `British and American spellings are one word`(_ a: String, _ b: String) {
    #expect(stem(a) == stem(b))
  }

  @Test(arguments: [
    ("strike", "stride"), ("treaty", "treat"), ("state", "station"), ("man", "many"),
    ("Iran", "Iraq"), ("2020", "2021"),
  ]) func `other words stay apart`(_ a: String, _ b: String) {
    #expect(stem(a) != stem(b))
  }

  @Test(arguments: ["the", "of", "and", "would", "isn't", "isn’t", "The", "WHOSE"])
  func `grammar words are stop words, however written`(_ word: String) {
    #expect(Reading(.lines("x \(word)")).words[1].isStopWord)
  }

  @Test(arguments: ["treaty", "strike", "will’s", "two", "2021", "war", "no-one’s"])
  func `words with content are none`(_ word: String) {
    let words = Reading(.lines("x \(word)")).words.dropFirst()
    let expected = ["will’s", "no-one’s"].contains(word)
    #expect(words.contains(where: \.isStopWord) == expected)
  }

  @Test func `the list of stop words is lower case and plain`() {
    #expect(WordSet(.stopWords).count > 150)
    for word in WordClass.stopWords.entries {
      #expect(word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x27 }, "\(word)")
    }
  }
}
