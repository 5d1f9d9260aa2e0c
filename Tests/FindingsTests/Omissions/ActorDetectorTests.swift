import BiasdiffTestSupport
import Comparison
import DocumentModel
import Testing

/// Who counts as an actor that an account lacks.
@Suite struct ActorDetectorTests {
  private func findings(_ texts: String...) throws -> [String] {
    let sources = texts.enumerated().map { number, text in
      Source.lines(text, id: "p\(number)", metadata: SourceMetadata(outlet: "Paper \(number)"))
    }
    return try ComparedEvent(sources).findings(.actorMissing).map {
      "\($0.passage.source): \($0.message)"
    }
  }

  private let without = """
    A landslide closed the mountain road near Kelmouth on Sunday.
    Rescuers dug out two lorries, and nobody was hurt near Kelmouth.
    """

  @Test func `the adjective of a country is nobody`() throws {
    let told = try findings(
      """
      Rescuers dug two Norwegian lorries out of a landslide near Kelmouth on Sunday.
      The Norwegian drivers were not hurt.
      """,
      """
      A landslide hit Norwegian lorries on the mountain road near Kelmouth.
      Both Norwegian crews walked away.
      """, without)
    #expect(told.isEmpty, "\(told)")
  }

  @Test func `nor is a town, nor a part of the name of one`() throws {
    let told = try findings(
      """
      A landslide closed the mountain road from San Orvallo to Kelmouth on Sunday.
      Rescuers from San Orvallo dug out two lorries.
      """,
      """
      Two lorries from San Orvallo were hit by a landslide near Kelmouth on Sunday.
      The road to San Orvallo stays closed.
      """, without)
    #expect(told.isEmpty, "\(told)")
  }

  private let lead = """
    Governor Sergei Halvorsen opened the mountain road near Kelmouth after the landslide on Sunday.
    Sergei Halvorsen thanked the rescuers, and Halvorsen promised a wall.
    """

  @Test func `a person is told of once and by the full name`() throws {
    let told = try findings(
      lead, lead.replacingLines { $0 + " It was the second landslide." }, without)
    #expect(
      told == [
        "2: “Sergei Halvorsen”, named in the lead of Paper 0 and Paper 1, not found in Paper 2"
      ])
  }

  @Test func `a spelling that differs by a letter is a mention`() throws {
    let told = try findings(
      lead, lead.replacingLines { $0 + " It was the second landslide." },
      without + "\nThe governor, Serhiy Halvorssen, was not there.")
    #expect(told.isEmpty, "\(told)")
  }
}

extension String {
  /// Each line as `change` makes it.
  fileprivate func replacingLines(_ change: (Substring) -> String) -> String {
    split(separator: "\n").map(change).joined(separator: "\n")
  }
}
