/// A report as it is written to a file: UTF-8.
///
/// Bytes and not a `String`, since a report of some hundred thousand of them is
/// written and not looked through.
public struct ReportText: Sendable, Hashable {
  public let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  init(_ text: String) { bytes = Array(text.utf8) }

  public var string: String { bytes.text }
}
