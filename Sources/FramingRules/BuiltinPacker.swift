/// Makes the packed form of the built-in packs from their YAML.
public enum BuiltinPacker {
  /// The bytes to embed and their digest.
  /// - Throws: all defects of the packs.
  public static func pack(
    _ files: [(path: String, bytes: [UInt8])]
  ) throws(RulePackErrors) -> (bytes: [UInt8], digest: String) {
    let packs = try RulePackLoader.load(files, usesBuiltIn: false)
    let bytes = RuleCompiler.compile(packs).packed()
    return (bytes, SHA256.hexDigest(of: bytes))
  }
}
