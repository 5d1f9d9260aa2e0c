public import DocumentModel
internal import TextCore

/// Reads what a desk knows into texts that a draft is held against.
public enum BackgroundLoader {
  /// The texts of a list: a file each, then one of all its phrases.
  ///
  /// - Parameters:
  ///   - folder: where the paths start.
  ///   - root: the folder that no file may lie outside of, links resolved.
  ///   - accounts: the paths of the accounts that are compared: what is held
  ///     against others cannot be known beforehand.
  /// - Throws: what is wrong with each file.
  public static func load(
    _ list: BackgroundList, folder: String, root: String, accounts: [String] = []
  ) throws(IngestErrors) -> [Source] {
    guard let resolvedRoot = FileBytes.resolved(root) else {
      throw IngestErrors([IngestError(path: root, reason: .missing)])
    }
    let taken = Set(accounts.compactMap { FileBytes.resolved($0) })
    var sources: [Source] = []
    var errors: [IngestError] = []
    for file in list.files {
      do throws(IngestError) {
        let path = PathRules.joined(folder, file)
        if let resolved = FileBytes.resolved(path) {
          guard PathRules.isInside(resolved, root: resolvedRoot) else {
            throw IngestError(path: path, reason: .outsideRoot(root))
          }
          guard !taken.contains(resolved) else {
            throw IngestError(path: path, reason: .accountAsBackground)
          }
        }
        sources.append(try SourceLoader.load(path: path))
      } catch {
        errors.append(error)
      }
    }
    guard errors.isEmpty else { throw IngestErrors(errors) }
    return sources + [phrases(list.phrases)].compactMap(\.self)
  }

  /// Phrases as one text, a paragraph each; `nil` when there is none.
  public static func phrases(_ phrases: [String]) -> Source? {
    var text = ""
    var blocks: [Block] = []
    for phrase in phrases {
      let line = Excerpt.levelled(phrase)
      guard !line.isEmpty else { continue }
      let start = text.utf8.count
      text += line
      blocks.append(Block(range: ByteRange(start, text.utf8.count), zone: .paragraph))
      text += "\n\n"
    }
    guard !blocks.isEmpty else { return nil }
    return Source(
      id: "phrases", path: "phrases", metadata: SourceMetadata(), text: UTF8Text(text),
      blocks: blocks)
  }
}
