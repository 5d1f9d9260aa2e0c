import Collation
import Testing

/// Figures, times, names, doers, negations, opposites.
@Suite struct FactDifferenceTests {
  @Test(arguments: [
    DifferingTexts(
      .figure, "The council hired ‹14› nurses for the clinic in Korvat.",
      "The council hired ‹41› nurses for the clinic in Korvat."),
    DifferingTexts(
      .figure, "The crew hired ‹twenty-two› welders in Korvat harbour.",
      "The crew hired ‹23› welders in Korvat harbour."),
    DifferingTexts(
      .figure, "The Korvat rowers won the harbour cup final ‹7-2›.",
      "The Korvat rowers won the harbour cup final ‹5-4›."),
    DifferingTexts(
      .figure, "Ilse Tavish, ‹34›, runs the clinic in Korvat.",
      "Ilse Tavish, ‹43›, runs the clinic in Korvat."),
    DifferingTexts(
      .figure, "The crew dragged the ferry ‹10 miles› from Korvat.",
      "The crew dragged the ferry ‹10 kilometres› from Korvat."),
    DifferingTexts(
      .figure, "More than ‹300› residents of Korvat signed the petition.",
      "‹900› residents of Korvat signed the petition."),
    DifferingTexts(
      .figure, "The council spent $‹1.2bn› on the Korvat bridge.",
      "The council spent ‹1.2 million dollars› on the Korvat bridge."),
  ])
  func `figures of the same thing differ`(_ texts: DifferingTexts) { texts.check() }

  @Test(arguments: [
    HarmlessTexts(
      "The council hired 14 nurses for the clinic in Korvat.",
      "The council hired 14 nurses and 41 cooks for the clinic in Korvat."),
    HarmlessTexts(
      "About 400 people joined the march in Korvat.", "413 people joined the march in Korvat."),
    HarmlessTexts(
      "The crew dragged the ferry 10 miles from Korvat.",
      "The crew dragged the ferry 16 kilometres from Korvat."),
    HarmlessTexts(
      "More than 300 residents of Korvat signed the petition.",
      "312 residents of Korvat signed the petition."),
  ])
  func `rounded, converted and other figures do not`(_ texts: HarmlessTexts) { texts.check() }

  @Test func `another currency is another figure`() {
    let texts = CollatedTexts(
      "The council spent $1.2bn on the Korvat bridge.",
      "The council spent £1.2bn on the Korvat bridge.")
    #expect(texts.differences.map(\.kind) == [.figure])
  }

  @Test(arguments: [
    DifferingTexts(
      .dateTime, "The Korvat clinic opened its doors in ‹March›.",
      "The Korvat clinic opened its doors in ‹May›."),
    DifferingTexts(
      .dateTime, "The Korvat clinic opened its doors at ‹7 a.m›.",
      "The Korvat clinic opened its doors at ‹7 p.m›."),
    DifferingTexts(
      .dateTime, "The Korvat clinic opened its doors in ‹2019›.",
      "The Korvat clinic opened its doors in ‹2017›."),
    DifferingTexts(
      .dateTime, "The Korvat clinic opened its doors on ‹Monday›.",
      "The Korvat clinic opened its doors on ‹Thursday›."),
    DifferingTexts(
      .dateTime, "On ‹Monday› the Korvat clinic opened its old doors.",
      "The Korvat clinic opened its old doors on ‹Thursday›."),
  ])
  func `days, months, years and hours differ`(_ texts: DifferingTexts) { texts.check() }

  @Test(arguments: [
    HarmlessTexts(
      "The Korvat clinic opened its doors at 7:30 a.m.",
      "The Korvat clinic opened its doors at half past seven."),
    HarmlessTexts(
      "On Monday the Korvat clinic opened its doors.",
      "The Korvat clinic opened its doors on Monday."),
  ])
  func `the same hour and the same day elsewhere do not`(_ texts: HarmlessTexts) { texts.check() }

