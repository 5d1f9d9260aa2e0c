import Foundation
import Testing

/// `check`: a draft against its sources, sentence by sentence.
@Suite struct CheckCommandTests {
  private let workplace: Workplace

  private static let source = """
    Closure of the Vell bridge

    The Road Authority will close the Vell bridge on 12 May for repairs to the eastern cables.

    The authority will reopen the bridge by the end of August if the new cables arrive in time.

    About 9,000 drivers a day will have to use the ferry at Ormsey. Two of the 48 cables had rusted
    through, engineer Dana Holt said.

    """

  private static let right = """
    The Road Authority will close the Vell bridge on 12 May for repairs to the eastern cables.

    The authority will reopen the bridge by the end of August if the new cables arrive in time.

    About 9,000 drivers a day will have to use the ferry at Ormsey.

    """

  private static let wrong = """
    The Road Authority will close the Vell bridge on 21 May for repairs to the eastern cables.

    The authority will reopen the bridge by the end of August if the new cables arrive in time.

    About 9,000 drivers a day will have to use the ferry at Ormsey. Repairs will cost 3.2 million pounds.

    """

  init() throws {
    workplace = try Workplace()
    try workplace.write(Self.source, to: "authority.txt")
    try workplace.write(Self.right, to: "right.md")
    try workplace.write(Self.wrong, to: "wrong.md")
  }

  @Test func `a draft that keeps to its source passes, its sentences counted`() throws {
    let result = try workplace.run("check", "right.md", "authority.txt", "--format", "text")
    expect(
      result, 0,
      """
      right against authority

      3 sentences: 3 supported
      3 supported sentences are not shown (--all).
      Nothing fails the gate. (exit 0)

      """)
  }

  @Test func `what differs is shown with both passages, the words and what fails`() throws {
    let result = try workplace.run("check", "wrong.md", "authority.txt", "--format", "text")
    expect(
      result, 1,
      """
      wrong against authority

        ≠ differs  wrong.md:1
          “The Road Authority will close the Vell bridge on 21 May for repairs to the
          eastern cables.”
            authority, authority.txt:3: “The Road Authority will close the Vell bridge
            on 12 May for repairs to the eastern cables.”
            date or time: “21 May” here, “12 May” in authority
            fails: date-time-conflict (error)

        ? unclear  wrong.md:5
          “Repairs will cost 3.2 million pounds.”
            authority, authority.txt:3: “The Road Authority will close the Vell bridge
            on 12 May for repairs to the eastern cables.”
            figure in no source: “3.2 million pounds”
            fails: figure-not-found (error)

      4 sentences: 2 supported, 1 differs, 1 unclear
      2 supported sentences are not shown (--all).
      Fails the gate: 2 errors. (exit 1)

      """)
  }

  @Test func `all shows supported sentences too`() throws {
    let result = try workplace.run("check", "right.md", "authority.txt", "--format=text", "--all")
    #expect(result.status == 0)
    #expect(result.output.contains("\n  = supported  right.md:5\n"))
    #expect(!result.output.contains("not shown"))
  }

  @Test func `quiet prints what fails and nothing else`() throws {
    for format in ["text", "markdown"] {
      expect(
        try workplace.run("check", "right.md", "authority.txt", "-q", "--format", format), 0, "")
    }
    let result = try workplace.run("check", "wrong.md", "authority.txt", "-q", "--format", "text")
    #expect(result.status == 1)
    #expect(result.output.contains("fails: date-time-conflict (error)"))
    #expect(!result.output.contains("not shown"))
  }

  @Test func `what the desk knows counts as found`() throws {
    try workplace.write("The repairs cost 3.2 million pounds.\n", to: "known.txt")
    let result = try workplace.run(
      "check", "wrong.md", "authority.txt", "--background", "known.txt", "--format", "text")
    #expect(result.status == 1)
    #expect(!result.output.contains("figure in no source"))
    #expect(result.output.contains("Fails the gate: 1 error. (exit 1)"))
  }

  @Test func `each format goes where it is told to, the exit code as ever`() throws {
    let result = try workplace.run(
      "check", "wrong.md", "authority.txt", "-o", "a.html", "-o", "a.json", "-o", "a.md",
      "-o", "a.txt")
    expect(result, 1, "")
    #expect(try workplace.read("a.html").contains("<section id=\"draft\">"))
    #expect(
      try workplace.read("a.md").contains("| ≠\u{A0}differs | “The Road Authority will close"))
    #expect(try workplace.read("a.txt").hasPrefix("wrong against authority\n"))
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: workplace.url("a.json")))
        as? [String: Any])
    #expect((document["draft"] as? [String: Any])?["source"] as? String == "wrong")
  }

  @Test func `without a format a file gets Markdown`() throws {
    let result = try workplace.run("check", "wrong.md", "authority.txt", "--title", "A *draft*")
    #expect(result.output.hasPrefix("# A \\*draft\\*\n"))
    #expect(result.output.contains("**4 sentences: 2 supported, 1 differs, 1 unclear**"))
  }

  @Test func `too little to compare is said`() throws {
    try workplace.write(
      "The Road Authority will close the Vell bridge on 12 May for repairs to the cables.\n",
      to: "short.md")
    let result = try workplace.run("check", "short.md", "authority.txt", "--format", "text")
    #expect(
      result.output.contains(
        "Only 1 pair of passages was alike enough to be compared word for word."))
  }

  @Test func `bad input is one line and 2`() throws {
    expectFailure(
      "no source given for right.md; name at least one file it goes back to",
      from: try workplace.run("check", "right.md"))
    expectFailure(
      "nothing.txt: no such file; check the path",
      from: try workplace.run("check", "right.md", "nothing.txt"))
    expectFailure(
      "right.md: given twice; name each source once",
      from: try workplace.run("check", "right.md", "right.md"))
    expectFailure(
      "none.txt: no such file; check the path",
      from: try workplace.run("check", "right.md", "authority.txt", "--background", "none.txt"))
    expectFailure(
      "./right.md: is compared and given as --background too; leave out one of them",
      from: try workplace.run("check", "right.md", "authority.txt", "--background", "./right.md"))
    expectFailure(
      "a.sarif: check writes text, markdown, html, json; `compare --subject` writes sarif",
      from: try workplace.run("check", "right.md", "authority.txt", "-o", "a.sarif"))
    expectFailure(
      "authority.txt: is one of the sources; name another file for the report",
      from: try workplace.run("check", "right.md", "authority.txt", "-o", "text=authority.txt"))
    expectFailure(
      "--background does nothing without a subject; name one with --subject",
      from: try workplace.run(
        "compare", "right.md", "authority.txt", "--background", "wrong.md"))
    #expect(try workplace.files() == ["authority.txt", "right.md", "wrong.md"])
  }
}
