/// A statement for the bench of quote fidelity: what was said, with marks for
/// what a class of edits changes.
struct QuotedBase {
  /// The words up to the limiting clause; with one "not" and one number.
  let main: String
  /// The limiting clause, from its first word.
  let limit: String
  /// A second sentence, and a third.
  let next: String
  let last: String
  /// A word of ``main`` and another that gives another meaning.
  let swap: (from: String, to: String)
  /// A word of ``main`` and its American or British form.
  let spelling: (from: String, to: String)
  let number: (from: String, to: String)

  static let speakers: [(full: String, short: String, other: String)] = [
    ("Mayor Lena Ortiz", "Ortiz", "Councillor Piet Vogel"),
    ("Harbour Master Ivo Brandt", "Brandt", "Judge Carmen Lund"),
    ("Professor Amara Keita", "Keita", "Senator Rolf Hansen"),
    ("Minister Tomas Novak", "Novak", "Governor Ines Duarte"),
  ]

  private static func row(
    _ main: String, _ limit: String, _ next: String, _ last: String, _ swap: (String, String),
    _ spelling: (String, String), _ number: (String, String)
  ) -> QuotedBase {
    QuotedBase(
      main: main, limit: limit, next: next, last: last, swap: swap, spelling: spelling,
      number: number)
  }

  static let all: [QuotedBase] = [
    row(
      "We will not close the harbour to fishing boats before 2031",
      "unless the council votes for it",
      "The crews have waited long enough for an answer",
      "Nobody at the quay should lose a berth over a survey", ("fishing", "cargo"),
      ("harbour", "harbor"), ("2031", "2034")),
    row(
      "The labour office does not expect more than 140 dismissals this winter",
      "if the mill finds a buyer", "Our advisers are already on the shop floor",
      "Every apprentice keeps a training place", ("winter", "decade"), ("labour", "labor"),
      ("140", "410")),
    row(
      "This theatre should not charge 18 crowns for a seat in the gallery",
      "although the roof must be paid for", "Pupils come here after school every day",
      "The old prices worked for a generation", ("gallery", "stalls"), ("theatre", "theater"),
      ("18", "80")),
    row(
      "Our analysis does not favour building all 12 turbines on the ridge",
      "until the bird count is finished", "The valley has wind enough for everyone",
      "The farmers were asked twice and agreed twice", ("ridge", "coast"), ("favour", "favor"),
      ("12", "22")),
    row(
      "I have not authorised the sale of 60 flats on Mill Street",
      "but talks with the tenants go on",
      "The keys are still in my desk", "There is no contract with any bank",
      ("sale", "demolition"), ("authorised", "authorized"), ("60", "16")),
    row(
      "The laboratory has not recognised any toxin in the 35 samples from the river",
      "provided that the storage was cold enough", "The anglers can go back to the weir",
      "A second round of tests starts in spring", ("river", "reservoir"),
      ("recognised", "recognized"), ("35", "53")),
    row(
      "My neighbours were not told about the 9 trenches behind the chapel",
      "except in a letter that came too late", "The digging began at dawn",
      "A surveyor waved from the gate and drove off", ("chapel", "stadium"),
      ("neighbours", "neighbors"), ("9", "19")),
    row(
      "The ministry could not organise 400 beds within a single weekend",
      "without help from the volunteers", "The gymnasium was full by midnight",
      "Soup kitchens opened in three parishes", ("weekend", "afternoon"),
      ("organise", "organize"), ("400", "4,000")),
    row(
      "That programme did not reach the 75 villages beyond the pass",
      "though every budget had promised it", "Mules carried the vaccine over the ice",
      "The nurses slept in barns for a week", ("villages", "hospitals"),
      ("programme", "program"), ("75", "57")),
    row(
      "A cheque for 250 crowns will not mend the roof of the depot", "however kindly it was meant",
      "Rain comes through in nine places", "The drivers park their buses in the street",
      ("roof", "floor"), ("cheque", "check"), ("250", "520")),
    row(
      "The defence of this dyke does not depend on 30 pumps from abroad",
      "only on people who know the tide", "The clay has held since my childhood",
      "We watch it in shifts through the night", ("pumps", "soldiers"), ("defence", "defense"),
      ("30", "13")),
    row(
      "The colour of the envelope does not decide 1,200 asylum cases",
      "if the clerks follow the handbook", "Each file is read by two people",
      "A judge signs the last page", ("envelope", "applicant"), ("colour", "color"),
      ("1,200", "2,100")),
    row(
      "Our centre has not turned away a single one of the 88 families",
      "but the money ends in June", "The cots stand in the library now",
      "A teacher reads to the little ones", ("families", "soldiers"), ("centre", "center"),
      ("88", "78")),
    row(
      "The tribunal may not honour 5 contracts signed under the old charter",
      "unless both parties appear in person", "The registry is open to all",
      "Appeals go to the court upstairs", ("contracts", "marriages"), ("honour", "honor"),
      ("5", "50")),
    row(
      "Last year I had not travelled by the bridge in the 40 days of repair",
      "until the ferry has been doubled", "The tunnel stays open at night",
      "Cyclists keep the northern lane", ("repair", "mourning"), ("travelled", "traveled"),
      ("40", "14")),
    row(
      "The rumour about 17 missing barrels does not come from our depot",
      "though somebody there may know more", "The seals on the doors were whole",
      "The inspector counted them with me", ("barrels", "rifles"), ("rumour", "rumor"),
      ("17", "70")),
    row(
      "The grey towers would not have cost 90 million crowns in steel",
      "if the tender had been public", "An auditor could have told them so",
      "The drawings lay in a drawer for years", ("steel", "bribes"), ("grey", "gray"),
      ("90", "19")),
  ]
}
