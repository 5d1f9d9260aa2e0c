internal import TextCore

/// Phrases that give words as somebody's without a verb.
enum SourcePhrases {
  /// Phrases that act as a cue, each as its words; the speaker follows.
  static let all: [(words: [String], lemma: String)] = [
    (["according", "to"], "according to"), (["in", "the", "words", "of"], "in the words of"),
    (["as", "per"], "as per"), (["per"], "per"),
  ]

  /// The words that a phrase can begin with.
  static let openers = WordSet(all.map { $0.words[0] }.joined(separator: " "))
}
