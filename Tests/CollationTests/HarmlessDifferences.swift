import Collation
import Testing

/// Sentences that a writer may put for each other: of a draft and its source
/// none of them may be told.
enum HarmlessDifferences {
  /// Invented names that the sentences are filled with.
  struct World: Sendable {
    var place: String
    var last: String
    var first: String
    var other: String
    var body: String
    var thing: String
  }

  static let worlds = [
    World(
      place: "Korvat", last: "Orlanth", first: "Mira", other: "Besk", body: "Harbour Council",
      thing: "ferry"),
    World(
      place: "Telmish", last: "Quillon", first: "Tomas", other: "Varga", body: "Rail Union",
      thing: "tram"),
    World(
      place: "Dornik", last: "Hestling", first: "Ilse", other: "Maro", body: "Water Board",
      thing: "reservoir"),
    World(
      place: "Ulmera", last: "Tavish", first: "Oren", other: "Lindqor", body: "Power Agency",
      thing: "turbine"),
    World(
      place: "Brevane", last: "Whitlam", first: "Greta", other: "Soluk", body: "School Board",
      thing: "bridge"),
  ]

  typealias Maker = @Sendable (World, Int) -> (String, String)

  /// Each may be the draft of the other.
  static let eitherWay: [(name: String, makers: [Maker])] = [
    ("rounding", rounding), ("units", units), ("tense", tense), ("voice", voice),
    ("same day", sameDays), ("titles", titles), ("words", words),
  ]

  static let rounding: [Maker] = [
    { w, i in
      (
        "The \(w.body) spent $\(2 + i).23 million on the \(w.thing) in \(w.place).",
        "The \(w.body) spent $\(2 + i).2 million on the \(w.thing) in \(w.place)."
      )
    },
    { w, i in
      (
        "About \(2000 + 1000 * i) workers joined the \(w.thing) strike in \(w.place).",
        "\(2013 + 1000 * i) workers joined the \(w.thing) strike in \(w.place)."
      )
    },
    { w, i in
      (
        "\(3500 + 100 * i) residents signed the \(w.thing) petition in \(w.place).",
        "\(3487 + 100 * i) residents signed the \(w.thing) petition in \(w.place)."
      )
    },
    { w, i in
      (
        "Nearly \(400 + 10 * i) houses lost power when the \(w.thing) in \(w.place) failed.",
        "\(396 + 10 * i) houses lost power when the \(w.thing) in \(w.place) failed."
      )
    },
  ]

  static let units: [Maker] = [
    { w, i in
      let kilometres = Int((Double(10 + i) * 1.609).rounded())
      return (
        "The crew dragged the \(w.thing) \(10 + i) miles from \(w.place).",
        "The crew dragged the \(w.thing) \(kilometres) kilometres from \(w.place)."
      )
    },
    { w, i in
      (
        "\(w.last) closed the \(w.thing) in \(w.place) for \(2 + i) weeks.",
        "\(w.last) closed the \(w.thing) in \(w.place) for \(14 + 7 * i) days."
      )
    },
    { w, i in
      (
        "The \(w.body) rented the \(w.thing) in \(w.place) for \(2 + i) years.",
        "The \(w.body) rented the \(w.thing) in \(w.place) for \(24 + 12 * i) months."
      )
    },
    { w, _ in
      (
        "A dozen workers repaired the \(w.thing) in \(w.place) under \(w.last).",
        "Twelve workers repaired the \(w.thing) in \(w.place) under \(w.last)."
      )
    },
  ]

  static let tense: [Maker] = [
    { w, _ in
      (
        "The \(w.body) will repair the \(w.thing) in \(w.place).",
        "The \(w.body) repairs the \(w.thing) in \(w.place)."
      )
    },
    { w, _ in
      (
        "\(w.last) has signed the \(w.thing) contract in \(w.place).",
        "\(w.last) signed the \(w.thing) contract in \(w.place)."
      )
    },
    { w, _ in
      (
        "\(w.last) is visiting the \(w.thing) in \(w.place).",
        "\(w.last) visited the \(w.thing) in \(w.place)."
      )
    },
  ]

