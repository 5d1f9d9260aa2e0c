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
  /// See ``StatementMatches/Item/touch``; 0 between long accounts, where most
  /// words stand somewhere.
  var touch: Double
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
    let links = matches.range(of: number)
    let ranks = firstThree(links)
    func look(_ rank: Int) -> Double {
      ranks[rank] >= 0 ? logOdds(matches.links[ranks[rank]].look) : -9.3
    }
    typealias Feature = StatementMatches.Feature
    let best = ranks[0] >= 0 ? ranks[0] : nil
    func value(_ feature: Feature) -> Double { best.map { matches.value(feature, of: $0) } ?? 0 }
    func most(_ feature: Feature) -> Double {
      guard var most = links.first.map({ matches.value(feature, of: $0) }) else { return 0 }
      for link in links.dropFirst() { most = max(most, matches.value(feature, of: link)) }
      return most
    }
    /// What the second look went by for the best link.
    func looked(_ feature: Int, or nothing: Double) -> Double {
      guard let best, !matches.looks.isEmpty else { return nothing }
      return matches.looks[best * SecondLook.width + feature]
    }
    let place = best.map { matches.links[$0].place }
    let item = matches.items[number]
    let statement = matches.statements[number]
    let passage = passage(number, place)
    let features: [Double] = [
      look(0), look(1), look(2), item.reach, value(.length), value(.share), most(.share),
      value(.matched), value(.commonShare), value(.overlap), value(.neighbours),
      value(.numberConflict), value(.run), value(.margin), value(.score), most(.overlap),
      most(.score), looked(1, or: -9.3), looked(4, or: 0), looked(5, or: -1),
      looked(6, or: -9.3), looked(7, or: -9.3), looked(8, or: 0),
      passage.window, passage.back, logarithmOfOneMore(passage.missing),
      logarithmOfOneMore(passage.heaviest), logarithmOfOneMore(item.mass),
      logarithmOfOneMore(item.mass * (1 - item.reach)),
      naturalLogarithm(Double(lengths.other + 1) / Double(lengths.own + 1)),
      naturalLogarithm(Double(lengths.other + 1)), statement.role == .main ? 1 : 0,
      statement.role == .head ? 1 : 0, item.numbers.isEmpty ? 0 : 1,
      statement.isPart ? 1 : 0, value(.anchor), value(.heaviest), most(.anchor),
    ]
    return Judgement(
      place: place ?? -1, carried: 0, supported: 0, share: value(.share),
      touch: matches.pair.isShort ? item.touch : 0, features: features)
  }

  /// The three links that look best, -1 where there are fewer; of equals the
  /// first one.
  private func firstThree(_ links: Range<Int>) -> [Int] {
    var ranks = [-1, -1, -1]
    for link in links {
      var rank = 3
      while rank > 0,
        ranks[rank - 1] < 0 || matches.links[link].look > matches.links[ranks[rank - 1]].look
      {
        if rank < 3 { ranks[rank] = ranks[rank - 1] }
        rank -= 1
      }
      if rank < 3 { ranks[rank] = link }
    }
    return ranks
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
    let other = 1 - matches.side
    let others = pair.sentences[other].sorted
    var (around, missing, heaviest) = (0.0, 0.0, 0.0)
    for term in terms {
      let weight = pair.index.weights[term]
      let strength = pair.strength(term, at: place, of: other)
      missing += weight * (1 - strength)
      heaviest = max(heaviest, weight * (1 - strength))
      var near = strength
      // Nothing is matched better than wholly.
      if place > 0, near < 1 { near = max(near, pair.strength(term, at: place - 1, of: other)) }
      if place + 1 < others.count, near < 1 {
        near = max(near, pair.strength(term, at: place + 1, of: other))
      }
      around += weight * near
    }
    let mass = matches.items[number].mass
    return (
      mass > 0 ? around / mass : 0, pair.share(others[place], among: terms.sorted()), missing,
      heaviest
    )
  }
}
