internal import TextCore

/// From word forms to dictionary words: WordNet's Morphy (exceptions, then
/// suffix rules checked against the dictionary), with the verb form it implies.
enum Morphology {
  private struct Rule {
    let suffix: [UInt8]
    let ending: [UInt8]
    let part: PartsOfSpeech
    let form: VerbForm

    init(_ suffix: String, _ ending: String, _ part: PartsOfSpeech, _ form: VerbForm = []) {
      self.suffix = Array(suffix.utf8)
      self.ending = Array(ending.utf8)
      self.part = part
      self.form = form
    }
  }

  /// By the last byte of the suffix: d, g, n, r, s, t.
  private static let rules: [[Rule]] = (0..<128).map { byte in
    allRules.filter { $0.suffix.last == byte }
  }

  private static let allRules: [Rule] = [
    Rule("s", "", .noun), Rule("ses", "s", .noun), Rule("xes", "x", .noun),
    Rule("zes", "z", .noun), Rule("ches", "ch", .noun), Rule("shes", "sh", .noun),
    Rule("men", "man", .noun), Rule("ies", "y", .noun),
    Rule("s", "", .verb, .thirdPerson), Rule("ies", "y", .verb, .thirdPerson),
    Rule("es", "e", .verb, .thirdPerson), Rule("es", "", .verb, .thirdPerson),
    Rule("ed", "e", .verb, [.past, .participle]), Rule("ed", "", .verb, [.past, .participle]),
    Rule("ied", "y", .verb, [.past, .participle]),
    Rule("ing", "e", .verb, .ing), Rule("ing", "", .verb, .ing),
    Rule("er", "", .adjective), Rule("est", "", .adjective),
    Rule("er", "e", .adjective), Rule("est", "e", .adjective),
  ]

  /// “his” is not the plural of “hi”; only words with the ending of a rule stand there.
  private static let uninflected = WordSet(.uninflected)

  private static let comparative = 64
  private static let nounPlural = 32
  /// Longer strings are no dictionary words; nothing is searched for them.
  private static let longestWord = 40

  /// All readings of a lower-case form, irregular ones first; empty when unknown.
  static func readings(of form: [UInt8]) -> [WordReading] {
    guard form.count <= longestWord, form.count > 1 else { return [] }
    var found: [WordReading] = []
    let itself = WordTable.find(form)
    if let itself {
      for (lemma, bits) in itself.irregularReadings {
        let part: PartsOfSpeech =
          bits & nounPlural != 0 ? .noun : bits & comparative != 0 ? .adjective : .verb
        let verbForm = VerbForm(rawValue: UInt8(bits & 0x1F))
        found.append(
          WordReading(lemma: WordTable.record(lemma), part: part, verbForm: verbForm))
      }
      for part in [PartsOfSpeech.noun, .verb, .adjective, .adverb]
      where itself.parts.contains(part) {
        found.append(
          WordReading(lemma: itself, part: part, verbForm: part == .verb ? .base : []))
      }
    }
    appendRegularReadings(of: form, isBaseVerb: itself?.parts.contains(.verb) ?? false, to: &found)
    return found
  }

  private static func appendRegularReadings(
    of form: [UInt8], isBaseVerb: Bool, to found: inout [WordReading]
  ) {
    guard let last = form.last, last < 128 else { return }
    for rule in rules[Int(last)] where ends(form, with: rule.suffix) {
      // "seed" is not the past of "see", "proceed" not of "procee".
      if rule.form.contains(.past), isBaseVerb { continue }
      // "pass" is not the plural of "pas".
      if rule.suffix.count == 1, last == 0x73, form[form.count - 2] == 0x73 { continue }
      var stem = form
      stem.removeLast(rule.suffix.count)
      stem.append(contentsOf: rule.ending)
      guard let lemma = WordTable.find(stem), lemma.parts.contains(rule.part) else { continue }
      guard !uninflected.contains(form) else { return }
      let isNew = !found.contains {
        $0.lemma.id == lemma.id && $0.part == rule.part && $0.verbForm == rule.form
      }
      if isNew { found.append(WordReading(lemma: lemma, part: rule.part, verbForm: rule.form)) }
    }
  }

  /// Whether `form` ends with `suffix` and has two bytes more at least.
  private static func ends(_ form: [UInt8], with suffix: [UInt8]) -> Bool {
    guard form.count > suffix.count + 1 else { return false }
    for index in suffix.indices where form[form.count - suffix.count + index] != suffix[index] {
      return false
    }
    return true
  }
}
