internal import ArgumentParser

/// The formats that `compare` writes.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case markdown, json

  /// The format that a file's suffix asks for.
  init?(path: String) {
    let suffix = path.split(separator: "/").last?.split(separator: ".").last.map(String.init)
    switch suffix?.lowercased() {
    case "md", "markdown": self = .markdown
    case "json": self = .json
    default: return nil
    }
  }
}
