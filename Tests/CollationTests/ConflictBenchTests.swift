import BiasdiffTestSupport
import Comparison
import DocumentModel
import Testing

/// 300 planted conflicts, 20 of each kind, and 300 differences that are none.
@Suite struct ConflictBenchTests {
  @Test func `planted conflicts are found`() throws {
    var found = 0
    var total = 0
    var report: [String] = []
    for (kind, makers) in PlantedConflicts.makers {
      var hits = 0
      var misses: [String] = []
      for (number, maker) in makers.enumerated() {
        for (index, world) in BenchWorld.all.enumerated() {
          let pair = maker(world, index)
          total += 1
          let kinds = try Bench.findings(pair, in: world).map(\.kind)
          if kinds.contains(kind) { hits += 1 } else { misses.append("\(number + 1).\(index + 1)") }
        }
      }
      found += hits
      report.append("\(kind.rawValue): \(hits) of 20 \(misses.joined(separator: " "))")
      #expect(hits >= 15, "\(kind.rawValue): \(misses)")
    }
    print(report.joined(separator: "\n"))
    print("planted: found \(found) of \(total)")
    #expect(total == 300)
    #expect(Double(found) >= 0.9 * Double(total))
  }

  @Test func `harmless differences are passed by`() throws {
    var alarms: [String] = []
    var total = 0
    for (name, makers) in HarmlessDifferences.classes {
      for (number, maker) in makers.enumerated() {
        for (index, world) in BenchWorld.all.enumerated() {
          total += 1
          let findings = try Bench.findings(maker(world, index), in: world)
          if let first = findings.first {
            alarms.append(
              "\(name) \(number + 1).\(index + 1) \(first.kind.rawValue): \(first.message)")
          }
        }
      }
    }
    print("harmless: alarms \(alarms.count) of \(total)")
    print(alarms.joined(separator: "\n"))
    #expect(total == 300)
    #expect(alarms.count <= 3, "\(alarms)")
  }
}

/// Runs the whole comparison on the accounts of a bench pair.
enum Bench {
  /// The conflicts found, not what is left out or loaded, nor what is only put
  /// side by side to compare.
  static func findings(_ pair: BenchPair, in world: BenchWorld) throws -> [Finding] {
    let (left, right) = accounts(pair, in: world)
    let comparison = try Comparison.comparing([left, right])
    return comparison.findings.filter {
      ($0.group == .facts || $0.group == .headline || $0.kind == .certaintyShift)
        && $0.kind != .toldDifferently
    }
  }

  static func accounts(_ pair: BenchPair, in world: BenchWorld) -> (Source, Source) {
    let context = world.context
    let left = [context.left[0], pair.left] + pair.leftBody + [context.left[1]]
    let right = [context.right[0], pair.right, context.right[1]]
    return (
      account(left, pair.headlines?.0 ?? "", id: "left"),
      account(right, pair.headlines?.1 ?? "", id: "right")
    )
  }

  private static func account(_ lines: [String], _ headline: String, id: String) -> Source {
    headline.isEmpty
      ? .lines(lines.joined(separator: "\n"), id: id)
      : .lines(([headline] + lines).joined(separator: "\n"), id: id, zones: [.headline])
  }
}
