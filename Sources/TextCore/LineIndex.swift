/// Where the lines of a text start, and how byte offsets read in the units
/// that formats ask for.
///
/// A line ends with LF, CR LF or a lone CR. Lines and columns are 1-based.
public struct LineIndex: Sendable {
  private let text: UTF8Text
  /// The byte offset at which each line starts; the first is 0.
  private let lineStarts: [Int]
  /// Code points before every 256th byte, so that an offset costs at most 256
  /// steps; empty for ASCII text, where the two are equal.
  private let codePointsBefore: [Int]

  private static let stride = 256

  /// - Complexity: O(n)
  public init(_ text: UTF8Text) {
    self.text = text
    let bytes = text.bytes
    var starts = [0]
    var isASCII = true
    for offset in 0..<bytes.count {
      let byte = bytes[offset]
      if byte >= 0x80 { isASCII = false }
      let endsLine =
        byte == 0x0A
        || (byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A))
      if endsLine { starts.append(offset + 1) }
    }
    lineStarts = starts
    codePointsBefore = isASCII ? [] : LineIndex.checkpoints(bytes)
  }

  private static func checkpoints(_ bytes: [UInt8]) -> [Int] {
    var points: [Int] = []
    var count = 0
    for offset in 0..<bytes.count {
      if offset % stride == 0 { points.append(count) }
      if bytes[offset] & 0xC0 != 0x80 { count += 1 }
    }
    if bytes.count % stride == 0 { points.append(count) }
    return points
  }

  /// The number of lines; a final line end starts one more, empty line.
  public var lineCount: Int { lineStarts.count }

  /// The 1-based line that holds the byte at `offset`.
  /// - Complexity: O(log lines)
  public func line(at offset: Int) -> Int {
    max(1, lineStarts.partitioningIndex { $0 > offset })
  }

  /// The byte offset at which the 1-based `line` starts.
  public func start(ofLine line: Int) -> Int { lineStarts[line - 1] }

  /// The 1-based column of `offset` in its line, in code points.
  public func column(at offset: Int) -> Int {
    text.codePointCount(ByteRange(start(ofLine: line(at: offset)), offset)) + 1
  }

  /// The 0-based code-point offset of a byte offset.
  /// - Complexity: O(1)
  public func codePointOffset(at offset: Int) -> Int {
    guard !codePointsBefore.isEmpty else { return offset }
    let point = offset / LineIndex.stride
    let from = point * LineIndex.stride
    return codePointsBefore[point] + text.codePointCount(ByteRange(from, offset))
  }
}
