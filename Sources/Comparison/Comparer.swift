internal import Collation
public import DocumentModel
internal import Facts
internal import Findings
internal import Lexicon
internal import Quotations
internal import Reading
internal import TextCore
internal import Wording

extension Comparison {
  /// Compares accounts of one event.
  /// - Parameter sources: at least two, in the order of the report.
  /// - Throws: ``ComparisonError`` when there is nothing to compare.
  public static func comparing(
    _ sources: [Source], options: ComparisonOptions = ComparisonOptions()
  ) throws(ComparisonError) -> Comparison {
    guard sources.count >= 2 else { throw .tooFewSources(sources.count) }
    let lexicon = try lexicon(for: options)
    let readings = sources.parallelMap { Reading($0, lexicon: lexicon) }
    let events = try check(readings)
    let knowledge = LexicalKnowledge(
      lexicon: lexicon, switches: options.knowledge)
    let rules = options.rules ?? .builtIn()
    // Voices and rules need nothing of the facts, nor facts of them.
    let ((coverage, aligned), (speakers, reviews, copies)) = inParallel {
      let indexes = TermIndexes(TermTable(readings, knowledge: knowledge))
      let found = FactBuilder(indexes).coverageAndAlignments(
        keepsCandidates: options.keepsCandidates)
      var coverage = found.coverage
      coverage.facts = DoubtfulAccounts.softened(coverage.facts, events)
      return (coverage, found.aligned)
    } _: {
      let voiced = readings.parallelMap { reading in
        let speech = SpeechReading(reading)
        return (speech, rules.review(reading, speech: speech))
      }
      let speech = voiced.map(\.0)
      return (
        SpeakerReading(
          readings: readings, speech: speech, register: Register(speech.map(\.actors))),
        voiced.map(\.1), SharedCopyTable(readings)
      )
    }
    let voices = VoiceTable(speakers, coverage: coverage)
    let subject = sources.firstIndex { $0.metadata.role == .subject }
    let wording = WordingDetector(
      rules, reviews: reviews, facts: coverage.facts, subject: subject)
    let collator = Collator(
      readings: readings, speech: voices.speech, subject: subject,
      background: subject == nil
        ? [] : options.background.parallelMap { Reading($0, lexicon: lexicon) })
    let collation = collator.collation()
    let detectors: [@Sendable () -> [Finding]] = [
      { InputFindings(readings: readings, copies: copies, events: events).findings() },
      {
        OmissionDetector(
          readings: readings, coverage: coverage, subject: subject, isSharedCopy: copies.holds
        ).findings()
      },
      {
        ActorDetector(
          readings: readings, speech: voices.speech, register: voices.register, subject: subject
        ).findings()
      },
      { voices.findings(sides: options.sides, subject: subject) },
      { SharedSilence(readings: readings, topics: options.expectedTopics).findings() },
      { EmphasisDetector(readings: readings, coverage: coverage).findings() },
      {
        CollationFindings(collator, collation).findings(divergences: coverage.divergences)
      },
      { wording.findings() },
    ]
    let detected = detectors.parallelMap { $0() }
    // Wording, the last one, yields to what the others say of the same words.
    let (facts, found) = ContradictedOmissions.resolved(
      CollatedFacts.settled(coverage.facts, collation),
      RepeatedFindings.dropped(
        from: DoubtfulOmissions.dropped(from: detected.flatMap(\.self), events)))
    let findings =
      subject == nil
      ? SettledSeverities.settled(found, facts: facts, texts: sources.map(\.text)) : found
    return Comparison(
      title: options.title, readings: readings, speech: voices.speech, voices: voices,
      accounts: voices.accounts(), alignments: aligned.alignments,
      candidates: aligned.candidates, facts: facts,
      collation: QuotedSupport.settled(collation, findings),
      findings: findings.enumerated().sorted { a, b in
        a.element.precedes(b.element) || (!b.element.precedes(a.element) && a.offset < b.offset)
      }.map(\.element), subject: subject, events: events,
      background: options.background, rulesThatGaveUp: wording.gaveUp)
  }

  /// Refuses sources that cannot be compared: without content, not English,
  /// or about something else than the others.
  private static func check(_ readings: [Reading]) throws(ComparisonError) -> EventTable {
    for reading in readings {
      guard reading.contentWordCount > 0 else { throw .noContent(reading.source.path) }
      guard LanguageCheck.isEnglish(reading) else { throw .notEnglish(reading.source.path) }
    }
    let events = EventTable(readings)
    if let gap = events.gap(at: .doubtful) {
      throw .notComparable(
        readings[gap.stray].source.path, readings[gap.nearest].source.path,
        sharedWords: gap.comparability.sharedWords)
    }
    return events
  }

  /// The built-in tables with the names that the options add.
  private static func lexicon(
    for options: ComparisonOptions
  ) throws(ComparisonError) -> Lexicon {
    var lexicon = Lexicon.builtIn
    for table in options.aliasTables {
      do {
        lexicon = try lexicon.adding(aliases: table.text)
      } catch {
        throw .unusableAlias("\(table.path): \(AliasTableMessage.text(error))")
      }
    }
    let actors = options.actors.enumerated().map { number, actor in
      CustomAlias(
        identifier: "case-actor-\(number + 1)", kind: .body, names: [actor.name] + actor.aliases)
    }
    do {
      return try lexicon.adding(actors)
    } catch {
      throw .unusableAlias("an actor of the case: \(AliasTableMessage.text(error))")
    }
  }
}
