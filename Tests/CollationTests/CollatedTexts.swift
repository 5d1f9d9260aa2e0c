import BiasdiffTestSupport
import Collation
import DocumentModel
import Quotations
import Reading
import Testing
import TextCore

/// Invented accounts, laid side by side.
///
/// Texts may mark with `‹…›` the words at which a difference is expected; the
/// marks are taken out before anything is read.
struct CollatedTexts {
  let sources: [Source]
  let collator: Collator
  let collation: Collation

  init(_ sources: [Source], subject: Int? = nil, background: [Source] = []) {
    self.sources = sources
    let readings = sources.map { Reading($0) }
    collator = Collator(
      readings: readings, speech: readings.map { SpeechReading($0) }, subject: subject,
      background: background.map { Reading($0) })
    collation = collator.collation()
  }

  /// Accounts of equal standing, one text each.
  init(_ texts: String..., published: String? = nil, headlines: Bool = false) {
    self.init(CollatedTexts.sources(texts, published: published, headlines: headlines))
  }

  /// A draft against its sources.
  init(
    draft: String, _ sources: [String], background: [String] = [], published: String? = nil,
    headlines: Bool = false
  ) {
    self.init(
      CollatedTexts.sources([draft] + sources, published: published, headlines: headlines),
      subject: 0,
      background: background.enumerated().map { .lines($1, id: "background-\($0)") })
  }

  static func sources(
    _ texts: [String], published: String?, headlines: Bool
  ) -> [Source] {
    texts.enumerated().map { number, text in
      .lines(
        MarkedText(text).text, id: "s\(number)", zones: headlines ? [.headline] : [],
        metadata: SourceMetadata(published: published))
    }
  }

  var differences: [Difference] { collation.differences.map(\.difference) }
  var findings: [Finding] { CollationFindings(collator, collation).findings(divergences: []) }

  /// What would stop a draft.
  var failing: [Finding] { findings.filter { $0.severity != .note } }

  /// The differences, each as `kind: words | words`, for a test's message.
  var told: [String] {
    differences.map { "\($0.kind.rawValue): \(words($0.passage)) | \(words($0.counterpart))" }
  }

  func words(_ passage: Passage) -> String {
    sources[passage.source].text.string(passage.range)
  }
}

/// Two sentences and what differs between them. The words that differ are
/// marked; a side that lacks them bears no mark.
struct DifferingTexts: Sendable, CustomTestStringConvertible {
  var kind: Difference.Kind
  var first: String
  var second: String

  init(_ kind: Difference.Kind, _ first: String, _ second: String) {
    self.kind = kind
    self.first = first
    self.second = second
  }

  var testDescription: String { "\(kind.rawValue): \(first) | \(second)" }

  /// Expects the difference, and none of another kind, whichever text is the
  /// draft and where both are of equal standing.
  func check(published: String? = nil) {
    for (a, b) in [(first, second), (second, first)] {
      check(a, b, CollatedTexts(draft: a, [b], published: published))
      check(a, b, CollatedTexts(a, b, published: published))
    }
  }

  private func check(_ a: String, _ b: String, _ texts: CollatedTexts) {
    #expect(Set(texts.differences.map(\.kind)) == [kind], "\(texts.told)")
    guard let found = texts.differences.first else { return }
    let (own, other) = (MarkedText(a), MarkedText(b))
    #expect(found.passage.range == own.ranges.first ?? found.sentence.range, "\(texts.told)")
    #expect(
      found.counterpart.range == other.ranges.first ?? found.otherSentence.range, "\(texts.told)")
    if found.kind == .condition || found.kind == .attribution {
      #expect(found.isMissingInFirst == own.ranges.isEmpty)
    }
  }
}

/// Two sentences that say one thing.
struct HarmlessTexts: Sendable, CustomTestStringConvertible {
  var first: String
  var second: String

  init(_ first: String, _ second: String) {
    self.first = first
    self.second = second
  }

  var testDescription: String { "\(first) | \(second)" }

  /// Expects no difference, whichever text is the draft and where both are of
  /// equal standing.
  func check(published: String? = nil) {
    for (a, b) in [(first, second), (second, first)] {
      for texts in [
        CollatedTexts(draft: a, [b], published: published),
        CollatedTexts(a, b, published: published),
      ] {
        #expect(texts.differences.isEmpty, "\(texts.told)")
        #expect(texts.collation.pairCount == 1, "the two were not paired")
      }
    }
  }
}
