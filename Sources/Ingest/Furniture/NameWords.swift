/// The whole words of class and id names, and what they say about an element.
///
/// Names are split at everything that is not a letter and where a capital
/// follows a small letter, so "article__shareBar-2" is article, share, bar.
/// Only whole words and pairs of neighbours count: "shareholder" is not
/// "share".
struct NameWords {
  /// What a name says of its element.
  enum Meaning: UInt8, Comparable {
    case nothing, caption, furniture

    static func < (a: Meaning, b: Meaning) -> Bool { a.rawValue < b.rawValue }
  }

  private(set) var meaning = Meaning.nothing
  /// A word for the article's body, such as "article-body".
  private(set) var namesBody = false
  /// A word for the standfirst, such as "subtitle".
  private(set) var namesDeck = false
  /// A word for the opening of the text, such as "summary" or "lede".
  private(set) var namesLead = false
  /// The classes that embedding scripts of social networks put on the
  /// quotation of a post.
  private(set) var namesEmbeddedPost = false
  /// Content-management names of the whole post, which carry its tags and
  /// categories as further classes.
  private(set) var namesPost = false

  /// A word for readers' comments, which are left out in every reading.
  private(set) var namesComments = false

  private var word = NameHash()
  private var length = 0
  private var before: UInt64 = 0
  private var wasSmall = false
  private var isNegated = false
  private var tokenIsLabel = false
  private var wordsInToken = 0

  /// Reads one attribute value; tokens are separated by white space.
  mutating func read(_ value: ArraySlice<UInt8>) {
    for byte in value {
      if ASCII.isSpace(byte) {
        endToken()
      } else if ASCII.isLetter(byte) {
        let isSmall = byte >= 0x61
        if !isSmall && wasSmall { endWord() }
        word.add(byte)
        length += 1
        wasSmall = isSmall
      } else {
        endWord()
      }
    }
    endToken()
  }

  private mutating func endToken() {
    endWord()
    before = 0
    isNegated = false
    tokenIsLabel = false
    wordsInToken = 0
  }

  private mutating func endWord() {
    wasSmall = false
    guard length > 0 else { return }
    let current = word.value
    word = NameHash()
    length = 0
    wordsInToken += 1
    if wordsInToken == 1 && NameVocabulary.labels.contains(current) { tokenIsLabel = true }
    let pair = NameVocabulary.pair(before, current)
    if NameVocabulary.bodyPairs.contains(pair) || NameVocabulary.bodyWords.contains(current) {
      namesBody = true
    }
    if NameVocabulary.deckWords.contains(current) { namesDeck = true }
    if NameVocabulary.leadWords.contains(current) { namesLead = true }
    if NameVocabulary.embedPairs.contains(pair) { namesEmbeddedPost = true }
    if NameVocabulary.postWords.contains(current) || NameVocabulary.postPairs.contains(pair) {
      namesPost = true
    }
    if !isNegated {
      if NameVocabulary.commentWords.contains(current) { namesComments = true }
      if NameVocabulary.furniturePairs.contains(pair) { meaning = .furniture }
      let isLabelValue = tokenIsLabel && wordsInToken > 1
      if !isLabelValue && NameVocabulary.furniture.contains(current) { meaning = .furniture }
      if NameVocabulary.captions.contains(current) { meaning = max(meaning, .caption) }
    }
    isNegated = NameVocabulary.negations.contains(current)
    before = current
  }
}
