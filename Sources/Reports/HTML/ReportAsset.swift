internal import CReportAssets

/// The files that reports are made from, inside the program.
enum ReportAsset: Sendable {
  /// The style sheet and the script of the HTML report.
  case style, script
  /// The JSON Schema of the JSON report.
  case schema

  /// The whole file, UTF-8.
  var bytes: [UInt8] {
    let asset =
      switch self {
      case .style: CREPORT_STYLE
      case .script: CREPORT_SCRIPT
      case .schema: CREPORT_SCHEMA
      }
    return unsafe Array(
      UnsafeBufferPointer(start: creport_bytes(asset), count: creport_size(asset)))
  }
}
