/// The trained tables of the tagger and the parser.
///
/// The format, EPM2, little-endian: the four letters; three widths of feature
/// numbers; the tags and the relations (a count, then for each a length and
/// UTF-8, a tag as "VERB VBD"); the hashes of known words, sorted (a count,
/// 32 bits each); the words that have classes (a count, sorted hashes, the
/// fine classes of 16 bits, the coarse ones of 8); then the tables of tags,
/// moves and relations: width of a feature's number, base-2 logarithm of the
/// number of rows, bytes a row, the rows.
///
/// Everything but the names is read where it lies.
public struct ParserModel: Sendable {
  let bytes: ModelBytes
  /// The tags by the number of their column.
  let tags: [TagPair]
  /// The relations by the number of their column.
  let relations: [Relation]
  let knownWords: SortedHashes
  let classes: WordClassTable
  let tagTable: ScoreTable
  let moveTable: ScoreTable
  let relationTable: ScoreTable

  /// What the bytes of a model start with.
  private static let mark = Array("EPM2".utf8)

  /// Checks the model that is part of the program.
  /// - Throws: only if the program was built from a damaged or older file.
  public static func checkBuiltIn() throws(ModelError) { _ = try made.get() }

  /// The model that is part of the program; made once.
  /// - Precondition: ``checkBuiltIn()`` does not throw.
  public static var builtIn: ParserModel {
    switch made {
    case .success(let model): return model
    case .failure(let error):
      preconditionFailure("the built-in tables of the parser cannot be used: \(error)")
    }
  }

  private static let made = Result { () throws(ModelError) in try ParserModel(.embedded) }

  /// Reads a model; its bytes are kept as long as the process.
  public init(bytes: [UInt8]) throws(ModelError) { try self.init(ModelBytes(keeping: bytes)) }

  init(_ bytes: ModelBytes) throws(ModelError) {
    for (offset, byte) in ParserModel.mark.enumerated() where bytes.byte(at: offset) != byte {
      throw .wrongFormat
    }
    var reader = ModelReader(bytes: bytes, offset: ParserModel.mark.count)
    // The widths stand again in front of each table.
    for _ in 0..<3 { _ = try reader.number() }
    var tags: [TagPair] = []
    for name in try reader.names() {
      guard let tag = TagPair(name) else { throw .unknownName(name) }
      tags.append(tag)
    }
    var relations: [Relation] = []
    for name in try reader.names() {
      guard let relation = Relation(rawValue: name) else { throw .unknownName(name) }
      relations.append(relation)
    }
    let knownWords = try reader.hashes(count: reader.number())
    let classCount = try reader.number()
    let classed = try reader.hashes(count: classCount)
    let fine = try reader.skip(classCount * 2)
    let coarse = try reader.skip(classCount)
    tagTable = try reader.table(columns: tags.count)
    moveTable = try reader.table(columns: ScoreTable.moveColumns)
    relationTable = try reader.table(columns: relations.count)
    guard reader.offset == bytes.count else { throw .wrongSize(at: reader.offset) }
    self.bytes = bytes
    self.tags = tags
    self.relations = relations
    self.knownWords = knownWords
    classes = WordClassTable(words: classed, fine: fine, coarse: coarse)
  }
}

/// Reads the parts of a model one after another.
struct ModelReader {
  let bytes: ModelBytes
  var offset: Int

  /// Steps over `length` bytes and gives their offset.
  mutating func skip(_ length: Int) throws(ModelError) -> Int {
    guard bytes.holds(offset, length) else { throw .wrongSize(at: offset) }
    defer { offset += length }
    return offset
  }

  mutating func number() throws(ModelError) -> Int { Int(bytes.word(at: try skip(4))) }

  mutating func names() throws(ModelError) -> [String] {
    let count = try number()
    guard ScoreTable.columnLimits.contains(count) else { throw .wrongShape("number of names") }
    var names: [String] = []
    for _ in 0..<count {
      let length = try number()
      names.append(bytes.text(at: try skip(length), length: length))
    }
    return names
  }

  mutating func hashes(count: Int) throws(ModelError) -> SortedHashes {
    SortedHashes(bytes: bytes, offset: try skip(count * 4), count: count)
  }

  mutating func table(columns: Int) throws(ModelError) -> ScoreTable {
    let featureBits = try number()
    let slotBits = try number()
    let rowLength = try number()
    guard slotBits <= 24, rowLength == columns + 1 else { throw .wrongShape("table") }
    let rows = try skip(rowLength << slotBits)
    guard
      let table = ScoreTable(
        bytes, at: rows, featureBits: featureBits, slotBits: slotBits, rowLength: rowLength)
    else { throw .wrongShape("table") }
    return table
  }
}
