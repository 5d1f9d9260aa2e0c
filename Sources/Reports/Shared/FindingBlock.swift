internal import Comparison
internal import DocumentModel
internal import Facts
internal import Findings
internal import Quotations
internal import Reading
internal import TextCore

/// One entry of a section: a finding, or the findings on the items of one
/// list, with the passages to show.
struct FindingBlock: Sendable {
  /// 1-based, through all sections of a report.
  var number: Int
  /// At least one, of one kind and about one source.
  var findings: [Finding]
  var kind: FindingKind
  var severity: Severity
  /// Raw text of the sources or of a detector; to be escaped.
  var title: String
  var passages: [Shown]
  /// More passages that carry the fact.
  var also: [Passage]
  /// The source that lacks a fact and has nothing near it.
  var nothingNear: Int?
  /// A remark below the passages.
  var remark: String?

  /// The source it is about.
  var source: Int { findings.first?.passage.source ?? 0 }

  /// Whether it is listed under the source that lacks something.
  var isPerSource: Bool { kind.absence?.isOfOneAccount == true }

  struct Shown: Sendable {
    var passage: Passage
    /// Whose words it is, or that it is the nearest passage.
    var voice: String
    /// Whether it is not the finding's evidence but the place to look at.
    var isNearest: Bool
    /// The words in it that are meant; empty where it is nothing but them.
    var marks: [ByteRange] = []
  }
}

/// Makes blocks of findings.
struct FindingBlocks {
  let comparison: Comparison
  private let facts: [String: Fact]
  private static let titleWords = 20
  private let texts: PassageText
  private let cutter: SentenceCutter

  /// - Parameters:
  ///   - texts: how passages are shown.
  ///   - cutter: how sentences are, in titles.
  init(_ comparison: Comparison, _ texts: PassageText, _ cutter: SentenceCutter) {
    self.comparison = comparison
    self.texts = texts
    self.cutter = cutter
    facts = Dictionary(comparison.facts.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The sections of a report with their blocks, numbered in reading order;
  /// in “left out” the blocks of one source stand together.
  func sections() -> [(section: ReportSection, blocks: [FindingBlock])] {
    let bySection = Dictionary(grouping: comparison.findings) { ReportSection($0) }
    var number = 0
    return ReportSection.allCases.filter { $0 != .input }.map { section in
      var blocks = blocks(of: bySection[section] ?? [])
      if section == .leftOut {
        blocks = blocks.enumerated().sorted {
          (isAbout($0.element), $0.offset) < (isAbout($1.element), $1.offset)
        }.map(\.element)
      }
      for index in blocks.indices {
        number += 1
        blocks[index].number = number
      }
      return (section, blocks)
    }
  }

  /// What is told by a source itself or of all sources stands last.
  private func isAbout(_ block: FindingBlock) -> Int {
    block.isPerSource ? block.source : comparison.sources.count
  }

  /// The blocks of findings, in their order.
  func blocks(of findings: [Finding]) -> [FindingBlock] {
    var groups: [[Finding]] = []
    var places: [ListKey: Int] = [:]
    for finding in findings {
      if let key = listKey(finding) {
        if let place = places[key] {
          groups[place].append(finding)
          continue
        }
        places[key] = groups.count
      }
      groups.append([finding])
    }
    return groups.compactMap(block)
  }

  /// Findings with one key are items of one list: one kind, one source that
  /// lacks them, one sentence that carries them.
  private struct ListKey: Hashable {
    var kind: FindingKind, severity: Severity, source: Int, evidence: Int, sentence: Int
  }

  private func listKey(_ finding: Finding) -> ListKey? {
    guard finding.kind.absence == .fact, finding.fact != nil,
      let evidence = finding.counterparts.first
    else { return nil }
    let reading = comparison.readings[evidence.source]
    let words = reading.wordIndices(in: evidence.range)
    guard let first = words.first else { return nil }
    return ListKey(
      kind: finding.kind, severity: finding.severity, source: finding.passage.source,
      evidence: evidence.source, sentence: reading.words[first].sentence)
  }

  private func block(_ findings: [Finding]) -> FindingBlock? {
    guard let first = findings.first else { return nil }
    let absence = first.kind.absence == .fact && first.rule != VoiceTable.accountOmissionRule
    var passages: [FindingBlock.Shown] = []
    var also: [Passage] = []
    var nothingNear: Int?
    if absence {
      passages = [evidence(findings)].compactMap { $0 }
      also = Array(first.counterparts.dropFirst())
      let near = first.fact.flatMap { facts[$0]?.cells[first.passage.source].nearest } != nil
      if near {
        passages.append(.init(passage: first.passage, voice: "nearest passage", isNearest: true))
      } else {
        nothingNear = first.passage.source
      }
    } else {
      passages = ([first.passage] + first.counterparts.prefix(3)).map(shown)
      also = Array(first.counterparts.dropFirst(3))
    }
    return FindingBlock(
      number: 0, findings: findings, kind: first.kind, severity: first.severity,
      title: (absence ? title(findings) : nil) ?? Excerpt.shortened(first.message, limit: 400),
      passages: passages, also: also, nothingNear: nothingNear,
      remark: first.suggestion.map { "Suggestion: " + Excerpt.shortened($0, limit: 300) })
  }

  /// The sentence that tells what is missing.
  private func title(_ findings: [Finding]) -> String? {
    guard findings.first?.fact.flatMap({ facts[$0] }) != nil,
      let first = findings.first?.counterparts.first
    else { return nil }
    let told = findings.compactMap(\.counterparts.first).filter { $0.source == first.source }
    return cutter.shown(told.map(\.range), in: first.source, limit: Self.titleWords)?.text()
  }

  /// The sentence that tells what is missing, with the missing words marked.
  private func evidence(_ findings: [Finding]) -> FindingBlock.Shown? {
    let told = findings.compactMap(\.counterparts.first)
    guard let first = told.first else { return nil }
    let ranges = told.filter { $0.source == first.source }.map(\.range)
    let all = ranges.dropFirst().reduce(ranges[0]) { $0.union($1) }
    var result = shown(texts.sentence(of: Passage(source: first.source, range: all)))
    result.voice = voice(of: first)
    result.marks = ranges
    return result
  }

  private func shown(_ passage: Passage) -> FindingBlock.Shown {
    .init(passage: passage, voice: voice(of: passage), isNearest: false)
  }

  /// Whose words a passage is in, as words.
  func voice(of passage: Passage) -> String {
    guard comparison.speech.indices.contains(passage.source) else { return "own voice" }
    switch comparison.speech[passage.source].voices.voice(at: passage.range) {
    case .outlet: return isHeadline(passage) ? "headline" : "own voice"
    case .indirect(let speaker): return "\(speaker ?? "somebody"), reported"
    case .quotation(let speaker): return speaker.map { "\($0), quoted" } ?? "in quotation marks"
    }
  }

  private func isHeadline(_ passage: Passage) -> Bool {
    let source = comparison.sources[passage.source]
    return source.blocks.contains { $0.zone == .headline && $0.range.contains(passage.range) }
  }
}
