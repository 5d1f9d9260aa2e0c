import Testing
import TextCore

@Suite struct ByteRangeTests {
  private let middle = ByteRange(3, 7)

  @Test func `the end is not part of it`() {
    #expect(middle.count == 4)
    #expect(middle.contains(3))
    #expect(middle.contains(6))
    #expect(!middle.contains(7))
    #expect(!middle.contains(2))
  }

  @Test func `an empty range holds no offset and lies inside`() {
    let empty = ByteRange(5, 5)
    #expect(empty.isEmpty)
    #expect(!empty.contains(5))
    #expect(middle.contains(empty))
    #expect(!middle.overlaps(empty))
    #expect(middle.intersection(empty) == nil)
  }

  @Test(arguments: [
    (ByteRange(0, 3), false), (ByteRange(7, 9), false), (ByteRange(0, 4), true),
    (ByteRange(6, 9), true), (ByteRange(4, 5), true), (ByteRange(0, 9), true),
  ]) func `ranges that only touch do not overlap`(_ other: ByteRange, _ expected: Bool) {
    #expect(middle.overlaps(other) == expected)
    #expect(other.overlaps(middle) == expected)
    #expect((middle.intersection(other) != nil) == expected)
  }

  @Test func `intersection and union`() {
    #expect(middle.intersection(ByteRange(5, 9)) == ByteRange(5, 7))
    #expect(ByteRange(5, 9).intersection(middle) == ByteRange(5, 7))
    #expect(middle.union(ByteRange(9, 12)) == ByteRange(3, 12))
    #expect(ByteRange(0, 1).union(middle) == ByteRange(0, 7))
  }

  @Test func `order is by start and then by end`() {
    let ranges = [ByteRange(4, 5), ByteRange(3, 9), ByteRange(3, 4), ByteRange(0, 20)]
    #expect(
      ranges.sorted() == [ByteRange(0, 20), ByteRange(3, 4), ByteRange(3, 9), ByteRange(4, 5)])
  }

  @Test func `a range that runs backward is a caller's bug`() async {
    await #expect(processExitsWith: .failure) { _ = ByteRange(2, 1) }
    await #expect(processExitsWith: .failure) { _ = ByteRange(-1, 1) }
  }
}
