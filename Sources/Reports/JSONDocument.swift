internal import Comparison
internal import Coverage
internal import DocumentModel
internal import UnicodeText

/// The values of the JSON contract, version 1: names and nesting as written
/// to a file. Offsets are code points into the source's text, end exclusive;
/// lines and columns are 1-based, columns in code points.
enum JSONDocument {
  static let schemaVersion = "1"

  struct CompareOutput: Encodable {
    var schemaVersion = JSONDocument.schemaVersion
    var tool: Tool
    var title: String?
    var sources: [SourceValue]
    var alignments: [AlignmentValue]
    var candidates: [AlignmentValue]?
    var facts: [FactValue]
    var accounts: [AccountValue]
    var findings: [FindingValue]
  }

  struct InspectOutput: Encodable {
    var schemaVersion = JSONDocument.schemaVersion
    var tool: Tool
    var source: SourceValue
    var findings: [FindingValue]
  }

  struct Tool: Encodable {
    var name: String
    var version: String
    var rulesDigest: String
  }

  struct Span: Encodable {
    var start: Int
    var end: Int
  }

  struct SourceValue: Encodable {
    var id: String
    var path: String
    var outlet: String?
    var headline: String?
    var published: String?
    var url: String?
    var byline: String?
    var role: String
    var genre: String
    var text: String
    var notices: [String]
    var blocks: [BlockValue]
    var sentences: [SentenceValue]
    var quotations: [QuotationValue]
    var actors: [ActorValue]
  }

  struct BlockValue: Encodable {
    var start: Int
    var end: Int
    var zone: String
  }

  struct SentenceValue: Encodable {
    var id: String
    var start: Int
    var end: Int
    var zone: String
  }

  struct QuotationValue: Encodable {
    var start: Int
    var end: Int
    var pieces: [Span]
    var kind: String
    /// Whether the speaker stands with it or was carried over.
    var attribution: String
    /// Above 0: speech reported inside reported speech.
    var nesting: Int
    var speaker: String?
    var speakerSpan: Span?
    var cue: String?
    var cueSpan: Span?
  }

  struct ActorValue: Encodable {
    var name: String
    var variants: [String]
    var labels: [Span]
  }

  struct AlignmentValue: Encodable {
    var a: PassageValue
    var b: PassageValue
    var score: Double
    var level: String
    var reasons: [String]
  }

  struct PassageValue: Encodable {
    var source: String
    var start: Int
    var end: Int
  }

  struct FactValue: Encodable {
    var id: String
    var label: String
    var salience: Double
    var reasons: [String]
    var status: [String: String]
    var spans: [String: [Span]]
  }

  struct AccountValue: Encodable {
    var speaker: String
    /// What kind of name the sources have for the speaker.
    var kind: String
    /// The side the speaker stands for, where the sources say.
    var party: String?
    var facts: [String: [String: [Span]]]
  }

  struct FindingValue: Encodable {
    var rule: String
    var kind: String
    var group: String
    var severity: String
    var score: Double
    var message: String
    var source: String
    var start: Int
    var end: Int
    var line: Int
    var column: Int
    var counterparts: [CounterpartValue]
    var fact: String?
    var suggestion: String?
    var voice: String?
    var fingerprint: String
  }

  struct CounterpartValue: Encodable {
    var source: String
    var start: Int
    var end: Int
    var line: Int
    var column: Int
  }
}
