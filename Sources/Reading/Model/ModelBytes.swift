internal import CEmbedded

/// The bytes of a model: its header, names, sorted lists and tables.
///
/// The only file of the target that touches a pointer. The bytes live as long
/// as the process. Reads by offset are checked; rows of a ``ScoreTable`` are
/// inside by construction.
@safe
struct ModelBytes: @unchecked Sendable {
  fileprivate let start: UnsafeRawPointer
  /// Size in bytes.
  let count: Int

  /// The tables that are part of the program.
  static let embedded = unsafe ModelBytes(
    start: UnsafeRawPointer(embedded_bytes(EMBEDDED_PARSER)), count: embedded_size(EMBEDDED_PARSER))

  private init(start: UnsafeRawPointer, count: Int) {
    unsafe self.start = start
    self.count = count
  }

  /// A copy of `bytes` that is never freed: a process reads one model.
  init(keeping bytes: [UInt8]) {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
    unsafe UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyBytes(from: bytes)
    unsafe self.init(start: UnsafeRawPointer(copy), count: bytes.count)
  }

  /// Whether `length` bytes from `offset` on are inside.
  func holds(_ offset: Int, _ length: Int) -> Bool {
    offset >= 0 && length >= 0 && length <= count && offset <= count - length
  }

  /// The byte at an offset; 0 outside.
  func byte(at offset: Int) -> UInt8 {
    holds(offset, 1) ? unsafe start.load(fromByteOffset: offset, as: UInt8.self) : 0
  }

  /// The little-endian 16-bit number at an offset; 0 outside.
  func short(at offset: Int) -> UInt16 {
    holds(offset, 2) ? UInt16(byte(at: offset)) | UInt16(byte(at: offset + 1)) << 8 : 0
  }

