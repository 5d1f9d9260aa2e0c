internal import DocumentModel
internal import Lexicon
internal import Reading
internal import TextCore

/// Who speaks in the statements, letters and reports that a source tells of.
///
/// `Ortiz said in a statement`, `a letter from Ortiz`, `the report, by Ortiz`:
/// from there on the words of “the statement” are hers, until another one of
/// the name comes in.
struct DocumentAuthors {
  private let reading: Reading
  private let actors: ActorIndex
  /// By place: the noun, and the words for whose the document is.
  private var known: [(offset: Int, noun: String, author: ByteRange)] = []

  init(reading: Reading, actors: ActorIndex, subjects: SubjectChain) {
    self.reading = reading
    self.actors = actors
    for (index, sentence) in reading.sentences.enumerated()
    where sentence.zone.isContent && sentence.zone != .headline {
      let read = reading.clauses(of: index)
      for (token, cut) in read.tree.tokens.enumerated()
      where read.tree.part(of: token) == .noun && !subjects.isQuoted(cut.range.start) {
        let noun = read.tree.form(of: token)
        guard PeopleWords.documents.contains(noun) else { continue }
        if let author = named(token, in: read) ?? acting(token, in: read) {
          known.append((cut.range.start, noun, author))
        }
      }
    }
  }

  /// The noun of a phrase that is a document: “the letter”, not “the author of
  /// a letter”.
  func noun(of words: Range<Int>) -> String? {
    let head = words.first { index in
      guard PeopleWords.documents.contains(reading.words[index].folded) else { return false }
      return index + 1 == words.upperBound || reading.words[index + 1].isStopWord
        || !reading.lexicon.partsOfSpeech(of: reading.words[index + 1].folded).contains(.noun)
    }
    guard let head, reading.words[head].shape == .lower,
      // `the author of a letter` is none.
      words.prefix(upTo: head).allSatisfy({ reading.words[$0].folded != "of" })
    else { return nil }
    return reading.words[head].folded
  }

  /// The words for whose a document is, as the source last told it.
  /// - Parameter whole: the phrase with what is said of the document.
  func author(of noun: String, at offset: Int, in whole: ByteRange) -> ByteRange? {
    known.last { $0.offset < max(offset + 1, whole.end) && $0.noun == noun }?.author
  }

  /// `a letter from Ortiz`, `Ortiz’s letter`, `the report, by Ortiz`
  private func named(_ token: Int, in read: SentenceClauses) -> ByteRange? {
    let tree = read.tree
    for child in tree.children(of: token) {
      let preposition = tree.child(of: child, .case).map { tree.form(of: $0) }
      if tree.relation(of: child) == .nmodPoss, tree.part(of: child) != .pronoun {
        return core(child, in: read)
      }
      if preposition == "from" || preposition == "by" { return core(child, in: read) }
    }
    // The parser hangs elsewhere what stands between commas.
    var next = token + 1
    if next < tree.count, tree.form(of: next) == "," { next += 1 }
    guard next < tree.count, ["by", "from"].contains(tree.form(of: next)),
      let head = tree.head(of: next), head > next
    else { return nil }
    return core(head, in: read)
  }

  /// A name in a phrase or its apposition, or the phrase without its preposition.
  private func core(_ head: Int, in read: SentenceClauses) -> ByteRange? {
    guard let phrase = read.phrase(headedBy: head) else { return nil }
    for place in [head] + phrase.appositions {
      guard let core = read.phrase(headedBy: place)?.core, let bytes = read.tree.bytes(of: core),
        let named = actors.actor(in: bytes), named.range.end == bytes.end
      else { continue }
      return named.range
    }
    guard let bytes = read.tree.bytes(of: phrase.core) else { return nil }
    // `her lawyer, Ivo Lund,`: a name between commas.
    let next = actors.mentions.partitioningIndex { $0.range.start >= bytes.end }
    if next < actors.mentions.count, actors.mentions[next].range.start <= bytes.end + 2,
      reading.source.text.bytes[bytes.end] == UInt8(ascii: ",")
    {
      return actors.mentions[next].range
    }
    return bytes
  }

  /// `Ortiz said in a statement`, `Ortiz released a statement`
  private func acting(_ token: Int, in read: SentenceClauses) -> ByteRange? {
    let tree = read.tree
    // A document that is known already, “the statement”, is nobody else's.
    let determiner = tree.child(of: token, .det).map { tree.form(of: $0) }
    guard determiner != "the", let above = tree.head(of: token),
      let clause = read.clause(headedBy: above),
      [.obj, .obl].contains(tree.relation(of: token).base), clause.voice == .active,
      clause.object == token
        || tree.child(of: token, .case).map({ ["in", "on"].contains(tree.form(of: $0)) }) ?? false,
      let subject = clause.understoodSubject
    else { return nil }
    return core(subject, in: read)
  }
}
