/// The forms in which a page states its headline, to know the headline again
/// where it stands in the text.
struct PageTitles {
  private let keys: [[UInt8]]
  /// No longer text is looked at.
  private let limit: Int

  /// - Parameter titles: as found in the page's metadata and its first `h1`.
  init(_ titles: [String]) {
    keys = titles.map { PageTitles.key(Array($0.utf8)) }.filter { $0.count >= 8 }
    limit = 2 * (titles.map(\.utf8.count).max() ?? 0)
  }

  /// Whether `text` is the headline, or the headline followed by the name of
  /// the outlet, or its beginning up to a mark.
  func isTitle(_ text: [UInt8]) -> Bool {
    guard text.count >= 8 && text.count <= limit else { return false }
    let key = PageTitles.key(text)
    guard key.count >= 8 else { return false }
    return keys.contains { $0 == key || (key.count >= 20 && $0.starts(with: key)) }
  }

  /// Letters and digits only, small.
  static func key(_ text: [UInt8]) -> [UInt8] {
    let lower = Array(String(decoding: text, as: UTF8.self).lowercased().utf8)
    var out: [UInt8] = []
    var at = 0
    while at < lower.count {
      let byte = lower[at]
      if byte < 0x80 {
        if ASCII.isLetter(byte) || ASCII.isDigit(byte) { out.append(byte) }
        at += 1
      } else if byte == 0xE2 || byte == 0xC2 {
        at += byte == 0xE2 ? 3 : 2
      } else {
        out.append(byte)
        at += 1
      }
    }
    return out
  }
}
