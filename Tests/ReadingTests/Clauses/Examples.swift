import BiasdiffTestSupport
import DocumentModel
import TextCore

@testable import Reading

/// The trees of the sentences of a text.
func trees(_ text: String) throws -> [SentenceTree] {
  var reader = TreeReader(ParserModel.builtIn)
  let reading = Reading(.lines(text))
  return reading.sentences.indices.map { reader.tree(of: $0, in: reading) }
}

extension SentenceTree {
  /// The characters of a token.
  func string(_ token: Int) -> String { text.string(tokens[token].range) }

  /// The characters of tokens, parted by spaces.
  func string(_ run: Range<Int>) -> String { run.map { string($0) }.joined(separator: " ") }
}

extension Clause {
  /// The clause in one line: only what it has.
  func summary(in tree: SentenceTree) -> String {
    let parts: [(String, Int?)] = [
      ("by", agent), ("subject", subject),
      ("sense", understoodSubject == subject ? nil : understoodSubject), ("object", object),
      ("to", indirectObject), ("content", complement), ("not", negation), ("modal", modal),
    ]
    var words = parts.compactMap { name, token in token.map { "\(name) \(tree.string($0))" } }
    words += tense == .none ? [] : ["\(tense)"]
    words += voice == .active ? [] : ["\(voice)"]
    words += isReporting ? ["reports"] : []
    words += relation == .main ? [] : ["\(relation)"]
    return "\(tree.string(verb)): " + words.joined(separator: ", ")
  }
}
