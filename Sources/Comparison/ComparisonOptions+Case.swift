internal import Findings
public import Ingest
public import Wording

extension ComparisonOptions {
  /// What a case file asks for besides its sources: its title, expected
  /// topics, actors, and the sides its actors are on.
  /// - Parameter rules: the rules of wording; `nil` for those built in.
  public init(_ file: CaseFile, rules: FramingRuleSet? = nil) {
    var sides: [Side] = []
    for actor in file.actors {
      guard let name = actor.side else { continue }
      let index = sides.firstIndex { $0.name == name } ?? sides.endIndex
      if index == sides.endIndex { sides.append(Side(name: name, members: [])) }
      sides[index].members += [actor.name] + actor.aliases
    }
    self.init(
      title: file.title, expectedTopics: file.expectedTopics,
      actors: file.actors.map { Actor(name: $0.name, aliases: $0.aliases) }, sides: sides,
      rules: rules)
  }
}
