/// Shortens quoted passages at word borders.
enum Excerpt {
  /// At most `limit` characters of `text`, white space levelled; an ellipsis
  /// marks a cut.
  static func shortened(_ text: String, limit: Int = 80) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    var result = ""
    for word in words {
      if result.count + word.count + 1 > limit && !result.isEmpty { return result + " …" }
      result += (result.isEmpty ? "" : " ") + word
    }
    return result
  }
}
