/// Differences between invented accounts that are no conflict: fifteen
/// classes of four sentences, each in five worlds.
enum HarmlessDifferences {
  typealias Maker = PlantedConflicts.Maker

  static let classes: [(name: String, makers: [Maker])] = [
    ("other population", populations), ("running count", runningCounts), ("rounding", rounding),
    ("units", units), ("tense", tense), ("voice", voice), ("other figure", otherFigures),
    ("other day", otherDays), ("same day", sameDays), ("places", places),
    ("titles", titles), ("polarity", polarity), ("certainty", certainty), ("causes", causes),
    ("headlines", headlines),
  ]

  static let populations: [Maker] = [
    { w, i in
      BenchPair(
        "The blast in \(w.place) killed \(14 + i) soldiers near the \(w.thing).",
        "The blast in \(w.place) killed \(31 + i) civilians near the \(w.thing).")
    },
    { w, i in
      BenchPair(
        "The storm killed \(12 + i) people in \(w.place) and wrecked the \(w.thing).",
        "The storm killed \(90 + i) people nationwide and wrecked the \(w.thing) in \(w.place).")
    },
    { w, i in
      BenchPair(
        "Police arrested \(20 + i) young protesters at the \(w.thing) depot in \(w.place).",
        "Police arrested \(44 + i) protesters at the \(w.thing) depot in \(w.place), among them many young ones."
      )
    },
    { w, i in
      BenchPair(
        "The \(w.thing) crash in \(w.place) injured another \(5 + i) passengers.",
        "The \(w.thing) crash in \(w.place) injured \(25 + i) passengers.")
    },
  ]

  static let runningCounts: [Maker] = [
    { w, i in
      BenchPair(
        "By Monday the flood in \(w.place) had killed \(14 + i) people near the \(w.thing).",
        "By Wednesday the flood in \(w.place) had killed \(22 + i) people near the \(w.thing).")
    },
    { w, i in
      BenchPair(
        "On Tuesday \(40 + i) residents left \(w.place) because of the \(w.thing) leak.",
        "On Friday \(70 + i) residents left \(w.place) because of the \(w.thing) leak.")
    },
    { w, i in
      BenchPair(
        "The flood killed \(14 + i) people in \(w.place), and later the toll rose to \(19 + i) people killed.",
        "The flood killed \(19 + i) people in \(w.place), the \(w.body) found.")
    },
    { w, i in
      BenchPair(
        "At least \(9 + i) workers were killed when the \(w.thing) in \(w.place) fell.",
        "\(15 + i) workers were killed when the \(w.thing) in \(w.place) fell.")
    },
  ]

  static let rounding: [Maker] = [
    { w, i in
      BenchPair(
        "The \(w.body) spent $\(2 + i).23 million on the \(w.thing) in \(w.place).",
        "The \(w.body) spent $\(2 + i).2 million on the \(w.thing) in \(w.place).")
    },
    { w, i in
      BenchPair(
        "About \(2000 + 1000 * i) workers joined the \(w.thing) strike in \(w.place).",
        "\(2013 + 1000 * i) workers joined the \(w.thing) strike in \(w.place).")
    },
    { w, i in
      BenchPair(
        "\(3500 + 100 * i) residents signed the \(w.thing) petition in \(w.place).",
        "\(3487 + 100 * i) residents signed the \(w.thing) petition in \(w.place).")
    },
    { w, i in
      BenchPair(
        "Nearly \(400 + 10 * i) houses lost power when the \(w.thing) in \(w.place) failed.",
        "\(396 + 10 * i) houses lost power when the \(w.thing) in \(w.place) failed.")
    },
  ]

  static let units: [Maker] = [
    { w, i in
      BenchPair(
        "The crew dragged the \(w.thing) \(10 + i) miles from \(w.place).",
        "The crew dragged the \(w.thing) \(Int((Double(10 + i) * 1.609).rounded())) kilometres from \(w.place)."
      )
    },
    { w, i in
      BenchPair(
        "\(w.last) closed the \(w.thing) in \(w.place) for \(2 + i) weeks.",
        "\(w.last) closed the \(w.thing) in \(w.place) for \(14 + 7 * i) days.")
    },
    { w, i in
      BenchPair(
        "The \(w.body) rented the \(w.thing) in \(w.place) for \(2 + i) years.",
        "The \(w.body) rented the \(w.thing) in \(w.place) for \(24 + 12 * i) months.")
    },
    { w, i in
      BenchPair(
        "A dozen workers repaired the \(w.thing) in \(w.place) under \(w.last).",
        "Twelve workers repaired the \(w.thing) in \(w.place) under \(w.last).")
    },
  ]