  /// The little-endian 32-bit number at an offset; 0 outside.
  func word(at offset: Int) -> UInt32 {
    guard holds(offset, 4) else { return 0 }
    return UInt32(littleEndian: unsafe start.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// The text of `length` bytes from an offset on; empty where they are not inside.
  func text(at offset: Int, length: Int) -> String {
    guard holds(offset, length) else { return "" }
    return unsafe String(
      decoding: UnsafeRawBufferPointer(start: start + offset, count: length), as: UTF8.self)
  }
}

/// One table of a model: for each of 2^slotBits slots a check byte, then one
/// weight a column. A weight byte q stands for q·|q|.
///
/// The whole table is inside the bytes (checked when it is made) and a slot is
/// always below 2^slotBits, so rows are read without further checks.
@safe
struct ScoreTable: @unchecked Sendable {
  /// The narrowest and widest table of ``sum(_:count:into:)``.
  static let columnLimits = 16...96
  /// The columns of the table of moves.
  static let moveColumns = 3
  /// Columns summed at a time.
  private static let blockWidth = 16

  private let rows: UnsafeRawPointer
  private let mask: UInt32, slotBits: UInt32
  private let rowLength: Int
  /// How many bits of a mixed key make a feature's number.
  let featureBits: UInt64
  /// The number of sums a look-up gives.
  let columns: Int

  /// The table whose rows start at `offset`; nil when it is not inside `bytes`.
  /// - Parameters:
  ///   - featureBits: the width of a feature's number, `slotBits` or more.
  ///   - slotBits: the base-2 logarithm of the number of rows.
  ///   - rowLength: bytes a row, its check byte included.
  init?(_ bytes: ModelBytes, at offset: Int, featureBits: Int, slotBits: Int, rowLength: Int) {
    let columns = rowLength - 1
    guard (1...24).contains(slotBits), (slotBits...min(32, slotBits + 8)).contains(featureBits),
      columns == ScoreTable.moveColumns || ScoreTable.columnLimits.contains(columns),
      bytes.holds(offset, rowLength << slotBits)
    else { return nil }
    unsafe rows = bytes.start + offset
    mask = 1 << UInt32(slotBits) - 1
    self.slotBits = UInt32(slotBits)
    self.rowLength = rowLength
    self.featureBits = UInt64(featureBits)
    self.columns = columns
  }

  /// Asks for the row of a feature ahead of its use.
  @inline(__always)
  func prefetch(_ id: UInt32) {
    unsafe embedded_prefetch(rows + Int(id & mask) &* rowLength)
  }

  /// The sums of the three columns over the known features.
  /// - Precondition: the table has ``moveColumns`` columns.
  @inline(__always)
  func sumOfMoves(_ features: borrowing FeatureList) -> (Int32, Int32, Int32) {
    precondition(columns == ScoreTable.moveColumns)
    let ids = features.ids.span
    let count = min(features.count, ids.count)
    var sums = MoveSums()
    var index = 0
    // Four rows at a time, a row a lane.
    while index &+ 3 < count {
      let four = unsafe SIMD4(
        ids[unchecked: index], ids[unchecked: index &+ 1], ids[unchecked: index &+ 2],
        ids[unchecked: index &+ 3])
      sums.add(SIMD4(moves(four.x), moves(four.y), moves(four.z), moves(four.w)), four, slotBits)
      index &+= 4
    }
    while index < count {
      let id = unsafe ids[unchecked: index]
      sums.add(SIMD4(moves(id), 0, 0, 0), SIMD4(repeating: id), slotBits)
      index &+= 1
    }
    return sums.total
  }

  /// The row of a feature: the check byte, then three weights.
  @inline(__always)
  private func moves(_ id: UInt32) -> UInt32 {
    UInt32(
      littleEndian: unsafe rows.loadUnaligned(fromByteOffset: Int(id & mask) &* 4, as: UInt32.self))
  }

  /// The column with the largest sum over the known features, the first of
  /// several that are equal.
  /// - Precondition: the table has ``columnLimits`` columns.
  @inline(__always)
  func best(_ features: borrowing FeatureList, _ scratch: inout Scratch) -> Int {
    precondition(columns >= ScoreTable.blockWidth && columns <= ScoreTable.columnLimits.upperBound)
    let known = knownRows(features, &scratch)
    for column in stride(from: 0, to: columns, by: ScoreTable.blockWidth) {
      // The last block overlaps the one before rather than leaving its row.
      sumBlock(known, min(column, columns &- ScoreTable.blockWidth), &scratch)
    }
    return scratch.firstMaximum(columns)
  }

  /// Collects the offsets in bytes of the rows whose check byte is right.
  @inline(__always)
  private func knownRows(_ features: borrowing FeatureList, _ scratch: inout Scratch) -> Int {
    let ids = features.ids.span
    var offsets = scratch.offsets.mutableSpan
    var known = 0
    for index in 0..<min(features.count, ids.count, offsets.count) {
      let id = unsafe ids[unchecked: index]
      // One byte before the first weight lies the check byte.
      let offset = Int(id & mask) &* rowLength
      unsafe offsets[unchecked: known] = UInt32(truncatingIfNeeded: offset &+ 1)
      let check = unsafe rows.load(fromByteOffset: offset, as: UInt8.self)
      let isKnown = check == UInt8(truncatingIfNeeded: id &>> slotBits)
      unsafe embedded_prefetch(rows + (isKnown ? offset &+ rowLength &- 1 : 0))
      known &+= isKnown ? 1 : 0
    }
    return known
  }

  /// Sums 16 columns from `first` on over the first `known` offsets.
  @inline(__always)
  private func sumBlock(_ known: Int, _ first: Int, _ scratch: inout Scratch) {
    let offsets = scratch.offsets.span
    // Weights of byte 4k, 4k+2, 4k+1, 4k+3 of the block.
    var sums = (SIMD4<Int32>(), SIMD4<Int32>(), SIMD4<Int32>(), SIMD4<Int32>())
    var index = 0
    while index &+ 1 < known {
      let (even, odd) = unsafe squares(Int(offsets[unchecked: index]) &+ first)
      let (even2, odd2) = unsafe squares(Int(offsets[unchecked: index &+ 1]) &+ first)
      // Two squares of bytes fit in 16 bits with their sign.
      ScoreTable.add(even &+ even2, odd &+ odd2, &sums)
      index &+= 2
    }
    if index < known {
      let (even, odd) = unsafe squares(Int(offsets[unchecked: index]) &+ first)
      ScoreTable.add(even, odd, &sums)
    }
    var out = scratch.sums.mutableSpan
    for lane in 0..<4 {
      out[first &+ lane &* 4] = sums.0[lane]
      out[first &+ lane &* 4 &+ 1] = sums.2[lane]
      out[first &+ lane &* 4 &+ 2] = sums.1[lane]
      out[first &+ lane &* 4 &+ 3] = sums.3[lane]
    }
  }

  /// q·|q| of 16 weights: those of the even bytes, those of the odd.
  @inline(__always)
  private func squares(_ offset: Int) -> (SIMD8<Int16>, SIMD8<Int16>) {
    let pairs = unsafe rows.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int16>.self)
    let even = (pairs &<< 8) &>> 8
    let odd = pairs &>> 8
    return (ScoreTable.square(even), ScoreTable.square(odd))
  }

  /// q·|q| of each lane.
  @inline(__always)
  fileprivate static func square(_ weights: SIMD8<Int16>) -> SIMD8<Int16> {
    let sign = weights &>> 15
    return weights &* (sign &+ sign &+ 1) &* weights
  }

  @inline(__always)
  private static func add(
    _ even: SIMD8<Int16>, _ odd: SIMD8<Int16>,
    _ sums: inout (SIMD4<Int32>, SIMD4<Int32>, SIMD4<Int32>, SIMD4<Int32>)
  ) {
    let evenPairs = unsafe unsafeBitCast(even, to: SIMD4<Int32>.self)
    let oddPairs = unsafe unsafeBitCast(odd, to: SIMD4<Int32>.self)
    sums.0 &+= (evenPairs &<< 16) &>> 16
    sums.1 &+= evenPairs &>> 16
    sums.2 &+= (oddPairs &<< 16) &>> 16
    sums.3 &+= oddPairs &>> 16
  }
}

/// Sums over the rows of moves, in four lanes.
private struct MoveSums {
  private var first = SIMD4<Int32>()
  private var second = SIMD4<Int32>()
  private var third = SIMD4<Int32>()

  /// Adds q·|q| of the weights of the rows whose check byte is that of their feature.
  @inline(__always)
  mutating func add(_ rows: SIMD4<UInt32>, _ ids: SIMD4<UInt32>, _ slotBits: UInt32) {
    let unlike = (rows ^ (ids &>> slotBits)) & 0xFF
    let known = rows.replacing(with: 0, where: unlike .!= 0)
    let pairs = unsafe unsafeBitCast(known, to: SIMD8<Int16>.self)
    let even = unsafe unsafeBitCast(ScoreTable.square((pairs &<< 8) &>> 8), to: SIMD4<Int32>.self)
    let odd = unsafe unsafeBitCast(ScoreTable.square(pairs &>> 8), to: SIMD4<Int32>.self)
    first &+= (odd &<< 16) &>> 16
    second &+= even &>> 16
    third &+= odd &>> 16
  }

  var total: (Int32, Int32, Int32) {
    (first.wrappedSum(), second.wrappedSum(), third.wrappedSum())
  }
}
