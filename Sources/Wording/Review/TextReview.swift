internal import DocumentModel
public import Quotations
public import Reading
internal import TextCore

/// What the rules found in one text, before anything is compared: the input
/// of findings and of contrasts.
public struct TextReview: Sendable {
  public let reading: Reading
  /// Hits that stand on their own, by range, then rule, without overlaps.
  public let standing: [WeighedHit]
  /// Hits of rules that say something only against another account.
  public let waiting: [RuleHit]
  /// Words on scales, in the outlet's own voice, by range.
  public let steps: [ScaleStepHit]
  /// Rules that passed a match limit and were left out for this text.
  public let gaveUp: [String]
  let text: PreparedText
  /// For each word of the reading, whose it is.
  let voices: VoiceTable
}

/// A hit with what its score is made of.
public struct WeighedHit: Sendable, Hashable {
  public var hit: RuleHit
  public var features: WordingFeatures
}

/// Whose words a range is in, from a test that need not be kept.
struct VoiceTable: Sendable {
  /// One entry a word of the reading.
  private let voices: [WordingVoice]

  init(_ reading: Reading, _ voice: VoiceTest) {
    voices = reading.words.map { voice($0.range) }
  }

  subscript(word: Int) -> WordingVoice { voices[word] }
}

extension FramingRuleSet {
  /// Runs the rules over one text.
  /// - Parameter voice: whose words a range is in; read from the text's
  ///   quotations when left out.
  /// - Complexity: O(n) in the length of the text for rules with triggers.
  public func review(_ reading: Reading, voice: VoiceTest? = nil) -> TextReview {
    let voice = voice ?? FramingRuleSet.voice(of: reading)
    let text = PreparedText(reading)
    let (all, steps, gaveUp) = places(in: text, voice: voice)
    // Of one word two rules may think; only what can stand alone competes.
    let standing = withoutOverlaps(all.filter { standsAlone(info($0)) })
    var counts: [Int: Int] = [:]
    for hit in standing { counts[hit.sentence, default: 0] += 1 }
    let density = HitDensity(text, standing.count)
    return TextReview(
      reading: reading,
      standing: standing.map {
        WeighedHit(hit: $0, features: features(of: $0, text, counts[$0.sentence] ?? 1, density))
      },
      waiting: all.filter { info($0).needsCounterpart && info($0).kind.group == .wording },
      steps: steps.filter { voice($0.range) == .outlet }, gaveUp: gaveUp, text: text,
      voices: VoiceTable(reading, voice))
  }

  /// As ``review(_:voice:)``, with voices that were read before.
  public func review(_ reading: Reading, speech: SpeechReading) -> TextReview {
    let map = speech.voices
    return review(reading) { map.wordingVoice(at: $0) }
  }

  /// The voices of a text as its quotations tell them.
  static func voice(of reading: Reading) -> VoiceTest {
    let map = SpeechReading(reading).voices
    return { map.wordingVoice(at: $0) }
  }

  private func standsAlone(_ rule: CompiledRules.RuleInfo) -> Bool {
    !rule.needsCounterpart && (rule.kind.group == .wording || rule.kind.group == .quotes)
  }

  private func features(
    of hit: RuleHit, _ text: PreparedText, _ inSentence: Int, _ density: HitDensity
  ) -> WordingFeatures {
    let table = tables[hit.table]
    let rule = info(hit)
    let context = SentenceContext(
      text: text, lists: table.rules.lists, sentence: hit.sentence, range: hit.range,
      hit: hit.words)
    return WordingFeatures(
      pack: table.rules.packs[rule.pack].name, ceiling: rule.severity, voice: hit.voice,
      rarity: context.rarity, isProminent: context.isProminent, modifies: context.modifies,
      company: min(inSentence - 1, 3), length: hit.words.count, isAdverb: context.isAdverb,
      isShortQuotation: hit.voice == .quotation && context.isShortlyQuoted,
      hasFigure: context.hasFigure, addressesReader: context.addressesReader,
      density: density.value(without: inSentence),
      measured: rule.measured.logLift)
  }
}

/// How loaded a text is as a whole.
private struct HitDensity {
  private let words: Double
  private let hits: Double

  /// Hits a word in news as it is.
  private static let usual = 0.02

  init(_ text: PreparedText, _ hits: Int) {
    words = Double(text.reading.words.count)
    self.hits = Double(hits)
  }

  /// The density outside a sentence with `own` hits.
  func value(without own: Int) -> Double {
    guard words >= Double(WordingScore.passageWords) else { return 0 }
    let ratio = (hits - Double(own) + 1) / (words * Self.usual + 1)
    return min(max(WordingScore.logarithm(min(max(ratio, 0.3), 3)), -1), 1)
  }
}
