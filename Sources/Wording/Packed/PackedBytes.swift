internal import TextCore

/// Writes numbers and texts one after another; ``PackedReader`` reads them.
struct PackedWriter {
  var bytes: [UInt8] = []

  /// Seven bits a byte, lowest first.
  mutating func number(_ value: Int) {
    var rest = UInt64(max(value, 0))
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func hash(_ value: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
    }
  }

  mutating func text(_ text: String) {
    number(text.utf8.count)
    bytes += text.utf8
  }

  mutating func list<Item>(
    _ items: [Item], _ write: (inout PackedWriter, Item) -> Void
  ) {
    number(items.count)
    for item in items { write(&self, item) }
  }

  /// `nil` and text are told apart.
  mutating func optional(_ text: String?) {
    number(text == nil ? 0 : 1)
    if let text { self.text(text) }
  }
}

/// Reads what ``PackedWriter`` wrote. Past the end everything is empty, so
/// that damaged data gives fewer rules and never a crash.
struct PackedReader {
  let bytes: [UInt8]
  var offset: Int

  init(_ bytes: [UInt8], at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  mutating func number() -> Int {
    // Most numbers are small.
    if offset < bytes.count, bytes[offset] < 0x80 {
      offset += 1
      return Int(bytes[offset - 1])
    }
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count, shift < 63 {
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(value & UInt64(Int.max))
  }

  mutating func hash() -> UInt64 {
    guard offset + 8 <= bytes.count else {
      offset = bytes.count
      return 0
    }
    defer { offset += 8 }
    return bytes[offset..<offset + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  mutating func text() -> String {
    let count = min(number(), bytes.count - offset)
    defer { offset += count }
    return String(decoding: bytes[offset..<(offset + count)], as: UTF8.self)
  }

  mutating func optional() -> String? { number() == 0 ? nil : text() }

  mutating func list<Item>(_ read: (inout PackedReader) -> Item) -> [Item] {
    let count = min(number(), bytes.count - offset)
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(read(&self)) }
    return items
  }
}

/// The 64-bit hash of a word: FNV-1a, then mixed so that
/// its low bits can index a table.
@inline(__always)
func wordHash(_ bytes: some Sequence<UInt8>) -> UInt64 {
  var hash = FNV64()
  for byte in bytes { hash.add(byte) }
  return folded(hash)
}

/// The form of a word's hash that is stored.
@inline(__always)
func folded(_ hash: FNV64) -> UInt64 {
  hash.value ^ (hash.value >> 29)
}
