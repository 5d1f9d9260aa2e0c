internal import Lexicon
internal import TextCore

/// A verb or phrase that gives words as somebody's.
package struct CueVerb: Sendable, Hashable {
  /// What the verb says about the words besides that they were said.
  package enum Tone: String, Sendable, Hashable, CaseIterable, Codable {
    /// Nothing: said, told, according to.
    case neutral
    /// That they have weight: stressed, insisted, vowed.
    case emphatic
    /// That they may be untrue: claimed, alleged.
    case doubting
    /// That they are true: revealed, admitted, noted.
    case factive
    /// That they are an attack or a judgement: slammed, condemned.
    case attacking
    /// That they are warm: praised, hailed.
    case praising
    /// That they were spoken in passion or jest: fumed, quipped.
    case coloured
    /// That they are thought rather than spoken: believes.
    case thinking
  }

  /// What can follow the verb.
  package struct Frames: OptionSet, Sendable, Hashable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    /// Quoted words.
    static let quote = Frames(rawValue: 1)
    /// A clause, with or without "that".
    static let clause = Frames(rawValue: 2)
    /// A noun phrase that holds quoted words.
    static let noun = Frames(rawValue: 4)
    /// The person spoken to, and then the words.
    static let listener = Frames(rawValue: 8)
    /// A clause with "that", "how" or "whether" only.
    static let thatClause = Frames(rawValue: 16)
  }

  /// The dictionary form.
  package let lemma: String
  package let tone: Tone
  /// How much the verb adds to "say": 0 nothing, 1 a little, 2 much.
  package let strength: Int
  let frames: Frames

  /// Which form of the verb a word is.
  enum Form: Hashable {
    case base, thirdPerson, past, ing
  }
}

/// Looks cue verbs up by any of their forms.
package enum CueVerbs {
  typealias Entry = (verb: CueVerb, form: CueVerb.Form)

  private static let forms: WordDictionary<Entry> = build()

  /// The cue verb that a lower-case word is a form of.
  static func entry(_ folded: String) -> Entry? { forms[folded] }

  /// The cue verb that a lower-case word is a form of.
  package static func verb(_ form: String) -> CueVerb? { forms[form]?.verb }

  /// Reads the table; see `Packs/cue-verbs.tsv` for its form.
  private static func build() -> WordDictionary<Entry> {
    var forms = WordDictionary<Entry>()
    for row in CueVerbRows.bytes.split(separator: UInt8(ascii: "\n"))
    where row.first != UInt8(ascii: "#") {
      let fields = row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count >= 4, let tone = CueVerb.Tone(rawValue: fields[1]),
        let strength = Int(fields[2])
      else { continue }
      let verb = CueVerb(
        lemma: fields[0], tone: tone, strength: strength, frames: frames(fields[3]))
      let pasts = fields.count > 4 ? fields[4].split(separator: " ").map(String.init) : []
      add(verb, pasts: pasts, isDoubling: fields[3].contains("d"), to: &forms)
    }
    return forms
  }

  private static func frames(_ letters: String) -> CueVerb.Frames {
    letters.reduce(into: []) { frames, letter in
      switch letter {
      case "q": frames.insert(.quote)
      case "c": frames.insert(.clause)
      case "n": frames.insert(.noun)
      case "l": frames.insert(.listener)
      case "t": frames.insert(.thatClause)
      default: break
      }
    }
  }

  private static func add(
    _ verb: CueVerb, pasts: [String], isDoubling: Bool, to forms: inout WordDictionary<Entry>
  ) {
    let lemma = verb.lemma
    // Before an ending.
    let stem = isDoubling ? lemma + String(lemma.suffix(1)) : lemma
    func put(_ form: String, _ kind: CueVerb.Form) {
      if forms[form] == nil { forms[form] = (verb, kind) }
    }
    for past in pasts.isEmpty ? [past(of: lemma, stem)] : pasts { put(past, .past) }
    put(thirdPerson(of: lemma), .thirdPerson)
    put(ing(of: lemma, stem), .ing)
    if isDoubling {
      // American English writes some without doubling: “signaled”.
      put(past(of: lemma, lemma), .past)
      put(ing(of: lemma, lemma), .ing)
    }
    put(lemma, .base)
  }

  private static func past(of lemma: String, _ stem: String) -> String {
    if lemma.hasSuffix("e") { return lemma + "d" }
    return endsInConsonantY(lemma) ? lemma.dropLast() + "ied" : stem + "ed"
  }

  private static func ing(of lemma: String, _ stem: String) -> String {
    if lemma.hasSuffix("ie") { return lemma.dropLast(2) + "ying" }
    if lemma.hasSuffix("e") && !lemma.hasSuffix("ee") { return lemma.dropLast() + "ing" }
    return stem + "ing"
  }

  private static func thirdPerson(of lemma: String) -> String {
    if endsInConsonantY(lemma) { return lemma.dropLast() + "ies" }
    let isSibilant = ["s", "x", "ch", "sh", "o"].contains { lemma.hasSuffix($0) }
    return lemma + (isSibilant ? "es" : "s")
  }

  private static func endsInConsonantY(_ lemma: String) -> Bool {
    guard lemma.hasSuffix("y"), let before = lemma.dropLast().last else { return false }
    return !"aeiou".contains(before)
  }
}
