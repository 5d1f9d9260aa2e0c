internal import CReportAssets

/// The files that reports are made from, inside the program.
public enum ReportAsset {
  /// The page of the HTML report, a template.
  public static var page: [UInt8] { bytes(of: CREPORT_PAGE) }
  /// Its style sheet.
  public static var style: [UInt8] { bytes(of: CREPORT_STYLE) }
  /// Its script.
  public static var script: [UInt8] { bytes(of: CREPORT_SCRIPT) }
  /// The JSON Schema of the JSON report.
  public static var schema: [UInt8] { bytes(of: CREPORT_SCHEMA) }

  private static func bytes(of asset: creport_asset) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: creport_bytes(asset), count: creport_size(asset)))
  }
}
