/// Shortens text at word borders.
enum LabelText {
  /// At most `limit` characters of `text`, white space levelled; “…” marks a
  /// cut. A word that is too long alone is cut inside.
  static func shortened(_ text: String, limit: Int) -> String {
    if text.utf8.count <= limit && !text.utf8.contains(where: { $0 <= 0x20 && $0 != 0x20 }) {
      return text
    }
    var result = ""
    var count = 0
    // Long texts are not read to their end: four bytes are the longest character of most texts.
    let head = text.utf8.count > limit * 16 ? text.prefix(limit * 2) : text[...]
    var rest = head.split(whereSeparator: \.isWhitespace)[...]
    while let word = rest.popFirst() {
      let length = word.count
      if count + length + 1 > limit {
        if count == 0 { return String(word.prefix(limit)) + " …" }
        return result + " …"
      }
      if count > 0 { result += " " }
      result += word
      count += length + 1
    }
    return head.endIndex < text.endIndex ? result + " …" : result
  }
}
