import DocumentModel

/// Conflicts planted into invented accounts: four sentences a kind, each in
/// five worlds with figures of its own.
enum PlantedConflicts {
  typealias Maker = @Sendable (BenchWorld, Int) -> BenchPair

  static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
  static let months = ["March", "April", "June", "August", "October"]

  static let makers: [(kind: FindingKind, makers: [Maker])] = [
    (.numberConflict, numbers), (.precisionShift, precision), (.scopeConflict, scopes),
    (.dateTimeConflict, times), (.placeConflict, places), (.roleConflict, roles),
    (.polarityConflict, polarity), (.agreementScope, agreements), (.causeAsserted, causes),
    (.nameTitleConflict, titles), (.certaintyShift, certainty), (.headlineNumber, headlineNumbers),
    (.headlineCertainty, headlineCertainty), (.headlineUnsupported, unsupported),
    (.headlineDivergence, divergence),
  ]

  static let numbers: [Maker] = [
    { w, i in
      BenchPair(
        "The collapse of the \(w.thing) in \(w.place) killed \(14 + i) workers.",
        "\(41 + i) workers were killed when the \(w.thing) in \(w.place) collapsed.")
    },
    { w, i in
      BenchPair(
        "The \(w.body) fined the \(w.thing) company \(w.last) $\(2 + i) million for the spill.",
        "The \(w.thing) company \(w.last) was fined $\(12 + i) million by the \(w.body) for the spill."
      )
    },
    { w, i in
      BenchPair(
        "Police in \(w.place) arrested \(30 + i) protesters at the \(w.thing) depot.",
        "At the \(w.thing) depot in \(w.place), police arrested \(60 + i) protesters.")
    },
    { w, i in
      BenchPair(
        "The storm destroyed at least \(200 + i) houses along the \(w.river) near \(w.place).",
        "Along the \(w.river) near \(w.place) the storm destroyed \(90 + i) houses.")
    },
  ]

  static let precision: [Maker] = [
    { w, i in
      BenchPair(
        "Some \(300 + 10 * i) workers joined the \(w.thing) strike in \(w.place).",
        "\(300 + 10 * i) workers joined the \(w.thing) strike in \(w.place).")
    },
    { w, i in
      BenchPair(
        "Police arrested dozens of protesters at the \(w.thing) depot in \(w.place).",
        "Police arrested \(43 + i) protesters at the \(w.thing) depot in \(w.place).")
    },
    { w, i in
      BenchPair(
        "The flood destroyed at least \(70 + i) houses near the \(w.thing) in \(w.place).",
        "The flood destroyed \(70 + i) houses near the \(w.thing) in \(w.place).")
    },
    { w, i in
      BenchPair(
        "Hundreds of residents left \(w.place) after the \(w.thing) burst.",
        "\(640 + i) residents left \(w.place) after the \(w.thing) burst.")
    },
  ]

  static let scopes: [Maker] = [
    { w, i in
      BenchPair(
        "The explosion at the \(w.thing) depot in \(w.place) killed \(12 + i) people.",
        "The explosion at the \(w.thing) depot in \(w.place) injured \(12 + i) people.")
    },
    { w, i in
      BenchPair(
        "\(23 + i) protesters were arrested at the \(w.thing) depot in \(w.place).",
        "\(23 + i) protesters were charged at the \(w.thing) depot in \(w.place).")
    },
    { w, i in
      BenchPair(
        "The \(w.river) flood destroyed \(80 + i) homes in \(w.place).",
        "The \(w.river) flood damaged \(80 + i) homes in \(w.place).")
    },
    { w, i in
      BenchPair(
        "There were \(17 + i) deaths in the \(w.thing) crash near \(w.place).",
        "There were \(17 + i) casualties in the \(w.thing) crash near \(w.place).")
    },
  ]

