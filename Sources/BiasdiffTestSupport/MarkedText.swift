public import TextCore

/// A text whose expected positions are written inside it: `‹` opens and `›`
/// closes a range, so that a test shows what it expects where it stands.
public struct MarkedText: Sendable {
  /// The text without the marks.
  public let text: String
  /// The marked ranges, in the order they open; UTF-8 bytes of ``text``.
  public let ranges: [ByteRange]

  /// - Precondition: the marks are balanced.
  public init(_ marked: String) {
    var text = ""
    var open: [Int] = []
    var ranges: [(order: Int, range: ByteRange)] = []
    var opened = 0
    var orders: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "‹":
        open.append(text.utf8.count)
        orders.append(opened)
        opened += 1
      case "›":
        precondition(!open.isEmpty, "a mark closes that was never opened: \(marked)")
        ranges.append((orders.removeLast(), ByteRange(open.removeLast(), text.utf8.count)))
      default: text.unicodeScalars.append(scalar)
      }
    }
    precondition(open.isEmpty, "a mark stays open: \(marked)")
    self.text = text
    self.ranges = ranges.sorted { $0.order < $1.order }.map(\.range)
  }

  /// The marked pieces.
  public var pieces: [String] {
    let utf8 = UTF8Text(text)
    return ranges.map { utf8.string($0) }
  }
}
