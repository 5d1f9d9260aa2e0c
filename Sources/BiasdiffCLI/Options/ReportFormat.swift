internal import ArgumentParser
internal import Reports

/// The formats that `compare` writes.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text, markdown, html
  /// Markdown that fits a comment or a step summary on GitHub.
  case comment
  case stepSummary = "step-summary"
  /// Everything, for programs.
  case json
  /// Findings, for the tools that show them.
  case sarif, rdjson, rdjsonl, github, gitlab, junit, checkstyle
  /// The coverage matrix.
  case csv, tsv

  /// The names as a help text lists them.
  static let list = allCases.map(\.rawValue).joined(separator: ", ")

  /// The format that a file's suffix asks for.
  init?(path: String) {
    let suffix = path.split(separator: "/").last?.split(separator: ".").last.map(String.init)
    switch suffix?.lowercased() {
    case "txt": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "json": self = .json
    case "sarif": self = .sarif
    case "rdjson": self = .rdjson
    case "rdjsonl": self = .rdjsonl
    case "xml": self = .junit
    case "csv": self = .csv
    case "tsv": self = .tsv
    default: return nil
    }
  }

  /// Formats with parts in common, which are made once for all of them.
  enum Family: CaseIterable {
    // The one that takes longest comes first.
    case page, located, markdown, document, table, terminal
  }

  var family: Family {
    switch self {
    case .html: .page
    case .sarif, .rdjson, .rdjsonl, .github, .gitlab, .junit, .checkstyle: .located
    case .markdown, .comment, .stepSummary: .markdown
    case .json: .document
    case .csv, .tsv: .table
    case .text: .terminal
    }
  }
}

/// One report to write.
struct ReportTarget: Sendable {
  var format: ReportFormat
  /// `nil` for standard output.
  var path: String?

  /// Reads `FILE`, whose suffix names the format, or `FORMAT=FILE`.
  /// - Parameter fallback: the format where the suffix names none.
  init(_ argument: String, fallback: ReportFormat?) throws(Failure) {
    if let equals = argument.firstIndex(of: "="),
      let named = ReportFormat(rawValue: String(argument[..<equals]))
    {
      format = named
      let file = String(argument[argument.index(after: equals)...])
      guard !file.isEmpty else {
        throw Failure("\(argument): no file is named; write --output \(named.rawValue)=FILE")
      }
      path = file
      return
    }
    guard let format = ReportFormat(path: argument) ?? fallback else {
      throw Failure(
        "\(argument): the suffix names no format; use .md, .html, .json, .sarif or another one of "
          + "`help compare`, or write FORMAT=FILE")
    }
    self.format = format
    path = argument
  }

  init(standardOutput format: ReportFormat) {
    self.format = format
    path = nil
  }
}

/// What shapes reports besides their format.
struct ReportOptions: Sendable {
  var tool: ToolIdentity
  var longestExcerpt: Int
  var showsAll: Bool
}
