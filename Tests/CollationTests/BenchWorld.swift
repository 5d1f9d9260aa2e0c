/// The invented names that the sentences of the bench are filled with.
struct BenchWorld: Sendable {
  var place: String
  var river: String
  var last: String
  var first: String
  var other: String
  var body: String
  var thing: String

  static let all: [BenchWorld] = [
    BenchWorld(
      place: "Korvat", river: "Lunde", last: "Orlanth", first: "Mira", other: "Besk",
      body: "Harbour Council", thing: "ferry"),
    BenchWorld(
      place: "Telmish", river: "Arvo", last: "Quillon", first: "Tomas", other: "Varga",
      body: "Rail Union", thing: "tram"),
    BenchWorld(
      place: "Dornik", river: "Sarne", last: "Hestling", first: "Ilse", other: "Maro",
      body: "Water Board", thing: "reservoir"),
    BenchWorld(
      place: "Ulmera", river: "Pelk", last: "Tavish", first: "Oren", other: "Lindqor",
      body: "Power Agency", thing: "turbine"),
    BenchWorld(
      place: "Brevane", river: "Oska", last: "Whitlam", first: "Greta", other: "Soluk",
      body: "School Board", thing: "bridge"),
  ]

  /// What both accounts tell besides, each in its own words.
  var context: (left: [String], right: [String]) {
    (
      [
        "The \(body) of \(place) met on the bank of the \(river) to review the \(thing) programme.",
        "Reporters from across the \(river) valley had gathered outside the \(thing) depot.",
      ],
      [
        "On the bank of the \(river), the \(body) of \(place) reviewed the \(thing) programme.",
        "Outside the \(thing) depot waited reporters from the whole \(river) valley.",
      ]
    )
  }
}

/// Two accounts of the bench: a sentence each, with or without headlines.
struct BenchPair: Sendable {
  var left: String
  var right: String
  /// The headline of the left account, and of the right one.
  var headlines: (String, String)?
  /// The left account alone has headline and body that do not fit.
  var leftBody: [String] = []

  init(_ left: String, _ right: String) {
    self.left = left
    self.right = right
  }

  init(headline: String, body: [String], other: String) {
    left = body[0]
    right = other
    headlines = (headline, "")
    leftBody = Array(body.dropFirst())
  }

  init(headlines: (String, String), left: String, right: String) {
    self.left = left
    self.right = right
    self.headlines = headlines
  }
}
