public import Reading
public import TextCore

/// Everything about voices in one source: who is quoted, where, and who acts.
public struct SpeechReading: Sendable {
  /// By start.
  public let quotations: [Quotation]
  /// Words in quotation marks that nobody is named for, without the marks.
  public let unattributed: [ByteRange]
  /// By first mention.
  public let actors: [SourceActor]
  /// Whose words each stretch is.
  public let voices: VoiceMap

  /// Reads the voices of `reading`.
  /// - Complexity: O(n log n) in the length of the text
  public init(_ reading: Reading) {
    let titles = TitleTest(reading: reading)
    let outer = QuotedSpanReader(reading: reading).spans()
      .filter { $0.depth == 0 && !titles.isTitle($0) }
    let units = SpeechUnitReader(reading: reading, spans: outer).units()
    var assembler = QuotationAssembler(reading: reading, units: units, outer: outer)
    assembler.assemble()
    let known = ActorIndex(reading)
    let resolver = SpeakerResolver(reading: reading, actors: known, quoted: outer.map(\.inner))
    var quotations = assembler.quotations
    for (index, head) in assembler.heads.enumerated() {
      guard let head else { continue }
      quotations[index].speaker = resolver.name(
        for: head, whole: quotations[index].speakerSpan ?? head, quoted: quotations[index].quoted)
    }
    quotations.sort { (a: Quotation, b: Quotation) -> Bool in
      a.range != b.range
        ? a.range < b.range : (a.cueSpan?.start ?? 0) < (b.cueSpan?.start ?? 0)
    }
    let rest: [ByteRange] = zip(outer, assembler.isTaken).filter { !$0.1 }.map { $0.0.inner }
    self.quotations = quotations
    unattributed = rest
    actors = known.actors
    voices = VoiceMap(quotations: quotations, unattributed: rest)
  }
}
