internal import TextCore
internal import YAMLReader

/// Reads rule packs and refuses them whole when anything in them is wrong.
public enum RulePackLoader {
  /// The largest pack that is read, in bytes.
  public static let sizeLimit = 2 << 20

  /// The packs in `files`, in that order.
  /// - Parameters:
  ///   - files: path and bytes of each pack.
  ///   - usesBuiltIn: whether built-in lists and ids are known.
  /// - Throws: all defects of all packs.
  public static func load(
    _ files: [(path: String, bytes: [UInt8])], usesBuiltIn: Bool = true
  ) throws(RulePackErrors) -> [RulePack] {
    let (packs, errors) = read(files, usesBuiltIn: usesBuiltIn)
    guard errors.isEmpty else { throw RulePackErrors(errors) }
    return packs
  }

  /// Reads and checks; the packs are whole only when there are no errors.
  static func read(
    _ files: [(path: String, bytes: [UInt8])], usesBuiltIn: Bool
  ) -> (packs: [RulePack], errors: [RulePackError]) {
    var packs: [RulePack] = []
    var errors: [RulePackError] = []
    for (path, bytes) in files {
      if let bad = UTF8Text.firstInvalidOffset(in: bytes) {
        let line = bytes[..<bad].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
        errors.append(
          RulePackError(
            path: path, at: .init(line: line, column: 1),
            "the file is not UTF-8: byte \(bad) does not belong to a character"))
        continue
      }
      var reader = RulePackReader(path: path)
      let pack = reader.pack(bytes)
      errors += reader.errors
      if let pack { packs.append(pack) }
    }
    var check = RulePackCheck(packs, usesBuiltIn: usesBuiltIn)
    errors += check.errors()
    let order = Dictionary(
      files.enumerated().map { ($0.element.path, $0.offset) }, uniquingKeysWith: min)
    errors = errors.enumerated().sorted { a, b in
      let x = (order[a.element.path] ?? 0, a.element.line, a.element.column, a.offset)
      let y = (order[b.element.path] ?? 0, b.element.line, b.element.column, b.offset)
      return x < y
    }
    .map(\.element)
    return (packs, errors)
  }
}