  static let times: [Maker] = [
    { w, i in
      BenchPair(
        "\(w.last) signed the \(w.thing) contract in \(w.place) on \(weekdays[i]).",
        "\(w.last) signed the \(w.thing) contract in \(w.place) on \(weekdays[(i + 1) % 5]).")
    },
    { w, i in
      BenchPair(
        "The \(w.thing) in \(w.place) was closed on \(3 + i) \(months[i]).",
        "The \(w.thing) in \(w.place) was closed on \(months[i]) \(9 + i).")
    },
    { w, i in
      BenchPair(
        "The \(w.thing) near \(w.place) collapsed at \(4 + i):15 a.m.",
        "The \(w.thing) near \(w.place) collapsed at \(6 + i).45 a.m.")
    },
    { w, i in
      BenchPair(
        "The \(w.body) must repair the \(w.thing) in \(w.place) by \(months[i]) 5.",
        "The \(w.body) must repair the \(w.thing) in \(w.place) by \(months[i]) 25.")
    },
  ]

  static let places: [Maker] = [
    { w, _ in
      BenchPair(
        "The \(w.thing) crashed in \(w.place) with forty passengers on board.",
        "The \(w.thing) crashed outside \(w.place) with forty passengers on board.")
    },
    { w, _ in
      BenchPair(
        "Soldiers found the stolen \(w.thing) north of \(w.place) at dawn.",
        "Soldiers found the stolen \(w.thing) south of \(w.place) at dawn.")
    },
    { w, i in
      BenchPair(
        "\(w.last) sold the \(w.thing) in \(["Norway", "Chile", "Kenya", "Japan", "Greece"][i]) last spring.",
        "\(w.last) sold the \(w.thing) in \(["Sweden", "Peru", "Ghana", "Vietnam", "Portugal"][i]) last spring."
      )
    },
    { w, _ in
      BenchPair(
        "The \(w.thing) was built in eastern \(w.place) with a loan of the \(w.body).",
        "The \(w.thing) was built in western \(w.place) with a loan of the \(w.body).")
    },
  ]

  static let roles: [Maker] = [
    { w, _ in
      BenchPair(
        "\(w.first) \(w.last) accused Piet \(w.other) of blocking the \(w.thing) in \(w.place).",
        "Piet \(w.other) accused \(w.first) \(w.last) of blocking the \(w.thing) in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "Police attacked the protesters at the \(w.thing) depot in \(w.place).",
        "The protesters attacked the police at the \(w.thing) depot in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "\(w.first) \(w.last) requested the meeting about the \(w.thing) in \(w.place).",
        "The meeting about the \(w.thing) in \(w.place) was requested by Piet \(w.other).")
    },
    { w, _ in
      BenchPair(
        "\(w.first) \(w.last) rejected the \(w.thing) offer in \(w.place).",
        "The \(w.thing) offer in \(w.place) was rejected by Piet \(w.other).")
    },
  ]

  static let polarity: [Maker] = [
    { w, _ in
      BenchPair(
        "\(w.last) agreed to a \(w.thing) truce in \(w.place).",
        "\(w.last) did not agree to a \(w.thing) truce in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "The \(w.body) inspected the \(w.thing) in \(w.place) before the storm.",
        "The \(w.body) failed to inspect the \(w.thing) in \(w.place) before the storm.")
    },
    { w, _ in
      BenchPair(
        "The \(w.body) approved the \(w.thing) budget in \(w.place).",
        "The \(w.body) rejected the \(w.thing) budget in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "The \(w.thing) in \(w.place) was repaired after the flood.",
        "The \(w.thing) in \(w.place) was never repaired after the flood.")
    },
  ]

  static let agreements: [Maker] = [
    { w, _ in
      BenchPair(
        "\(w.last) agreed to halt strikes on energy and infrastructure around \(w.place).",
        "\(w.last) agreed to halt strikes on energy infrastructure around \(w.place).")
    },
    { w, _ in
      BenchPair(
        "The \(w.body) signed an accord on timber and exports from \(w.place).",
        "The \(w.body) signed an accord on timber exports from \(w.place).")
    },
    { w, _ in
      BenchPair(
        "The truce covers road and traffic near the \(w.thing) in \(w.place).",
        "The truce covers road traffic near the \(w.thing) in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "\(w.last) pledged money for school and meals in \(w.place).",
        "\(w.last) pledged money for school meals in \(w.place).")
    },
  ]

