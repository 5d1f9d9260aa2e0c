/// A part of the method that can be left out, to measure what it is worth.
public enum Ingredient: String, Sendable, Hashable, CaseIterable {
  /// Cutting sentences into clauses.
  case clauses
  /// Cutting enumerations into items.
  case lists
  /// Merging repeated mentions within a source.
  case merging
  /// Linking left-over points by their context.
  case secondPass = "second-pass"
  /// Synonyms and derivations.
  case softMatches = "soft-matches"
  /// Words and phrases that news uses for one another.
  case paraphrases
  /// Treaties, bodies, offices and their names.
  case aliases
  /// Country, demonym, capital and seat of government as one.
  case countries
  /// Spellings of one name as one.
  case nameVariants = "name-variants"
  /// Lower weight for words frequent in general English.
  case rarity
}
