internal import DocumentModel
internal import Facts
internal import Lexicon
internal import Quotations
internal import Reading
internal import TextCore

/// Finds denials that one source carries beside an accusation, where another
/// source carries the accusation and gives the accused no word at all.
struct ReplyDetector {
  let voices: VoiceTable
  let subject: Int?

  func findings() -> [Finding] {
    var seen: Set<[Int]> = []
    return voices.readings.indices.flatMap { source in
      denials(in: source).flatMap { denial in
        voices.readings.indices.compactMap { other -> Finding? in
          guard other != source, subject == nil || subject == other,
            let finding = finding(denial, missingIn: other),
            seen.insert([other, denial.actor]).inserted
          else { return nil }
          return finding
        }
      }
    }
  }

  // MARK: Denials

  private struct Denial {
    /// The shared actor who denies.
    var actor: Int
    var source: Int
    var sentence: Int
    /// Whether it names nothing that is denied and leans on what is before.
    var isAnaphoric: Bool
  }

  private static let denying = WordSet(.denyingVerbs)
  /// What is denied when it is an accusation; within a few words of the verb.
  private static let denied = WordSet(.deniedThings)
  private static let reach = 5
  private static let subjectReach = 8

  private func denials(in source: Int) -> [Denial] {
    let reading = voices.readings[source]
    let denies = reading.forms.map { Self.denying.contains($0.folded) }
    guard denies.contains(true) else { return [] }
    return reading.words.indices.compactMap { index -> Denial? in
      guard denies[reading.words[index].form] else { return nil }
      let word = reading.words[index]
      guard word.shape == .lower,
        isContent(reading.sentences[word.sentence].zone), !isPassive(index, reading),
        isAccusationNext(index, reading), let actor = subject(ofVerb: index, in: source)
      else { return nil }
      return Denial(
        actor: actor, source: source, sentence: word.sentence,
        isAnaphoric: isAnaphoric(index, reading))
    }
  }

  private func isContent(_ zone: Zone) -> Bool { zone == .paragraph || zone == .bullet }

  private func isPassive(_ index: Int, _ reading: Reading) -> Bool {
    guard index > 0 else { return true }
    return Self.beforeParticiple.contains(reading.words[index - 1].folded)
  }

  private static let beforeParticiple = WordSet(.denialStoppers)

  private func isAccusationNext(_ index: Int, _ reading: Reading) -> Bool {
    let words = reading.wordsOfSentence[reading.words[index].sentence]
    return words.clamped(to: index + 1..<index + 1 + Self.reach).contains {
      Self.denied.contains(reading.words[$0].folded)
    }
  }

  /// `denied any involvement in the above issues`, `rejects the allegations`.
  private func isAnaphoric(_ index: Int, _ reading: Reading) -> Bool {
    let words = reading.wordsOfSentence[reading.words[index].sentence]
    return words.clamped(to: index + 1..<words.upperBound).allSatisfy { at in
      let word = reading.words[at]
      return word.isStopWord || Self.denied.contains(word.folded)
        || Self.pointing.contains(word.folded)
    }
  }

  private static let pointing = WordSet(.pointingWords)

  /// Who denies: the speaker where the verb reports words, else the last name
  /// close before the verb in its sentence.
  private func subject(ofVerb index: Int, in source: Int) -> Int? {
    let reading = voices.readings[source]
    let verb = reading.words[index].range
    let reported = voices.speech[source].quotations.firstIndex { $0.cueSpan == verb }
    if let reported, let speaker = voices.speaker(ofQuotation: reported, in: source) {
      return voices.table.actorOfSpeaker[speaker]
    }
    let sentence = reading.wordsOfSentence[reading.words[index].sentence]
    let first = max(sentence.lowerBound, index - Self.subjectReach)
    let before = ByteRange(reading.words[first].range.start, reading.words[index].range.start)
    var best: (actor: Int, at: Int)?
    for (number, actor) in voices.register.entries.enumerated() {
      for member in actor.members where member.source == source {
        for mention in voices.speech[source].actors[member.actor].mentions
        where before.contains(mention) && mention.start > best?.at ?? -1 {
          best = (number, mention.start)
        }
      }
    }
    return best?.actor
  }

  // MARK: The other source

  private static let accusing = WordSet(.accusingWords)
  private static let answering = WordSet(.answeringWords)

  private func finding(_ denial: Denial, missingIn other: Int) -> Finding? {
    guard let accusation = accusation(against: denial, in: other), !answers(denial, in: other)
    else { return nil }
    let reading = voices.readings[denial.source]
    let name = voices.register.entries[denial.actor].name
    return Finding(
      kind: .replyMissing, severity: voices.readings.count > 2 ? .warning : .note, score: 0.6,
      message: "\(voices.name(denial.source)) has a denial of \(name); no answer of \(name) was "
        + "found in \(voices.name(other)), which carries the accusation",
      passage: accusation,
      counterparts: [
        Passage(source: denial.source, range: reading.sentences[denial.sentence].range)
      ])
  }

  /// The passage of another source that carries, on firm evidence, the fact
  /// that stands with the denial, and names the accused.
  private func accusation(against denial: Denial, in other: Int) -> Passage? {
    let reading = voices.readings[denial.source]
    let before = denial.sentence - 1
    let leans =
      denial.isAnaphoric && before >= 0
      && reading.sentences[before].block == reading.sentences[denial.sentence].block
    let near = [denial.sentence] + (leans ? [before] : [])
    for fact in voices.coverage.facts where fact.isClaim {
      let (own, there) = (fact.cells[denial.source], fact.cells[other])
      guard own.isFirm, there.isFirm,
        own.spans.contains(where: { span in
          near.contains { reading.sentences[$0].range.contains(span) }
        })
      else { continue }
      for span in there.spans {
        let passage = Passage(source: other, range: span)
        if let sentence = voices.sentence(of: passage), isAccusing(sentence, of: denial, other) {
          return passage
        }
      }
    }
    return nil
  }

  private func isAccusing(_ sentence: Int, of denial: Denial, _ source: Int) -> Bool {
    let reading = voices.readings[source]
    guard isContent(reading.sentences[sentence].zone) else { return false }
    return reading.words(of: sentence).contains { Self.accusing.contains($0.folded) }
      && mentions(denial.actor, in: reading.sentences[sentence].range, source)
  }

  private func mentions(_ actor: Int, in range: ByteRange, _ source: Int) -> Bool {
    voices.register.entries[actor].members.contains { member in
      member.source == source
        && voices.speech[source].actors[member.actor].mentions.contains { range.contains($0) }
    }
  }

  /// Whether a source lets the accused speak at all, or says that an answer
  /// was asked for.
  private func answers(_ denial: Denial, in source: Int) -> Bool {
    let isQuoted = voices.table.ofQuotation[source].contains { speaker in
      speaker.map { voices.table.actorOfSpeaker[$0] == denial.actor } ?? false
    }
    if isQuoted { return true }
    return voices.readings[source].words.contains { Self.answering.contains($0.folded) }
  }
}
