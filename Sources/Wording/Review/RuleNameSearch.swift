internal import YAMLReader

/// Finds the rule or pack that somebody most likely meant.
public enum RuleNameSearch {
  /// The name nearest to `name`, when one is near; the first of equals. Of a
  /// rule named without its group, the rule.
  public static func nearest(to name: String, in names: [String]) -> String? {
    if let whole = names.first(where: { $0.hasSuffix("/" + name) }) { return whole }
    return NearestName.of(name, in: names)
  }
}
