import DocumentModel
import Reading
import Testing
import TextCore
import Wording

@Suite struct ContrastTests {
  private let set = FramingRuleSet.builtIn()

  /// What the first hit of `here` has against it in `there`.
  private func contrast(_ here: String, _ there: String) throws -> RuleContrast {
    let (here, there) = (set.review(reading(here)), set.review(reading(there)))
    let hit = try #require(here.standing.first?.hit ?? here.waiting.first)
    return set.contrast(
      hit, in: here, passage: here.reading.source.text.range, with: there,
      range: there.reading.source.text.range)
  }

  /// The words that a contrast names in `there`.
  private func calmer(_ here: String, _ there: String) throws -> String? {
    guard case .calmer(let range) = try contrast(here, there) else { return nil }
    return UTF8Text(there).string(range)
  }

  @Test func `a calmer word, an avoided word and a shared one are told apart`() throws {
    let here = "On Monday the regime closed the port."
    #expect(try calmer(here, "On Monday the government closed the port.") == "government")
    #expect(try contrast(here, "The port was closed.") == .avoided)
    #expect(
      try contrast(here, "Regimes close ports.") == .shared(counterpart: ByteRange(0, 7)))
  }

  @Test func `the same thing without the judging word is a counterpart`() throws {
    #expect(
      try calmer("She defended the disastrous plan.", "She spoke for the plan on Monday.") == "plan"
    )
    // Described in the other account as well: nothing to choose between.
    #expect(
      try calmer("She defended the disastrous plan.", "She spoke for the ludicrous plan.") == nil)
    // “Met” is not the meeting.
    #expect(try calmer("It was an acrimonious meeting.", "The two met on Monday.") == nil)
  }

  @Test func `verbs of saying need one speaker`() throws {
    let here = "The mayor claimed that the bridge was safe."
    #expect(try calmer(here, "The mayor said that the bridge was safe.") == "said")
    #expect(try calmer(here, "An engineer said that the bridge was safe.") == nil)
  }

  @Test func `words that the other outlet only quotes are not its choice`() throws {
    #expect(
      try calmer(
        "She defended the disastrous plan.", "“I am for the plan and always was,” she said.") == nil
    )
  }

  @Test func `an agent that is named elsewhere is a counterpart`() throws {
    let here = "Two men were shot on Friday."
    #expect(try calmer(here, "Officers shot two men on Friday.") == "Officers shot")
    #expect(try calmer(here, "Two men were shot by officers on Friday.") == "shot by officers")
    #expect(try calmer(here, "Two men were shot near the quay.") == nil)
    // Known here as well.
    #expect(
      try calmer("Two men were shot when officers came.", "Officers shot two men on Friday.") == nil
    )
  }

  // MARK: Scales

  private func scales(_ here: String, _ there: String) -> [String] {
    let (first, second) = (set.review(reading(here)), set.review(reading(there)))
    let contrasts = ScaleContrast.all(
      first, first.reading.source.text.range, second, second.reading.source.text.range)
    return contrasts.map { contrast in
      let (strong, weak) =
        contrast.isFirstStronger ? (here, there) : (there, here)
      return "\(contrast.stronger.kind.rawValue): "
        + UTF8Text(strong).string(contrast.stronger.range) + " > "
        + UTF8Text(weak).string(contrast.weaker.range)
    }
  }

  @Test func `steps of one scale are told apart, whichever comes first`() {
    let (here, there) = ("Rents in the town collapsed in May.", "Rents in the town fell in May.")
    #expect(scales(here, there) == ["verb-intensity: collapsed > fell"])
    #expect(scales(there, here) == ["verb-intensity: collapsed > fell"])
    #expect(scales(here, here) == [])
  }

  @Test func `a label that judges stands against one that does not`() {
    #expect(
      scales("Terrorists took the village of Osk.", "Fighters took the village of Osk.")
        == ["label-divergence: Terrorists > Fighters"])
    // Neither judges.
    #expect(scales("Rebels took the village.", "Gunmen took the village.") == [])
    // The other account has the word too.
    #expect(
      scales(
        "Terrorists took the village of Osk.",
        "Fighters took the village of Osk. The terrorists fled.") == [])
  }

  @Test func `words about other things are not compared`() {
    #expect(scales("Rents collapsed in May.", "Rainfall dropped in autumn.") == [])
  }
}
