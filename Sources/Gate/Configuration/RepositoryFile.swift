internal import Ingest
internal import YAMLReader

extension Repository {
  /// The bytes of a file of the repository.
  /// - Parameters:
  ///   - path: relative to the root, and named in errors.
  ///   - limit: the largest file, in bytes.
  /// - Throws: when there is no such file, it cannot be read, or it is a link
  ///   that leads out of the repository.
  func bytes(of path: String, limit: Int) throws(GateFailure) -> [UInt8] {
    let absolute = absolute(path)
    guard !Repository.exists(absolute) || inside(absolute) != nil else {
      throw GateFailure("\(path): is a link that leads out of the repository")
    }
    do throws(IngestError) {
      return try FileBytes.read(path: absolute, limit: limit)
    } catch {
      throw GateFailure(IngestError(path: path, reason: error.reason).lines)
    }
  }
}

/// Reads the YAML files of the gate.
enum GateYAML {
  /// What `body` makes of the document in `bytes`.
  /// - Parameters:
  ///   - path: named in errors.
  ///   - body: gives the value with the problems that it found.
  /// - Throws: every problem, with line and column.
  static func read<Value>(
    _ bytes: [UInt8], path: String,
    _ body: (YAMLNode?) throws(YAMLError) -> (value: Value, problems: [YAMLError])
  ) throws(GateFailure) -> Value {
    let errors: [YAMLError]
    do throws(YAMLError) {
      let (value, problems) = try body(try YAMLReader.read(bytes))
      if problems.isEmpty { return value }
      errors = problems
    } catch {
      errors = [error]
    }
    throw GateFailure(errors.map { "\(path):\($0.line):\($0.column): \($0.message)" })
  }
}
