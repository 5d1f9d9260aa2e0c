internal import DocumentModel
internal import TextCore

/// Joins blocks to one text, a blank line between them.
struct PageComposer {
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [Block] = []

  /// The text so far.
  var text: UTF8Text { UTF8Text(String(decoding: bytes, as: UTF8.self)) }

  /// - Parameter text: well-formed UTF-8; white space at the edges is left off.
  mutating func add(_ text: [UInt8], zone: Zone) {
    var low = 0
    var high = text.count
    while low < high && ASCII.isSpace(text[low]) { low += 1 }
    while high > low && ASCII.isSpace(text[high - 1]) { high -= 1 }
    guard low < high else { return }
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    let start = bytes.count
    bytes += text[low..<high]
    blocks.append(Block(range: ByteRange(start, bytes.count), zone: zone))
  }
}
