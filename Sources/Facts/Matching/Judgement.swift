internal import Reading

/// What the words say about one statement and one other account.
struct Judgement: Sendable {
  /// The place of the sentence that comes nearest among the content sentences
  /// of the other account, or -1 where nothing comes near.
  var place: Int
  /// The probability that the other account states it, 0…1.
  var carried: Double
  /// The probability that it does in that sentence, 0…1.
  var supported: Double
  /// The share of the statement's weight that the sentence matches, 0…1.
  var share: Double
  /// What the two probabilities go by.
  var features: [Double]
}

/// The last step: from the links of a statement to what is said of it.
struct StatementJudge {
  let matches: StatementMatches

  /// - Parameter number: of a statement whose candidates have been looked at
  ///   twice.
  func judgement(_ number: Int, _ models: FactModels) -> Judgement {
    var judgement = evidence(number)
    judgement.carried = models.carried.probability(judgement.features)
    judgement.supported = models.supported.probability(judgement.features)
    return judgement
  }

  /// The same without probabilities: what the models are trained on.
  func evidence(_ number: Int) -> Judgement {
    let candidates = matches.candidates[number]
    let order = candidates.indices.sorted { a, b in
      candidates[a].look != candidates[b].look ? candidates[a].look > candidates[b].look : a < b
    }
    func look(_ rank: Int) -> Double {
      rank < order.count ? logOdds(candidates[order[rank]].look) : -9.3
    }
    typealias Feature = StatementMatches.Feature
    let best = order.first.map { candidates[$0] }
    func value(_ feature: Feature) -> Double { best?.features[feature.rawValue] ?? 0 }
    func most(_ feature: Feature) -> Double {
      candidates.map { $0.features[feature.rawValue] }.max() ?? 0
    }
    let item = matches.items[number]
    let statement = matches.statements[number]
    let passage = passage(number, best?.place)
    let looked = best?.lookFeatures ?? []
    let features: [Double] = [
      look(0), look(1), look(2), item.reach, value(.length), value(.share), most(.share),
      value(.matched), value(.commonShare), value(.overlap), value(.neighbours),
      value(.numberConflict), value(.run), value(.margin), value(.score), most(.overlap),
      most(.score), looked.isEmpty ? -9.3 : looked[1], looked.isEmpty ? 0 : looked[4],
      looked.isEmpty ? -1 : looked[5], looked.isEmpty ? -9.3 : looked[6],
      looked.isEmpty ? -9.3 : looked[7], looked.isEmpty ? 0 : looked[8],
      passage.window, passage.back, logarithmOfOneMore(passage.missing),
      logarithmOfOneMore(passage.heaviest), logarithmOfOneMore(item.mass),
      logarithmOfOneMore(item.mass * (1 - item.reach)),
      naturalLogarithm(Double(lengths.other + 1) / Double(lengths.own + 1)),
      naturalLogarithm(Double(lengths.other + 1)), statement.role == .main ? 1 : 0,
      statement.role == .head ? 1 : 0, item.numbers.isEmpty ? 0 : 1,
      statement.isPart ? 1 : 0, value(.anchor), value(.heaviest), most(.anchor),
    ]
    return Judgement(
      place: best?.place ?? -1, carried: 0, supported: 0, share: value(.share), features: features)
  }

  /// How many content sentences the two accounts have.
  private var lengths: (own: Int, other: Int) {
    (
      matches.pair.sentences[matches.side].terms.count,
      matches.pair.sentences[1 - matches.side].terms.count
    )
  }

  /// The share of a statement that stands in a sentence and those next to it,
  /// the share of the sentence that stands in the statement, and the weight
  /// that the sentence lacks, in all and of the heaviest term.
  private func passage(
    _ number: Int, _ place: Int?
  ) -> (window: Double, back: Double, missing: Double, heaviest: Double) {
    let pair = matches.pair
    let terms = matches.items[number].terms
    guard let place else { return (0, 0, matches.items[number].mass, 0) }
    let others = pair.sentences[1 - matches.side].sorted
    let near = [place - 1, place + 1].filter(others.indices.contains)
    var (around, missing, heaviest) = (0.0, 0.0, 0.0)
    for term in terms {
      let weight = pair.index.weights[term]
      let strength = pair.strength(term, among: others[place])
      missing += weight * (1 - strength)
      heaviest = max(heaviest, weight * (1 - strength))
      around +=
        weight * near.reduce(strength) { max($0, pair.strength(term, among: others[$1])) }
    }
    let mass = matches.items[number].mass
    return (
      mass > 0 ? around / mass : 0, pair.share(others[place], among: terms.sorted()), missing,
      heaviest
    )
  }
}
