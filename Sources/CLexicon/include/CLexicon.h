#ifndef CLEXICON_H
#define CLEXICON_H

#include <stddef.h>
#include <string.h>

/// The offset of the first `byte` at or after `from`; `count` where none is.
static inline size_t clexicon_find(
    const unsigned char *_Nonnull bytes, unsigned char byte, size_t from, size_t count) {
  const unsigned char *found = from < count ? memchr(bytes + from, byte, count - from) : NULL;
  return found ? (size_t)(found - bytes) : count;
}

/// The packed word table (synonyms, derivations, frequencies, irregular forms):
/// layout in Sources/Lexicon/Scripts/README.md. Lives as long as the process.
const unsigned char *_Nonnull clexicon_words(void);
/// Size of the word table in bytes.
size_t clexicon_words_size(void);

/// The packed names of countries, treaties, bodies …: same README.
const unsigned char *_Nonnull clexicon_aliases(void);
/// Size of the name table in bytes.
size_t clexicon_aliases_size(void);

/// The packed frequencies of words in English at large: same README.
const unsigned char *_Nonnull clexicon_background(void);
/// Size of the table of frequencies in bytes.
size_t clexicon_background_size(void);

/// Lists of words that rules ask for, in rows of text: Data/word-classes.tsv.
const unsigned char *_Nonnull clexicon_word_classes(void);
/// Size of the lists in bytes.
size_t clexicon_word_classes_size(void);
/// The same of news pages and their templates: Data/page-words.tsv.
const unsigned char *_Nonnull clexicon_page_words(void);
/// Size of the lists of pages in bytes.
size_t clexicon_page_words_size(void);

/// The closed classes of English, a class a line: Data/closed-classes.tsv.
const unsigned char *_Nonnull clexicon_closed_classes(void);
/// Size of the closed classes in bytes.
size_t clexicon_closed_classes_size(void);
/// The packed pairs of words that reword each other or are opposites: same README.
const unsigned char *_Nonnull clexicon_relations(void);
/// Size of the table of pairs in bytes.
size_t clexicon_relations_size(void);

/// Words in and around names, a class a line: Data/people.tsv.
const unsigned char *_Nonnull clexicon_people(void);
/// Size of those words in bytes.
size_t clexicon_people_size(void);

/// Given names by gender, a gender a line: Data/given-names.tsv.
const unsigned char *_Nonnull clexicon_given_names(void);
/// Size of the given names in bytes.
size_t clexicon_given_names_size(void);

#endif
