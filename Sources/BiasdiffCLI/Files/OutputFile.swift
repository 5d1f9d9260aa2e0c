internal import FoundationEssentials
internal import Platform

/// Writes report files: all or nothing for each, through a temporary file
/// that is renamed.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    guard isStream(path) ? write(bytes, path, O_WRONLY) : replace(path, bytes) else {
      throw Failure("\(path): cannot be written: \(reason(path)); nothing was written")
    }
  }

  /// The temporary file is not forced to the disk, which would take longer
  /// than to compare and render: a program that dies leaves no half report,
  /// and one that a power cut takes can be made again.
  private static func replace(_ path: String, _ bytes: [UInt8]) -> Bool {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let temporary = folder + ".biasdiff-\(String(UInt64.random(in: 0 ... .max), radix: 36))"
    // No file of somebody else is opened, not even through a link.
    guard write(bytes, temporary, O_WRONLY | O_CREAT | O_EXCL), rename(temporary, path) == 0 else {
      unlink(temporary)
      return false
    }
    return true
  }

  private static func write(_ bytes: [UInt8], _ path: String, _ flags: Int32) -> Bool {
    let descriptor = open(path, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return false }
    let isWhole = StandardStreams.write(bytes, to: descriptor)
    return close(descriptor) == 0 && isWhole
  }

  /// Whether the path is that of a device or pipe, which must not be replaced.
  private static func isStream(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    let kind = status.st_mode & S_IFMT
    return kind != S_IFREG && kind != S_IFDIR
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

  private static func reason(_ path: String) -> String {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var isFolder = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder {
      return "it is a folder"
    }
    if !FileManager.default.fileExists(atPath: folder) { return "its folder does not exist" }
    return "permission denied or no space left"
  }
}
