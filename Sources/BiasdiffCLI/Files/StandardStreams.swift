internal import Platform

/// Writing to the standard streams, whole texts at a time.
enum StandardStreams {
  /// Data, to standard output.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// The same for UTF-8.
  ///
  /// A reader that has gone ends the program as it ends any other; on a full
  /// disk or a closed stream the program says so and exits 2.
  static func write(_ bytes: [UInt8]) {
    guard !write(bytes, to: STDOUT_FILENO) else { return }
    writeError("biasdiff: standard output: cannot be written: \(lastError)")
    exit(2)
  }

  /// What the system says of the call that has just failed.
  static var lastError: String { String(cString: strerror(errno)) }

  /// A message, to standard error; a line end is added.
  static func writeError(_ message: String) {
    write(Array((message + "\n").utf8), to: STDERR_FILENO)
  }

  /// - Returns: whether all was written; where not, `errno` says why.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes {
        Platform.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      offset += count
    }
    return true
  }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The columns of the terminal that standard output is.
  static var columns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

/// Ends the process.
func exitProcess(_ code: Int32) -> Never { exit(code) }
