internal import DocumentModel
internal import TextCore

/// The markers that plain text shares with Markdown: bullets and quotes.
enum LineMarkers {
  /// Gives lines that start with a marker their zone and takes the marker
  /// out of their range.
  ///
  /// Numbers such as `1.` stay in the text: a number at the start of a line
  /// may belong to the sentence.
  static func mark(_ lines: inout [TextLine], _ text: UTF8Text) {
    guard lines.count > 1 else { return }
    for index in lines.indices where lines[index].marked == nil {
      if let rest = afterBullet(lines[index].range, text) {
        lines[index].range = rest
        lines[index].marked = .bullet
      } else if let rest = after(">", lines[index].range, text) {
        lines[index].range = rest
        lines[index].marked = .quote
      }
    }
  }

  /// The range after a bullet sign; `nil` without one. Hyphen, asterisk, plus
  /// and dash need white space after them, the signs that are nothing but
  /// bullets do not.
  static func afterBullet(_ range: ByteRange, _ text: UTF8Text) -> ByteRange? {
    let (scalar, width) = text.scalar(at: range.start)
    let rest = ByteRange(range.start + width, range.end)
    switch scalar {
    case "-", "*", "+", "\u{2013}", "\u{2014}", "\u{B7}", "o":
      // A dash before a name signs a quotation; the letter o is a bullet of
      // word processors only before a tab.
      guard !rest.isEmpty else { return nil }
      let next = text.scalar(at: rest.start).scalar
      guard scalar == "o" ? next == "\t" : TrimmedRange.isBlank(next) else { return nil }
      return TrimmedRange.of(text, rest)
    case "\u{2022}", "\u{2023}", "\u{2043}", "\u{25AA}", "\u{25AB}", "\u{25CF}", "\u{25CB}",
      "\u{25E6}", "\u{25A0}", "\u{25B6}", "\u{25BA}", "\u{25B8}", "\u{F0B7}":
      return TrimmedRange.of(text, rest)
    default: return nil
    }
  }

  /// The range after `marker` and white space.
  static func after(_ marker: Unicode.Scalar, _ range: ByteRange, _ text: UTF8Text) -> ByteRange? {
    guard text.scalar(at: range.start).scalar == marker, range.count > 1,
      TrimmedRange.isBlank(text.scalar(at: range.start + 1).scalar)
    else { return nil }
    return TrimmedRange.of(text, ByteRange(range.start + 1, range.end))
  }
}
