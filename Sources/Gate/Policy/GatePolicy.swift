internal import DocumentModel

/// Decides, by kind and severity alone, what is listed and what fails.
struct GatePolicy: Sendable {
  let configuration: GateConfiguration

  /// The severity that a finding has under the policy; `nil` when its kind is
  /// switched off, by the configuration or for this sort of source.
  func severity(of finding: Finding, among sources: [Source]) -> Severity? {
    if let level = configuration.level(of: finding.kind) {
      // A kind that the configuration names counts in every genre.
      guard let severity = level.value.severity else { return nil }
      let isKindNamed = configuration.kindLevels[finding.kind] != nil
      return isKindNamed || !isOutOfPlace(finding, among: sources) ? severity : nil
    }
    return isOutOfPlace(finding, among: sources) ? nil : finding.severity
  }

  /// Whether a finding with the severity of the policy makes the run fail.
  func fails(_ finding: Finding, among sources: [Source], subject: Int?) -> Bool {
    guard concerns(finding, subject: subject) else { return false }
    if let level = configuration.failOnKinds[finding.kind] {
      return level.value.includes(finding.severity)
    }
    switch finding.kind.about.gate {
    case .onlyWhenTold: return false
    case .always: break
    case .amongReadouts:
      let passages = [finding.passage] + finding.counterparts
      guard passages.allSatisfy({ sources[$0.source].metadata.genre == .readout }) else {
        return false
      }
    }
    return configuration.failOn.value.includes(finding.severity)
  }

  /// With a subject, only what is about it is judged. That a draft is short
  /// is its author's choice; that a source is may be a mistake of extraction.
  func concerns(_ finding: Finding, subject: Int?) -> Bool {
    if finding.kind == .stub { return finding.passage.source != subject }
    guard let subject, finding.group != .input else { return true }
    return finding.passage.source == subject
      || finding.counterparts.contains { $0.source == subject }
  }

  /// Whether the finding says nothing in its source, or, as its wording is the
  /// translator's, in a translation that it names.
  private func isOutOfPlace(_ finding: Finding, among sources: [Source]) -> Bool {
    let places = finding.kind.about.outOfPlace
    let genre = sources[finding.passage.source].metadata.genre
    return genre == .opinion && places.contains(.opinion)
      || genre == .live && places.contains(.live)
      || places.contains(.translation)
        && ([finding.passage] + finding.counterparts).contains {
          sources[$0.source].metadata.isTranslated
        }
  }
}
