import BiasdiffTestSupport
import DocumentModel
import Foundation
import Testing

@Suite struct CaseCommandTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.writeReadouts()
    try workplace.write(
      """
      title: The call
      sources:
        - file: ostreva.txt
          outlet: Ostreva
          role: primary
          genre: readout
        - file: tarsia.txt
          outlet: Tarsia
          role: primary
          genre: readout
      expected-topics: [fishing quotas]
      """, to: "case.yml")
  }

  @Test func `a case names the sources`() throws {
    let result = try workplace.run("compare", "--case", "case.yml")
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.hasPrefix("# The call\n"))
    #expect(result.output.contains("\n## Left out of B (Tarsia)\n"))
    #expect(result.output.contains("fishing quotas"))
    #expect(result.output.contains("primary readout"))
  }

  @Test func `a title on the command line wins`() throws {
    let result = try workplace.run("compare", "--case", "case.yml", "--title", "Mine")
    #expect(result.output.hasPrefix("# Mine\n"))
  }

  @Test func `a case and files exclude each other`() throws {
    expectFailure(
      "--case names the sources; leave out the file arguments and --subject",
      from: try workplace.run("compare", "--case", "case.yml", "ostreva.txt"))
  }

  @Test func `sides of a case are weighed`() throws {
    let lead = """
      The Kelmouth harbour ferry ran aground near the Hask lighthouse on Monday evening.

      Divers searched the hull of the ferry until midnight.


      """
    let owners = (1...4).map {
      "“We lost \($0) boats near the lighthouse,” said Lena Ortiz.\n\n"
    }.joined()
    try workplace.write(lead + owners, to: "herald.txt")
    try workplace.write(
      lead + "“We lost one of our boats,” said Lena Ortiz.\n\n"
        + "“The lights were on all evening,” said Rolf Hansen of the harbour office.\n",
      to: "courier.txt")
    let sources = "sources:\n  - file: herald.txt\n  - file: courier.txt\n"
    try workplace.write(
      sources + "actors:\n  - name: Lena Ortiz\n    side: owners\n  - name: Rolf Hansen\n"
        + "    side: the harbour\n", to: "sides.yml")
    let result = try workplace.run("compare", "--case", "sides.yml")
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(
      result.output.contains("herald reports 4 statements of owners and 0 of the harbour"),
      "\(result.output)")
    // Without sides nothing is weighed.
    try workplace.write(sources, to: "plain.yml")
    #expect(
      try !workplace.run("compare", "--case", "plain.yml").output
        .contains("statements of"))
    try workplace.write(
      sources + "actors:\n  - name: Lena Ortiz\n    side: owners\n", to: "one.yml")
    expectFailure(
      "one.yml:6:11: `owners` is the only `side`; name one for the actors it disputes with, or "
        + "leave it out",
      from: try workplace.run("compare", "--case", "one.yml"))
  }

  @Test func `a missing case and missing sources are named`() throws {
    expectFailure(
      "none.yml: no such file; check the path",
      from: try workplace.run("compare", "--case", "none.yml"))
    try FileManager.default.removeItem(at: workplace.url("tarsia.txt"))
    expectFailure(
      "tarsia.txt: no such file; check the path",
      from: try workplace.run("compare", "--case", "case.yml"))
  }

  @Test func `a broken case has line and column`() throws {
    try workplace.write("title: x\nsources:\n  - file: ostreva.txt\n    role: star\n", to: "b.yml")
    let result = try workplace.run("compare", "--case", "b.yml")
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.contains("biasdiff: b.yml:4:11: "), "\(result.errors)")
  }

  @Test func `a case never writes over its sources`() throws {
    expectFailure(
      "tarsia.txt: is one of the sources; name another file for the report",
      from: try workplace.run(
        "compare", "--case", "case.yml", "-o", "tarsia.txt", "--format", "json"))
  }
}

@Suite struct InspectCommandTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write("A tern rode the wind. It was late.\n\nShare this:\n", to: "t.txt")
  }

  @Test func `blocks with zones, lines and sentences`() throws {
    #expect(
      try workplace.run("inspect", "t.txt")
        == ProgramResult(
          status: 0,
          output: """
            t.txt: 8 words, 3 sentences, 1 of 2 blocks are content
            1: paragraph: A tern rode the wind. It was late.
                | A tern rode the wind.
                | It was late.
            3: boilerplate: Share this:

            """, errors: ""))
  }

  @Test func `zones only`() throws {
    #expect(
      try workplace.run("inspect", "t.txt", "--zones")
        == ProgramResult(
          status: 0,
          output: """
            t.txt: 8 words, 3 sentences, 1 of 2 blocks are content
            1: paragraph: A tern rode the wind. It was late.
            3: boilerplate: Share this:

            """, errors: ""))
  }

  @Test func `quotations with their speakers, and actors with their labels`() throws {
    try workplace.write(
      "Captain Lena Ortiz steered the ferry. “The fog was thick,” Ortiz said. She added that the "
        + "radar had failed. Mayor Rolf Hansen left.\n", to: "q.txt")
    let result = try workplace.run("inspect", "q.txt")
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.contains("quotations: 1 direct, 1 indirect"))
    let direct = try #require(
      lines.first { $0.contains("The fog was thick,”") && $0.contains("say") })
    #expect(direct.hasPrefix("  1     direct    Lena Ortiz (“Ortiz”)"))
    #expect(lines.contains { $0.contains("indirect  Lena Ortiz (“She”)") && $0.contains("add") })
    #expect(lines.contains { $0.contains("Lena Ortiz") && $0.hasSuffix("2  line 1, 1") })
    #expect(lines.contains { $0.contains("Rolf Hansen") && $0.contains("Mayor (line 1)") })
  }

  @Test func `clauses tell who does what to whom`() throws {
    try workplace.write(
      "The council was not told of the leak, and it may sue the company.\n", to: "clauses.txt")
    let result = try workplace.run("inspect", "clauses.txt", "--clauses")
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.contains("“told” · subject “The council” · denied · past · passive"))
    #expect(result.output.contains("“sue” · subject “it” · object “the company” · may"))
    #expect(try workplace.run("inspect", "clauses.txt", "--clauses", "--zones").status == 2)
    #expect(
      try workplace.run("inspect", "clauses.txt", "--clauses", "--format", "json").status == 2)
  }

  @Test func `standard input`() throws {
    let result = try workplace.run("inspect", "-", input: "A tern rode the wind.\n")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("-: 5 words, 1 sentences, 1 of 1 blocks are content\n"))
  }

  @Test func `JSON of one source`() throws {
    let result = try workplace.run("inspect", "t.txt", "--format", "json")
    #expect(result.status == 0 && result.errors.isEmpty)
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let source = try #require((value as? [String: Any])?["source"] as? [String: Any])
    #expect((source["sentences"] as? [Any])?.count == 3)
    #expect(
      (source["blocks"] as? [[String: Any]])?.map { $0["zone"] as? String }
        == ["paragraph", "boilerplate"])
    #expect(source["path"] as? String == "t.txt")
  }

  @Test func `control characters of a text do not reach the terminal`() throws {
    try workplace.write("A tern \u{1B}[31mrode\u{202E} the wind.\n", to: "c.txt")
    let result = try workplace.run("inspect", "c.txt")
    #expect(!result.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }
}
