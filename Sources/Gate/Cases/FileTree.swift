internal import Platform

/// Lists the files of a folder and of those in it. Folders whose name starts
/// with a dot and `node_modules` are passed over, links to folders are not
/// followed, so that a walk ends and stays inside.
enum FileTree {
  /// Deeper folders than this are not looked into.
  private static let depthLimit = 64

  /// The paths of the files in the folder at `root`, relative to it, in the
  /// order of their bytes; links to files are among them.
  static func files(in root: String) -> [String] {
    var found: [String] = []
    walk(root, "", depth: 0, &found)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func walk(
    _ folder: String, _ prefix: String, depth: Int, _ found: inout [String]
  ) {
    guard depth < depthLimit, let stream = opendir(folder) else { return }
    var folders: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      switch kind(entry.pointee.d_type, "\(folder)/\(name)") {
      case .folder where !name.hasPrefix(".") && name != "node_modules": folders.append(name)
      case .file: found.append(prefix + name)
      default: continue
      }
    }
    closedir(stream)
    for name in folders { walk("\(folder)/\(name)", "\(prefix)\(name)/", depth: depth + 1, &found) }
  }

  private enum Kind { case file, folder, other }

  private static func kind(_ type: UInt8, _ path: String) -> Kind {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    default:
      // Some file systems do not say; a link counts as what it leads to,
      // unless that is a folder.
      var status = stat()
      guard lstat(path, &status) == 0 else { return .other }
      if status.st_mode & S_IFMT == S_IFDIR { return .folder }
      guard stat(path, &status) == 0 else {
        // A dangling link: reading it will say so.
        return .file
      }
      return status.st_mode & S_IFMT == S_IFREG ? .file : .other
    }
  }
}
