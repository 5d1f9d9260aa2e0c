internal import Reading

/// Given names that are one person's in other letters: “Aleksey Navalny” and
/// “Alexei Navalny” differ in more letters than spellings of one name may.
///
/// The table of given names says which can be one, the surname that both stand
/// before says that they are: “Vladimir” and “Volodymyr” are one name, of two
/// people.
struct GivenNames {
  /// For each class of given names its terms, each with the terms that follow
  /// it as a surname does.
  private var surnames: [Int: [Int: Set<Int>]] = [:]
  private var classesOfForm: [String: [Int]] = [:]

  /// Takes down the given names of a source.
  /// - Complexity: O(words of the source)
  mutating func read(_ reading: Reading, _ terms: SourceTerms, _ knowledge: LexicalKnowledge) {
    for range in reading.wordsOfSentence {
      for word in range.dropLast() {
        let (name, next) = (reading.words[word], reading.words[word + 1])
        guard name.shape == .capitalized, next.shape.startsWithCapital,
          terms.plain[word] >= 0, terms.plain[word + 1] >= 0
        else { continue }
        for number in classes(of: name.folded, knowledge) {
          surnames[number, default: [:]][terms.plain[word], default: []]
            .insert(terms.plain[word + 1])
        }
      }
    }
  }

  private mutating func classes(of form: String, _ knowledge: LexicalKnowledge) -> [Int] {
    if let known = classesOfForm[form] { return known }
    let found = knowledge.spellingClasses(ofGivenName: form)
    classesOfForm[form] = found
    return found
  }

  /// Pairs of terms of one class that stand before one surname, by number.
  var pairs: [(a: Int, b: Int)] {
    surnames.sorted { $0.key < $1.key }.flatMap { _, terms in
      let names = terms.sorted { $0.key < $1.key }
      return names.enumerated().flatMap { position, a in
        names.dropFirst(position + 1).compactMap { b in
          a.value.isDisjoint(with: b.value) ? nil : (a.key, b.key)
        }
      }
    }
  }
}
