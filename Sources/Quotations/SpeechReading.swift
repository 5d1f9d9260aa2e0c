internal import DocumentModel
internal import Lexicon
public import Reading
public import UnicodeText

/// Everything about voices in one source: who is quoted and where.
public struct SpeechReading: Sendable {
  /// By start.
  public let quotations: [Quotation]
  /// Words in quotation marks that nobody is named for, without the marks.
  public let unattributed: [ByteRange]

  /// Reads the voices of `reading`.
  /// - Complexity: O(n) in the length of the text
  public init(_ reading: Reading) {
    let lexicon = Lexicon.shared
    let spans = QuotedSpanReader(reading: reading).spans()
    let titles = TitleTest(reading: reading)
    let outer = spans.filter { $0.depth == 0 && !titles.isTitle($0) }
    let units = SpeechUnitReader(reading: reading, spans: outer).units()
    var assembler = QuotationAssembler(
      reading: reading, units: units, spans: spans, outer: outer, lexicon: lexicon)
    assembler.assemble()
    let text = reading.source.text
    var quotations = assembler.quotations
    for index in quotations.indices {
      quotations[index].speaker = assembler.heads[index].map { text.string($0) }
    }
    let sorted: [Quotation] = quotations.sorted { (a: Quotation, b: Quotation) -> Bool in
      a.range != b.range
        ? a.range < b.range : (a.cueSpan?.start ?? 0) < (b.cueSpan?.start ?? 0)
    }
    self.quotations = sorted
    unattributed = zip(outer, assembler.isTaken).filter { !$0.1 }.map { $0.0.inner }
  }
}
