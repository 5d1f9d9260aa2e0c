internal import DocumentModel
internal import TextCore

/// A sentence as a report shows it: whole, or without some of its clauses, with
/// the words in question marked. Its text is as the source has it, on one line,
/// and raw.
struct ShownSentence: Sendable, Hashable {
  struct Piece: Sendable, Hashable {
    enum Role: Sendable, Hashable {
      case plain
      /// The words in question.
      case marked
      /// Who a pronoun before it stands for.
      case added
    }

    var text: String
    var role: Role
    /// Whether a blank stands before it.
    var isSpaced: Bool
  }

  var source: Int
  /// 1-based.
  var line: Int
  /// The whole sentence.
  var range: ByteRange
  /// `…` stands where words are left out; an ellipsis is plain.
  var pieces: [Piece]

  var passage: Passage { Passage(source: source, range: range) }

  /// All of it.
  /// - Parameter shown: how a piece is written.
  func text(_ shown: (Piece) -> String = { $0.text }) -> String {
    pieces.reduce("") { $0 + ($1.isSpaced && !$0.isEmpty ? " " : "") + shown($1) }
  }

  var wordCount: Int { text().split(separator: " ").count }
}
