internal import Comparison
internal import Ingest
internal import TextCore

/// Reads a user's table of names.
enum AliasFile {
  static func load(_ path: String) throws(Failure) -> ComparisonOptions.AliasTable {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path: path, limit: SourceLoader.sizeLimit)
    } catch {
      throw Failure(error.lines)
    }
    guard let text = UTF8Text(validating: bytes) else {
      throw Failure("\(path): is not UTF-8; save the table as UTF-8")
    }
    return ComparisonOptions.AliasTable(path: path, text: text.string(text.range))
  }
}
