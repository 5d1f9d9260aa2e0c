internal import DocumentModel
public import Lexicon
internal import TextCore

extension Reading {
  /// The longest known name that begins at the word `index` as the text
  /// writes it, and ends before the word `end`.
  public func longestAlias(at index: Int, upTo end: Int) -> AliasMatch? {
    // A word that was written in other letters than its form is looked up.
    let isAsFolded = words[index].range.count == words[index].letters.folded.utf8.count
    if isAsFolded, words[index].letters.startsNoAlias, !lexicon.hasAdditions { return nil }
    return lexicon.longestAlias(from: index, upTo: end) {
      source.text.string(words[$0].range)
    }
  }
}
