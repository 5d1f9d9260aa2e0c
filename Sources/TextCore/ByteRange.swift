/// A half-open range of UTF-8 byte offsets into one text, 0-based.
///
/// Offsets are bytes everywhere inside the pipeline. Code points, UTF-16
/// units and columns are worked out only where a format asks for them; see
/// ``LineIndex`` and ``UTF8Text``.
public struct ByteRange: Hashable, Sendable {
  /// The offset of the first byte.
  public let start: Int
  /// The offset after the last byte; never less than ``start``.
  public let end: Int

  /// - Precondition: `0 <= start <= end`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a byte range runs forward from 0")
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  @inlinable public var count: Int { end - start }
  @inlinable public var isEmpty: Bool { start == end }

  /// Whether every byte of `other` is in this range.
  @inlinable
  public func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

  @inlinable
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether the two share at least one byte.
  @inlinable
  public func overlaps(_ other: ByteRange) -> Bool {
    Swift.max(start, other.start) < Swift.min(end, other.end)
  }

  /// The shared bytes, or `nil` when there are none.
  public func intersection(_ other: ByteRange) -> ByteRange? {
    overlaps(other)
      ? ByteRange(Swift.max(start, other.start), Swift.min(end, other.end)) : nil
  }

  /// The smallest range that holds both.
  public func union(_ other: ByteRange) -> ByteRange {
    ByteRange(Swift.min(start, other.start), Swift.max(end, other.end))
  }
}

extension ByteRange: Comparable {
  /// By start, then by end.
  public static func < (a: ByteRange, b: ByteRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}

extension ByteRange: CustomStringConvertible {
  public var description: String { "\(start)..<\(end)" }
}
