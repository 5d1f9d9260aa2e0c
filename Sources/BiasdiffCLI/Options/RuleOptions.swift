internal import ArgumentParser
internal import DocumentModel
internal import Ingest
internal import Wording

/// Which rules of wording run: the options that several commands share.
struct RuleOptions: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "A rule pack of your own (YAML); may be given several times.", valueName: "file"))
  var pack: [String] = []

  @Option(
    help: ArgumentHelp(
      "Switch a rule or a whole pack on; contested terms are off unless asked for.",
      valueName: "rule"))
  var enable: [String] = []

  @Option(help: ArgumentHelp("Switch a rule or a whole pack off.", valueName: "rule"))
  var disable: [String] = []

  @Option(
    help: ArgumentHelp(
      "How much findings of a rule weigh in the outlet's own voice, such as "
        + "attribution/slam=error.", valueName: "rule=severity"))
  var severity: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      List notes on wording from this score on, 0 to 1 (default: \
      \(FramingOptions.usualListingScore)); weaker ones are in JSON only.
      """, valueName: "score"))
  var minScore: Double?

  /// Whether any of the options stands on the command line.
  var areGiven: Bool {
    !(pack.isEmpty && enable.isEmpty && disable.isEmpty && severity.isEmpty && minScore == nil)
  }

  /// The rules with the switches in force.
  /// - Parameter keepsCandidates: whether hits that are too weak for a finding
  ///   become one all the same, for evaluation.
  func rules(keepsCandidates: Bool = false) throws(Failure) -> FramingRuleSet {
    let packs = try PackFiles.load(pack)
    // What can be switched is known without any switch.
    let known = FramingRuleSet(userPacks: packs)
    if let minScore, !(0...1).contains(minScore) {
      throw Failure("--min-score \(minScore): give a score from 0 to 1")
    }
    if enable.isEmpty && disable.isEmpty && severity.isEmpty && minScore == nil && !keepsCandidates
    {
      return known
    }
    var switches = RuleSwitches(known)
    for name in enable { switches.turn(name, on: true) }
    for name in disable { switches.turn(name, on: false) }
    for text in severity { switches.weigh(text) }
    guard switches.problems.isEmpty else { throw Failure(switches.problems) }
    var options = switches.options
    if keepsCandidates { options.minimumScore = 0 }
    options.listingScore = minScore
    return FramingRuleSet(userPacks: packs, options: options)
  }
}

/// Reads rule packs given by path.
enum PackFiles {
  static func bytes(_ paths: [String]) throws(Failure) -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = []
    var problems: [String] = []
    for path in paths {
      do {
        files.append((path, try FileBytes.read(path: path, limit: RulePackLoader.sizeLimit)))
      } catch {
        problems += error.lines
      }
    }
    guard problems.isEmpty else { throw Failure(problems) }
    return files
  }

  static func load(_ paths: [String]) throws(Failure) -> [RulePack] {
    guard !paths.isEmpty else { return [] }
    do {
      return try RulePackLoader.load(try bytes(paths))
    } catch let failure as Failure {
      throw failure
    } catch let defects as RulePackErrors {
      throw Failure(defects.errors.flatMap(\.lines))
    } catch {
      throw Failure("\(error)")
    }
  }
}
