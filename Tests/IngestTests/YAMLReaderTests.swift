import Testing
import YAMLReader

private func read(_ text: String) throws -> YAMLNode? { try YAMLReader.read(Array(text.utf8)) }

private func failure(_ text: String) -> YAMLError? {
  do {
    _ = try YAMLReader.read(Array(text.utf8))
    return nil
  } catch {
    return error
  }
}

@Suite struct YAMLReaderTests {
  @Test func `keeps order, positions and the difference between plain and quoted`() throws {
    let node = try #require(try read("b: 1\na: 'two'\nlist:\n  - é: x\n"))
    let mapping = try node.mapping("document")
    #expect(mapping.entries.map(\.key) == ["b", "a", "list"])
    #expect(mapping.entries.map(\.position.line) == [1, 2, 3])
    #expect(mapping["b"]?.value == .scalar("1", isPlain: true))
    #expect(mapping["a"]?.value == .scalar("two", isPlain: false))
    let item = try #require(try mapping["list"]?.sequence("list").first?.mapping("item"))
    // Columns are code points: é counts once.
    #expect(item.entries[0].value.position == YAMLPosition(line: 4, column: 8))
  }

  @Test func `an empty document and comments alone are no document`() throws {
    #expect(try read("") == nil)
    #expect(try read("# nothing\n") == nil)
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3\n", "line 3, column 1: the key `a` stands here and on line 1"),
    ("a: &x 1\n", "line 1, column 4: anchors"),
    ("a: *x\n", "line 1, column 4: anchors"),
    ("a: !!int 1\n", "line 1, column 4: tags"),
    ("a: 1\n---\nb: 2\n", "line 2, column 1: only one document"),
    ("title: one: two\n", "line 1, column 11: a second `: ` stands in this value"),
    ("a:\n\t- b\n", "line 2, column 1: this character cannot start"),
    ("? [x, y]\n: z\n", "line 1, column 3: a key must be plain text"),
    ("a: \u{1}\n", "line 1, column 4: a control character"),
    ("é: \u{1}\n", "line 1, column 4: a control character"),
  ])
  func `says where and what`(_ text: String, _ start: String) throws {
    let error = try #require(failure(text))
    #expect(error.description.hasPrefix(start), "\(error)")
  }

  @Test func `refuses an alias bomb`() {
    var text = "a: &a [x, x]\n"
    for letter in "bcdefghij" { text += "\(letter): &\(letter) [*a, *a, *a, *a]\n" }
    #expect(failure(text)?.line == 1)
  }

  @Test(.timeLimit(.minutes(5)), arguments: ["[", "- ", "{a: ", "? "])
  func `refuses deep nesting at once`(_ opener: String) {
    let error = failure(String(repeating: opener, count: 50_000))
    #expect(error != nil)
  }

  @Test func `sixty-four levels are allowed and one more is not`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try read(nested(64)) != nil)
    #expect(failure(nested(65))?.message == "nested more than 64 levels deep")
  }

  @Test func `refuses more than four megabytes`() {
    let text = String(repeating: "#", count: YAMLReader.sizeLimit + 1)
    #expect(failure(text)?.message.contains("the limit is 4194304") == true)
    #expect(failure(String(text.dropLast())) == nil)
  }

  @Test(.timeLimit(.minutes(5)))
  func `many keys are read in reasonable time`() throws {
    let text = (0..<20_000).map { "key\($0): 1\n" }.joined()
    let node = try #require(try read(text))
    #expect(try node.mapping("document").unknownKeys(known: ["title"]).count == 20)
  }

  @Test func `typed values say what they must be and what was found`() throws {
    enum Role: String, CaseIterable { case subject, primary, reference }
    let document = try #require(
      try read("s:\n  - role: main\n    n: '3'\n    f: 7\n    b: yes\n    t: [1]\n    e:\n"))
    let item = try #require(
      try document.mapping("document")["s"]?.sequence("s").first?.mapping("item"))
    func error(_ body: () throws(YAMLError) -> Void) -> String {
      do {
        try body()
        return "no error"
      } catch { return error.description }
    }
    #expect(
      error { () throws(YAMLError) in _ = try item.required("role").choice("role", of: Role.self) }
        == "line 2, column 11: `role` must be one of subject, primary, reference; found `main`")
    #expect(
      error { () throws(YAMLError) in _ = try item.required("n").integer("n") }
        == "line 3, column 8: `n` must be a whole number; found `3`")
    #expect(
      error { () throws(YAMLError) in _ = try item.required("f").number("f", in: 0...1) }
        == "line 4, column 8: `f` must be from 0.0 to 1.0; found `7`")
    #expect(
      error { () throws(YAMLError) in _ = try item.required("b").boolean("b") }
        == "line 5, column 8: `b` must be true or false; found `yes`")
    #expect(
      error { () throws(YAMLError) in _ = try item.required("t").string("t") }
        == "line 6, column 8: `t` must be text; found a list")
    #expect(
      error { () throws(YAMLError) in _ = try item.required("e") }
        == "line 2, column 5: `e` is missing")
    #expect(item["e"] == nil)
  }

  @Test func `an unknown key names the nearest valid one`() throws {
    let node = try #require(try read("titel: x\nfoo: y\n"))
    let errors = try node.mapping("document").unknownKeys(known: ["title", "sources"])
    #expect(
      errors.map(\.description) == [
        "line 1, column 1: unknown key `titel`; did you mean `title`?",
        "line 2, column 1: unknown key `foo`; known are title, sources",
      ])
  }

  @Test(arguments: [
    ("publshed", "published"), ("Outlet", "outlet"), ("rloe", "role"), ("xyz", nil), ("", nil),
  ])
  func `the nearest name`(_ name: String, _ nearest: String?) {
    #expect(NearestName.of(name, in: ["outlet", "published", "role"]) == nearest)
  }
}
