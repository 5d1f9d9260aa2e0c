public import YAMLReader

/// Why a file cannot be read as a source or a case.
public struct IngestError: Error, Sendable, Hashable {
  /// The path as the user gave it, or `-` for standard input.
  public var path: String
  public var reason: Reason

  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  public enum Reason: Sendable, Hashable {
    case missing
    case directory
    /// The system's reason.
    case unreadable(String)
    /// No bytes, or white space only.
    case empty
    case noBody
    case tooLarge(limit: Int)
    /// What the bytes look like, such as "a PDF document".
    case binary(String)
    /// The 0-based offset of the first byte that fits no encoding tried.
    case undecodable(offset: Int)
    case frontMatter([YAMLError])
    case caseFile([YAMLError])
    /// A web page that cannot be read, and why.
    case page(String)
    /// The folder that a case's sources must lie in.
    case outsideRoot(String)
    /// The path of the source that is the subject already.
    case secondSubject(first: String)
    /// An account that is compared stands in the background as well.
    case accountAsBackground
  }
}

extension IngestError: CustomStringConvertible {
  /// One line per problem: where, what, and what to do.
  public var description: String { lines.joined(separator: "\n") }

  /// The lines of ``description``; more than one only for front matter and
  /// case files.
  public var lines: [String] {
    let name = path == "-" ? "standard input" : path
    switch reason {
    case .missing where name.hasPrefix("http://") || name.hasPrefix("https://"):
      return ["\(name): is an address; save the page and name its file"]
    case .missing: return ["\(name): no such file; check the path"]
    case .directory: return ["\(name): is a folder; name the files in it"]
    case .unreadable(let why): return ["\(name): cannot be read: \(why)"]
    case .empty: return ["\(name): is empty; a source needs text"]
    case .noBody: return ["\(name): has front matter but no text after it; add the article"]
    case .tooLarge(let limit):
      return ["\(name): is larger than \(limit >> 20) MB; give one article per file"]
    case .binary(let kind): return ["\(name): is not text but \(kind); save the article as text"]
    case .undecodable(let offset):
      return [
        "\(name): byte \(offset + 1) is neither UTF-8 nor windows-1252; save the file as UTF-8"
      ]
    case .page(let why): return ["\(name): \(why); save the article's text instead"]
    case .outsideRoot(let root):
      return ["\(name): lies outside \(root); move it there or name a wider root"]
    case .secondSubject(let first):
      return ["\(name): is the subject of the case, but \(first) is too; change one `role`"]
    case .accountAsBackground:
      return ["\(name): is compared and stands in `background` too; take it out of one of them"]
    case .frontMatter(let errors), .caseFile(let errors):
      return errors.map { "\(name):\($0.line):\($0.column): \($0.message)" }
    }
  }
}

/// Everything that is wrong with the files of one run, in the order given.
public struct IngestErrors: Error, Sendable, Hashable, CustomStringConvertible {
  /// Not empty.
  public var errors: [IngestError]

  public init(_ errors: [IngestError]) { self.errors = errors }

  public var description: String { errors.map(\.description).joined(separator: "\n") }
}
