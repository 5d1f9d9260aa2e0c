public import DocumentModel
internal import TextCore

/// Reads files into sources.
public enum SourceLoader {
  /// The largest file, in bytes.
  public static let sizeLimit = 16 << 20

  /// The source in the file at `path`; `-` reads standard input.
  ///
  /// - Parameter standardInput: what standard input holds, when the caller
  ///   has read it; otherwise it is read here.
  /// - Throws: when there is no readable text at `path`.
  public static func load(
    path: String, standardInput: [UInt8]? = nil
  ) throws(IngestError) -> Source {
    guard path == "-" else {
      return try read(
        bytes: try FileBytes.read(path: path, limit: sizeLimit), path: path,
        id: SourceIdentifiers.stem(of: path))
    }
    let bytes: [UInt8]
    if let standardInput {
      bytes = standardInput
    } else {
      bytes = try FileBytes.readStandardInput(limit: sizeLimit)
    }
    return try read(bytes: bytes, path: path, id: SourceIdentifiers.stem(of: path))
  }

  /// The sources in the files at `paths`, in that order, with identifiers
  /// that differ.
  ///
  /// - Throws: what is wrong with each file that cannot be read.
  public static func load(
    paths: [String], standardInput: [UInt8]? = nil
  ) throws(IngestErrors) -> [Source] {
    var sources: [Source] = []
    var errors: [IngestError] = []
    let loaded = paths.parallelMap { path -> Result<Source, IngestError> in
      do throws(IngestError) {
        return .success(try load(path: path, standardInput: standardInput))
      } catch {
        return .failure(error)
      }
    }
    for result in loaded {
      switch result {
      case .success(let source): sources.append(source)
      case .failure(let error): errors.append(error)
      }
    }
    guard errors.isEmpty else { throw IngestErrors(errors) }
    SourceIdentifiers.makeUnique(&sources)
    return sources
  }

  /// The source in `bytes`. Pure: reads nothing else.
  ///
  /// - Parameters:
  ///   - path: named in errors, and its suffix tells the notation.
  ///   - format: overrides the notation.
  /// - Throws: when the bytes are not text, hold no text or have wrong front
  ///   matter.
  public static func read(
    bytes: [UInt8], path: String, id: String, format: TextFormat? = nil
  ) throws(IngestError) -> Source {
    guard bytes.count <= sizeLimit else {
      throw IngestError(path: path, reason: .tooLarge(limit: sizeLimit))
    }
    if format == nil, HTMLExtractor.looksLikeHTML(bytes: bytes, path: path) {
      return try PageReader.read(bytes: bytes, path: path, id: id)
    }
    let decoded = try TextDecoding.decode(bytes, path: path)
    let front = try FrontMatter.read(decoded.text, path: path)
    let format = format ?? TextFormat(path: path)
    let text =
      format == .markdown
      ? MarkdownMarkup.blanked(decoded.text, from: front.end) : decoded.text
    let blocks = BlockReader.blocks(
      text, from: front.end, format: format, headline: front.metadata.headline)
    guard !blocks.isEmpty else { throw IngestError(path: path, reason: .noBody) }
    var metadata = front.metadata
    if metadata.headline == nil, let block = blocks.first(where: { $0.zone == .headline }) {
      metadata.headline = text.string(block.range)
    }
    return Source(
      id: id, path: path, metadata: metadata, text: text, blocks: blocks,
      notices: decoded.notices + front.notices)
  }
}

/// Short names for sources, from their paths.
public enum SourceIdentifiers {
  /// The last part of the path without its suffix; `stdin` for `-`.
  public static func stem(of path: String) -> String {
    if path == "-" { return "stdin" }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// Gives each later source whose identifier is taken the first free one of
  /// `-2`, `-3`, ….
  public static func makeUnique(_ sources: inout [Source]) {
    var taken: Set<String> = []
    var next: [String: Int] = [:]
    for index in sources.indices {
      let stem = sources[index].id
      var id = stem
      while !taken.insert(id).inserted {
        let number = next[stem, default: 2]
        next[stem] = number + 1
        id = "\(stem)-\(number)"
      }
      sources[index].id = id
    }
  }
}
