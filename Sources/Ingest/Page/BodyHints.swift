/// What a page's own data say its article says: the beginning, as in its
/// description, or all of it. A run of text that is found there is worth
/// more; one that is not loses nothing, since such data are often stale.
struct BodyHints {
  /// Beginnings, letters and digits only.
  private let beginnings: [[UInt8]]
  /// The hashes of all windows of the stated body's letters and digits.
  private let body: Set<UInt64>

  /// The bytes of a text that are compared: enough to be no coincidence.
  private static let window = 40

  init(descriptions: [String], articleBody: String?) {
    beginnings = descriptions.map { PageTitles.key(Array($0.utf8)) }
      .filter { $0.count >= BodyHints.window }
    body = articleBody.map { BodyHints.windows(PageTitles.key(Array($0.utf8))) } ?? []
  }

  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    hash &* 0x100_0000_01B3 &+ UInt64(byte) &+ 1
  }

  /// Rolling hashes (Rabin and Karp, 1987), so that a text is looked up
  /// without a search.
  private static func windows(_ text: [UInt8]) -> Set<UInt64> {
    guard text.count >= window else { return [] }
    var out: Set<UInt64> = []
    var power: UInt64 = 1
    for _ in 0..<window { power = power &* 0x100_0000_01B3 }
    var hash: UInt64 = 0
    for k in text.indices {
      hash = step(hash, text[k])
      if k >= window { hash = hash &- power &* (UInt64(text[k - window]) &+ 1) }
      if k >= window - 1 { out.insert(hash) }
    }
    return out
  }

  /// Whether `text` starts as a description does or stands in the stated body.
  func confirms(_ text: [UInt8]) -> Bool {
    guard !beginnings.isEmpty || !body.isEmpty else { return false }
    let key = PageTitles.key(Array(text.prefix(2 * BodyHints.window))).prefix(BodyHints.window)
    guard key.count == BodyHints.window else { return false }
    return beginnings.contains { $0.starts(with: key) }
      || body.contains(key.reduce(0, BodyHints.step))
  }
}
