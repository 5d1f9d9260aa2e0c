/// Looks up word hashes: open addressing, built once, values in the order
/// they were added.
struct HashTable: Sendable {
  private var slots: [UInt64]
  private var firsts: [Int32]
  private var nexts: [Int32] = []
  private(set) var values: [Int32] = []
  private let mask: Int

  /// - Parameter entries: a hash may stand several times.
  init(_ entries: [(hash: UInt64, value: Int)]) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    mask = size - 1
    slots = [UInt64](repeating: 0, count: size)
    firsts = [Int32](repeating: -1, count: size)
    nexts.reserveCapacity(entries.count)
    values.reserveCapacity(entries.count)
    // From the back, so that a chain runs in the order of the entries.
    for entry in entries.reversed() {
      let slot = place(of: entry.hash)
      slots[slot] = entry.hash
      nexts.append(firsts[slot])
      firsts[slot] = Int32(values.count)
      values.append(Int32(truncatingIfNeeded: entry.value))
    }
  }

  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while firsts[slot] >= 0 && slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// Calls `body` with each value of `hash`.
  @inline(__always)
  func forEach(_ hash: UInt64, _ body: (Int) -> Void) {
    var entry = firsts[place(of: hash)]
    while entry >= 0 {
      body(Int(values[Int(entry)]))
      entry = nexts[Int(entry)]
    }
  }
}
