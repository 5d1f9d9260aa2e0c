internal import DocumentModel

/// How likely an expert would mark a hit as loaded: a logistic model of the
/// few features of ``WordingFeatures`` and one weight for each pack.
///
/// `Scripts/calibrate.py` fits the weights to labelled news; it prints this
/// table. A pack without a weight counts as an average one.
enum WordingScore {
  /// Below this a hit is not reported.
  static let floor = 0.30

  static let bias = 0.0
  static let weights: [String: Double] = [:]
  static let packs: [String: Double] = [:]

  /// The score, 0…1, rounded to three decimals so that it reads the same
  /// everywhere.
  static func score(_ features: WordingFeatures) -> Double {
    var sum = bias + (packs[features.pack] ?? 0)
    for (name, value) in features.values { sum += (weights[name] ?? 0) * value }
    let probability = 1 / (1 + exponential(-sum))
    return (probability * 1000).rounded() / 1000
  }

  /// e to the power of x by its series after halving, the same on every
  /// platform; x is small here.
  private static func exponential(_ x: Double) -> Double {
    let reduced = min(max(x, -30), 30) / 1024
    var term = 1.0
    var sum = 1.0
    for n in 1...8 {
      term *= reduced / Double(n)
      sum += term
    }
    for _ in 0..<10 { sum *= sum }
    return sum
  }

  /// The natural logarithm of a number near 1, by Newton's method on
  /// ``exponential(_:)``.
  static func logarithm(_ x: Double) -> Double {
    var y = 0.0
    for _ in 0..<20 {
      let power = exponential(y)
      y += 2 * (x - power) / (x + power)
    }
    return y
  }
}
