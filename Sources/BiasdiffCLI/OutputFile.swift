internal import FoundationEssentials

/// Writes report files: all or nothing for each, through a temporary file
/// that is renamed.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Failure("\(path): cannot be written: \(reason(error, path)); nothing was written")
    }
  }

  /// Refuses to write over one of the inputs.
  static func check(_ outputs: [String], against inputs: [String]) throws(Failure) {
    let taken = Set(inputs.map(resolved))
    let bad = outputs.filter { taken.contains(resolved($0)) }
    guard bad.isEmpty else {
      throw Failure(bad.map { "\($0): is one of the sources; name another file for the report" })
    }
  }

  static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  private static func reason(_ error: any Error, _ path: String) -> String {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var isFolder = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder {
      return "it is a folder"
    }
    if !FileManager.default.fileExists(atPath: folder) { return "its folder does not exist" }
    return "permission denied or no space left"
  }
}
