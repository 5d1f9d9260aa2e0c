/// For training, which wants every row by itself.
extension StatementMatches {
  /// A link with what is told about it.
  struct Candidate: Sendable {
    /// See ``Link``.
    var place: Int
    var pair: Double
    var look: Double
    /// See ``Feature``.
    var features: [Double]
    /// What the second look goes by; empty before it.
    var lookFeatures: [Double]
  }

  /// For each statement, by place.
  var candidates: [[Candidate]] {
    items.indices.map { number in
      range(of: number).map { link in
        let at = (first: link * StatementMatches.width, second: link * SecondLook.width)
        return Candidate(
          place: links[link].place, pair: links[link].pair, look: links[link].look,
          features: Array(features[at.first..<at.first + StatementMatches.width]),
          lookFeatures: looks.isEmpty
            ? [] : Array(looks[at.second..<at.second + SecondLook.width]))
      }
    }
  }
}