  static let tense: [Maker] = [
    { w, _ in
      BenchPair(
        "The \(w.body) will repair the \(w.thing) in \(w.place).",
        "The \(w.body) repairs the \(w.thing) in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "\(w.last) has signed the \(w.thing) contract in \(w.place).",
        "\(w.last) signed the \(w.thing) contract in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "\(w.last) is visiting the \(w.thing) in \(w.place).",
        "\(w.last) visited the \(w.thing) in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "The \(w.body) had promised a new \(w.thing) for \(w.place).",
        "The \(w.body) promised \(w.place) a new \(w.thing).")
    },
  ]

  static let voice: [Maker] = [
    { w, i in
      BenchPair(
        "Police arrested \(30 + i) protesters at the \(w.thing) depot in \(w.place).",
        "\(30 + i) protesters were arrested by police at the \(w.thing) depot in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "\(w.first) \(w.last) accused Piet \(w.other) of blocking the \(w.thing) in \(w.place).",
        "Piet \(w.other) was accused by \(w.first) \(w.last) of blocking the \(w.thing) in \(w.place)."
      )
    },
    { w, _ in
      BenchPair(
        "The \(w.body) rejected the \(w.thing) offer in \(w.place).",
        "The \(w.thing) offer in \(w.place) was rejected by the \(w.body).")
    },
    { w, _ in
      BenchPair(
        "\(w.first) \(w.last) requested the meeting about the \(w.thing) in \(w.place).",
        "The meeting about the \(w.thing) in \(w.place) was held at the request of \(w.first) \(w.last)."
      )
    },
  ]

  static let otherFigures: [Maker] = [
    { w, i in
      BenchPair(
        "The \(w.body) bought \(14 + i) boats for the \(w.thing) crew in \(w.place).",
        "The \(w.body) hired \(31 + i) drivers for the \(w.thing) crew in \(w.place).")
    },
    { w, i in
      BenchPair(
        "\(w.last), \(34 + i), runs the \(w.thing) in \(w.place) with \(12 + i) helpers.",
        "\(w.last) runs the \(w.thing) in \(w.place), built in \(1967 + i).")
    },
    { w, i in
      BenchPair(
        "\(14 + i) workers repaired the \(w.thing) in \(w.place) overnight.",
        "\(30 + i) workers blocked the \(w.thing) in \(w.place) overnight.")
    },
    { w, i in
      BenchPair(
        "Flight \(400 + i) passed over the \(w.thing) in \(w.place) with \(50 + i) passengers.",
        "Route \(12 + i) passes the \(w.thing) in \(w.place) with its \(3 + i) ramps.")
    },
  ]

  static let otherDays: [Maker] = [
    { w, i in
      BenchPair(
        "\(w.last) said on \(PlantedConflicts.weekdays[i]) that the \(w.thing) in \(w.place) was safe.",
        "\(w.last) said on \(PlantedConflicts.weekdays[(i + 1) % 5]) that the \(w.thing) in \(w.place) was safe."
      )
    },
    { w, i in
      BenchPair(
        "\(w.last) arrived in \(w.place) on \(PlantedConflicts.weekdays[i]) to see the \(w.thing).",
        "\(w.last) left \(w.place) on \(PlantedConflicts.weekdays[(i + 1) % 5]) after seeing the \(w.thing)."
      )
    },
    { w, i in
      BenchPair(
        "The \(w.thing) in \(w.place) closed on \(3 + i) March.",
        "The \(w.thing) in \(w.place) reopened on \(9 + i) March.")
    },
    { w, i in
      BenchPair(
        "The \(w.body) works on the \(w.thing) in \(w.place) until \(3 + i) June.",
        "The \(w.body) works on the \(w.thing) in \(w.place) from \(1 + i) May.")
    },
  ]

  static let sameDays: [Maker] = [
    { w, i in
      BenchPair(
        "\(w.last) signed the \(w.thing) contract in \(w.place) on \(3 + i) June.",
        "\(w.last) signed the \(w.thing) contract in \(w.place) on June \(3 + i).")
    },
    { w, i in
      BenchPair(
        "The \(w.thing) near \(w.place) collapsed at \(4 + i):15 a.m.",
        "The \(w.thing) near \(w.place) collapsed at \(4 + i).15am.")
    },
    { w, i in
      BenchPair(
        "The \(w.thing) near \(w.place) collapsed at around \(4 + i) a.m.",
        "The \(w.thing) near \(w.place) collapsed at \(4 + i):20 a.m.")
    },
    { w, i in
      BenchPair(
        "The \(w.thing) near \(w.place) collapsed at \(4 + i):00 GMT.",
        "The \(w.thing) near \(w.place) collapsed at \(5 + i):00 CET.")
    },
  ]

  static let places: [Maker] = [
    { w, _ in
      BenchPair(
        "The \(w.thing) crashed in \(w.place) with forty passengers.",
        "The \(w.thing) crashed near the \(w.river) with forty passengers.")
    },
    { w, _ in
      BenchPair(
        "The \(w.thing) was built in Norway and tested in \(w.place).",
        "The \(w.thing) was tested in \(w.place) and built in Norway.")
    },
    { w, _ in
      BenchPair(
        "\(w.last) met the \(w.thing) crew in \(w.place).",
        "\(w.last) met the \(w.thing) crew in the old town.")
    },
    { w, _ in
      BenchPair(
        "The \(w.body) works in Sweden and pays for the \(w.thing) in \(w.place).",
        "The \(w.body) pays for the \(w.thing) in \(w.place) and trades in Chile.")
    },
  ]

