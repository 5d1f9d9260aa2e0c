public import Collation
public import DocumentModel
public import Facts
public import Findings
public import Quotations
public import Reading
public import Wording

/// Everything that was found out about one event: the one value that
/// reports, JSON and the gate read.
public struct Comparison: Sendable {
  /// From the case file, or `nil`.
  public var title: String?
  /// The sources in the order given, read.
  public let readings: [Reading]
  /// The sources themselves. Kept, since reports ask for them at every
  /// passage.
  public let sources: [Source]
  /// Whose words each source carries, one a source.
  public var speech: [SpeechReading]
  /// Who says what, with speakers and actors resolved across the sources.
  public var voices: VoiceTable
  /// What each party is reported to have said; most facts first.
  public var accounts: [Account]
  /// Decided for; by first source, second source, then position.
  public var alignments: [SentenceAlignment]
  /// Scored pairs below the decision; empty unless asked for.
  public var candidates: [SentenceAlignment]
  /// By salience, then by place of first mention.
  public var facts: [Fact]
  /// What laying the accounts side by side shows, word by word.
  public var collation: Collation
  /// Most serious first; see `Finding.precedes`. Those that nobody is shown
  /// are among them; see ``listed``.
  public var findings: [Finding]
  /// How many findings ``listed`` has left out.
  public private(set) var unlistedCount = 0
  /// The index of the source that is judged, when there is one.
  public var subject: Int?
  /// Which accounts tell one event, with the reasons.
  public let events: EventTable
  /// What the desk knows without a source, as it was given.
  public var background: [Source]
  /// Rules that passed a match limit in some text and were left out there.
  public var rulesThatGaveUp: [String]

  init(
    title: String?, readings: [Reading], speech: [SpeechReading], voices: VoiceTable,
    accounts: [Account], alignments: [SentenceAlignment], candidates: [SentenceAlignment],
    facts: [Fact], collation: Collation, findings: [Finding], subject: Int?, events: EventTable,
    background: [Source] = [], rulesThatGaveUp: [String] = []
  ) {
    self.title = title
    self.readings = readings
    sources = readings.map(\.source)
    self.speech = speech
    self.voices = voices
    self.accounts = accounts
    self.alignments = alignments
    self.candidates = candidates
    self.facts = facts
    self.collation = collation
    self.findings = findings
    self.subject = subject
    self.events = events
    self.background = background
    self.rulesThatGaveUp = rulesThatGaveUp
  }

  /// Whether all accounts tell one event. Of a doubtful one that is said first,
  /// and nothing that an account lacks counts as left out.
  public var eventMatch: EventMatch { events.match }

  /// The comparison as it is shown: without the findings that are too weak to
  /// be listed, which JSON alone has.
  public var listed: Comparison {
    var listed = self
    listed.findings.removeAll { !$0.isListed }
    listed.unlistedCount += findings.count - listed.findings.count
    return listed
  }
}

/// What a comparison is asked to do.
public struct ComparisonOptions: Sendable {
  public var title: String?
  /// Topics whose absence from every source is to be reported.
  public var expectedTopics: [String]
  /// Actors with the names that stand for them.
  public var actors: [Actor]
  /// The sides of a dispute: quotations are weighed by side only when a case
  /// names them.
  public var sides: [Side]
  /// Further tables of names in the form of the built-in one: a row a line,
  /// `identifier⇥kind⇥name|name|…`; with the path for messages.
  public var aliasTables: [AliasTable]
  /// Texts of what the desk knows: a draft's names, figures and words that
  /// stand in them count as found. They are no accounts and are not compared.
  public var background: [Source]
  /// Whether scored pairs below the decision are kept.
  public var keepsCandidates: Bool
  /// The rules of wording; `nil` for those built in.
  public var rules: FramingRuleSet?
  /// What general knowledge is used; all, but for measurements.
  public var knowledge: LexicalKnowledge.Switches

  public init(
    title: String? = nil, expectedTopics: [String] = [], actors: [Actor] = [],
    sides: [Side] = [], aliasTables: [AliasTable] = [], background: [Source] = [],
    keepsCandidates: Bool = false, rules: FramingRuleSet? = nil,
    knowledge: LexicalKnowledge.Switches = LexicalKnowledge.Switches()
  ) {
    self.title = title
    self.expectedTopics = expectedTopics
    self.actors = actors
    self.sides = sides
    self.aliasTables = aliasTables
    self.background = background
    self.keepsCandidates = keepsCandidates
    self.rules = rules
    self.knowledge = knowledge
  }
}

extension ComparisonOptions {
  /// A person or body and the names that stand for it.
  public struct Actor: Sendable, Hashable {
    public var name: String
    public var aliases: [String]

    public init(name: String, aliases: [String]) {
      self.name = name
      self.aliases = aliases
    }
  }

  /// A user's own table of names.
  public struct AliasTable: Sendable, Hashable {
    public var path: String
    public var text: String

    public init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }
}

/// Why sources could not be compared.
public enum ComparisonError: Error, Sendable, Hashable, CustomStringConvertible {
  case tooFewSources(Int)
  /// Two sources (paths as given) share too little to tell one event, with the
  /// rarest words that they share. Of many sources: one that goes with the
  /// fewest others, and the one outside that it is most like.
  case notComparable(String, String, sharedWords: [String])
  /// A source has no sentence that counts as content.
  case noContent(String)
  /// A name of an actor or alias table that cannot be used, with the reason.
  case unusableAlias(String)
  /// A source is not in English, by its most frequent words.
  case notEnglish(String)

  public var description: String {
    switch self {
    case .tooFewSources(let count):
      "\(count) source given; a comparison needs at least two"
    case .notComparable(let a, let b, let words):
      "\(a) and \(b) do not seem to be about one event: "
        + (words.isEmpty
          ? "they share no telling word"
          : "they share little but \(Comparability.quoted(words))")
    case .noContent(let path):
      "\(path): nothing to compare: no sentence was left after page furniture"
    case .unusableAlias(let reason): reason
    case .notEnglish(let path):
      "\(path): the text does not seem to be English, the only language that is supported"
    }
  }
}
