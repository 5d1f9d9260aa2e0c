public import DocumentModel
internal import Ingest
internal import Wording

extension GateConfiguration {
  /// What is in force, as a configuration that could be used as it is, each
  /// value with its origin in a comment.
  public var listing: String {
    var lines: [String] = []
    func add(_ text: String, _ origin: SettingOrigin) {
      lines.append("\(text)  # \(origin)")
    }
    func add(_ key: String, list: Setting<[String]>) {
      add("\(key): [\(list.value.map(quoted).joined(separator: ", "))]", list.origin)
    }
    add("cases", list: cases)
    add("exclude", list: exclude)
    add("packs", list: packs)
    add("min-score: \(minScore.value ?? FramingOptions.usualListingScore)", minScore.origin)
    lines.append("fail-on:")
    add("  default: \(failOn.value.rawValue)", failOn.origin)
    for kind in FindingKind.allCases {
      guard let level = failOnKinds[kind] else { continue }
      add("  \(kind.rawValue): \(level.value.rawValue)", level.origin)
    }
    lines.append("kinds:")
    for group in FindingGroup.allCases {
      guard let level = groupLevels[group] else { continue }
      add("  \(group.rawValue): \(level.value.rawValue)", level.origin)
    }
    for kind in FindingKind.allCases {
      let level = level(of: kind)
      let name = level?.value.rawValue ?? kind.defaultSeverity.rawValue
      add("  \(kind.rawValue): \(name)", level?.origin ?? .builtIn)
      if level?.value != .off { lines[lines.count - 1] += "; \(failing(kind))" }
    }
    add("show: \(show.value.rawValue)", show.origin)
    lines.append("budgets:\(budgets.isEmpty ? " {}  # built in" : "")")
    for key in BudgetKey.all {
      if let budget = budgets[key] { add("  \(key.name): \(budget.value)", budget.origin) }
    }
    add("baseline: \(quoted(baseline.value))", baseline.origin)
    add("suppressions: \(quoted(suppressions.value))", suppressions.origin)
    add("outputs", list: outputs)
    lines.append("background:\(background.value.isEmpty ? " {}  # built in" : "")")
    for (key, values) in [("files", background.value.files), ("phrases", background.value.phrases)]
    where !values.isEmpty {
      add("  \(key)", list: Setting(values, background.origin))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// When a kind fails, in words.
  public func failing(_ kind: FindingKind) -> String {
    if let level = failOnKinds[kind] {
      return level.value == .never ? "never fails" : "fails from \(level.value.rawValue) on"
    }
    if failOn.value == .never { return "never fails" }
    switch kind.about.gate {
    case .always: return "fails from \(failOn.value.rawValue) on"
    case .amongReadouts: return "fails from \(failOn.value.rawValue) on between readouts"
    case .onlyWhenTold: return "fails only when fail-on names it"
    }
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\x\(digits.utf8.count == 1 ? "0" : "")\(digits)"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
