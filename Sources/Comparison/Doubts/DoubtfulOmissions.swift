internal import DocumentModel

/// Drops what would be told as left out between accounts of which it is
/// doubtful that they tell one event: what one of them lacks means nothing.
enum DoubtfulOmissions {
  static func dropped(from findings: [Finding], _ events: EventTable) -> [Finding] {
    guard events.match != .same else { return findings }
    return findings.filter { finding in
      guard finding.kind.absence?.isOfOneAccount == true else { return true }
      return finding.counterparts.contains {
        $0.source != finding.passage.source
          && events.match($0.source, finding.passage.source) == .same
      }
    }
  }
}
