import BiasdiffTestSupport
import DocumentModel
import Reading
import Testing
import TextCore

@testable import Comparison

/// Whether two accounts tell one event. All texts are invented.
@Suite struct EventMatchTests {
  static let quake = """
    Strong quake shakes Vellmar coast
    An earthquake of magnitude 6.3 shook the Vellmar coast on Tuesday and killed at least 14 people.
    The fishing town of Orsk was hit worst, mayor Tilde Brannoc said, and its harbour wall fell.
    Rescuers searched the cannery, where thirty women of the night shift had been at work.
    The ministry sent two ships with tents, blankets and a field hospital from Port Hask.
    Geologists in Aarle expect weaker tremors for some days along the Lomm fault.
    Schools in the district will stay closed until engineers have checked every roof and stair.
    """
  /// The same one, in other words.
  static let otherPaper = """
    Fourteen dead as tremor topples Orsk cannery
    At least 14 people died when a tremor struck the Vellmar shore before dawn on Tuesday.
    Most of them were women working at a cannery in Orsk, according to mayor Tilde Brannoc.
    The quake, of magnitude 6.3, also brought down the harbour wall and cut the coastal road.
    Two navy ships left Port Hask with a hospital on board, the ministry announced.
    Nobody could say when the pupils of Orsk would return to their classrooms.
    """
  /// Another earthquake, of another year.
  static let otherQuake = """
    Quake damages monastery in the Dorran hills
    An earthquake of magnitude 5.1 damaged houses in the Dorran hills on Friday and injured nine people.
    The old monastery of Saint Ilve lost its bell tower, abbot Pavel Renk told reporters.
    Landslides blocked the road to the village of Tessim for most of the morning.
    Rescuers brought water and bread by mule, and soldiers put up tents near the vineyard.
    The insurance fund of Sarn said that it would pay for roofs before the winter.
    """
  static let fair = """
    Geese and goats at the autumn fair
    Farmers showed goats and geese at the autumn fair of Sarn under a mild sun.
    A choir rehearsed for the harvest service inside the chapel while children rode ponies.
    The prize for the heaviest pumpkin went to a retired postman, as it did last year.
    Bakers sold plum cake and the brewers opened a cask of brown ale at noon.
    In the evening a brass band played waltzes and the square was full of dancers.
    """

  /// Names a person and a place of the earthquake, and is about neither.
  static let tavern = """
    Brannoc drank juniper schnapps in a tavern; the landlord, a sailor from Vellmar, served smoked \
    eel and rye pancakes.
    """

  private static func source(_ text: String, _ id: String) -> Source {
    .lines(text, id: id, zones: [.headline])
  }

  private func compared(_ a: String, _ b: String) -> Comparability {
    Comparability(
      EventTerms(Reading(Self.source(a, "a"))), EventTerms(Reading(Self.source(b, "b"))))
  }

  @Test func `one event in other words`() {
    let found = compared(Self.quake, Self.otherPaper)
    #expect(found.match == .same)
    #expect(found.likeness > EventThresholds.doubt)
    #expect(found.dayConflict == nil)
  }

  @Test func `the reasons can be checked`() {
    let found = compared(Self.quake, Self.otherPaper)
    #expect(found.sharedWords.count == 8)
    #expect(found.sharedCount > 8)
    #expect(found.sharedWords.contains("Orsk"))
    #expect(found.sharedLeadNames.contains("Vellmar"))
    #expect(!found.sharedLeadNames.contains("cannery"))
  }

  @Test(arguments: [otherQuake, fair]) func `another event`(_ text: String) {
    let found = compared(Self.quake, text)
    #expect(found.match == .different)
    #expect(found.likeness < EventThresholds.refusal)
  }

  @Test func `the order of the two does not matter`() {
    let texts = [
      Self.quake, Self.otherPaper, Self.otherQuake, Self.fair, "Quake in Orsk", "A fair",
    ]
    for a in texts {
      for b in texts {
        let (one, other) = (compared(a, b), compared(b, a))
        #expect(one == other.flipped)
        #expect(one.likeness == other.likeness)
      }
    }
  }

  @Test func `an account is as like itself as can be`() {
    let found = compared(Self.quake, Self.quake)
    #expect(abs(found.likeness - 1) < 1e-9)
    #expect(found.match == .same)
  }

  @Test func `words that all texts have make no event`() {
    // Alike in nothing but the words of the trade.
    let found = compared(
      "The government said on Monday that the new law would help many people in the country.",
      "A company said the people of the country would not see the new programme this year.")
    #expect(found.sharedCount == 0)
    #expect(found.sharedWords.isEmpty)
  }

  @Test func `names of presidents tell less than names of villages`() {
    func like(_ name: String) -> Double {
      compared(
        "\(name) opened the swimming bath. The water was cold, a gardener complained afterwards.",
        "\(name) praised the new library. Shelves of oak line the reading room upstairs."
      ).likeness
    }
    #expect(like("Brannoc") > like("Obama") + 0.1)
  }

  @Test func `contradicting weekdays lower the likeness`() {
    let friday = Self.otherPaper.replacing("Tuesday", with: "Friday")
    let same = compared(Self.quake, Self.otherPaper)
    let other = compared(Self.quake, friday)
    #expect(other.dayConflict == DayConflict(left: ["Tuesday"], right: ["Friday"]))
    #expect(other.likeness < same.likeness * 0.9)
  }

  @Test(arguments: [
    ("12 March", "March 12th", false), ("Sept 3", "3rd September", false),
    ("12 March", "14 March", true), ("1 May", "1 June", true), ("1 May", "1 may", false),
    ("12 March", "32 March", false),
  ]) func `dates of months`(_ a: String, _ b: String, _ isConflict: Bool) {
    let found = compared("Orsk fell on \(a) that year.", "Orsk fell on \(b) that year.")
    #expect((found.dayConflict != nil) == isConflict)
  }

  @Test func `a shared date outweighs other weekdays`() {
    let found = compared(
      "On Monday 12 March the wall of Orsk fell.", "The wall of Orsk fell on 12 March. On Friday.")
    #expect(found.dayConflict == nil)
  }

  @Test(arguments: [
    "Fourteen killed in Orsk quake", "Tilde Brannoc said the harbour wall fell.",
    "Vellmar: earthquake of magnitude 6.3",
  ]) func `a headline alone belongs to its event`(_ text: String) {
    #expect(compared(Self.quake, text).match >= .doubtful)
    #expect(compared(Self.otherPaper, text).match >= .doubtful)
  }

  @Test(arguments: ["Pumpkin prize for a postman", "Brass band plays waltzes at Sarn"])
  func `a headline of another event is refused`(_ text: String) {
    #expect(compared(Self.quake, text).match == .different)
  }

  @Test func `two shared names keep a draft of a sentence from being refused`() {
    let found = compared(Self.quake, EventMatchTests.tavern)
    #expect(found.likeness < EventThresholds.doubt)
    #expect(found.match == .doubtful)
  }

  @Test func `a brief and a long report`() {
    let brief = "Earthquake kills 14 on the Vellmar coast, mayor of Orsk says."
    let long = ([Self.quake] + Array(repeating: Self.fair, count: 3)).joined(separator: "\n")
    #expect(compared(brief, Self.quake).match == .same)
    #expect(compared(brief, long).match != .different)
  }

  @Test func `nothing to compare shares nothing`() {
    let found = compared("And so it was.", Self.quake)
    #expect(found.likeness == 0)
    #expect(found.match == .different)
  }
}
