/// What the tables say about one word form, looked up once.
public struct WordFacts: Sendable {
  /// See ``Lexicon/rarity(of:)``, 0…1.
  public let rarity: Double
  public let partsOfSpeech: PartsOfSpeech
  /// See ``Lexicon/verbForm(of:)``; empty when it can be no verb.
  public let verbForm: VerbForm
  /// See ``Lexicon/verbShare(of:)``.
  public let verbShare: Double?
  /// See ``Lexicon/isMostlyNoun(_:)``.
  public let isMostlyNoun: Bool
  /// See ``Lexicon/lemmas(of:)``.
  public let lemmas: [WordID]

  /// Of a word that no table knows.
  public static let unknown = WordFacts(
    rarity: 1, partsOfSpeech: [], verbForm: [], verbShare: nil, isMostlyNoun: false, lemmas: [])
}

extension Lexicon {
  /// Everything that the tables say about a lower-case form, for the price of
  /// one reading of its endings.
  public func facts(of form: String) -> WordFacts {
    let bytes = Array(form.utf8)
    let readings = Morphology.readings(of: bytes)
    var parts: PartsOfSpeech = []
    var verbForm: VerbForm = []
    var lemmas: [WordID] = []
    var lemmaRarity = 255
    for reading in readings {
      parts.formUnion(reading.part)
      verbForm.formUnion(reading.verbForm)
      lemmaRarity = min(lemmaRarity, reading.lemma.rarity)
      if !lemmas.contains(reading.lemma.id) { lemmas.append(reading.lemma.id) }
    }
    let own = WordTable.find(bytes)?.rarity ?? 255
    let band = own <= 240 ? own : lemmaRarity
    let verbShare = Lexicon.verbShare(readings)
    return WordFacts(
      rarity: band <= 240 ? Double(band) / 240 : 1, partsOfSpeech: parts, verbForm: verbForm,
      verbShare: verbShare, isMostlyNoun: parts.contains(.noun) && (verbShare ?? 0.5) <= 0.5,
      lemmas: lemmas)
  }

  /// See ``verbShare(of:)``.
  static func verbShare(_ readings: [WordReading]) -> Double? {
    let isVerb = readings.contains { $0.part == .verb }
    let isNoun = readings.contains { $0.part == .noun }
    if !isVerb || !isNoun { return isVerb ? 1 : isNoun ? 0 : nil }
    // "meeting": a noun of its own against the -ing form of another verb.
    let shared = readings.first { verb in
      verb.part == .verb
        && readings.contains { $0.part == .noun && $0.lemma.id == verb.lemma.id }
    }
    guard let shared else { return nil }
    return shared.lemma.verbShare == 255 ? nil : Double(shared.lemma.verbShare) / 254
  }
}
