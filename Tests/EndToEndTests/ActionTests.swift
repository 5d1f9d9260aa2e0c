import Foundation
import Testing

/// What the documents promise about where the gate runs.
@Suite struct ActionTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The packages that lines with “apt-get install” of a file name.
  private func packages(_ path: String) throws -> [Set<Substring>] {
    let text = try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      guard let start = line.range(of: "apt-get install -y ") else { return nil }
      let command = line[start.upperBound...].prefix { $0 != "&" }
      return Set(command.split(separator: " "))
    }
  }

  @Test func `the action installs what the README installs`() throws {
    let readme = try packages("README.md")
    let action = try packages(".github/actions/biasdiff/run.sh")
    #expect(readme.count == 2 && action.count == 1)
    #expect(Set(readme + action).count == 1)
  }
}
