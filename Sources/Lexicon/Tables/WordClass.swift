/// A list of words that some rule asks for.
///
/// The words stand in `CEmbedded/Lexicon/word-classes.tsv`, those of news pages and
/// their templates in `page-words.tsv` beside it; a case is called as in the
/// table. `WordSet(.months)` and `WordDictionary(.months) { Int($0) }` read one.
public enum WordClass: String, CaseIterable, Sendable {
  // MARK: Numbers and units

  /// Zero to nineteen; the key is the number.
  case smallNumbers
  case tens
  /// “million”, and what newsrooms write close to a figure: `1.2bn`.
  case magnitudes
  case ordinals
  /// The key is a share: `1/3`.
  case fractions
  /// Least and most of what “dozens” may mean.
  case vagueNumbers
  /// Dimension, size in its base unit, and how far two uses of the name differ.
  case units
  /// Words for money after a numeral; the key is one name for all forms.
  case currencies
  /// Words before a figure that make it a rounded one.
  case roundingWords

  // MARK: Time

  /// 1 is January.
  case months
  /// 0 is Monday.
  case weekdays
  /// Days from the day of publication.
  case relativeDays
  /// Words before “may” and “march” that make them months.
  case monthOpeners
  /// Words between the ends of a span: “3 to 5 June”.
  case spanWords
  /// Minutes before or after Greenwich time.
  case timeZones
  /// Minutes in “twenty to six”.
  case clockMinutes
  /// What an hour in words may start with, and what stands before it.
  case clockOpeners, clockPrepositions

  // MARK: Grammar

  /// Words without content of their own.
  case stopWords
  /// Words that deny a loaded word up to three places after them.
  case wordingNegations
  /// Words that are no form of another, although their ending looks so: “his”.
  case uninflected
  /// Forms that a stemmer leaves apart from their base, which is the key.
  case irregularForms
  /// Past tense and participle; the key is the verb.
  case irregularVerbs
  /// Longer verbs stressed on the last syllable, which double its consonant.
  case doublingVerbs
  /// Prefixes that English writes with and without a hyphen.
  case joiningPrefixes
  /// Prefixes that the parser's tokens keep: `e-mail`.
  case tokenPrefixes
  /// Abbreviations that keep their dot at the end of a sentence too.
  case tokenAbbreviations
  /// Units that are written to their number: `8pm`.
  case tokenUnits
  /// Words before a participle of the passive, or “to”.
  case passiveOpeners
  /// Auxiliary verbs of the passive.
  case passiveForms
  /// “before”, with its opposite as key.
  case orders

  // MARK: Ends of sentences; all without the last full stop

  /// Always followed by what they belong to; those that are also words when small.
  case abbreviations, titlesThatAreWords
  /// Abbreviations that may end a sentence when small.
  case smallAbbreviations
  /// No end before a number.
  case numberAbbreviations
  /// Months and days: a date follows, or a new sentence.
  case dateAbbreviations
  /// Companies, states, streets: names end with them, and so can sentences.
  case endingAbbreviations
  /// Places and bodies written with inner stops.
  case dottedNames
  case halfDays
  /// What follows the hour, and what opens a sentence with one.
  case afterHour, hourOpeners
  /// Capitalised words that go on with the name before them: “U.S. Army”.
  case nameContinuations
  /// Names written with an exclamation or question mark.
  case markedNames
  /// Words after which a single capital is a label, not an initial.
  case labelled
  /// Words that start sentences; those that cannot be a surname.
  case sentenceStarters, strictStarters
  /// Verbs of saying after a quotation; words after “Smith said” that show a new sentence.
  case sayingVerbs, reportingOpeners

  // MARK: Speech

  /// Verbs that report speech or thought, as dictionary forms.
  case reportingVerbs
  /// Nobody in particular.
  case unnamedSpeakers
  case speakerPronouns, speakerDeterminers
  /// Days, months and times that stand beside a speaker; whom one speaks to.
  case timeWords, listeners
  /// Documents that a party speaks through, and others that can be silent.
  case speakerDocuments, otherDocuments
  /// What an official is called, and what takes the office away again.
  case offices, notInOffice
  case mentioningVerbs
  /// Verbs of more than speech, and words with which they tell what was done.
  case raisingVerbs, notDone
  /// Words that tell that something was left out.
  case leavingOut
  /// Stems that stand for facts and name none.
  case generalStems
  case denyingVerbs
  /// Words before “denied” after which nobody denies.
  case denialStoppers
  /// What is denied where it is an accusation.
  case deniedThings
  /// Words of a denial that lean on what is before it.
  case pointingWords
  case accusingWords, answeringWords
  /// Words that call a statement false or open.
  case doubtingWords
  /// Verbs of promise in an official readout.
  case agreedVerbs
  /// Bodies and people that act on others.
  case actorNouns

  // MARK: Lines of pages

  /// Whole lines that stand for themselves, head a list of links, open comments.
  case furnitureLines, linkListOpeners, commentOpeners
  /// Starts of such lines.
  case furnitureStarts, linkListStarts, commentStarts
  /// Pieces of sentences that only the page itself says.
  case furniturePieces
  case captionLabels, captionStarts, captionPieces
  /// Phrases of captions that running text may also have.
  case openCaptionPieces
  /// Words of a bar to share a page, and those of which it has one at least.
  case shareWords, strongShareWords
  /// Words of a line that is a date and time, and those that tell nothing there.
  case stampWords, stampFillers
  case readingTimes
  /// The same of saved pages, in several languages.
  case pageLines, pageLineStarts, dateLineWords
  /// “by”, and words between a date and a name, in several languages.
  case bylineOpeners, datedBylineWords
  /// Words with which a page speaks to its readers or of itself; verb forms that make a
  /// sentence; words that open a clause after a comma.
  case readerWords, finiteWords, clauseOpeners
  /// Those of the first that no sentence about others has.
  case addressedReaders
  /// Turns of phrase of which an offer to the reader has two.
  case offers
  /// Headings of comments, and words before them.
  case commentHeadings, commentQualifiers
  /// How agencies and desks sign a picture.
  case pictureCredits

  // MARK: Names of classes in pages; pairs are neighbours with a hyphen

  case furnitureNames, furnitureNamePairs, commentNames, captionNames
  case bodyNames, bodyNamePairs, deckNames, leadNames
  case postNames, postNamePairs, embedNamePairs
  /// First words after which the rest is a value: “category-video”.
  case labelNames
  /// Units of length, which exponents follow.
  case exponentUnits
  /// Boxes that open over a word; elements that only screen readers read out.
  case asideNames, spokenNames
  /// Words that turn the next one into its absence.
  case negatingNames
  /// Sites that pages link to for sharing and following.
  case shareSites
  /// Encodings by the names of the C library, and other labels for them.
  case encodings, encodingLabels
}
