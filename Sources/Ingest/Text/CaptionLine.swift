internal import Lexicon
internal import TextCore

/// Captions that say what they are: by a label, a credit or a stock phrase of
/// picture desks.
enum CaptionLine {
  static func matches(_ block: PageBlock) -> Bool {
    guard !block.keyBytes.isEmpty, (1...80).contains(block.wordCount) else { return false }
    if starts.startsKey(of: block) || pieces.isInKey(of: block) { return true }
    guard !block.endsWithStop else { return false }
    return openPieces.isInKey(of: block)
      || ["getty images", "/getty", "(pictured)"].contains(where: block.key.hasSuffix)
  }

  /// Whether the line only announces the caption on the next line.
  static func isLabel(_ block: PageBlock) -> Bool {
    labels.contains(block.key)
  }

  private static let labels = WordSet(.captionLabels)

  private static let starts = PhraseIndex(.captionStarts)

  private static let pieces = PhraseIndex(.captionPieces)

  /// Phrases that running text may also have; there a full stop follows.
  private static let openPieces = PhraseIndex(.openCaptionPieces)
}
