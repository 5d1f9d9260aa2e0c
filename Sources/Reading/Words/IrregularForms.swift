internal import Lexicon
internal import UnicodeText

/// Irregular forms that a suffix stemmer leaves apart from their base.
enum IrregularForms {
  /// Form to base, both in lower case.
  static let base = WordDictionary(.irregularForms) { $0 }
}
