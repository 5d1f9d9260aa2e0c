internal import DocumentModel
internal import Reading
internal import UnicodeText

/// A stand-in for the reading of quotations: whatever is between quotation
/// marks is a quotation, and a sentence with a verb of saying is indirect.
/// To be replaced by the voices that the quotations stage finds.
struct MarkVoices {
  private let quoted: [ByteRange]
  private let indirect: Set<Int>
  private let sentences: [Sentence]

  private static let speechWords: Set<String> = [
    "said", "says", "say", "told", "tells", "according", "argued", "argues", "stated", "added",
    "asked", "wrote", "writes", "tweeted", "noted", "explained", "testified", "declared",
    "announced", "replied", "responded", "claimed", "insisted", "alleged", "complained",
  ]

  init(_ reading: Reading) {
    let text = reading.source.text
    quoted = reading.source.blocks.flatMap { MarkVoices.quotedRanges(in: $0.range, of: text) }
    sentences = reading.sentences
    var indirect: Set<Int> = []
    for word in reading.words where MarkVoices.speechWords.contains(word.folded) {
      indirect.insert(word.sentence)
    }
    self.indirect = indirect
  }

  func voice(of range: ByteRange) -> WordingVoice {
    var low = 0
    var high = quoted.count
    while low < high {
      let middle = (low + high) / 2
      if quoted[middle].end <= range.start { low = middle + 1 } else { high = middle }
    }
    if low < quoted.count, quoted[low].contains(range) { return .quotation }
    return indirect.contains(sentence(at: range.start)) ? .indirect : .outlet
  }

  private func sentence(at offset: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// An opening mark without its closing one runs to the end of the block.
  private static func quotedRanges(in block: ByteRange, of text: UTF8Text) -> [ByteRange] {
    var ranges: [ByteRange] = []
    var open: Int?
    var offset = block.start
    while offset < block.end {
      let (scalar, width) = text.scalar(at: offset)
      switch scalar {
      case "“", "«", "„": if open == nil { open = offset }
      case "”", "»":
        if let start = open { ranges.append(ByteRange(start, offset + width)) }
        open = nil
      case "\"":
        if let start = open {
          ranges.append(ByteRange(start, offset + 1))
          open = nil
        } else {
          open = offset
        }
      default: break
      }
      offset += width
    }
    if let start = open { ranges.append(ByteRange(start, block.end)) }
    return ranges
  }
}
