import Testing

@testable import Lexicon

@Suite("How common words are at large") struct BackgroundTests {
  private let lexicon = Lexicon.builtIn

  @Test("The embedded table is the one that the reader understands")
  func header() {
    #expect(Background.storedVersion == Background.version)
    #expect(Background.storedSteps == Lexicon.frequencyStepsPerPowerOfTen)
    #expect((20_000...60_000).contains(Background.count))
  }

  @Test(
    "The commoner word has the greater step",
    arguments: [
      ("the", "government"), ("government", "parliament"), ("parliament", "earthquake"),
      ("president", "obama"),
    ])
  func order(_ common: String, _ rare: String) throws {
    let (common, rare) = try (
      #require(lexicon.frequencyStep(of: common)), #require(lexicon.frequencyStep(of: rare))
    )
    #expect(common > rare)
  }

  @Test("Steps are twentieths of a power of ten")
  func scale() {
    // "the" is about one word in twenty.
    #expect(lexicon.frequencyStep(of: "the").map { (150...158).contains($0) } == true)
  }

  @Test("Rare and made-up words have none", arguments: ["ostreva", "zxqvw", "", "Government"])
  func unknown(_ word: String) {
    #expect(lexicon.frequencyStep(of: word) == nil)
  }

  @Test("The dot of an abbreviation does not count")
  func abbreviation() {
    #expect(lexicon.frequencyStep(of: "us.") == lexicon.frequencyStep(of: "us"))
    #expect(lexicon.frequencyStep(of: ".") == nil)
  }
}