  static let titles: [Maker] = [
    { w, _ in
      BenchPair(
        "Former minister \(w.first) \(w.last) opened the \(w.thing) in \(w.place).",
        "Minister \(w.first) \(w.last) opened the \(w.thing) in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "Minister \(w.first) \(w.last) and her deputy opened the \(w.thing) in \(w.place).",
        "Minister \(w.first) \(w.last) opened the \(w.thing) in \(w.place) with her deputy.")
    },
    { w, _ in
      BenchPair(
        "Mayor \(w.first) \(w.last) praised the \(w.thing) crew in \(w.place).",
        "\(w.first) \(w.last), the mayor, praised the \(w.thing) crew in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "Deputy mayor \(w.first) \(w.last) met mayor Piet \(w.other) at the \(w.thing) in \(w.place).",
        "Mayor Piet \(w.other) met deputy mayor \(w.first) \(w.last) at the \(w.thing) in \(w.place)."
      )
    },
  ]

  static let polarity: [Maker] = [
    { w, _ in
      BenchPair(
        "The \(w.body) did not fail to inspect the \(w.thing) in \(w.place).",
        "The \(w.body) inspected the \(w.thing) in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "\(w.last) not only visited the \(w.thing) in \(w.place) but slept there.",
        "\(w.last) visited the \(w.thing) in \(w.place) and slept there.")
    },
    { w, _ in
      BenchPair(
        "If the \(w.body) does not repair the \(w.thing) in \(w.place), it will close.",
        "The \(w.body) repaired the \(w.thing) in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "\(w.last) refused to comment on the \(w.thing) in \(w.place).",
        "\(w.last) declined to comment on the \(w.thing) in \(w.place).")
    },
  ]

  static let certainty: [Maker] = [
    { w, _ in
      BenchPair(
        "\(w.last) reportedly leaked the \(w.thing) plans in \(w.place).",
        "\(w.last) allegedly leaked the \(w.thing) plans in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "The \(w.body) may close the \(w.thing) in \(w.place) in May.",
        "The \(w.body) might close the \(w.thing) in \(w.place) in May.")
    },
    { w, _ in
      BenchPair(
        "The suspected thief fled from the \(w.thing) depot in \(w.place).",
        "The thief fled from the \(w.thing) depot in \(w.place).")
    },
    { w, _ in
      BenchPair(
        "\(w.last) may sell the \(w.thing) in \(w.place).",
        "\(w.last) painted the \(w.thing) in \(w.place).")
    },
  ]

  static let causes: [Maker] = [
    { w, _ in
      BenchPair(
        "The \(w.thing) in \(w.place) closed due to a dispute with the \(w.body).",
        "The \(w.thing) in \(w.place) closed because of a dispute with the \(w.body).")
    },
    { w, _ in
      BenchPair(
        "The \(w.thing) in \(w.place) closed after the storm.",
        "The \(w.thing) in \(w.place) closed following the storm.")
    },
    { w, _ in
      BenchPair(
        "\(w.last) agreed on timber and coal from \(w.place).",
        "\(w.last) agreed on coal and timber from \(w.place).")
    },
    { w, _ in
      BenchPair(
        "The \(w.body) signed an accord on road and rail links to \(w.place).",
        "The \(w.body) signed an accord on rail and road links to \(w.place).")
    },
  ]

  static let headlines: [Maker] = [
    { w, i in
      BenchPair(
        headline: "\(13 + i) arrested at \(w.thing) depot in \(w.place)",
        body: ["Police arrested \(13 + i) people at the \(w.thing) depot in \(w.place)."],
        other: "Police made arrests at the \(w.thing) depot in \(w.place).")
    },
    { w, _ in
      BenchPair(
        headline: "\(w.last) leaked \(w.thing) plans to \(w.body)",
        body: ["\(w.last) leaked the \(w.thing) plans to the \(w.body)."],
        other: "The \(w.thing) plans reached the \(w.body) through \(w.last).")
    },
    { w, _ in
      BenchPair(
        headline: "\(w.last) opens \(w.thing) in \(w.place)",
        body: ["\(w.first) \(w.last) opened the \(w.thing) in \(w.place)."],
        other: "The \(w.thing) in \(w.place) was opened by \(w.first) \(w.last).")
    },
    { w, i in
      BenchPair(
        headline: "Nearly \(40 + 10 * i) hurt as \(w.thing) derails near \(w.place)",
        body: ["The \(w.thing) derailed near \(w.place), injuring \(38 + 10 * i) people."],
        other: "Near \(w.place) the \(w.thing) derailed and people were hurt.")
    },
  ]
}
