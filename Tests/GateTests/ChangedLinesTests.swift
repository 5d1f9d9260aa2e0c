import Testing

@testable import Gate

@Suite struct ChangedLinesTests {
  private func read(_ raw: [String], _ patch: String) -> ChangedLines {
    DiffReader.read(
      raw: Array(raw.map { $0 + "\0" }.joined().utf8), patch: Array(patch.utf8))
  }

  @Test func `added, altered, taken away, renamed`() {
    let changes = read(
      [
        ":100644 100644 a b M", "notes.txt", ":000000 100644 0 b A", "new.txt",
        ":100644 000000 a 0 D", "gone.txt", ":100644 100644 a b R097", "old.md", "dir/now.md",
        ":100644 120000 a b T", "link",
      ],
      """
      diff --git a/notes.txt b/notes.txt
      --- a/notes.txt
      +++ b/notes.txt
      @@ -3 +3,2 @@ heading @@ -9 +9 @@
      -was
      +is
      +more
      @@ -8,2 +9,0 @@
      -gone
      -@@ -1 +1 @@
      diff --git a/new.txt b/new.txt
      new file mode 100644
      @@ -0,0 +1 @@
      +diff --git a/x b/x
      diff --git a/old.md b/dir/now.md
      similarity index 97%
      @@ -1,0 +2 @@
      +x
      """)
    #expect(changes.touches("notes.txt", 3, 3) && changes.touches("notes.txt", 4, 8))
    #expect(!changes.touches("notes.txt", 5, 8) && !changes.touches("notes.txt", 1, 2))
    #expect(changes.touches("notes.txt", 9, 9) && changes.touches("notes.txt", 10, 12))
    #expect(changes.lost("notes.txt") && changes.isChanged("new.txt"))
    #expect(changes.touches("new.txt", 700, 700) && !changes.isChanged("gone.txt"))
    #expect(changes.touches("dir/now.md", 2, 2) && !changes.touches("dir/now.md", 1, 1))
    #expect(!changes.lost("dir/now.md") && changes.renames == ["dir/now.md": "old.md"])
    #expect(changes.touches("link", 1, 1))
  }

  @Test func `a file that only moved has not changed`() {
    let changes = read(
      [":100644 100644 a a R100", "a", "b", ":100644 100644 a b M", "c"],
      "diff --git a/a b/b\nsimilarity index 100%\ndiff --git a/c b/c\n@@ -1 +1 @@\n-x\n+y\n")
    #expect(!changes.isChanged("b") && changes.touches("c", 1, 1))
  }

  @Test func `binary files change as a whole`() {
    let changes = read(
      [":100644 100644 a b M", "p.html"],
      "diff --git a/p.html b/p.html\nBinary files a/p.html and b/p.html differ\n")
    #expect(changes.touches("p.html", 1, 1))
  }

  @Test(arguments: ["", "@@ -1 +1 @@", "diff --git", "@@ -99999999999999999999 +1 @@", "@@ -x +y"])
  func `nonsense is no crash`(patch: String) {
    #expect(read([":100644 100644 a b M", "f"], "diff --git a/f b/f\n" + patch).renames.isEmpty)
    #expect(read([":100644"], patch).files.isEmpty)
  }
}
