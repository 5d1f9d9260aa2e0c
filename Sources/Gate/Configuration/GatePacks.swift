internal import Wording

/// Reads the rule packs that a configuration names.
enum GatePacks {
  /// The built-in rules with those of `paths`, relative to the root.
  /// - Parameter minScore: from which score on notes are listed; `nil` for the
  ///   usual one.
  /// - Throws: every defect of every pack, and every file that lies outside
  ///   the repository or cannot be read.
  static func rules(
    _ paths: [String], minScore: Double?, in repository: Repository
  ) throws(GateFailure) -> FramingRuleSet {
    var options = FramingOptions()
    options.listingScore = minScore
    guard !paths.isEmpty else { return .builtIn(options) }
    var files: [(path: String, bytes: [UInt8])] = []
    var problems: [String] = []
    for path in paths {
      do throws(GateFailure) {
        files.append((path, try repository.bytes(of: path, limit: RulePackLoader.sizeLimit)))
      } catch {
        problems += error.lines
      }
    }
    guard problems.isEmpty else { throw GateFailure(problems) }
    do {
      return FramingRuleSet(userPacks: try RulePackLoader.load(files), options: options)
    } catch {
      throw GateFailure(error.errors.flatMap(\.lines))
    }
  }
}
