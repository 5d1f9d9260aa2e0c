internal import Lexicon

/// Words that page templates use in class and id names. They come from what
/// content management systems, themes and ad servers commonly emit, not from
/// single sites.
enum NameVocabulary {
  /// Parts of a page that are not the account it carries.
  static let furniture = hashes(.furnitureNames)

  static let commentWords = hashes(.commentNames)

  static let furniturePairs = pairs(.furnitureNamePairs)

  /// Texts of pictures.
  static let captions = hashes(.captionNames)

  /// Names for the body itself.
  static let bodyPairs = pairs(.bodyNamePairs)

  static let bodyWords = hashes(.bodyNames)

  static let deckWords = hashes(.deckNames)

  static let leadWords = hashes(.leadNames)

  static let embedPairs = pairs(.embedNamePairs)

  static let postWords = hashes(.postNames)
  static let postPairs = pairs(.postNamePairs)

  /// First words after which the rest of a class is a value, not a role:
  /// "category-video", "tag-newsletter".
  static let labels = hashes(.labelNames)

  /// Words that turn the next one into its absence or into a mere switch.
  static let negations = hashes(.negatingNames)

  static func pair(_ a: UInt64, _ b: UInt64) -> UInt64 { a &* 31 ^ b }

  private static func hashes(_ words: WordClass) -> Set<UInt64> {
    Set(words.entries.map { NameHash.of($0.utf8) })
  }

  private static func pairs(_ words: WordClass) -> Set<UInt64> {
    var out: Set<UInt64> = []
    for item in words.entries {
      let parts = item.split(separator: "-").map { NameHash.of($0.utf8) }
      for k in parts.indices.dropFirst() { out.insert(pair(parts[k - 1], parts[k])) }
    }
    return out
  }
}
