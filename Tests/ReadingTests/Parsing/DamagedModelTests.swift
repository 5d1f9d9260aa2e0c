import Foundation
import Reading
import Testing

/// A damaged model is told by its error, and one that is only wrong inside its
/// tables still gives trees.
@Suite struct DamagedModelTests {
  private static func bytes() throws -> [UInt8] {
    let root = String(
      #filePath.dropLast("Tests/ReadingTests/Parsing/DamagedModelTests.swift".count))
    let file = URL(fileURLWithPath: root + "Sources/CEmbedded/Parser/gold.model")
    return Array(try Data(contentsOf: file))
  }

  private func error(of bytes: [UInt8]) -> ModelError? {
    do throws(ModelError) {
      _ = try ParserModel(bytes: bytes)
      return nil
    } catch { return error }
  }

  @Test func `other files are no model`() {
    #expect(error(of: []) == .wrongFormat)
    #expect(error(of: Array("EPM".utf8)) == .wrongFormat)
    #expect(error(of: Array("EPM1".utf8) + [UInt8](repeating: 0, count: 100)) == .wrongFormat)
    #expect(error(of: Array("EPM2".utf8)) == .wrongSize(at: 4))
    #expect(error(of: Array("EPM2".utf8) + [UInt8](repeating: 0xFF, count: 100)) != nil)
  }

  @Test func `every short model is told`() throws {
    let bytes = try DamagedModelTests.bytes()
    // Each byte of the header; then places in the lists and tables.
    for length in Array(stride(from: 4, to: 1_500, by: 7)) + [40_000, 60_000, 207_504, 300_000] {
      guard case .wrongSize = error(of: Array(bytes.prefix(length))) else {
        Issue.record("\(length) bytes are taken for a model")
        return
      }
    }
    #expect(error(of: bytes.dropLast()) != nil)
    #expect(error(of: bytes + [0]) == .wrongSize(at: bytes.count))
  }

  @Test func `unknown names and sizes that no model has are told`() throws {
    let bytes = Array(try DamagedModelTests.bytes().prefix(10_000))
    var renamed = bytes
    // The first tag, "NOUN NN", starts after the mark, four counts and its length.
    renamed[24] = UInt8(ascii: "M")
    #expect(error(of: renamed) == .unknownName("MOUN NN"))
    var many = bytes
    many[19] = 0x7F
    #expect(error(of: many) == .wrongShape("number of names"))
  }

  @Test func `wrong weights give other trees, never a crash`() throws {
    var bytes = try DamagedModelTests.bytes()
    let firstRow = 207_515
    var state: UInt64 = 1
    for offset in stride(from: firstRow, to: bytes.count, by: 3) {
      // Keeps the counts in front of the other two tables.
      if (2_894_491..<2_894_503).contains(offset) || (4_991_655..<4_991_667).contains(offset) {
        continue
      }
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes[offset] = UInt8(truncatingIfNeeded: state >> 56)
    }
    var parser = SentenceParser(try ParserModel(bytes: bytes))
    let parsed = parser.parse(
      "The council approved the budget that nobody had read .".split(separator: " ").map(
        String.init))
    #expect(parsed.count == 10)
    #expect(parsed.allSatisfy { (-1..<10).contains($0.head) })
  }
}
