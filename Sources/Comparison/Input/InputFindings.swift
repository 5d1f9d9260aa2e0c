internal import DocumentModel
internal import Ingest
internal import Reading
internal import TextCore

/// What must be said about the input before anything else.
struct InputFindings {
  let readings: [Reading]
  let copies: SharedCopyTable
  let events: EventTable

  func findings() -> [Finding] {
    doubtfulEvents() + stubs() + doubtfulPages() + sharedCopy() + timeSkew() + translations()
  }

  private func start(of source: Int) -> ByteRange {
    readings[source].sentences.first { $0.zone.isContent }?.range ?? ByteRange(0, 0)
  }

  // MARK: One event?

  /// Accounts of which it is doubtful that they tell the event of the others.
  private func doubtfulEvents() -> [Finding] {
    events.gaps(at: .same).map { gap in
      Finding(
        kind: .notComparable, severity: .note, score: 1 - gap.comparability.likeness,
        message: "it is doubtful whether \(readings[gap.stray].source.name) and "
          + "\(readings[gap.nearest].source.name) tell one event: "
          + gap.comparability.reasons(
            readings[gap.stray].source.name, readings[gap.nearest].source.name),
        passage: Passage(source: gap.stray, range: start(of: gap.stray)),
        counterparts: [Passage(source: gap.nearest, range: start(of: gap.nearest))])
    }
  }

  // MARK: Stub

  /// Fewer content words than this are no account.
  private static let stubWords = 40

  private func stubs() -> [Finding] {
    readings.indices.filter { readings[$0].contentWordCount < InputFindings.stubWords }.map {
      Finding(
        kind: .stub, score: 0.9,
        message: "\(readings[$0].source.name) has only \(readings[$0].contentWordCount) words; "
          + "what is not found in it may have been cut off",
        passage: Passage(source: $0, range: start(of: $0)))
    }
  }

  /// Pages of which it is unclear whether the right text was taken.
  private func doubtfulPages() -> [Finding] {
    readings.indices.compactMap { index in
      guard let extraction = readings[index].source.extraction, extraction.isDoubtful else {
        return nil
      }
      return Finding(
        kind: .stub, score: extraction.doubt,
        message: "it is doubtful whether the article of \(readings[index].source.name) was found: "
          + extraction.doubtReasons.joined(separator: "; ")
          + "; see what was kept with inspect --zones",
        passage: Passage(source: index, range: start(of: index)))
    }
  }

  // MARK: Shared copy

  private func sharedCopy() -> [Finding] {
    readings.indices.flatMap { a in
      readings.indices.filter { $0 > a }.compactMap { b in sharedCopy(a, b) }
    }
  }

  private func sharedCopy(_ a: Int, _ b: Int) -> Finding? {
    guard let copy = copies.copy(a, b), copy.isTelling, let run = copy.runs.first else {
      return nil
    }
    let share = Int((copy.share * 100).rounded())
    return Finding(
      kind: .sharedCopy, score: copy.share,
      message: "\(readings[a].source.name) and \(readings[b].source.name) share "
        + "\(copy.words) words in runs of \(SharedCopy.leastRun) or more (\(share) % of the "
        + "shorter text): there they are one voice, not two",
      passage: Passage(source: b, range: run.right),
      counterparts: [Passage(source: a, range: run.left)])
  }

  // MARK: Time

  private func timeSkew() -> [Finding] {
    let dated = readings.indices.compactMap { source in
      readings[source].source.metadata.published.flatMap(CalendarDay.init(iso:)).map {
        (source, $0.number)
      }
    }
    guard let first = dated.min(by: { $0.1 < $1.1 }), let last = dated.max(by: { $0.1 < $1.1 }),
      last.1 - first.1 > 1
    else { return [] }
    return [
      Finding(
        kind: .timeSkew, score: 0.5,
        message: "\(readings[last.0].source.name) was published \(last.1 - first.1) days after "
          + "\(readings[first.0].source.name); later facts excuse silence in the earlier one",
        passage: Passage(source: last.0, range: start(of: last.0)),
        counterparts: [Passage(source: first.0, range: start(of: first.0))])
    ]
  }

  private func translations() -> [Finding] {
    readings.indices.filter { readings[$0].source.metadata.isTranslated }.map {
      Finding(
        kind: .translation, score: 1,
        message: "\(readings[$0].source.name) is a translation: its wording is shown, not judged",
        passage: Passage(source: $0, range: start(of: $0)))
    }
  }
}
