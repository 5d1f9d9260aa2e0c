import Testing
import TextCore

@Suite struct ParallelMapTests {
  @Test(arguments: [0, 1, 2, 3, 500])
  func `results come in the order of the elements`(_ count: Int) {
    #expect(Array(0..<count).parallelMap { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test func `slices start where they start`() {
    #expect(Array(0..<9)[3..<6].parallelMap { $0 } == [3, 4, 5])
  }

  @Test func `optional results stay`() {
    #expect([1, 2, 3].parallelMap { $0 == 2 ? nil : $0 } == [1, nil, 3])
  }

  @Test func `two works give two results, nested ones too`() {
    let (a, b) = inParallel {
      (0..<50).parallelMap { $0 + 1 }.reduce(0, +)
    } _: {
      inParallel({ "x" }, { 2 })
    }
    #expect(a == 1275 && b.0 == "x" && b.1 == 2)
  }
}
