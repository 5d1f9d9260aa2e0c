internal import DocumentModel

/// How likely an expert would mark a hit as loaded: a logistic model of the
/// few features of ``WordingFeatures`` and one weight for each pack.
///
/// `Scripts/calibrate.py` fits the weights to labelled news; it prints this
/// table. A pack without a weight counts as an average one.
enum WordingScore {
  /// Below this a hit is no finding. In an article findings are kept down to
  /// where they still help to rank its passages; of a passage on its own there
  /// is nothing to rank, and a hit is an answer by itself.
  /// - Parameter words: of the text.
  static func floor(words: Int) -> Double { words < passageWords ? 0.22 : 0.175 }
  /// Texts of fewer words are passages, and say little about themselves.
  static let passageWords = 120
  /// Below this a note is kept and not listed: of sentences without bias by
  /// outlets of the centre at most one in seven then still has a listed note.
  static let listing = 0.31

  static let bias = -1.90
  static let weights: [String: Double] = [
    "strong": 0.30,
    "indirect": -0.40,
    "quotation": -0.20,
    "rarity": 0.50,
    "prominent": 0.55,
    "modifies": 0.05,
    "company": 0.25,
    "phrase": -0.20,
    "adverb": 0.00,
    "short-quotation": 0.00,
    "figure": -0.20,
    "address": 0.05,
    "density": 0.10,
    "measured": 1.10,
  ]
  static let packs: [String: Double] = [
    "action-verb": 0.00,
    "agent": -0.05,
    "attribution": 0.10,
    "certainty": 0.00,
    "emotion": 0.05,
    "epithet": 0.00,
    "evaluative": 0.15,
    "idiom": 0.00,
    "intensifier": 0.10,
    "metaphor": 0.05,
    "mind-reading": -0.05,
    "presupposition": -0.20,
    "scare-quote": -0.15,
    "stance-adverb": -0.15,
    "unattributed-opinion": -0.20,
  ]

  /// The score, 0…1, rounded to three decimals so that it reads the same
  /// everywhere.
  /// - Parameter shift: added to the logarithmic odds.
  static func score(_ features: WordingFeatures, shift: Double = 0) -> Double {
    var sum = bias + shift + (packs[features.pack] ?? 0)
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
