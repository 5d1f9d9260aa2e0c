internal import FoundationEssentials
internal import Platform

/// Runs git: no shell, arguments as they are, nothing of the repository's
/// contents is run, and a run that does not end is ended.
struct GitCommand {
  /// The folder in which git works, absolute.
  let folder: String
  var secondsLimit = 60
  var outputLimit = 256 << 20
  /// Settings that make programs named by the repository's own configuration idle.
  private var overrides: [String] = []

  init(folder: String, secondsLimit: Int = 60, outputLimit: Int = 256 << 20) {
    self.folder = folder
    self.secondsLimit = secondsLimit
    self.outputLimit = outputLimit
  }

  /// Finds out whether git reads the repository at all, and which filters its
  /// configuration would run on the files that are compared.
  /// - Throws: with what to do, when the folder belongs to somebody else.
  mutating func prepare() throws(GateFailure) {
    let opened = try run(["git", "-C", folder, "rev-parse", "--git-dir"])
    let complaint = String(decoding: opened.errors.prefix(2_000), as: UTF8.self)
    if opened.status != 0, complaint.contains("ownership") {
      throw GateFailure(
        "git: \(folder) belongs to another user (dubious ownership), as in a container; "
          + "if you trust it: git config --global --add safe.directory \(folder)")
    }
    let named = try run([
      "git", "-C", folder, "config", "--local", "--includes", "--name-only", "-z", "--get-regexp",
      #"^filter\..*\.(clean|smudge|process|required)$"#,
    ])
    guard named.status == 0 else { return }
    for name in Set(named.output.split(separator: 0).prefix(200)) {
      let name = String(decoding: name, as: UTF8.self)
      overrides += ["-c", name.hasSuffix(".required") ? "\(name)=false" : "\(name)="]
    }
  }

  /// What git wrote to standard output.
  /// - Throws: when git cannot be started, fails, or passes a limit.
  func output(_ arguments: [String]) throws(GateFailure) -> [UInt8] {
    let all =
      [
        "git", "-C", folder, "-c", "core.quotePath=true", "-c", "core.fsmonitor=false",
        "-c", "core.hooksPath=/dev/null", "--no-pager",
      ] + overrides + arguments
    let result = try run(all)
    guard result.status == 0 else {
      let reason =
        String(decoding: result.errors.prefix(500), as: UTF8.self)
        .split(whereSeparator: \.isNewline).first.map(String.init) ?? "exit code \(result.status)"
      throw GateFailure("git \(arguments.first ?? "") failed: \(reason)")
    }
    return result.output
  }

  private struct Result {
    var status: Int32
    var output: [UInt8]
    var errors: [UInt8]
  }

  private func run(_ arguments: [String]) throws(GateFailure) -> Result {
    var out: [Int32] = [-1, -1]
    var err: [Int32] = [-1, -1]
    guard pipe(&out) == 0 else { throw GateFailure("git: no pipe could be opened") }
    guard pipe(&err) == 0 else {
      close(out[0])
      close(out[1])
      throw GateFailure("git: no pipe could be opened")
    }
    let started = start(arguments, out: out, err: err)
    close(out[1])
    close(err[1])
    defer {
      close(out[0])
      close(err[0])
    }
    guard let child = started else {
      throw GateFailure("git: cannot be started; --diff and --staged need git on the PATH")
    }
    var sinks = [out[0]: [UInt8](), err[0]: [UInt8]()]
    let isComplete = drain(&sinks)
    if !isComplete { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    guard isComplete else {
      throw GateFailure("git: took longer than \(secondsLimit) seconds, or wrote too much")
    }
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128
    return Result(status: code, output: sinks[out[0]] ?? [], errors: sinks[err[0]] ?? [])
  }

  private func start(_ arguments: [String], out: [Int32], err: [Int32]) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, err[1], STDERR_FILENO)
    for descriptor in out + err { posix_spawn_file_actions_addclose(&actions, descriptor) }
    let environment = ProcessInfo.processInfo.environment
      .merging([
        "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_PAGER": "cat", "GIT_TERMINAL_PROMPT": "0",
        "GIT_EXTERNAL_DIFF": "",
      ]) { $1 }
    var list: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.filter { !$0.value.isEmpty || $0.key != "GIT_EXTERNAL_DIFF" }
      .map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in list + variables { free(pointer) } }
    var child: pid_t = 0
    return posix_spawnp(&child, "git", &actions, nil, &list, &variables) == 0 ? child : nil
  }

  /// Reads until both ends are closed.
  /// - Returns: `false` when a limit was passed.
  private func drain(_ sinks: inout [Int32: [UInt8]]) -> Bool {
    var open = sinks.keys.sorted()
    let deadline = time(nil) + secondsLimit
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while !open.isEmpty {
      var waiting = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let ready = poll(&waiting, nfds_t(waiting.count), 200)
      if ready < 0 && errno != EINTR { return false }
      if time(nil) > deadline { return false }
      for item in waiting where ready > 0 && item.revents != 0 {
        let count = read(item.fd, &chunk, chunk.count)
        if count <= 0 {
          open.removeAll { $0 == item.fd }
        } else {
          sinks[item.fd, default: []] += chunk[..<count]
          if sinks[item.fd, default: []].count > outputLimit { return false }
        }
      }
    }
    return true
  }
}