  static let voice: [Maker] = [
    { w, i in
      (
        "Police arrested \(30 + i) protesters at the \(w.thing) depot in \(w.place).",
        "\(30 + i) protesters were arrested by police at the \(w.thing) depot in \(w.place)."
      )
    },
    { w, _ in
      (
        "\(w.first) \(w.last) accused Piet \(w.other) of blocking the \(w.thing) in \(w.place).",
        "Piet \(w.other) was accused by \(w.first) \(w.last) of blocking the \(w.thing) in \(w.place)."
      )
    },
    { w, _ in
      (
        "The \(w.body) rejected the \(w.thing) offer in \(w.place).",
        "The \(w.thing) offer in \(w.place) was rejected by the \(w.body)."
      )
    },
    { w, _ in
      (
        "\(w.first) \(w.last) requested the meeting about the \(w.thing) in \(w.place).",
        "The meeting about the \(w.thing) in \(w.place) was held at the request of \(w.first) \(w.last)."
      )
    },
    { w, _ in
      (
        "\(w.last) leaked the \(w.thing) plans to the \(w.body).",
        "The \(w.thing) plans reached the \(w.body) through \(w.last)."
      )
    },
    { w, _ in
      (
        "\(w.first) \(w.last) opened the \(w.thing) in \(w.place).",
        "The \(w.thing) in \(w.place) was opened by \(w.first) \(w.last)."
      )
    },
  ]

  static let sameDays: [Maker] = [
    { w, i in
      (
        "\(w.last) signed the \(w.thing) contract in \(w.place) on \(3 + i) June.",
        "\(w.last) signed the \(w.thing) contract in \(w.place) on June \(3 + i)."
      )
    },
    { w, i in
      (
        "The \(w.thing) near \(w.place) collapsed at \(4 + i):15 a.m.",
        "The \(w.thing) near \(w.place) collapsed at \(4 + i).15am."
      )
    },
    { w, i in
      (
        "The \(w.thing) near \(w.place) collapsed at \(4 + i):00 GMT.",
        "The \(w.thing) near \(w.place) collapsed at \(5 + i):00 CET."
      )
    },
  ]

  static let titles: [Maker] = [
    { w, _ in
      (
        "Former minister \(w.first) \(w.last) opened the \(w.thing) in \(w.place).",
        "Minister \(w.first) \(w.last) opened the \(w.thing) in \(w.place)."
      )
    },
    { w, _ in
      (
        "Minister \(w.first) \(w.last) and her deputy opened the \(w.thing) in \(w.place).",
        "Minister \(w.first) \(w.last) opened the \(w.thing) in \(w.place) with her deputy."
      )
    },
  ]

  static let words: [Maker] = [
    { w, _ in
      (
        "\(w.last) not only visited the \(w.thing) in \(w.place) but slept there.",
        "\(w.last) visited the \(w.thing) in \(w.place) and slept there."
      )
    },
    { w, _ in
      (
        "\(w.last) refused to comment on the \(w.thing) in \(w.place).",
        "\(w.last) declined to comment on the \(w.thing) in \(w.place)."
      )
    },
    { w, _ in
      (
        "\(w.last) reportedly leaked the \(w.thing) plans in \(w.place).",
        "\(w.last) allegedly leaked the \(w.thing) plans in \(w.place)."
      )
    },
    { w, _ in
      (
        "The \(w.body) may close the \(w.thing) in \(w.place) in May.",
        "The \(w.body) might close the \(w.thing) in \(w.place) in May."
      )
    },
    { w, _ in
      (
        "The \(w.thing) in \(w.place) closed due to a dispute with the \(w.body).",
        "The \(w.thing) in \(w.place) closed because of a dispute with the \(w.body)."
      )
    },
    { w, _ in
      (
        "The \(w.thing) in \(w.place) closed after the storm.",
        "The \(w.thing) in \(w.place) closed following the storm."
      )
    },
    { w, _ in
      (
        "The \(w.body) signed an accord on road and rail links to \(w.place).",
        "The \(w.body) signed an accord on rail and road links to \(w.place)."
      )
    },
  ]
}
