/// Why the program could not do its job: one line a problem, each saying
/// what, where and what to do. Always exit code 2.
struct Failure: Error {
  var lines: [String]

  init(_ lines: [String]) { self.lines = lines }
  init(_ line: String) { lines = [line] }
}
