internal import Reading
internal import TextCore

/// The words of the sources as names may be written otherwise: without their
/// hyphens and stops, in one word, as initials.
struct KnownNames {
  /// Letters of single words and of two neighbours together.
  private let letters: Set<String>
  /// The first letters of runs of words with capitals: FWS for Fish and
  /// Wildlife Service.
  private let initials: Set<String>
  private let stems: Set<String>
  /// The letters by their first four.
  private let roots: [Substring: [String]]

  /// Words of initials.
  private static let lengths = 2...6

  init(_ sources: [CollatedAccount]) {
    var letters: Set<String> = []
    var initials: Set<String> = []
    var stems: Set<String> = []
    for source in sources {
      let reading = source.reading
      for form in reading.forms {
        letters.insert(KnownNames.letters(form.folded))
        stems.insert(form.stem)
      }
      for range in reading.wordsOfSentence {
        var run: [Character] = []
        for index in range {
          let word = reading.words[index]
          if index + 1 < range.upperBound, word.shape.startsWithCapital {
            letters.insert(
              KnownNames.letters(word.folded + reading.words[index + 1].folded))
          }
          if word.shape.startsWithCapital, let first = word.folded.first {
            run.append(first)
            for length in KnownNames.lengths where run.count >= length {
              initials.insert(String(run.suffix(length)))
            }
          } else if !word.isStopWord {
            run = []
          }
        }
      }
    }
    self.letters = letters
    self.initials = initials
    self.stems = stems
    roots = Dictionary(grouping: letters.filter { $0.utf8.count >= 4 }) { $0.prefix(4) }
  }

  /// Whether the sources have the word, in one of these forms or in one that
  /// it was made from.
  func holds(_ word: Word) -> Bool {
    let plain = KnownNames.letters(word.folded)
    return stems.contains(word.stem) || letters.contains(plain)
      || (word.shape == .allCaps && initials.contains(plain))
      || (roots[plain.prefix(4)] ?? []).contains { KnownNames.isSameRoot($0, plain) }
  }

  private static func letters(_ form: String) -> String {
    String(form.filter { $0.isLetter || $0.isNumber })
  }

  /// “Tarsian” and “Tarsia”: the same first letters, all but the ending.
  private static func isSameRoot(_ form: String, _ other: String) -> Bool {
    let shared = zip(form.utf8, other.utf8).prefix { $0 == $1 }.count
    return shared >= 4 && shared + 3 >= max(form.utf8.count, other.utf8.count)
  }
}
