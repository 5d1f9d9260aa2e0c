internal import FoundationEssentials
internal import Platform

/// Writes report files: all or nothing for each, through a temporary file
/// that is renamed. It is not forced to the disk, which would take longer than
/// to compare and render: a program that dies leaves no half report, and one
/// that a power cut takes can be made again.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    try write([(path, bytes)])
  }

  /// Writes all of the files or, where one cannot be written, none.
  static func write(_ files: [(path: String, bytes: [UInt8])]) throws(Failure) {
    var prepared: [(temporary: String, path: String)] = []
    var problem: String?
    for file in files where !isStream(file.path) {
      guard problem == nil else { break }
      let temporary = temporary(for: file.path)
      // No file of somebody else is opened, not even through a link.
      if !isFolder(file.path), write(file.bytes, temporary, O_WRONLY | O_CREAT | O_EXCL) {
        keepMode(of: file.path, temporary)
        prepared.append((temporary, file.path))
      } else {
        let words = StandardStreams.lastError
        unlink(temporary)
        problem = "\(file.path): cannot be written: \(reason(file.path, words))"
      }
    }
    for file in files where problem == nil && isStream(file.path) {
      guard !write(file.bytes, file.path, O_WRONLY) else { continue }
      problem = "\(file.path): cannot be written: \(StandardStreams.lastError)"
    }
    for file in prepared where problem == nil {
      guard rename(file.temporary, file.path) != 0 else { continue }
      problem = "\(file.path): cannot be written: \(StandardStreams.lastError)"
    }
    guard let problem else { return }
    for file in prepared { unlink(file.temporary) }
    throw Failure("\(problem); nothing was written")
  }

  private static func temporary(for path: String) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    return folder + ".biasdiff-\(String(UInt64.random(in: 0 ... .max), radix: 36))"
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// A file that is replaced keeps who may read it.
  private static func keepMode(of path: String, _ temporary: String) {
    var status = stat()
    if stat(path, &status) == 0 { chmod(temporary, status.st_mode & 0o7777) }
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
    let kept = outputs.filter { resolved($0).split(separator: "/").contains(".git") }
    guard kept.isEmpty else {
      throw Failure(kept.map { "\($0): lies in .git; name another file for the report" })
    }
    let links = outputs.filter(isLink)
    guard links.isEmpty else {
      throw Failure(links.map { "\($0): is a link; name the file that is to be written" })
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
      && !path.hasPrefix("/dev/")
  }

  static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  private static func reason(_ path: String, _ words: String) -> String {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var isFolder = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder {
      return "it is a folder"
    }
    if !FileManager.default.fileExists(atPath: folder) { return "its folder does not exist" }
    return words
  }
}
