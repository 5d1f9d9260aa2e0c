internal import DocumentModel

/// What each kind of finding looks for, in one sentence, for formats that
/// must describe their rules.
enum KindCatalogue {
  /// The kind as words: `number-conflict` is “Number conflict”.
  static func title(_ kind: FindingKind) -> String {
    let words = kind.rawValue.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// How to treat a finding, whatever its kind.
  static let help =
    "Read both passages before acting on it. A finding tells what differs between the texts that "
    + "were compared; it says nothing about intent, and agreement between texts is no proof."

  static func looksFor(_ kind: FindingKind) -> String {
    switch kind {
    case .numberConflict: "Two accounts give different figures for the same count."
    case .dateTimeConflict: "Two accounts give different dates or times for the same act."
    case .polarityConflict: "One account states what another denies, or says the opposite."
    case .roleConflict: "Two names stand in exchanged places: who did it, and to whom."
    case .scopeConflict: "Two accounts give the same thing another reach: some and all."
    case .nameConflict: "Two accounts have other names in the same place of a sentence."
    case .figureNotFound: "A figure of the draft stands in none of its sources."
    case .nameNotFound: "A name of the draft stands in none of its sources."
    case .claimNotFound: "No source tells what a sentence of the draft says."
    case .quoteNotFound: "Quoted words of the draft stand in none of its sources."
    case .toldDifferently: "Two passages on one thing that a reader should compare."
    case .quoteAltered: "Words in quotation marks differ from those of their source."
    case .quoteSpeakerConflict: "The same quoted words are given to different speakers."
    case .quoteClipped: "A quotation ends before words that qualify it."
    case .attributionDropped:
      "A claim that others attribute stands here in the account's own voice."
    case .quoteParaphrasedStronger: "A paraphrase says more than the quoted words."
    case .attributionVerb: "The reporting verb takes a side where others use a plain one."
    case .anonymousOnly: "A claim rests on unnamed sources alone."
    case .replyMissing: "An accusation is carried, the reply to it is not found."
    case .sourceBalance: "The sides of the event are given unequal room to speak."
    case .topicMissing: "A topic that other accounts carry is not found in this one."
    case .commitmentMissing: "A commitment that other accounts carry is not found in this one."
    case .claimMissing: "A claim that other accounts carry is not found in this one."
    case .actorMissing: "An actor whom other accounts name is not found in this one."
    case .qualifierMissing: "A claim is carried without the qualifier that other accounts have."
    case .reportedOmission: "An account says that another does not mention something."
    case .sharedSilence: "A topic that was expected is not found in any account."
    case .buried: "What leads in one account stands far down in this one."
    case .leadDivergence: "The accounts lead with different facts."
    case .spaceImbalance: "A shared fact is given very different room."
    case .oneSidedBackground: "Background is given for one side of the event only."
    case .oneWayCourtesy: "Only one side tells of a courtesy."
    case .headlineNumber: "A figure in the headline differs from the body."
    case .headlineCertainty: "The headline is firmer than the body."
    case .headlineUnsupported: "The body does not carry what the headline says."
    case .headlineDivergence: "The headlines of the accounts tell different things."
    case .certaintyShift: "What one account states another reports, hedges or expects."
    case .labelDivergence: "The accounts call the same actor by different descriptions."
    case .describedDifferently: "One named thing stands under two nouns."
    case .loadedTerm: "A term takes a side where another account has a plain one."
    case .agentDeleted: "An act is told without its doer, whom another account names."
    case .presupposition: "A disputed claim is taken for granted."
    case .verbIntensity: "A verb is stronger than that of another account for the same act."
    case .scareQuotes: "Quotation marks put distance to words that nobody is named for."
    case .motiveAsserted: "A motive is stated in the account's own voice."
    case .epithet: "A description is added to an actor that other accounts do without."
    case .notComparable: "It is doubtful whether two texts are accounts of one event."
    case .stub: "An account is very short, or was hard to take out of its page."
    case .staleSuppression: "A suppression no longer matches any finding."
    case .sharedCopy: "Two accounts share long passages word for word."
    case .timeSkew: "The accounts were published days apart."
    case .translation: "An account is a translation: its wording is shown, not judged."
    }
  }
}
