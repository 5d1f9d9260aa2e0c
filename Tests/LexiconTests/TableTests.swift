import FoundationEssentials
import Testing

@testable import Lexicon

/// The tables as edited by hand, read from the source tree.
private func rows(_ name: String) throws -> [[String: String]] {
  let root = String(#filePath.dropLast("Tests/LexiconTests/TableTests.swift".count))
  let text = try String(
    contentsOfFile: root + "Sources/CEmbedded/Lexicon/" + name, encoding: .utf8)
  let lines = text.split(separator: "\n").map {
    $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }
  return lines.dropFirst().map { line in
    Dictionary(uniqueKeysWithValues: zip(lines[0], line + Array(repeating: "", count: 9)))
  }
}

@Suite("The embedded tables are those in the source tree") struct TableTests {
  let lexicon = Lexicon.builtIn

  private func names(_ field: String?) -> [(name: String, markers: String)] {
    (field ?? "").split(separator: "|").map { written in
      let name = written.prefix { !"?!~".contains($0) }
      return (String(name), String(written.dropFirst(name.count)))
    }
  }

  /// Whether a name, written as in the table, is found as a whole.
  private func resolves(_ name: String, to identifier: String) -> Bool {
    let bare = name.lowercased().hasPrefix("the ") ? String(name.dropFirst(4)) : name
    let words = bare.split { " /".contains($0) }
    guard let match = lexicon.longestAlias(in: words, at: 0) else { return false }
    return match.length == words.count && lexicon.identifier(of: match.concept) == identifier
  }

  @Test("Versions and counts agree")
  func headers() throws {
    #expect(WordTable.storedVersion == WordTable.version)
    #expect(AliasTable.storedVersion == AliasTable.version)
    #expect(WordTable.formCount > 40_000)
    let concepts = try rows("countries.tsv").count + rows("aliases.tsv").count
    #expect(AliasTable.conceptCount == concepts)
    let rules = try rows("spelling.tsv").filter { $0["type"] != "word" }.count
    #expect(AliasTable.spellingRules.count == rules)
  }

  @Test("All 193 members of the United Nations and the others, by every name")
  func countries() throws {
    let all = try rows("countries.tsv")
    #expect(all.filter { $0["status"] == "un" }.count == 193)
    #expect(Set(all.compactMap { $0["id"] }).count == all.count)
    for id in ["kosovo", "taiwan", "palestine", "vatican", "scotland", "european-union"] {
      #expect(all.contains { $0["id"] == id }, "\(id)")
    }
    for row in all {
      let id = "country." + (row["id"] ?? "")
      for column in ["names", "adjectives", "people", "capitals", "government"] {
        for (name, markers) in names(row[column]) where !markers.contains("~") {
          #expect(resolves(name, to: id), "\(name)")
        }
      }
      if row["status"] == "un" {
        #expect(!names(row["capitals"]).isEmpty && !names(row["adjectives"]).isEmpty, "\(id)")
      }
    }
  }

  @Test("Every alias leads to its concept")
  func aliases() throws {
    let all = try rows("aliases.tsv")
    #expect(all.count >= 450)
    #expect(Set(all.map { ($0["kind"] ?? "") + "." + ($0["id"] ?? "") }).count == all.count)
    for row in all {
      let id = (row["kind"] ?? "") + "." + (row["id"] ?? "")
      for (name, markers) in names(row["names"]) where !markers.contains("~") {
        #expect(resolves(name, to: id), "\(name)")
      }
    }
  }

  @Test("Every class of given names holds together")
  func givenNames() throws {
    let all = try rows("names.tsv")
    #expect(all.count >= 150)
    for row in all {
      let variants = names(row["names"]).map(\.name)
      for other in variants.dropFirst() {
        #expect(lexicon.givenNameRelation(variants[0], other) != nil, "\(variants[0]) \(other)")
      }
    }
  }

  @Test("Every word of the table is found, and its text is its own")
  func words() {
    var seen = Set<String>()
    for number in 0..<WordTable.formCount {
      let record = WordTable.record(WordID(number: UInt16(number)))
      let text = WordTable.text(of: record)
      #expect(WordTable.find(text.utf8)?.id == record.id)
      seen.insert(text)
    }
    #expect(seen.count == WordTable.formCount)
  }
}
