/// Universal part-of-speech tags (universaldependencies.org/u/pos).
public enum PartOfSpeech: String, CaseIterable, Sendable {
  case noun = "NOUN"
  case adposition = "ADP"
  case determiner = "DET"
  case properNoun = "PROPN"
  case adjective = "ADJ"
  case pronoun = "PRON"
  case punctuation = "PUNCT"
  case adverb = "ADV"
  case verb = "VERB"
  case coordinator = "CCONJ"
  case number = "NUM"
  case subordinator = "SCONJ"
  case particle = "PART"
  case auxiliary = "AUX"
  case interjection = "INTJ"
  case symbol = "SYM"
  case other = "X"
}

/// The finer tags of the Penn Treebank, which tell number, tense and verb form.
public enum PennTag: String, CaseIterable, Sendable {
  case nn = "NN"
  case `in` = "IN"
  case dt = "DT"
  case nnp = "NNP"
  case jj = "JJ"
  case prp = "PRP"
  case stop = "."
  case comma = ","
  case nns = "NNS"
  case rb = "RB"
  case vb = "VB"
  case cc = "CC"
  case cd = "CD"
  case vbn = "VBN"
  case vbd = "VBD"
  case vbg = "VBG"
  case to = "TO"
  case vbz = "VBZ"
  case prps = "PRP$"
  case md = "MD"
  case vbp = "VBP"
  case closingBracket = "-RRB-"
  case openingBracket = "-LRB-"
  case colon = ":"
  case wdt = "WDT"
  case uh = "UH"
  case wrb = "WRB"
  case openingQuote = "``"
  case hyph = "HYPH"
  case closingQuote = "''"
  case wp = "WP"
  case pos = "POS"
  case rp = "RP"
  case nnps = "NNPS"
  case jjr = "JJR"
  case jjs = "JJS"
  case ex = "EX"
  case rbr = "RBR"
  case sym = "SYM"
  case currency = "$"
  case pdt = "PDT"
  case add = "ADD"
  case nfp = "NFP"
  case fw = "FW"
  case gw = "GW"
  case rbs = "RBS"
  case ls = "LS"
  case afx = "AFX"
  case wps = "WP$"

  /// Past, present or a modal: the verb form that makes a clause finite.
  public var isFinite: Bool {
    switch self {
    case .vbd, .vbz, .vbp, .md: true
    default: false
    }
  }
}

/// The two tags of a word, which the tagger chooses together.
public struct TagPair: Hashable, Sendable {
  public let part: PartOfSpeech
  public let penn: PennTag

  public init(part: PartOfSpeech, penn: PennTag) {
    self.part = part
    self.penn = penn
  }

  /// The tags of a name such as "VERB VBD"; nil when one is unknown.
  init?(_ name: String) {
    let names = name.split(separator: " ", maxSplits: 1)
    guard names.count == 2, let part = PartOfSpeech(rawValue: String(names[0])),
      let penn = PennTag(rawValue: String(names[1]))
    else { return nil }
    self.init(part: part, penn: penn)
  }
}