  @Test(arguments: [
    DifferingTexts(
      .name, "Orlanth thanked the harbour crew in ‹Korvat› on Monday.",
      "Orlanth thanked the harbour crew in ‹Dornik› on Monday."),
    DifferingTexts(
      .name, "The ‹Water› Board closed the old reservoir near the mill.",
      "The ‹School› Board closed the old reservoir near the mill."),
    DifferingTexts(
      .name, "‹Quillon› opened the ferry line in Korvat.",
      "‹Mira Orlanth› opened the ferry line in Korvat."),
    DifferingTexts(
      .name, "A ‹Norwegian› trawler left the port of Korvat in fog.",
      "A ‹Swedish› trawler left the port of Korvat in fog."),
    DifferingTexts(
      .whoDidIt, "‹Orlanth accused Quillon› of hiding the ferry accounts.",
      "‹Quillon accused Orlanth› of hiding the ferry accounts."),
    DifferingTexts(
      .whoDidIt, "‹Korvat beat Dornik› in the final of the harbour cup.",
      "‹Dornik beat Korvat› in the final of the harbour cup."),
  ])
  func `names differ or are exchanged`(_ texts: DifferingTexts) { texts.check() }

  @Test(arguments: [
    HarmlessTexts(
      "Orlanth accused Quillon of hiding the ferry accounts.",
      "Quillon was accused by Orlanth of hiding the ferry accounts."),
    HarmlessTexts(
      "Orlanth and Quillon hid the ferry accounts in a barn.",
      "Quillon and Orlanth hid the ferry accounts in a barn."),
    HarmlessTexts(
      "Korvat beat Dornik in the final of the harbour cup.",
      "In the final of the harbour cup, Korvat beat Dornik."),
    HarmlessTexts(
      "Secretary Tavish closed the old reservoir near the mill.",
      "Tavish closed the old reservoir near the mill."),
  ])
  func `a sentence turned round exchanges nothing`(_ texts: HarmlessTexts) { texts.check() }

  @Test(arguments: [
    DifferingTexts(
      .negation, "The jury found the ferry captain ‹guilty› of fraud.",
      "The jury found the ferry captain ‹not guilty› of fraud."),
    DifferingTexts(
      .negation, "The council ‹didn't close› the ferry line in Korvat.",
      "The council ‹closed› the ferry line in Korvat."),
    DifferingTexts(
      .negation, "The council ‹failed to inspect› the ferry before the storm.",
      "The council ‹inspected› the ferry before the storm."),
    DifferingTexts(
      .negation, "There were ‹survivors› on the wrecked ferry in Korvat.",
      "There were ‹no survivors› on the wrecked ferry in Korvat."),
    DifferingTexts(
      .negation, "The council ‹never paid› the ferry crew in Korvat.",
      "The council ‹paid› the ferry crew in Korvat."),
    DifferingTexts(
      .negation, "Fares on the Korvat ferry did ‹not fall› this year.",
      "Fares on the Korvat ferry ‹fell› this year."),
  ])
  func `one denies what the other affirms`(_ texts: DifferingTexts) { texts.check() }

  @Test(arguments: [
    HarmlessTexts(
      "Fares on the Korvat ferry did not fall this year.",
      "Fares on the Korvat ferry rose this year."),
    HarmlessTexts(
      "The council never paid the ferry crew in Korvat.",
      "The council did not pay the ferry crew in Korvat."),
    HarmlessTexts(
      "The council accepted the ferry contract in Korvat.",
      "The council did not reject the ferry contract in Korvat."),
  ])
  func `an opposite takes a negation back`(_ texts: HarmlessTexts) { texts.check() }

  @Test(arguments: [
    DifferingTexts(
      .opposite, "Fares on the Korvat ferry ‹rose› this year.",
      "Fares on the Korvat ferry ‹fell› this year."),
    DifferingTexts(
      .opposite, "The council ‹accepted› the ferry contract in Korvat.",
      "The council ‹rejected› the ferry contract in Korvat."),
    DifferingTexts(
      .opposite, "The new ferry contract is ‹legal›, the Korvat court found.",
      "The new ferry contract is ‹illegal›, the Korvat court found."),
    DifferingTexts(
      .opposite, "The ferry sank ‹before› the storm in Korvat.",
      "The ferry sank ‹after› the storm in Korvat."),
  ])
  func `words of opposed meaning stand in one place`(_ texts: DifferingTexts) { texts.check() }

  @Test(arguments: [
    HarmlessTexts(
      "The council bought the wooden ferry in Korvat harbour.",
      "The council purchased the wooden ferry in Korvat harbour."),
    HarmlessTexts(
      "The ferry sank after the storm in Korvat.", "The ferry sank following the storm in Korvat."),
  ])
  func `words of one meaning are no difference`(_ texts: HarmlessTexts) { texts.check() }
}
