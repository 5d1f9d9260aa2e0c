internal import Reports

/// The version of this build.
enum Version {
  static let current = ToolIdentity.current.version
}
