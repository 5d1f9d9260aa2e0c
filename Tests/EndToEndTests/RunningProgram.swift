import BiasdiffTestSupport
import DocumentModel
import Foundation
import Testing
import TextCore

/// What one run of the program gave.
struct ProgramResult: Equatable {
  var status: Int32
  var output: String
  var errors: String
}

/// A fresh folder in which the built program runs, removed at the end.
final class Workplace {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("biasdiff-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The executable stands where the test bundle does; how to find that
  /// folder is what swift-argument-parser's `AssertExecuteCommand` does.
  static let program: URL? = {
    var places = [URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()]
    places += Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    places.append(URL(fileURLWithPath: "\(Corpus.packageRoot).build/debug"))
    return places.map { $0.appendingPathComponent("biasdiff") }.first {
      FileManager.default.isExecutableFile(atPath: $0.path)
    }
  }()

  /// Runs the program in the folder.
  /// - Parameters:
  ///   - arguments: after the name of the program.
  ///   - input: what standard input holds.
  ///   - environment: added to what the program inherits.
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> ProgramResult {
    try run(arguments, input: input, environment: environment)
  }

  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> ProgramResult {
    let process = Process()
    let program = try #require(Self.program, "the program was not built")
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .merging(["COLUMNS": "80"]) { $1 }.merging(environment) { $1 }
    // Files and not pipes: nothing can block, however much is written.
    let names = ["in", "out", "err"].map { ".\($0)-\(UUID().uuidString)" }
    for name in names { try write(name == names[0] ? input : "", to: name) }
    defer { for name in names { try? FileManager.default.removeItem(at: url(name)) } }
    process.standardInput = try FileHandle(forReadingFrom: url(names[0]))
    process.standardOutput = try FileHandle(forWritingTo: url(names[1]))
    process.standardError = try FileHandle(forWritingTo: url(names[2]))
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    return ProgramResult(
      status: process.terminationStatus, output: try read(names[1]), errors: try read(names[2]))
  }

  func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url(name))
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: url(name))
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }

  /// The names in the folder, sorted; those of standard streams are gone.
  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// The two readouts of the invented call, as `ostreva.txt` and `tarsia.txt`.
  func writeReadouts() throws {
    for source in [InventedCall.ostreva, InventedCall.tarsia] {
      try write(source.text.bytes, to: source.path)
    }
  }
}

/// Expects exit code 2, nothing on standard output and exactly these lines on
/// standard error, each after the name of the program.
func expectFailure(
  _ lines: String..., from result: ProgramResult, _ location: SourceLocation = #_sourceLocation
) {
  let errors = lines.map { "biasdiff: \($0)\n" }.joined()
  #expect(
    result == ProgramResult(status: 2, output: "", errors: errors), sourceLocation: location)
}
