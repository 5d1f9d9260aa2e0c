#ifndef CEMBEDDED_H
#define CEMBEDDED_H

#include <stddef.h>
#include <string.h>

/// Data that is part of the program. A `.bin` is packed from the rows beside it
/// (layout and makers in Sources/Lexicon/Scripts/README.md and
/// Sources/Wording/Scripts/README.md); all else is as an editor writes it.
enum embedded_file {
  /// Lexicon/words.bin: synonyms, derivations, frequencies, irregular forms.
  EMBEDDED_WORDS,
  /// Lexicon/aliases.bin: names of countries, treaties, bodies …
  EMBEDDED_ALIASES,
  /// Lexicon/background.bin: frequencies of words in English at large.
  EMBEDDED_BACKGROUND,
  /// Lexicon/relations.bin: pairs of words that reword each other or are opposites.
  EMBEDDED_RELATIONS,
  /// Lexicon/word-classes.tsv: lists of words that rules ask for.
  EMBEDDED_WORD_CLASSES,
  /// Lexicon/page-words.tsv: the same of news pages and their templates.
  EMBEDDED_PAGE_WORDS,
  /// Lexicon/closed-classes.tsv: the closed classes of English, a class a line.
  EMBEDDED_CLOSED_CLASSES,
  /// Lexicon/people.tsv: words in and around names, a class a line.
  EMBEDDED_PEOPLE,
  /// Lexicon/given-names.tsv: given names by gender, a gender a line.
  EMBEDDED_GIVEN_NAMES,
  /// Lexicon/cue-verbs.tsv: reporting verbs, a verb a line.
  EMBEDDED_CUE_VERBS,
  /// Parser/gold.model: tagger and parser; layout in Sources/Reading/Model/ParserModel.swift.
  EMBEDDED_PARSER,
  /// Rules/rules.bin: the rule packs, as Sources/Wording/Packed writes and reads them.
  EMBEDDED_RULES,
  /// Reports/report.css, report.js and biasdiff.schema.json.
  EMBEDDED_STYLE,
  EMBEDDED_SCRIPT,
  EMBEDDED_SCHEMA,
};

/// The bytes of a file; they live as long as the process.
const unsigned char *_Nonnull embedded_bytes(enum embedded_file file);
/// The size of a file in bytes.
size_t embedded_size(enum embedded_file file);

/// The offset of the first `byte` at or after `from`; `count` where none is.
static inline size_t embedded_find(
    const unsigned char *_Nonnull bytes, unsigned char byte, size_t from, size_t count) {
  const unsigned char *found = from < count ? memchr(bytes + from, byte, count - from) : NULL;
  return found ? (size_t)(found - bytes) : count;
}

/// Asks for the memory at an address ahead of its use; a hint without effect on results.
static inline void embedded_prefetch(const void *_Nonnull address) { __builtin_prefetch(address); }

#endif
