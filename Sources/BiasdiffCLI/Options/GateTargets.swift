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
    for format in standardOutput where format.holdsOneCase && result.cases.count > 1 {
      throw Failure(
        "--format \(format.rawValue): holds one case and \(result.cases.count) were judged; write "
          + "\(format.rawValue)=FILE with {case} in the name")
    }
    let inputs = result.inputs
    var texts: [(path: String, text: String)] = []
    for output in files {
      for (path, part) in try output.files(for: result) {
        try OutputFile.check([path], against: inputs.map { "\(repository.root)/\($0)" })
        texts.append((path, output.format.rendered(part, options)))
      }
    }
    for output in configured {
      for (path, part) in try output.files(for: result) {
        let place = try repository.writable(path, inputs: inputs)
        texts.append((place, output.format.rendered(part, options)))
      }
    }
    try OutputFile.write(texts.map { ($0.path, Array($0.text.utf8)) })
    for format in standardOutput { StandardStreams.write(format.rendered(result, options)) }
  }

  private static func file(_ text: String, option: String) throws(Failure) -> GateOutput {
    if let output = GateOutput(text, isConfined: false) { return output }
    throw Failure(
      "\(option) \(text): must be one of \(GateFormat.list), or FORMAT=FILE with one of them")
  }
}