  static let causes: [Maker] = [
    { w, _ in
      BenchPair(
        "Shares of the \(w.thing) company fell because of the \(w.body) report.",
        "Shares of the \(w.thing) company fell after the \(w.body) report.")
    },
    { w, _ in
      BenchPair(
        "The \(w.thing) in \(w.place) closed due to a dispute with the \(w.body).",
        "The \(w.thing) in \(w.place) closed following a dispute with the \(w.body).")
    },
    { w, _ in
      BenchPair(
        "The drought led to the \(w.thing) shutdown in \(w.place).",
        "The \(w.thing) shutdown in \(w.place) came after the drought.")
    },
    { w, _ in
      BenchPair(
        "\(w.last) resigned as a result of the \(w.thing) scandal in \(w.place).",
        "\(w.last) resigned amid the \(w.thing) scandal in \(w.place).")
    },
  ]

  static let titles: [Maker] = [
    { w, _ in
      BenchPair(
        "Deputy Minister \(w.first) \(w.last) opened the \(w.thing) in \(w.place).",
        "Minister \(w.first) \(w.last) opened the \(w.thing) in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "Colonel \(w.first) \(w.last) inspected the \(w.thing) in \(w.place).",
        "General \(w.first) \(w.last) inspected the \(w.thing) in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "Acting mayor \(w.first) \(w.last) praised the \(w.thing) crew in \(w.place).",
        "Mayor \(w.first) \(w.last) praised the \(w.thing) crew in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "\(w.first) \(w.last), the vice chairman of the \(w.body), visited the \(w.thing).",
        "\(w.first) \(w.last), the chairman of the \(w.body), visited the \(w.thing).")
    },
  ]

  static let certainty: [Maker] = [
    { w, _ in
      BenchPair(
        "\(w.last) leaked the \(w.thing) plans to the \(w.body).",
        "\(w.last) reportedly leaked the \(w.thing) plans to the \(w.body).")
    },
    { w, _ in
      BenchPair(
        "The \(w.body) ignored the warnings about the \(w.thing) in \(w.place).",
        "The \(w.body) may have ignored the warnings about the \(w.thing) in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "A short circuit destroyed the \(w.thing) in \(w.place).",
        "A short circuit is believed to have destroyed the \(w.thing) in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "The \(w.body) is looking at the fraud in the \(w.thing) tender.",
        "The \(w.body) is looking at the alleged fraud in the \(w.thing) tender.")
    },
  ]

  static let headlineNumbers: [Maker] = [
    { w, i in
      BenchPair(
        headline: "\(30 + i) arrested at \(w.thing) depot in \(w.place)",
        body: ["Police arrested \(13 + i) people at the \(w.thing) depot in \(w.place)."],
        other: "At the \(w.thing) depot in \(w.place), police made arrests.")
    },
    { w, i in
      BenchPair(
        headline: "Storm kills \(19 + i) in \(w.place)",
        body: ["The storm killed \(9 + i) people near the \(w.thing) in \(w.place)."],
        other: "The storm took lives near the \(w.thing) in \(w.place).")
    },
    { w, i in
      BenchPair(
        headline: "\(w.body) to close \(12 + i) schools around \(w.place)",
        body: ["The \(w.body) will close \(4 + i) schools around \(w.place) by summer."],
        other: "Schools around \(w.place) will be closed by the \(w.body) by summer.")
    },
    { w, i in
      BenchPair(
        headline: "At least \(55 + i) injured as \(w.thing) derails near \(w.place)",
        body: [
          "Doctors treated \(21 + i) injured passengers after the \(w.thing) derailed near \(w.place)."
        ],
        other: "Passengers needed doctors after the \(w.thing) derailed near \(w.place).")
    },
  ]

