import Collation
import Testing

@Suite struct HarmlessDraftTests {
  private func check(draft: String, _ source: String) {
    let texts = CollatedTexts(draft: draft, [source])
    #expect(texts.collation.support.allSatisfy { !$0.passages.isEmpty }, "\(draft) is paired")
    #expect(texts.failing.isEmpty, "\(draft) | \(source): \(texts.failing.map(\.message))")
  }

  @Test(arguments: HarmlessDifferences.eitherWay.map(\.name))
  func `no draft is stopped for a rewording`(_ name: String) {
    for (other, makers) in HarmlessDifferences.eitherWay where other == name {
      for maker in makers {
        for (number, world) in HarmlessDifferences.worlds.enumerated() {
          let (left, right) = maker(world, number)
          check(draft: left, right)
          check(draft: right, left)
        }
      }
    }
  }

  @Test func `no draft is stopped for saying less`() {
    for maker in HarmlessDifferences.oneWay {
      for (number, world) in HarmlessDifferences.worlds.enumerated() {
        let (draft, source) = maker(world, number)
        check(draft: draft, source)
      }
    }
  }
}
