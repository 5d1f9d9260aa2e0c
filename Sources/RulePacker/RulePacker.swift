internal import FoundationEssentials
internal import FramingRules

/// Packs the built-in rules: `swift run RulePacker pack`, from the root of
/// the package. A developer's tool.
@main
struct RulePacker {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "pack": try pack()
    case "features": try FeatureDump.run(Array(arguments.dropFirst()))
    case "time": RuleTiming.run()
    default: print("usage: RulePacker pack | features GOLD.jsonl [--without-triggers] | time")
    }
  }

  private static let measuredPath = "Sources/CBuiltinRules/Data/measured.tsv"

  private static func pack() throws {
    let folder = "Sources/CBuiltinRules/Packs"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".yml") }.sorted()
    let files = try names.map { name in
      let path = folder + "/" + name
      return (path: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    }
    let bytes: [UInt8]
    let digest: String
    do {
      let measured = try? Data(contentsOf: URL(fileURLWithPath: measuredPath))
      (bytes, digest) = try BuiltinPacker.pack(
        files, measured: String(decoding: measured ?? Data(), as: UTF8.self))
    } catch {
      return print(error)
    }
    try Data(bytes).write(to: URL(fileURLWithPath: "Sources/CBuiltinRules/Data/rules.bin"))
    let source = """
      /// SHA-256 of Data/rules.bin; written by RulePacker.
      let builtinRulesDigest =
        "\(digest)"

      """
    try Data(source.utf8).write(to: URL(fileURLWithPath: "Sources/BuiltinRules/Digest.swift"))
    print("\(files.count) packs, \(bytes.count) bytes, \(digest)")
  }
}
