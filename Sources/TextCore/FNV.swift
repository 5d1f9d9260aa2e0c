/// The 32-bit hash FNV-1a of Fowler, Noll and Vo, a byte at a time. Its low
/// bits are weak: what indexes a table folds it.
@frozen
public struct FNV32: Sendable {
  public var value: UInt32

  @inlinable @inline(__always)
  public init(_ start: UInt32 = 0x811C_9DC5) { value = start }

  @inlinable @inline(__always)
  public mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 0x0100_0193 }
}

/// The same in 64 bits.
@frozen
public struct FNV64: Sendable {
  public var value: UInt64

  @inlinable @inline(__always)
  public init(_ start: UInt64 = 0xCBF2_9CE4_8422_2325) { value = start }

  @inlinable @inline(__always)
  public mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0100_0000_01B3 }
}
