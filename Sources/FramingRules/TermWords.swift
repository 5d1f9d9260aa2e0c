internal import DocumentModel
internal import Reading
internal import UnicodeText

/// Cuts terms into words exactly as texts are cut, so that the two can meet.
enum TermWords {
  /// The words of each term, as hashes and as text.
  static func words(of terms: [String]) -> [[String]] {
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
      Source(id: "terms", path: "", metadata: SourceMetadata(), text: text, blocks: blocks))
    var found = [[String]](repeating: [], count: terms.count)
    for (index, sentence) in reading.sentences.enumerated() {
      found[sentence.block] += reading.words(of: index).map(\.folded)
    }
    return found
  }
}
