internal import DocumentModel
package import YAMLReader

/// What a desk knows without a source, as a case file or a configuration lists
/// it: names, figures and words in it count as found.
///
/// ```yaml
/// background:
///   files: [people.txt]
///   phrases: [Road Authority of Vell, 48 cables]
/// ```
///
/// A list alone is one of files.
public struct BackgroundList: Sendable, Hashable {
  /// As written: relative to the folder of the file that lists them.
  public var files: [String]
  /// Words that count as found, as they are.
  public var phrases: [String]

  public init(files: [String] = [], phrases: [String] = []) {
    self.files = files
    self.phrases = phrases
  }

  public var isEmpty: Bool { files.isEmpty && phrases.isEmpty }

  private static let keys = ["files", "phrases"]

  /// Reads the value of `background`.
  /// - Parameters:
  ///   - problems: what is wrong with it is added.
  ///   - path: the path that a node holds; throws where it may not stand there.
  package static func read(
    _ node: YAMLNode, _ problems: inout YAMLProblems,
    path: (YAMLNode) throws(YAMLError) -> String
  ) -> BackgroundList {
    var list = BackgroundList()
    var files: YAMLNode? = node
    if case .mapping = node.value,
      let mapping = problems.attempt({ () throws(YAMLError) in try node.mapping("background") })
    {
      problems.add(mapping.unknownKeys(known: keys))
      files = mapping["files"]
      if let phrases = mapping["phrases"] {
        list.phrases =
          problems.attempt { () throws(YAMLError) in try phrases.strings("phrases") } ?? []
      }
    }
    guard let files else { return list }
    let nodes: [YAMLNode] =
      if case .sequence(let items) = files.value { items } else { [files] }
    list.files = nodes.compactMap { item in
      problems.attempt { () throws(YAMLError) in try path(item) }
    }
    return list
  }
}
