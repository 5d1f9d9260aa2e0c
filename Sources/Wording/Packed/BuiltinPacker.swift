/// Makes the packed form of the built-in packs from their YAML.
public enum BuiltinPacker {
  /// The bytes to embed and their digest.
  /// - Parameter measured: rows `rule⇥hits⇥marked⇥expected in hundredths`, as
  ///   `Scripts/calibrate.py` writes them; rules without a row are unmeasured.
  /// - Throws: all defects of the packs.
  public static func pack(
    _ files: [(path: String, bytes: [UInt8])], measured: String
  ) throws(RulePackErrors) -> (bytes: [UInt8], digest: String) {
    let records = records(measured)
    var packs = try RulePackLoader.load(files, usesBuiltIn: false)
    for pack in packs.indices {
      for rule in packs[pack].rules.indices {
        packs[pack].rules[rule].measured = records[packs[pack].rules[rule].id] ?? MeasuredRule()
      }
    }
    let bytes = RuleCompiler.compile(packs).packed()
    return (bytes, SHA256.hexDigest(of: bytes))
  }

  private static func records(_ table: String) -> [String: MeasuredRule] {
    var records: [String: MeasuredRule] = [:]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 4, let hits = Int(fields[1]), let marked = Int(fields[2]),
        let expected = Int(fields[3])
      else { continue }
      records[String(fields[0])] = MeasuredRule(
        hits: hits, marked: marked, expectedHundredths: expected)
    }
    return records
  }
}
