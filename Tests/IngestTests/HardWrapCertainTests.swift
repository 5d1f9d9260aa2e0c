import DocumentModel
import Ingest
import Testing
import TextCore

/// Wrapped lines in texts too short for statistics.
@Suite struct HardWrapCertainTests {
  private func blocks(_ text: String, path: String = "draft.md") throws -> [String] {
    let source = try SourceLoader.read(bytes: Array(text.utf8), path: path, id: "a")
    return source.blocks.map { source.text.string($0.range) }
  }

  @Test(arguments: ["draft.md", "draft.txt"])
  func `two wrapped paragraphs are two blocks`(_ path: String) throws {
    let found = try blocks(
      """
      The harbour office said on Monday that it will shut the northern lock for repairs to
      the gates. Some four hundred barges a week will have to wait at Ormsey.

      It will open the lock again in June. Engineer Dana Holt of the lock office told
      reporters that two gates had rusted through.
      """, path: path)
    #expect(found.count == 2)
    #expect(found.last?.contains("told\nreporters that") == true)
  }

  @Test func `items of a list and short lines stay apart`() throws {
    let found = try blocks(
      "Home\nnews\nsport\n\nThe ferry sank. Nobody was hurt.\nAll were saved.\n")
    #expect(found.contains("news") && found.contains("sport"))
    #expect(found.contains("All were saved."))
  }
}
