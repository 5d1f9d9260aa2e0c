/// A speaker and a cue in one unit, and which of its tokens they report.
struct ReportingClause {
  enum Side { case before, after, around }

  /// The tokens of the verb or phrase.
  var cue: Range<Int>
  /// The cue's dictionary form.
  var lemma: String
  /// Nil for a phrase such as "according to", and for a colon.
  var verb: CueVerb?
  var form: CueVerb.Form?
  var speaker: SpeakerPhrase?
  /// The tokens from the speaker's first to the cue's last; the cue alone
  /// when the speaker stands elsewhere in the unit.
  var frame: Range<Int>
  /// The token at which a clause inside another one ends; nil for others.
  var limit: Int?
  /// Whether the speaker is that of a clause before it: "…, adding that …".
  var inheritsSpeaker = false
  /// The reported tokens, in order; without the frame.
  var content: [Range<Int>] = []
  var side: Side = .after
  /// Whether the words follow in the next unit: "She said:".
  var opensNextUnit = false
}
