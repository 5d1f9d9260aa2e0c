import BiasdiffTestSupport
import Comparison
import DocumentModel
import Testing

/// Conflicts and harmless differences of sorts that the bench has not.
@Suite struct FurtherConflictTests {
  /// The conflicts of two accounts of one accident, by kind; not what is only
  /// put side by side to compare.
  private func conflicts(
    _ left: String, _ right: String, published: (String?, String?) = (nil, nil)
  ) throws -> [FindingKind] {
    let common = (
      """
      The Kestrel coach left the road in the Ellmoor gorge on Saturday.
      Divers searched the gorge below the coach until dusk.

      """,
      """
      On Saturday the Kestrel coach left the road in the Ellmoor gorge.
      Until dusk divers searched the gorge below the coach.

      """
    )
    let comparison = try Comparison.comparing([
      .lines(
        common.0 + left, id: "left", metadata: SourceMetadata(published: published.0)),
      .lines(
        common.1 + right, id: "right", metadata: SourceMetadata(published: published.1)),
    ])
    return comparison.findings.filter { $0.group == .facts && $0.kind != .toldDifferently }
      .map(\.kind)
  }

  @Test(arguments: [
    (
      "The driver, Tomas Reel, 54, was taken to hospital in Varn.",
      "Ambulances brought the 45-year-old driver Tomas Reel to Varn."
    ),
    (
      "Tomas Reel, a 54-year-old father, drove the coach.",
      "The coach was driven by Tomas Reel, aged 61."
    ),
  ])
  func `a person's ages`(_ left: String, _ right: String) throws {
    #expect(try conflicts(left, right) == [.numberConflict])
  }

  @Test(arguments: [
    // A birthday may lie between; two persons; a number that is no age.
    ("Tomas Reel, 54, drove the coach.", "The coach was driven by Tomas Reel, 55."),
    ("Tomas Reel, 54, drove the coach.", "Anna Reel, 45, sat behind the driver."),
    ("Tomas Reel, 54, drove the coach.", "Behind Tomas Reel, 45 people screamed."),
  ])
  func `ages that fit`(_ left: String, _ right: String) throws {
    #expect(try conflicts(left, right) == [])
  }

  @Test func `how far ages may differ depends on the days of publication`() throws {
    let texts = ("Tomas Reel, 54, drove the coach.", "The coach was driven by Tomas Reel, 56.")
    #expect(try conflicts(texts.0, texts.1) == [])
    #expect(
      try conflicts(texts.0, texts.1, published: ("2031-05-03", "2031-05-04"))
        == [.numberConflict])
  }

  @Test func `ages told years apart are not compared`() throws {
    let texts = ("Tomas Reel, 54, drove the coach.", "The coach was driven by Tomas Reel, 58.")
    #expect(
      try conflicts(texts.0, texts.1, published: ("2031-05-03", "2035-05-03")) == [])
  }

  @Test(arguments: [
    ("The coach overturned at 4:40 a.m. near Varn.", "At about 5.40 in the morning it crashed."),
    ("The bridge gave way at 04:40.", "The old bridge collapsed at twenty to six."),
  ])
  func `hours of what happens once`(_ left: String, _ right: String) throws {
    let isOne = left.contains("bridge")
    #expect(try conflicts(left, right) == (isOne ? [.dateTimeConflict] : []))
  }

  @Test(arguments: [
    // Rounded; half of the day untold; one of several.
    ("The bridge gave way at 04:40.", "The bridge collapsed at about five in the morning."),
    ("The bridge gave way at 17:40.", "The bridge collapsed at twenty to six."),
    ("The bridge gave way at 04:40.", "A second bridge collapsed at twenty to six."),
    ("The bridge gave way at 04:40.", "The roof of the mill collapsed at twenty to six."),
  ])
  func `hours that fit`(_ left: String, _ right: String) throws {
    #expect(try conflicts(left, right) == [])
  }

  @Test func `crowds of one gathering`() throws {
    #expect(
      try conflicts(
        "About 8,500 people took part in a silent march in Varn.",
        "25,000 mourners came to Varn to remember the dead.") == [.numberConflict])
  }

  @Test(arguments: [
    // Another place, part of a crowd, a source that has both figures.
    ("8,500 people marched in Varn.", "25,000 people marched in Tolland."),
    ("8,500 people marched in Varn.", "Most of the 25,000 people who came to Varn marched."),
    (
      "8,500 people marched in Varn, police said; organisers spoke of 25,000 people.",
      "25,000 people marched in Varn."
    ),
    (
      "8,500 people marched in Varn on Sunday 4 May 2031.",
      "25,000 people marched in Varn on 11 May 2031."
    ),
  ])
  func `crowds that fit`(_ left: String, _ right: String) throws {
    #expect(try conflicts(left, right) == [])
  }

  @Test(arguments: [
    (
      "Lawyers read the 48-page report in silence.", "“Nobody steered,” the 47-page report says.",
      true
    ),
    // Several such things, other things, and spans of time.
    (
      "A 48-page report and a 12-page report were read.", "The 47-page report says so.", false
    ),
    ("Lawyers read the 48-page report in silence.", "The 47-page letter says so.", false),
    ("He served a two-year sentence.", "Her cousin got a five-year sentence.", false),
  ])
  func `parts of a thing`(_ left: String, _ right: String, _ isConflict: Bool) throws {
    #expect(try conflicts(left, right).contains(.numberConflict) == isConflict)
  }

  @Test func `a name in two spellings is noted`() throws {
    let left = "Minister Ilsa Brandt opened an inquiry into the Kestrel coach."
    #expect(
      try conflicts(left, "Minister Ilse Brandt opened an inquiry into the Kestrel coach.")
        == [.nameTitleConflict])
    #expect(
      try conflicts(left, "Minister Karl Brandt opened an inquiry into the Kestrel coach.")
        .filter { $0 == .nameTitleConflict } == [])
  }

  @Test(arguments: [
    (
      "The temperature at the Ellmoor pass fell to -8 degrees Celsius that night.",
      "The temperature at the Ellmoor pass fell to -3 degrees Celsius that night.", true
    ),
    (
      "The temperature at the Ellmoor pass fell to -8 degrees Celsius that night.",
      "The temperature at the Ellmoor pass fell to 18 degrees Fahrenheit that night.", false
    ),
    (
      "Fares of the Kestrel coach rose by 2 percentage points last year.",
      "Fares of the Kestrel coach rose by 6 percentage points last year.", true
    ),
    (
      "Fares of the Kestrel coach rose by 4 per cent last year.",
      "Fares of the Kestrel coach rose to 9 per cent last year.", false
    ),
    (
      "One in three of the Kestrel passengers came from Varn.",
      "Half of the Kestrel passengers came from Varn.", true
    ),
    (
      "A third of the Kestrel passengers came from Varn.",
      "34 per cent of the Kestrel passengers came from Varn.", false
    ),
    (
      "It was the third crash of a Kestrel coach this year.",
      "It was the fifth crash of a Kestrel coach this year.", true
    ),
    (
      "It was the third crash of a Kestrel coach this year.",
      "It was the fifth crash of a Kestrel coach in three years.", false
    ),
  ])
  func `measures, shares and rows`(_ left: String, _ right: String, _ isConflict: Bool) throws {
    #expect(try conflicts(left, right).contains(.numberConflict) == isConflict)
  }
}
