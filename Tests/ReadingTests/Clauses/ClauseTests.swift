import Reading
import Testing

/// Invented sentences that the model reads rightly, and their clauses in the
/// order of their heads (see `Clause.summary(in:)`).
@Suite struct ClauseTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let sentence: String
    let clauses: [String]
    var testDescription: String { sentence }

    init(_ sentence: String, _ clauses: String...) {
      self.sentence = sentence
      self.clauses = clauses
    }
  }

  private func expectClauses(_ example: Example) throws {
    let trees = try trees(example.sentence)
    #expect(trees.count == 1)
    for tree in trees {
      let found = SentenceClauses(tree).clauses.map { $0.summary(in: tree) }
      #expect(found == example.clauses)
    }
  }

  @Test(arguments: single) func `a sentence of one clause`(_ example: Example) throws {
    try expectClauses(example)
  }

  @Test(arguments: several) func `a sentence of several clauses`(_ example: Example) throws {
    try expectClauses(example)
  }

  private static let single = [
    Example(
      "The council approved the new budget on Monday.",
      "approved: subject council, object budget, past"),
    Example(
      "The bridge was closed by the police after the storm.",
      "closed: by police, subject bridge, past, passive"),
    Example(
      "The mayor did not sign the contract.",
      "sign: subject mayor, object contract, not not, past"),
    Example(
      "The company may sell its harbour in Lisbon.",
      "sell: subject company, object harbour, modal may"),
    Example(
      "No one was injured in the fire.",
      "injured: subject one, not No, past, passive"),
    Example(
      "He is the new director of the museum.",
      "is: subject He, present"),
    Example(
      "The company has fired 300 employees.",
      "fired: subject company, object employees, perfect"),
    Example(
      "Nobody answered the call.",
      "answered: subject Nobody, object call, not Nobody, past, reports"),
    Example(
      "The president can't dissolve parliament.",
      "dissolve: subject president, object parliament, not n't, modal ca"),
    Example(
      "The senator had voted against the law.",
      "voted: subject senator, pastPerfect"),
    Example(
      "(The photographs were taken by her brother in Lisbon.)",
      "taken: by brother, subject photographs, past, passive"),
    Example(
      "Farmers, teachers, nurses and drivers went on strike.",
      "went: subject Farmers, past"),
  ]

  private static let several = [
    Example(
      "The minister who resigned last week will return to the city.",
      "resigned: subject who, sense minister, past, relative",
      "return: subject minister, modal will, future"),
    Example(
      "Ann Lee, the mayor of Riverton, said the school would not close.",
      "said: subject Ann, content close, past, reports",
      "close: subject school, not not, modal would, content"),
    Example(
      "The workers marched to the square and blocked the road.",
      "marched: subject workers, past",
      "blocked: sense workers, object road, past, coordinated"),
    Example(
      "\"The plan is too expensive,\" the governor told reporters.",
      "is: subject plan, present, content",
      "told: subject governor, to reporters, content expensive, past, reports"),
    Example(
      "Police arrested a man suspected of arson.",
      "arrested: subject Police, object man, past",
      "suspected: sense man, participle, reduced"),
    Example(
      "The army denied that soldiers had fired at the crowd.",
      "denied: subject army, content fired, past, reports",
      "fired: subject soldiers, pastPerfect, content"),
    Example(
      "The talks failed because both sides refused to compromise.",
      "failed: subject talks, past",
      "refused: subject sides, content compromise, past, reports, adverbial",
      "compromise: sense sides, open"),
    Example(
      "She wants to leave the party.",
      "wants: subject She, content leave, present",
      "leave: sense She, object party, open"),
    Example(
      "The report, published on Friday, blames the ministry.",
      "published: sense report, participle, reduced",
      "blames: subject report, object ministry, present, reports"),
    Example(
      "The strike will end on Sunday, the union said.",
      "end: subject strike, modal will, future, content",
      "said: subject union, content end, past, reports"),
    Example(
      "The houses destroyed by the flood were never rebuilt.",
      "destroyed: by flood, sense houses, participle, reduced",
      "rebuilt: subject houses, not never, past, passive"),
    Example(
      "Prices rose, but wages fell.",
      "rose: subject Prices, past",
      "fell: subject wages, past, coordinated"),
    Example(
      "The witness believes the driver was drunk.",
      "believes: subject witness, content drunk, present, reports",
      "was: subject driver, past, content"),
    Example(
      "The judge must decide whether the evidence is valid.",
      "decide: subject judge, content valid, modal must",
      "is: subject evidence, present, content"),
    Example(
      "The film, which won three prizes, was made in Peru.",
      "won: subject which, sense film, object prizes, past, relative",
      "made: subject film, past, passive"),
    Example(
      "If the dam had broken, the village would have been destroyed within minutes.",
      "broken: subject dam, pastPerfect, adverbial",
      "destroyed: subject village, modal would, passive"),
    Example(
      "Mr. Okafor can't remember who gave him the keys.",
      "remember: subject Okafor, content gave, not n't, modal ca",
      "gave: subject who, object keys, to him, past, content"),
    Example(
      "A storm that formed over the bay has killed at least 14 people and"
        + " left 3,000 homes without power.",
      "formed: subject that, sense storm, past, relative",
      "killed: subject storm, object people, perfect",
      "left: sense storm, object homes, past, coordinated"),
  ]
}
