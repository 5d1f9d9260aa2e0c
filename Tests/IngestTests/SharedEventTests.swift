import DocumentModel
import Foundation
import Ingest
import Testing
import TextCore

/// The labelled event beside the repository, where it is present.
private enum SharedEvent {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/eval/omission/dev")
  static let isPresent = FileManager.default.fileExists(
    atPath: folder.appendingPathComponent("gold.json").path)

  struct Gold: Decodable {
    struct Entry: Decodable { var id: String, file: String }
    struct Furniture: Decodable { var source: String, quote: String }
    struct Mention: Decodable { var quote: String?, also: [String]? }
    struct Issue: Decodable {
      var mentions: [String: Mention]
      enum CodingKeys: String, CodingKey { case mentions = "in" }
    }
    var sources: [Entry]
    var boilerplate: [Furniture]
    var issues: [Issue]
  }
}

@Suite(.enabled(if: SharedEvent.isPresent, "the shared evaluation data is not there"))
struct SharedEventTests {
  /// One text per white space, so that a label finds its passage.
  private func plain(_ text: String) -> String {
    text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }

  @Test func `labelled furniture is dropped and no labelled content is`() throws {
    let data = try Data(contentsOf: SharedEvent.folder.appendingPathComponent("gold.json"))
    let gold = try JSONDecoder().decode(SharedEvent.Gold.self, from: data)
    var content: [String: String] = [:]
    for entry in gold.sources {
      let path = SharedEvent.folder.appendingPathComponent(entry.file).path
      let source = try SourceLoader.load(path: path)
      content[entry.id] = source.blocks.filter(\.zone.isContent)
        .map { plain(source.text.string($0.range)) }.joined(separator: "\n")
    }
    for item in gold.boilerplate {
      #expect(content[item.source]?.contains(plain(item.quote)) == false, "\(item.quote)")
    }
    var count = 0
    for issue in gold.issues {
      for (id, mention) in issue.mentions {
        for quote in [mention.quote].compactMap({ $0 }) + (mention.also ?? []) {
          // One label lies inside a caption that is labelled furniture.
          let isFurniture = gold.boilerplate.contains {
            $0.source == id && plain($0.quote).contains(plain(quote))
          }
          if isFurniture { continue }
          #expect(content[id]?.contains(plain(quote)) == true, "\(id): \(quote)")
          count += 1
        }
      }
    }
    #expect(count > 50)
  }
}
