internal import DocumentModel
internal import Reports

/// The last lines of a run: what was compared, what is not listed, and the
/// verdict with what to do.
struct GateSummary {
  let result: GateResult
  let options: GateRenderingOptions

  var lines: [String] {
    var lines = [compared] + fewPairs
    if let notListed { lines.append(notListed) }
    lines += verdict
    return lines
  }

  /// Always told, also when nothing was found: a run that compared nothing
  /// must not look like a clean one.
  var compared: String {
    let sources = result.cases.reduce(0) { $0 + $1.sources.count }
    let words = result.cases.reduce(0) { $0 + $1.sources.reduce(0) { $0 + $1.words } }
    var text =
      "Compared \(ReportWords.counted(result.cases.count, "case")), "
      + "\(ReportWords.counted(sources, "source")), \(ReportWords.counted(words, "word"))"
    if let scope = result.scope { text += "; only \(scope) count" }
    if result.untouchedCases > 0 {
      text += "; \(ReportWords.counted(result.untouchedCases, "case")) without changes passed over"
    }
    return text + "."
  }

  /// Of which cases too little could be laid side by side: that nothing fails
  /// says little of them.
  var fewPairs: [String] {
    result.cases.compactMap { one in
      ReportWords.fewPairs(one.pairCount).map { "\(one.path): \($0)." }
    }
  }

  /// Findings that are there but were not printed, by reason.
  var notListed: String? {
    var parts: [String] = []
    let shown = result.cases.flatMap(options.listed)
    for severity in Severity.allCases.reversed() {
      let count =
        result.count { $0.status == .listed && $0.finding.severity == severity }
        - shown.count { $0.status == .listed && $0.finding.severity == severity }
      let option = severity < options.show ? "--show" : "--all"
      if count > 0 { parts.append("\(ReportWords.counted(count, severity.rawValue)) (\(option))") }
    }
    let reasons: [(Int, String)] = [
      (result.count { $0.status == .baselined }, "in the baseline"),
      (result.count { if case .suppressed = $0.status { true } else { false } }, "suppressed"),
      (result.count { $0.status == .unchanged }, "in unchanged passages"),
      (result.cases.reduce(0) { $0 + $1.switchedOff }, "of kinds that are switched off"),
    ]
    parts += reasons.filter { $0.0 > 0 }.map { "\(ReportWords.grouped($0.0)) \($0.1)" }
    return parts.isEmpty ? nil : "Not listed: \(parts.joined(separator: ", "))."
  }

  var verdict: [String] {
    if !result.errors.isEmpty {
      return [
        "Could not judge \(ReportWords.counted(result.errors.count, "thing")); see the messages. (exit 2)"
      ]
    }
    let failing = result.failingCount
    guard failing > 0 else { return ["Passed: nothing fails the gate. (exit 0)"] }
    var parts: [String] = []
    for severity in Severity.allCases.reversed() {
      let count =
        result.count { $0.status == .failing && $0.finding.severity == severity }
      if count > 0 { parts.append(ReportWords.counted(count, severity.rawValue)) }
    }
    let remarks = result.remarks.count { $0.isFailing }
    if remarks > 0 {
      parts.append(
        ReportWords.counted(
          remarks, "broken budget or stale entry",
          "broken budgets or stale entries"))
    }
    var lines = ["Failed: \(parts.joined(separator: ", ")). (exit 1)"]
    let first = result.cases.lazy.flatMap(\.findings).first { $0.status == .failing }
    if let first {
      lines += [
        "Correct the draft, or accept a finding: put this into \(options.suppressionsPath)",
        "    suppressions:",
        "      - fingerprint: \(first.fingerprint)",
        "        reason: why it is right as it is",
        "To start from how things are now, run `biasdiff gate --write-baseline`.",
      ]
    }
    return lines
  }
}
