internal import Platform

/// Reads whole files through POSIX calls: Foundation would load more than the
/// rest of a run does, and cannot stop at a limit.
public enum FileBytes {
  /// The bytes of the file at `path`, at most `limit` of them.
  /// - Throws: when there is no readable file, or it is larger.
  public static func read(path: String, limit: Int) throws(IngestError) -> [UInt8] {
    guard !path.utf8.contains(0) else { throw IngestError(path: path, reason: .missing) }
    // Opened without waiting: a pipe that nobody writes to would hold the run up.
    // What a shell hands over as `<(command)` has its writer.
    let isHandedOver = path.hasPrefix("/dev/fd/")
    let descriptor = unsafe open(
      path, O_RDONLY | O_CLOEXEC | (isHandedOver ? 0 : O_NONBLOCK))
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw failure(path) }
    let kind = status.st_mode & S_IFMT
    guard isHandedOver || kind == S_IFREG || kind == S_IFDIR else {
      throw IngestError(path: path, reason: .unreadable("it is a pipe, a socket or a device"))
    }
    return try read(descriptor, path: path, limit: limit)
  }

  /// All bytes of standard input, at most `limit` of them.
  static func readStandardInput(limit: Int) throws(IngestError) -> [UInt8] {
    try read(STDIN_FILENO, path: "-", limit: limit)
  }

  private static func read(
    _ descriptor: Int32, path: String, limit: Int
  ) throws(IngestError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Array.readOnce(descriptor, into: &chunk)
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(path)
      }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else {
        throw IngestError(path: path, reason: .tooLarge(limit: limit))
      }
      bytes += chunk[..<count]
    }
  }

  /// The absolute path without links, `.` and `..`, or `nil` when there is no
  /// such file.
  package static func resolved(_ path: String) -> String? {
    guard !path.utf8.contains(0), let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  private static func failure(_ path: String) -> IngestError {
    switch errno {
    case ENOENT, ENOTDIR: IngestError(path: path, reason: .missing)
    case EISDIR: IngestError(path: path, reason: .directory)
    case EACCES, EPERM: IngestError(path: path, reason: .unreadable("no permission"))
    case ELOOP: IngestError(path: path, reason: .unreadable("its links form a circle"))
    case ENAMETOOLONG: IngestError(path: path, reason: .unreadable("the name is too long"))
    default: IngestError(path: path, reason: .unreadable("system error \(errno)"))
    }
  }
}

extension [UInt8] {
  /// One `read(2)`: the number of bytes now at the start of `chunk`, 0 at the
  /// end, negative for an error in `errno`.
  fileprivate static func readOnce(_ descriptor: Int32, into chunk: inout [UInt8]) -> Int {
    unsafe chunk.withUnsafeMutableBytes { buffer in
      unsafe read(descriptor, buffer.baseAddress, buffer.count)
    }
  }
}
