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
    ["image caption", "media caption", "video caption", "caption"].contains(block.key)
  }

  private static let starts = PhraseIndex([
    ("photo:", 70), ("photos:", 70), ("photo by ", 30), ("photo credit", 40),
    ("photo courtesy", 40), ("photograph:", 60), ("photographs:", 60), ("photograph by ", 30),
    ("picture:", 60), ("pictures:", 60), ("picture credit", 30), ("pictured:", 70),
    ("pictured above", 70), ("pictured left", 70), ("pictured right", 70), ("image:", 60),
    ("images:", 60), ("image credit", 40), ("image source", 30), ("image caption", 60),
    ("image copyright", 30), ("image courtesy", 30), ("media caption", 60), ("caption:", 70),
    ("video caption", 60), ("credit:", 20), ("credits:", 20), ("file photo", 70),
    ("file picture", 70), ("file image", 70), ("file - ", 80), ("file-in ", 80), ("(photo", 40),
    ("(ap photo", 40), ("(image", 30), ("photo/", 20), ("ap photo", 30), ("afp photo", 30),
    ("(reuters/", 12), ("getty images", 12), ("illustration:", 40), ("illustration by ", 20),
    ("graphic:", 30), ("an undated photo", 60), ("an undated picture", 60),
    ("an undated image", 60), ("screengrab", 30), ("screenshot:", 30), ("photo illustration", 40),
  ])

  private static let pieces = PhraseIndex([
    " file photo", " file picture", " file image", "(photo by ", "(photo:", "(ap photo",
    "(image:", "(image credit", "(picture:", "(credit:", "(photo credit", "(photo courtesy",
    "(photograph:", "/getty images", "via getty images", "(getty images", "(reuters/",
    "/afp via", "afp/getty", "via ap)", "(afp/", "/afp)", "/ap)", "/reuters)", "photo courtesy of",
    "handout via reuters", "handout photo", "[photo", "photo/",
  ])

  /// Phrases that running text may also have; there a full stop follows.
  private static let openPieces = PhraseIndex([
    "is pictured", "are pictured", "is seen in this", "are seen in this", "in this photo",
    "in this image", "in this picture", "in this handout", "seen here", "pictured here",
    "pictured together", " photo by ", "reuters/", "(left)", "(right)", "(centre)", "(center)",
    "poses for a photo",
  ])
}
