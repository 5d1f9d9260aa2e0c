internal import Gate

/// Where a run of the gate is written: formats for standard output, in the
/// order given, and files.
struct GateTargets {
  private var standardOutput: [GateFormat] = []
  /// Named on the command line: anywhere, relative to the current folder.
  private var files: [GateOutput] = []
  /// Named by the configuration: inside the repository, relative to its root.
  private var configured: [GateOutput] = []

  init(
    formats: [String], outputs: [String], _ configuration: GateConfiguration,
    _ repository: Repository
  ) throws(Failure) {
    for text in formats {
      if let format = GateFormat(rawValue: text) {
        standardOutput.append(format)
      } else {
        files.append(try GateTargets.file(text, option: "--format"))
      }
    }
    for text in outputs { files.append(try GateTargets.file(text, option: "--output")) }
    if standardOutput.isEmpty { standardOutput = [.text] }
    configured = configuration.outputs.value.compactMap { GateOutput($0) }.map { output in
      var output = output
      output.path = repository.pathFromRoot(output.path)
      return output
    }
  }

  var needComparisons: Bool {
    standardOutput.contains(where: \.needsComparisons)
      || (files + configured).contains(where: \.format.needsComparisons)
  }

  func write(
    _ result: GateResult, _ options: GateRenderingOptions, _ repository: Repository
  ) throws {
    let inputs = result.inputs
    try OutputFile.check(files.map(\.path), against: inputs.map { "\(repository.root)/\($0)" })
    var places = files.map { ($0.format, $0.path) }
    for output in configured {
      places.append((output.format, try repository.writable(output.path, inputs: inputs)))
    }
    for (format, path) in places {
      try OutputFile.write(format.rendered(result, options), to: path)
    }
    for format in standardOutput { StandardStreams.write(format.rendered(result, options)) }
  }

  private static func file(_ text: String, option: String) throws(Failure) -> GateOutput {
    if let output = GateOutput(text, isConfined: false) { return output }
    throw Failure(
      "\(option) \(text): must be one of \(GateFormat.list), or FORMAT=FILE with one of them")
  }
}
