internal import Ingest
internal import Platform

/// The folder that nothing may be read or written outside of, and the place
/// of the configuration in it.
public struct Repository: Sendable, Hashable {
  /// Absolute, links resolved.
  public let root: String
  /// The folder of the configuration, relative to the root; empty for the
  /// root itself. Patterns and files of the configuration start here.
  public let base: String
  /// The configuration, relative to the root; `nil` when there is none.
  public let configurationPath: String?
  /// Whether a `.git` stands in the root.
  public let isGit: Bool

  /// The name of the configuration file.
  public static let configurationName = ".biasdiff.yml"

  /// The repository that the folder at `path` belongs to: the nearest folder
  /// upward with a `.git`, else that folder itself. The nearest
  /// `.biasdiff.yml` between the two is its configuration.
  ///
  /// - Parameters:
  ///   - configuration: a configuration named by the user, which must lie in
  ///     the repository; its folder decides where the repository is.
  ///   - ignoresConfiguration: whether any `.biasdiff.yml` is passed over.
  public static func find(
    from path: String, configuration: String? = nil, ignoresConfiguration: Bool = false
  ) throws(GateFailure) -> Repository {
    if let configuration {
      guard let file = FileBytes.resolved(configuration) else {
        throw GateFailure("\(configuration): no such file; check the path")
      }
      let found = try find(from: PathRules.folder(of: file), ignoresConfiguration: true)
      let relative = below(found.root, file)
      return Repository(
        root: found.root, base: folder(relative), configurationPath: relative, isGit: found.isGit)
    }
    guard let start = FileBytes.resolved(path) else {
      throw GateFailure("\(path): no such folder; check the path")
    }
    let folders = upward(from: start)
    let git = folders.firstIndex { exists($0 + "/.git") }
    let root = folders[git ?? 0]
    let candidates = folders[...(git ?? 0)]
    let holder =
      ignoresConfiguration
      ? nil : candidates.first { exists("\($0)/\(configurationName)") }
    guard let holder else {
      return Repository(root: root, base: "", configurationPath: nil, isGit: git != nil)
    }
    let base = below(root, holder)
    return Repository(
      root: root, base: base,
      configurationPath: base.isEmpty ? configurationName : "\(base)/\(configurationName)",
      isGit: git != nil)
  }

  /// The absolute path of `path`, which is relative to the root.
  func absolute(_ path: String) -> String { root == "/" ? "/\(path)" : "\(root)/\(path)" }

  /// A path of the configuration as seen from the root, without `..`.
  public func pathFromRoot(_ path: String) -> String {
    let joined = base.isEmpty ? path : "\(base)/\(path)"
    return PathRules.normalized(joined) ?? joined
  }

  /// The path of an existing file or folder as seen from the root, links
  /// resolved; `nil` when there is none or it lies outside.
  func inside(_ absolutePath: String) -> String? {
    guard let resolved = FileBytes.resolved(absolutePath),
      PathRules.isInside(resolved, root: root)
    else { return nil }
    return Repository.below(root, resolved)
  }

  /// What `path`, which is `root` or below it, adds to it.
  private static func below(_ root: String, _ path: String) -> String {
    String(Substring(path.utf8.dropFirst(root.utf8.count).drop { $0 == UInt8(ascii: "/") }))
  }

  private static func upward(from folder: String) -> [String] {
    var folders = [folder]
    var current = folder
    while current != "/" {
      current = PathRules.folder(of: current)
      folders.append(current)
    }
    return folders
  }

  private static func folder(_ relative: String) -> String {
    relative.contains("/") ? PathRules.folder(of: relative) : ""
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}

extension Repository {
  /// Whether a folder stands at `path`, links followed.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
