import Gate
import Testing

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("**/case.yml", "case.yml", true), ("**/case.yml", "a/b/case.yml", true),
    ("cases/*/case.yml", "cases/a/case.yml", true),
    ("cases/*/case.yml", "cases/a/b/case.yml", false),
    ("cases/**/*.md", "cases/draft.md", true), ("cases/**/*.md", "cases/a/b/draft.md", true),
    ("cases/**/*.md", "drafts/a.md", false), ("a?c", "abc", true), ("a?c", "ac", false),
    ("a*b*c", "aXbYbZc", true), ("a*b*c", "aXbYbZ", false), ("./a", "a", true),
    ("**", "a/b", true), ("a/**/b/**/c", "a/b/b/x/c", true), ("a/**/b/**/c", "a/c", false),
    ("é*", "été", true),
  ])
  func `names and folders`(pattern: String, path: String, fits: Bool) throws {
    #expect(try #require(PathPattern(pattern)).matches(path) == fits)
  }

  @Test(arguments: ["", "/etc/*", "../x", "a/../../b", "a/..", "a\0b", "."])
  func `what leads out is no pattern`(text: String) {
    #expect(PathPattern(text) == nil)
  }

  @Test func `many stars take no time`() throws {
    let pattern = try #require(PathPattern(String(repeating: "**/*a*a*a*/", count: 20) + "z"))
    #expect(!pattern.matches(String(repeating: "aaaaaaaaaaaaaaaaaaaaaaaaaa/", count: 40) + "b"))
  }
}
