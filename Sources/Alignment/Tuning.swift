import FoundationEssentials
package func tune(_ name: String, _ value: Double) -> Double {
  TuningTable.values[name] ?? value
}
enum TuningTable {
  static let values: [String: Double] = {
    var out: [String: Double] = [:]
    for part in (ProcessInfo.processInfo.environment["BD_TUNE"] ?? "").split(separator: ",") {
      let kv = part.split(separator: "=")
      if kv.count == 2, let v = Double(kv[1]) { out[String(kv[0])] = v }
    }
    return out
  }()
}
