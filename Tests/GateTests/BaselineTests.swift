import Testing

@testable import Gate

@Suite struct BaselineTests {
  private func entry(_ path: String, _ fingerprint: String, count: Int = 1) -> Baseline.Entry {
    Baseline.Entry(
      case: path, count: count, excerpt: "x", fingerprint: fingerprint, kind: "epithet")
  }

  @Test func `entries are merged and sorted`() {
    let baseline = Baseline(entries: [entry("b", "1"), entry("a", "2"), entry("b", "1", count: 2)])
    #expect(baseline.entries == [entry("a", "2"), entry("b", "1", count: 3)])
    #expect(baseline == Baseline(entries: baseline.entries.reversed()))
  }

  @Test func `each occurrence is used once`() {
    var matcher = BaselineMatcher(Baseline(entries: [entry("a", "1", count: 2)]), cases: ["a"])
    let first = matcher.take("1", casePath: "a")
    #expect(first && matcher.stale.map(\.unmatched) == [1])
    let others = (1...2).map { _ in matcher.take("1", casePath: "a") }
    #expect(others == [true, false])
    #expect(matcher.stale.isEmpty)
  }

  @Test func `an entry is not another case's unless its own is gone`() {
    let baseline = Baseline(entries: [entry("a", "1")])
    var matcher = BaselineMatcher(baseline, cases: ["a"])
    let foreign = matcher.take("1", casePath: "b")
    matcher = BaselineMatcher(baseline, cases: [])
    let moved = ["b", "c"].map { matcher.take("1", casePath: $0) }
    #expect(!foreign && moved == [true, false])
  }

  @Test func `growth and shrinking are told apart`() {
    let old = Baseline(entries: [entry("a", "1", count: 3), entry("a", "2")])
    let new = Baseline(entries: [entry("a", "1"), entry("b", "2"), entry("b", "3")])
    let difference = old.difference(to: new)
    #expect(difference.added == 2 && difference.removed == 3)
  }

  @Test func `arrays are joined`() {
    #expect(GateFormat.joinedArrays([]) == "[]\n")
    #expect(GateFormat.joinedArrays(["[]\n", "[1, [2]]\n", "[]", "[3]"]) == "[1, [2],3]\n")
  }

  @Test func `names of files`() {
    #expect(GateOutput.fileName("cases/vell/case.yml") == "cases-vell")
    #expect(GateOutput.fileName("drafts/été ../x.md") == "drafts--t-----x-md")
    #expect(GateOutput("json=../x") == nil && GateOutput("json=a/.git/x") == nil)
    #expect(GateOutput("json=") == nil && GateOutput("pdf=x") == nil)
    #expect(GateOutput("json=/x") == nil && GateOutput("json=/x", isConfined: false) != nil)
  }
}
