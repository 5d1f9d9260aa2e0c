import Testing
import TextCore

@Suite struct PartitioningIndexTests {
  @Test(arguments: 0...17)
  func `the first element beyond is found in a list of any length`(_ count: Int) {
    let list = Array(0..<count)
    for border in 0...count + 1 {
      #expect(list.partitioningIndex { $0 >= border } == min(border, count))
    }
  }

  @Test func `indices of a part are those of the whole`() {
    let part = [1, 3, 3, 5, 9][1..<4]
    #expect(part.partitioningIndex { $0 >= 3 } == 1)
    #expect(part.partitioningIndex { $0 > 3 } == 3)
    #expect(part.partitioningIndex { $0 > 5 } == 4)
  }
}