  static let headlineCertainty: [Maker] = [
    { w, _ in
      BenchPair(
        headline: "\(w.last) leaked \(w.thing) plans to \(w.body)",
        body: ["\(w.last) allegedly leaked the \(w.thing) plans to the \(w.body)."],
        other: "The \(w.body) is looking for whoever gave away the \(w.thing) plans.")
    },
    { w, _ in
      BenchPair(
        headline: "\(w.body) ignored \(w.thing) warnings in \(w.place)",
        body: ["The \(w.body) may have ignored \(w.thing) warnings in \(w.place), a paper shows."],
        other: "There were \(w.thing) warnings in \(w.place), a paper shows.")
    },
    { w, _ in
      BenchPair(
        headline: "Short circuit destroyed \(w.place) \(w.thing)",
        body: ["A short circuit is believed to have destroyed the \(w.thing) in \(w.place)."],
        other: "The \(w.thing) in \(w.place) burned down overnight.")
    },
    { w, _ in
      BenchPair(
        headline: "\(w.last) sold \(w.thing) shares before crash",
        body: ["\(w.last) reportedly sold \(w.thing) shares before the crash in \(w.place)."],
        other: "Before the crash in \(w.place), \(w.thing) shares changed hands.")
    },
  ]

  static let unsupported: [Maker] = [
    { w, _ in
      BenchPair(
        headline: "Zendrik wrecked the \(w.thing) in \(w.place)",
        body: ["The \(w.thing) in \(w.place) was wrecked by the storm."],
        other: "A storm wrecked the \(w.thing) in \(w.place).")
    },
    { w, _ in
      BenchPair(
        headline: "\(w.body) blamed Yorvek for \(w.thing) failure",
        body: ["The \(w.body) blamed the weather for the \(w.thing) failure in \(w.place)."],
        other: "For the \(w.thing) failure in \(w.place) the \(w.body) blamed the weather.")
    },
    { w, _ in
      BenchPair(
        headline: "Minister Gruvald opened \(w.thing) in \(w.place)",
        body: ["The minister opened the \(w.thing) in \(w.place) with a short speech."],
        other: "With a short speech the minister opened the \(w.thing) in \(w.place).")
    },
    { w, _ in
      BenchPair(
        headline: "Residents of Hjelmund stormed the \(w.thing) depot",
        body: ["Angry residents stormed the \(w.thing) depot in \(w.place)."],
        other: "In \(w.place), angry residents stormed the \(w.thing) depot.")
    },
  ]

  static let divergence: [Maker] = [
    { w, _ in
      BenchPair(
        headlines: (
          "Mothers weep for drowned children", "\(w.body) defends \(w.thing) budget cuts"
        ),
        left: "The \(w.thing) budget in \(w.place) was cut before the children drowned.",
        right: "Before the children drowned, the \(w.thing) budget in \(w.place) was cut.")
    },
    { w, _ in
      BenchPair(
        headlines: (
          "Rioters torch parked police cars", "\(w.last) demands cheaper \(w.thing) tickets"
        ),
        left: "Police cars burned as crowds called for cheaper \(w.thing) tickets in \(w.place).",
        right: "Crowds in \(w.place) called for cheaper \(w.thing) tickets and police cars burned.")
    },
    { w, _ in
      BenchPair(
        headlines: ("Farmers lose entire wheat harvest", "Minister praises brave \(w.thing) crew"),
        left:
          "The wheat harvest near \(w.place) was lost although the \(w.thing) crew worked all night.",
        right:
          "The \(w.thing) crew worked all night, but the wheat harvest near \(w.place) was lost.")
    },
    { w, _ in
      BenchPair(
        headlines: ("Hospital runs out of beds", "\(w.body) cancels \(w.place) summer festival"),
        left: "The summer festival in \(w.place) was off and the hospital had no beds left.",
        right: "With no hospital beds left, the summer festival in \(w.place) was off.")
    },
  ]
}
