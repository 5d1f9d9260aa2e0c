internal import DocumentModel
internal import TextCore
internal import YAMLReader

extension CaseFile {
  /// The case that a draft's own front matter makes: the draft is the
  /// subject, `sources` lists what it is measured against.
  ///
  /// ```yaml
  /// sources:
  ///   - wire.txt
  ///   - file: readout.txt
  ///     role: primary
  /// ```
  ///
  /// - Returns: `nil` when there is no front matter or it has no `sources`.
  /// - Throws: every problem of `sources`, `actors` and `expected-topics`;
  ///   the other keys are those of any source.
  public static func read(
    draft bytes: [UInt8], path: String
  ) throws(IngestError) -> CaseFile? {
    let decoded = try TextDecoding.decode(bytes, path: path)
    guard let yaml = FrontMatter.fenced(decoded.text)?.yaml else { return nil }
    let front: YAMLNode?
    do {
      front = try YAMLReader.read(Array(decoded.text.bytes[yaml.start..<yaml.end]), firstLine: 2)
    } catch {
      throw IngestError(path: path, reason: .frontMatter([error]))
    }
    guard let front, case .mapping(let entries) = front.value,
      entries.contains(where: { $0.key == "sources" })
    else { return nil }
    return try read(front: entries, at: front.position, path: path)
  }

  private static func read(
    front entries: [YAMLEntry], at position: YAMLPosition, path: String
  ) throws(IngestError) -> CaseFile {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var reader = CaseFileReader(path: path)
    do {
      let file = try reader.file(
        YAMLNode(.mapping(caseEntries(entries, draft: name)), at: position))
      guard reader.problems.errors.isEmpty else {
        throw IngestError(path: path, reason: .frontMatter(reader.problems.inOrder))
      }
      return file
    } catch let error as IngestError {
      throw error
    } catch let error as YAMLError {
      throw IngestError(path: path, reason: .frontMatter([error]))
    } catch {
      throw IngestError(path: path, reason: .unreadable("\(error)"))
    }
  }

  /// The entries as those of a case file with the draft as its first source.
  private static func caseEntries(_ entries: [YAMLEntry], draft name: String) -> [YAMLEntry] {
    entries.compactMap { entry in
      switch entry.key {
      case "sources":
        guard case .sequence(let items) = entry.value.value else { return entry }
        let subject = mapping(file: name, at: entry.position, role: .subject)
        let others = items.map { item in
          if case .scalar(let file, _) = item.value {
            return mapping(file: file, at: item.position)
          }
          return item
        }
        return YAMLEntry(
          key: entry.key, at: entry.position,
          value: YAMLNode(.sequence([subject] + others), at: entry.value.position))
      case "actors", "expected-topics", "background": return entry
      case "title", "headline":
        guard case .scalar = entry.value.value, entry.key == "title" else { return nil }
        return entry
      default: return nil
      }
    }
  }

  private static func mapping(
    file: String, at position: YAMLPosition, role: SourceMetadata.Role? = nil
  ) -> YAMLNode {
    func entry(_ key: String, _ value: String) -> YAMLEntry {
      YAMLEntry(
        key: key, at: position, value: YAMLNode(.scalar(value, isPlain: false), at: position))
    }
    let entries = [entry("file", file)] + (role.map { [entry("role", $0.rawValue)] } ?? [])
    return YAMLNode(.mapping(entries), at: position)
  }
}
