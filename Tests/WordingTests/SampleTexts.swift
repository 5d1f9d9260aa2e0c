import DocumentModel
import Reading
import TextCore

/// The reading of a text whose lines are paragraphs.
func reading(_ string: String, headline: Bool = false) -> Reading {
  let text = UTF8Text(string)
  var blocks: [Block] = []
  var start = 0
  for line in text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
    let range = ByteRange(start, start + line.count)
    start = range.end + 1
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { continue }
    let zone: Zone = headline && blocks.isEmpty ? .headline : .paragraph
    blocks.append(Block(range: range, zone: zone))
  }
  return Reading(
    Source(id: "t", path: "", metadata: SourceMetadata(), text: text, blocks: blocks))
}

/// Invented copy in which many kinds of rules apply.
let loadedText = """
  Embattled Council Slammed Over ‘Secret’ Harbour Deal
  The so-called reform was rammed through in the dead of night, critics say. Sadly, nobody asked.
  “It was a disgraceful power grab,” said the harbour master, who claimed the figures were bogus.
  In a blistering tirade, the deputy lashed out at the ‘experts’ and their far-left friends;
  her far-right rivals gloated. The regime’s henchmen boasted that they had never lied.
  Officials declined to comment. Mistakes were made. The tax regime changed in May.
  Don’t they know full well that it’s a farce? The “reform” could cost 4,200 jobs.
  Two unarmed men were shot on Friday in an officer-involved shooting; the café’s owner wept.
  K\u{212A}egime \u{17F}lammed REGIME naïve régime re-gime regime-change.
  """
