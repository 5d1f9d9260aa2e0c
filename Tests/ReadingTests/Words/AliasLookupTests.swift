import BiasdiffTestSupport
import DocumentModel
import Lexicon
import Reading
import Testing
import TextCore

@Suite struct AliasLookupTests {
  /// Most words are known by their form to begin no name; the answer must be
  /// that of looking every one up.
  @Test(arguments: [
    "Norway and the United Nations met Oslo’s mayor; Norwegian talks with NATO went on.",
    "The Co-operation Council, the Non-Proliferation Treaty and the Anti-Doping Agency agreed.",
    "The U.S., the US, U.S. Steel and us: “Washington’s” White House said no to Ürümqi, İzmir.",
    "A cease-fire, a cease fire and CEASEFIRES in 2024 cost $4.2bn, 3,100 people said.",
  ])
  func `a name is found as if every word were looked up`(text: String) {
    let reading = Reading(.lines(text))
    var found = 0
    for range in reading.wordsOfSentence {
      let texts = range.map { reading.source.text.string(reading.words[$0].range) }
      for (place, index) in range.enumerated() {
        let name = reading.longestAlias(at: index, upTo: range.upperBound)
        #expect(name == Lexicon.builtIn.longestAlias(in: texts, at: place), "\(texts[place])")
        if name != nil { found += 1 }
      }
    }
    #expect(found > 0)
  }
}
