public import TextCore

/// Words that a source gives as somebody else's.
public struct Quotation: Sendable, Hashable {
  /// How the words are given.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// In quotation marks, and nothing else.
    case direct
    /// Reported speech with some words in quotation marks.
    case partial
    /// Reported speech without quotation marks.
    case indirect
    /// A block set apart as a quotation, or the turn of a transcript.
    case block
  }

  /// How a source was found for the words.
  public enum Attribution: String, Sendable, Hashable, CaseIterable, Codable {
    /// The sentence itself names it.
    case stated
    /// The quotation goes on with the one before it, whose speaker it has.
    case carried
  }

  /// The reported words: from the first piece's start to the last one's end.
  public var range: ByteRange
  /// The reported words without the attribution between them, in order and
  /// without overlap; quotation marks are included.
  public var pieces: [ByteRange]
  /// What stands in quotation marks, without the outermost marks, in order.
  public var quoted: [ByteRange]
  public var kind: Kind
  public var attribution: Attribution
  /// The actor's name, resolved from pronouns, roles and short names as far
  /// as the source says; the words of ``speakerSpan`` where it does not.
  public var speaker: String?
  /// The words that stand for the speaker.
  public var speakerSpan: ByteRange?
  /// The reporting verb or phrase in its dictionary form: `say`, `according to`.
  public var cue: String?
  public var cueSpan: ByteRange?
  /// How many other quotations the words stand in: 0 for what the source
  /// itself reports, 1 for what somebody it reports says that another said.
  public var nesting = 0

  public init(
    pieces: [ByteRange], quoted: [ByteRange], kind: Kind, attribution: Attribution = .stated,
    speaker: String? = nil, speakerSpan: ByteRange? = nil, cue: String? = nil,
    cueSpan: ByteRange? = nil
  ) {
    self.pieces = pieces
    self.quoted = quoted
    self.kind = kind
    self.attribution = attribution
    self.speaker = speaker
    self.speakerSpan = speakerSpan
    self.cue = cue
    self.cueSpan = cueSpan
    range = pieces.dropFirst().reduce(pieces.first ?? ByteRange(0, 0)) { $0.union($1) }
  }
}
