internal import Comparison
internal import DocumentModel

/// Writes SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), as
/// GitHub code scanning reads it: the first location is the place in the
/// account under review, counterparts are related locations that the message
/// links to. Columns are UTF-16 code units, 1-based, end exclusive.
public enum SARIFReport {
  /// GitHub keeps 5,000 results of a run; the most serious ones come first.
  private static let mostResults = 5_000

  public static func render(_ located: LocatedFindings, tool: ToolIdentity) -> ReportText {
    let comparison = located.comparison
    let results = located.findings.prefix(mostResults)
    let used = Set(results.map(\.finding.kind))
    let kinds = FindingKind.allCases.filter { used.contains($0) || CheckedKinds.all.contains($0) }
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.member("runs") { json in
        json.array([0]) { json, _ in
          json.object { json in
            json.member("tool") { write(tool, kinds, to: &$0) }
            json.member("automationDetails") { json in
              json.object { $0.member("id", "biasdiff/\(category(located.caseName))/") }
            }
            json.member("columnKind", "utf16CodeUnits")
            json.member("results") { json in
              json.array(results) { write($1, kinds, comparison, to: &$0) }
            }
          }
        }
      }
    }
    return json.finished()
  }

  /// A name of letters, digits and hyphens, since `/` parts the identifier.
  private static func category(_ name: String) -> String {
    let parts = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return parts.isEmpty ? "comparison" : parts.joined(separator: "-")
  }

  private static func write(
    _ tool: ToolIdentity, _ kinds: [FindingKind], to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("driver") { json in
        json.object { json in
          json.member("name", tool.name)
          json.member("version", tool.version)
          json.member("semanticVersion", tool.version)
          json.member("rules") { $0.array(kinds) { write($1, to: &$0) } }
        }
      }
    }
  }

  private static func write(_ kind: FindingKind, to json: inout JSONWriter) {
    func text(_ value: String) -> (inout JSONWriter) -> Void {
      { json in json.object { $0.member("text", value) } }
    }
    let about = kind.about
    json.object { json in
      json.member("id", about.id)
      json.member("name", about.title)
      json.member("shortDescription", text(about.title))
      json.member("fullDescription", text(about.text))
      json.member("help", text(about.text + " " + KindDescription.help))
      json.member("defaultConfiguration") { json in
        json.object { $0.member("level", about.severity.rawValue) }
      }
      json.member("properties") { json in
        json.object { json in
          json.member("precision", "medium")
          json.member("problem.severity", problem(about.severity))
          json.member("tags", ["biasdiff", about.group.rawValue])
        }
      }
    }
  }

  private static func problem(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "recommendation"
    }
  }

  private static func write(
    _ located: LocatedFinding, _ kinds: [FindingKind], _ comparison: Comparison,
    to json: inout JSONWriter
  ) {
    let finding = located.finding
    json.object { json in
      json.member("ruleId", finding.kind.rawValue)
      json.member("ruleIndex", kinds.firstIndex(of: finding.kind) ?? 0)
      json.member("level", finding.severity.rawValue)
      json.member("message") { json in json.object { $0.member("text", message(located)) } }
      json.member("locations") { json in
        json.array([located.place]) { json, place in json.object { write(place, to: &$0) } }
      }
      if !located.counterparts.isEmpty {
        json.member("relatedLocations") { json in
          json.array(zip(located.counterparts, located.counterpartNames).enumerated()) {
            json, numbered in
            json.object { json in
              json.member("id", numbered.offset + 1)
              json.member("message") { json in
                json.object { $0.member("text", escaped(numbered.element.1)) }
              }
              write(numbered.element.0, to: &json)
            }
          }
        }
      }
      json.member("partialFingerprints") { json in
        json.object { json in
          json.member("biasdiff/v1", located.fingerprint)
          json.member("primaryLocationLineHash", "\(located.fingerprint.prefix(16)):1")
        }
      }
      let address = comparison.sources[finding.passage.source].metadata.url
      json.member("properties") { json in
        json.object { json in
          json.member("score", finding.score)
          json.member("sourceUrl", address.map(TerminalText.oneLine))
        }
      }
    }
  }

  /// The message with a link to each counterpart: `[Tarsia](1)`.
  private static func message(_ located: LocatedFinding) -> String {
    let links = located.counterpartNames.enumerated().prefix(9)
      .map { "[\(escaped($1))](\($0 + 1))" }
    let text = escaped(located.message)
    return links.isEmpty ? text : "\(text). See \(links.joined(separator: ", "))."
  }

  /// Brackets make links in a SARIF message unless a backslash stands before.
  private static func escaped(_ text: String) -> String {
    text.replacing(bytesWhere: isSpecial) { text, offset in
      switch text[offset] {
      case UInt8(ascii: "["): "\\["
      case UInt8(ascii: "]"): "\\]"
      default: "\\\\"
      }
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "\\")
  }

  private static func write(_ place: FilePlace, to json: inout JSONWriter) {
    json.member("physicalLocation") { json in
      json.object { json in
        json.member("artifactLocation") { json in
          json.object { $0.member("uri", MarkdownText.address(place.path)) }
        }
        json.member("region") { json in
          json.object { json in
            json.member("startLine", place.startLine)
            json.member("startColumn", place.startUnit)
            json.member("endLine", place.endLine)
            json.member("endColumn", place.endUnit)
          }
        }
      }
    }
  }
}
