internal import TextCore

/// A word of the table: stable within one version of the table only.
public struct WordID: Hashable, Sendable, Comparable {
  let number: UInt16
  /// Where the record begins, when the look-up knew it; spares a search.
  var offset: Int32 = -1

  public static func == (a: WordID, b: WordID) -> Bool { a.number == b.number }
  public static func < (a: WordID, b: WordID) -> Bool { a.number < b.number }
  public func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

/// One record of the word table, as offsets into it.
struct WordRecord {
  let id: WordID
  /// Where the text begins.
  let start: Int
  let length: Int

  private var fields: Int { start + length }
  private var table: PackedBytes { .words }

  /// 0 (most frequent) to 240; 255 is rare.
  var rarity: Int { table.byte(at: fields) }
  var parts: PartsOfSpeech { PartsOfSpeech(rawValue: UInt8(flags & 0x0F)) }
  /// Share of verb among noun and verb uses, 0 to 254; 255 unknown.
  var verbShare: Int { table.byte(at: fields + 2) }
  private var flags: Int { table.byte(at: fields + 1) }

  private var irregularCount: Int { flags & 0x80 == 0 ? 0 : table.byte(at: fields + 3) }
  private var relationsStart: Int {
    fields + 3 + (flags & 0x80 == 0 ? 0 : 1 + 3 * irregularCount)
  }

  /// The lemmas this word is an irregular form of, and which form.
  var irregularReadings: [(lemma: WordID, form: Int)] {
    (0..<irregularCount).map { index in
      let at = fields + 4 + 3 * index
      return (WordID(number: UInt16(table.short(at: at))), table.byte(at: at + 2))
    }
  }

  /// Calls `body` with each related word until it answers false.
  func forEachRelation(_ body: (WordID, LexicalRelation) -> Bool) {
    guard flags & 0x40 != 0 else { return }
    let table = table
    let groups = table.byte(at: relationsStart)
    var at = relationsStart + 1
    for bit in 0..<4 where groups >> bit & 1 == 1 {
      let relation = LexicalRelation.stored[bit]
      let count = table.byte(at: at)
      for index in 0..<count {
        let id = WordID(number: UInt16(table.short(at: at + 1 + 2 * index)))
        guard body(id, relation) else { return }
      }
      at += 1 + 2 * count
    }
  }

  /// Where the next record begins.
  var end: Int {
    var at = relationsStart
    guard flags & 0x40 != 0 else { return at }
    let groups = table.byte(at: at)
    at += 1
    for bit in 0..<4 where groups >> bit & 1 == 1 { at += 1 + 2 * table.byte(at: at) }
    return at
  }
}

/// Searches the word table where it lies; nothing is built in memory.
enum WordTable {
  /// The layout this reader understands.
  static let version = 1
  private static let table = PackedBytes.words
  private static let header = 20

  static var storedVersion: Int { table.short(at: 4) }
  static var formCount: Int { table.word(at: 8) }
  private static var bucketCount: Int { 1 << (table.short(at: 6) & 31) }
  private static var records: Int { table.word(at: 16) }

  private static func start(ofBucket bucket: Int) -> Int {
    records + table.word(at: header + 4 * bucket)
  }

  private static func firstID(ofBucket bucket: Int) -> Int {
    table.short(at: header + 4 * (bucketCount + 1) + 2 * bucket)
  }

  /// The record of a lower-case word.
  static func find(_ word: some Collection<UInt8>) -> WordRecord? {
    let length = word.count
    let bucket = tableHash(word) & (bucketCount - 1)
    var at = start(ofBucket: bucket)
    for id in firstID(
      ofBucket: bucket)..<max(firstID(ofBucket: bucket), firstID(ofBucket: bucket + 1))
    {
      let record = record(at: at, id: id)
      if record.length == length, table.matches(word, at: record.start) { return record }
      at = record.end
    }
    return nil
  }

  /// The record with a number that the table gave out.
  static func record(_ id: WordID) -> WordRecord {
    if id.offset >= 0 { return record(at: Int(id.offset), id: Int(id.number)) }
    let wanted = Int(id.number)
    let bucket = max(1, (0..<bucketCount).partitioningIndex { firstID(ofBucket: $0) > wanted }) - 1
    var at = start(ofBucket: bucket)
    var current = firstID(ofBucket: bucket)
    while current < wanted {
      at = record(at: at, id: current).end
      current += 1
    }
    return record(at: at, id: wanted)
  }

  static func text(of record: WordRecord) -> String {
    table.text(at: record.start, length: record.length)
  }

  private static func record(at offset: Int, id: Int) -> WordRecord {
    WordRecord(
      id: WordID(number: UInt16(truncatingIfNeeded: id), offset: Int32(truncatingIfNeeded: offset)),
      start: offset + 1,
      length: table.byte(at: offset))
  }
}
