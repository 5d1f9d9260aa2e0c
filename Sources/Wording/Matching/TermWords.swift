internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// Cuts terms into words exactly as texts are cut, so that the two can meet.
enum TermWords {
  /// A word of a term, and whether the term has a hyphen after it: `would-be`
  /// is not `would be`, while `power grab` may be written with a hyphen too.
  struct TermWord {
    var folded: String
    var hasHyphen: Bool
  }

  /// The words of each term.
  static func parts(of terms: [String], _ lexicon: Lexicon) -> [[TermWord]] {
    var bytes: [UInt8] = []
    var blocks: [Block] = []
    for term in terms {
      let start = bytes.count
      bytes += term.utf8
      blocks.append(Block(range: ByteRange(start, bytes.count), zone: .paragraph))
      bytes.append(0x0A)
    }
    guard let text = UTF8Text(validating: bytes) else { return terms.map { _ in [] } }
    let reading = Reading(
      Source(id: "terms", path: "", metadata: SourceMetadata(), text: text, blocks: blocks),
      lexicon: lexicon)
    var found = [[TermWord]](repeating: [], count: terms.count)
    for (index, sentence) in reading.sentences.enumerated() {
      found[sentence.block] += reading.words(of: index).map { word in
        let next = word.range.end
        return TermWord(
          folded: word.folded, hasHyphen: next < text.count && text.bytes[next] == 0x2D)
      }
    }
    return found
  }
}
