internal import Ingest
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
    do {
      let bytes = try FileBytes.read(path: repository.absolute(path), limit: sizeLimit)
      return try read(bytes, path: path)
    } catch let failure as GateFailure {
      throw failure
    } catch let error as IngestError {
      throw GateFailure(IngestError(path: path, reason: error.reason).lines)
    } catch {
      throw GateFailure("\(path): \(error)")
    }
  }

  /// The configuration in `bytes`. Pure.
  /// - Parameter path: named in errors and origins.
  public static func read(_ bytes: [UInt8], path: String) throws(GateFailure) -> GateConfiguration {
    var reader = ConfigurationReader(path: path)
    var errors: [YAMLError] = []
    var configuration = GateConfiguration()
    do {
      configuration = try reader.read(try YAMLReader.read(bytes))
      errors = reader.problems.inOrder
    } catch {
      errors = [error]
    }
    guard errors.isEmpty else {
      throw GateFailure(errors.map { "\(path):\($0.line):\($0.column): \($0.message)" })
    }
    return configuration
  }
}
