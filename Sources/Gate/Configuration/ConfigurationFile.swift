internal import YAMLReader

extension GateConfiguration {
  /// The largest configuration, in bytes.
  static let sizeLimit = 1 << 20

  /// The configuration of `repository`, or the built-in one when it has none.
  /// - Throws: every problem of the file, with line and column.
  public static func load(_ repository: Repository) throws(GateFailure) -> GateConfiguration {
    guard let path = repository.configurationPath else { return GateConfiguration() }
    guard repository.inside(repository.absolute(path)) != nil else {
      throw GateFailure("\(path): lies outside the repository, or is a link that leads out")
    }
    return try read(try repository.bytes(of: path, limit: sizeLimit), path: path)
  }

  /// The configuration in `bytes`. Pure.
  /// - Parameter path: named in errors and origins.
  public static func read(_ bytes: [UInt8], path: String) throws(GateFailure) -> GateConfiguration {
    try GateYAML.read(bytes, path: path) { node throws(YAMLError) in
      var reader = ConfigurationReader(path: path)
      return (try reader.read(node), reader.problems.inOrder)
    }
  }
}
