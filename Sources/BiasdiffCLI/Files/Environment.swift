internal import Platform

/// What the environment says of the place where the program runs.
enum Environment {
  /// Columns of the terminal, where `COLUMNS` is set.
  static var columns: Int? { value("COLUMNS").flatMap { Int($0) } }

  /// Whether nothing forbids colours: see https://no-color.org.
  static var allowsColour: Bool { value("NO_COLOR") == nil && value("TERM") != "dumb" }

  /// The address of the files of the commit that a workflow of GitHub Actions
  /// runs on.
  static var commitAddress: String? {
    guard let server = value("GITHUB_SERVER_URL"), let name = value("GITHUB_REPOSITORY"),
      let commit = value("GITHUB_SHA")
    else { return nil }
    return "\(server)/\(name)/blob/\(commit)"
  }

  /// A variable that is set and not empty.
  private static func value(_ name: String) -> String? {
    guard let pointer = getenv(name) else { return nil }
    let text = String(cString: pointer)
    return text.isEmpty ? nil : text
  }
}
