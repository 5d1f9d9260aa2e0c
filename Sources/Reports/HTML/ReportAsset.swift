internal import CEmbedded

/// The files that reports are made from, inside the program.
enum ReportAsset: Sendable {
  /// The style sheet and the script of the HTML report.
  case style, script
  /// The JSON Schema of the JSON report.
  case schema

  /// The whole file, UTF-8.
  var bytes: [UInt8] {
    let file =
      switch self {
      case .style: EMBEDDED_STYLE
      case .script: EMBEDDED_SCRIPT
      case .schema: EMBEDDED_SCHEMA
      }
    return unsafe Array(
      UnsafeBufferPointer(start: embedded_bytes(file), count: embedded_size(file)))
  }
}
