internal import DocumentModel
internal import PatternEngine
public import Reading
internal import TextCore

extension FramingRuleSet {
  /// Every place where a rule that is on applies in its voice, zone and
  /// context, by range, then rule; those that need a counterpart too.
  public func hits(in reading: Reading, voice: VoiceTest? = nil) -> [RuleHit] {
    places(in: PreparedText(reading), voice: voice ?? FramingRuleSet.voice(of: reading)).hits
  }

  /// The hits, and the words on scales of wording, by range.
  func places(
    in text: PreparedText, voice voiceOf: VoiceTest
  ) -> (hits: [RuleHit], steps: [ScaleStepHit], gaveUp: [String]) {
    var found: [RuleHit] = []
    var steps: [ScaleStepHit] = []
    var gaveUp: [String] = []
    for number in tables.indices {
      let table = tables[number]
      var matcher = RuleMatcher(table, text, usesTriggers: options.usesTriggers)
      let patterns = PatternMatcher()
      for sentence in text.reading.sentences.indices
      where text.reading.sentences[sentence].zone != .boilerplate {
        func take(_ rule: Int, _ place: RuleMatcher.Place) {
          let hit = hit(rule, place, text, sentence: sentence, table: number, voiceOf)
          if let hit { found.append(hit) }
        }
        matcher.forEachTerm(in: sentence) { place in
          if isOn[number][place.owner] { take(place.owner, place) }
        }
        let owners = table.ruleOfSearch
        matcher.forEachMatch(in: sentence, patterns) { search in
          owners[search] >= 0
            ? isOn[number][owners[search]] : table.stepOfSearch[search]?.isWording ?? false
        } _: { place in
          if owners[place.owner] >= 0 { return take(owners[place.owner], place) }
          if let step = table.stepOfSearch[place.owner] {
            steps.append(step.hit(at: place.range, sentence: sentence, words: place.words))
          }
        }
      }
      gaveUp += matcher.gaveUp.compactMap { search in
        let rule = table.ruleOfSearch[search]
        return rule >= 0 ? table.rules.rules[rule].id : nil
      }
    }
    return (
      withoutNested(found),
      steps.sorted { ($0.range, $0.scale, $0.step) < ($1.range, $1.scale, $1.step) },
      gaveUp.sorted()
    )
  }

  /// By range, then rule; of a rule's hits that overlap only the longest, the
  /// first of equals: a phrase beats the word in it.
  private func withoutNested(_ hits: [RuleHit]) -> [RuleHit] {
    let sorted = hits.sorted {
      ($0.rule, $0.range.start, -$0.range.end) < ($1.rule, $1.range.start, -$1.range.end)
    }
    var kept: [RuleHit] = []
    for hit in sorted {
      if let last = kept.last, last.rule == hit.rule, last.range.overlaps(hit.range) {
        if hit.range.count > last.range.count { kept[kept.count - 1] = hit }
      } else {
        kept.append(hit)
      }
    }
    return kept.sorted { ($0.range, $0.rule) < ($1.range, $1.rule) }
  }

  /// The hit of a rule at a place, when voice, zone and context allow it.
  private func hit(
    _ index: Int, _ place: RuleMatcher.Place, _ text: PreparedText, sentence: Int, table: Int,
    _ voiceOf: VoiceTest
  ) -> RuleHit? {
    let rule = tables[table].rules.rules[index]
    let zone = text.reading.sentences[sentence].zone
    if rule.zones != 0, let bit = Zone.allCases.firstIndex(of: zone), rule.zones >> bit & 1 == 0 {
      return nil
    }
    let voice = voiceOf(place.range)
    // A speaker's words are found too, and weigh less; see `WordingScore`.
    if rule.voice == .quotation && voice != .quotation { return nil }
    let context = SentenceContext(
      text: text, lists: tables[table].rules.lists, sentence: sentence, range: place.range,
      hit: place.words)
    guard !rule.unless.contains(where: { context.holds($0) }),
      rule.only.allSatisfy({ context.holds($0) })
    else { return nil }
    return RuleHit(
      rule: rule.id, range: place.range, sentence: sentence, voice: voice, table: table,
      index: index, words: place.words)
  }

  /// Of hits that overlap, the one of the user's rules, else the longest, else
  /// the one that may weigh most, else the first by name.
  func withoutOverlaps(_ hits: [RuleHit]) -> [RuleHit] {
    let ranked = hits.sorted { a, b in
      if a.table != b.table { return a.table > b.table }
      if a.range.count != b.range.count { return a.range.count > b.range.count }
      let (x, y) = (info(a).severity, info(b).severity)
      if x != y { return x > y }
      return (a.range, a.rule) < (b.range, b.rule)
    }
    var kept: [RuleHit] = []
    var taken: [Int: [ByteRange]] = [:]
    for hit in ranked {
      if taken[hit.sentence]?.contains(where: { $0.overlaps(hit.range) }) == true { continue }
      taken[hit.sentence, default: []].append(hit.range)
      kept.append(hit)
    }
    return kept.sorted { ($0.range, $0.rule) < ($1.range, $1.rule) }
  }
}
