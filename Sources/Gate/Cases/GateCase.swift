internal import Comparison
internal import DocumentModel
internal import Ingest
internal import TextCore
internal import Wording

/// A case as it was read for the gate: its paths are relative to the root of
/// the repository.
struct GateCase: Sendable {
  var file: CaseFile
  var sources: [Source]
  /// Whether the case stands in the front matter of its subject.
  var isDraft: Bool
  /// What the case and the configuration list as known.
  var background: [Source] = []

  /// The case at `path`, which is relative to the root. No source may lie
  /// outside of the repository, whatever links or `..` stand on the way.
  /// - Parameter shared: what all cases know.
  static func load(
    _ path: String, in repository: Repository, background shared: [Source] = []
  ) throws(GateFailure) -> GateCase {
    let absolute = repository.absolute(path)
    guard FileBytes.resolved(absolute) != nil else {
      throw GateFailure("\(path): no such file; check the path or the link")
    }
    guard repository.inside(absolute) != nil else {
      throw GateFailure("\(path): is a link that leads out of the repository")
    }
    do {
      let bytes = try FileBytes.read(path: absolute, limit: SourceLoader.sizeLimit)
      let isDraft = CaseFinder.isDraft(path)
      let file: CaseFile
      if isDraft {
        guard let own = try CaseFile.read(draft: bytes, path: absolute) else {
          throw GateFailure(
            "\(path): has no `sources:` in its front matter; name a case file or a draft with sources"
          )
        }
        file = own
      } else {
        file = try CaseFile.read(bytes: bytes, path: absolute)
      }
      var gateCase = GateCase(
        file: file, sources: try CaseLoader.sources(of: file, root: repository.root),
        isDraft: isDraft)
      gateCase.background = try CaseLoader.background(of: file, root: repository.root)
      gateCase.file.path = path
      for index in gateCase.sources.indices {
        gateCase.sources[index].path = repository.shown(gateCase.sources[index].path)
      }
      for index in gateCase.background.indices {
        gateCase.background[index].path = repository.shown(gateCase.background[index].path)
      }
      gateCase.background += shared
      try gateCase.checkBackground()
      return gateCase
    } catch let failure as GateFailure {
      throw failure
    } catch let error as IngestError {
      throw GateFailure(lines([error], in: repository))
    } catch let errors as IngestErrors {
      throw GateFailure(lines(errors.errors, in: repository))
    } catch {
      throw GateFailure("\(path): \(error)")
    }
  }

  /// The number of lines above the text of the first source: for a draft,
  /// those of its front matter.
  var frontMatterLines: Int {
    guard let draft = sources.first, let start = draft.blocks.first?.range.start else { return 0 }
    return max(1, draft.lines.line(at: start) - 1)
  }

  /// A draft cannot stand for itself.
  private func checkBackground() throws(GateFailure) {
    guard let draft = sources.first(where: { $0.metadata.role == .subject }),
      background.contains(where: { $0.path == draft.path })
    else { return }
    throw GateFailure(IngestError(path: draft.path, reason: .accountAsBackground).lines)
  }

  /// The options of the comparison.
  func options(_ rules: FramingRuleSet) -> ComparisonOptions {
    var options = ComparisonOptions(file, rules: rules)
    options.background = background
    return options
  }

  /// What is wrong with files of the repository, by their paths from its root.
  static func lines(_ errors: [IngestError], in repository: Repository) -> [String] {
    errors.flatMap { error -> [String] in
      var error = error
      error.path = repository.shown(error.path)
      if case .outsideRoot = error.reason {
        return ["\(error.path): lies outside the repository; keep a case's sources inside it"]
      }
      if case .secondSubject(let first) = error.reason {
        error.reason = .secondSubject(first: repository.shown(first))
      }
      return error.lines
    }
  }
}

extension Repository {
  /// An absolute path as messages and reports show it: relative to the root,
  /// with inner `..` taken out.
  func shown(_ path: String) -> String {
    let prefix = root == "/" ? "/" : root + "/"
    guard path.hasPrefix(prefix) else { return path }
    let rest = String(path.dropFirst(prefix.count))
    return PathRules.normalized(rest) ?? rest
  }
}
