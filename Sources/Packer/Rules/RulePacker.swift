internal import FoundationEssentials
internal import Wording

/// Packs the built-in rules, from the root of the package.
enum RulePacker {
  /// - Parameter arguments: `pack`, `features` and a file, or `time`.
  static func run(_ arguments: ArraySlice<String>) throws {
    switch arguments.first {
    case "pack": try pack()
    case "features": try FeatureDump.run(Array(arguments.dropFirst()))
    case "time": RuleTiming.run()
    default: print(Packer.usage)
    }
  }

  private static let measuredPath = "Sources/CEmbedded/Rules/measured.tsv"

  private static func pack() throws {
    let folder = "Sources/CEmbedded/Rules"
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
    try Data(bytes).write(to: URL(fileURLWithPath: "Sources/CEmbedded/Rules/rules.bin"))
    let source = """
      /// SHA-256 of CEmbedded/Rules/rules.bin; written by `Packer rules pack`.
      let builtinRulesDigest =
        "\(digest)"

      """
    try Data(source.utf8).write(to: URL(fileURLWithPath: "Sources/Wording/Packed/Digest.swift"))
    print("\(files.count) packs, \(bytes.count) bytes, \(digest)")
  }
}
