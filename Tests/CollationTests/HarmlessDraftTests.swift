import Collation
import DocumentModel
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

extension HarmlessDifferences {
  /// The first is the draft: it says less, or with more caution.
  static let oneWay: [Maker] = [
    { w, _ in
      (
        "The suspected thief fled from the \(w.thing) depot in \(w.place).",
        "The thief fled from the \(w.thing) depot in \(w.place)."
      )
    },
    { w, _ in
      (
        "\(w.last) met the \(w.thing) crew in the old town.",
        "\(w.last) met the \(w.thing) crew in \(w.place)."
      )
    },
    { w, i in
      (
        "Police made arrests at the \(w.thing) depot in \(w.place).",
        "Police arrested \(13 + i) people at the \(w.thing) depot in \(w.place)."
      )
    },
    { w, i in
      (
        "Near \(w.place) the \(w.thing) derailed and people were hurt.",
        "The \(w.thing) derailed near \(w.place), injuring \(38 + i) people."
      )
    },
    { w, i in
      (
        "The flood killed \(19 + i) people in \(w.place).",
        "The flood killed \(14 + i) people in \(w.place), and later the toll rose to \(19 + i) people killed."
      )
    },
    { w, i in
      (
        "\(w.last) runs the \(w.thing) in \(w.place).",
        "\(w.last), \(34 + i), runs the \(w.thing) in \(w.place) with \(12 + i) helpers."
      )
    },
  ]
}
