internal import FoundationEssentials

/// The findings that were there before the gate was: they do not fail it.
///
/// Entries know no line numbers, so they survive edits elsewhere. The file
/// shrinks by itself when it is written anew and grows only when told to.
public struct Baseline: Sendable, Hashable {
  /// Sorted by case, kind and fingerprint; each pair of case and fingerprint
  /// stands once.
  public private(set) var entries: [Entry]

  public struct Entry: Sendable, Hashable, Codable {
    /// The case's path, relative to the root.
    var `case`: String
    /// How often the finding may occur in the case.
    var count: Int
    /// For people: the start of the passage.
    var excerpt: String
    var fingerprint: String
    var kind: String
  }

  private struct Document: Codable {
    var entries: [Entry]
    var version: Int
  }

  init(entries: [Entry] = []) {
    var merged: [String: Entry] = [:]
    for entry in entries {
      let key = "\(entry.case)\u{0}\(entry.fingerprint)"
      if let old = merged[key] {
        merged[key]?.count = old.count + entry.count
      } else {
        merged[key] = entry
      }
    }
    self.entries = merged.values.sorted {
      ($0.case, $0.kind, $0.fingerprint) < ($1.case, $1.kind, $1.fingerprint)
    }
  }

  // MARK: The file

  /// The baseline in the file at `path`, relative to the root; empty when
  /// there is no such file.
  static func load(_ path: String, in repository: Repository) throws(GateFailure) -> Baseline {
    guard Repository.exists(repository.absolute(path)) else { return Baseline() }
    let bytes = try repository.bytes(of: path, limit: 64 << 20)
    do {
      let document = try JSONDecoder().decode(Document.self, from: Data(bytes))
      guard document.version == 1 else {
        throw GateFailure(
          "\(path): is a baseline of version \(document.version); this program reads version 1")
      }
      guard document.entries.allSatisfy({ $0.count > 0 }) else {
        throw GateFailure("\(path): has an entry with a count below 1; write the baseline anew")
      }
      return Baseline(entries: document.entries)
    } catch let failure as GateFailure {
      throw failure
    } catch {
      throw GateFailure(
        "\(path): is not a baseline; remove it and write it anew with --write-baseline")
    }
  }

  /// The file's text: sorted, a line a value, so that a change is easy to read.
  func text() throws(GateFailure) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      let data = try encoder.encode(Document(entries: entries, version: 1))
      return String(decoding: data, as: UTF8.self) + "\n"
    } catch {
      throw GateFailure("the baseline cannot be written: \(error)")
    }
  }

  // MARK: Changes

  /// How many of the entries' occurrences stand in `new` and not here, and
  /// the other way round.
  func difference(to new: Baseline) -> (added: Int, removed: Int) {
    func counts(_ baseline: Baseline) -> [String: Int] {
      Dictionary(
        baseline.entries.map { ("\($0.case)\u{0}\($0.fingerprint)", $0.count) },
        uniquingKeysWith: +)
    }
    let (old, other) = (counts(self), counts(new))
    return (
      other.reduce(0) { $0 + max(0, $1.value - old[$1.key, default: 0]) },
      old.reduce(0) { $0 + max(0, $1.value - other[$1.key, default: 0]) }
    )
  }
}

/// Uses up a baseline's entries while findings are matched with them.
struct BaselineMatcher {
  private var left: [String: Int] = [:]
  private let entries: [Baseline.Entry]
  /// Entries of cases that are no longer there: their findings may have moved
  /// with a renamed case.
  private var orphans: [String: [String]] = [:]

  /// - Parameter cases: the paths of all cases there are, run or not.
  init(_ baseline: Baseline, cases: Set<String>) {
    entries = baseline.entries
    for entry in entries {
      left[BaselineMatcher.key(entry.case, entry.fingerprint)] = entry.count
      if !cases.contains(entry.case) {
        orphans[entry.fingerprint, default: []].append(entry.case)
      }
    }
  }

  /// Whether an occurrence of the finding is left for the case, or for a case
  /// that is gone.
  mutating func take(_ fingerprint: String, casePath: String) -> Bool {
    for owner in [casePath] + orphans[fingerprint, default: []] {
      let key = BaselineMatcher.key(owner, fingerprint)
      if let count = left[key], count > 0 {
        left[key] = count - 1
        return true
      }
    }
    return false
  }

  /// Entries with occurrences that nothing matched.
  var stale: [(entry: Baseline.Entry, unmatched: Int)] {
    entries.compactMap { entry in
      let count = left[BaselineMatcher.key(entry.case, entry.fingerprint), default: 0]
      return count > 0 ? (entry, count) : nil
    }
  }

  private static func key(_ path: String, _ fingerprint: String) -> String {
    "\(path)\u{0}\(fingerprint)"
  }
}
