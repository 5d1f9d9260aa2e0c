#include "CLexicon.h"

// The tables are part of the program's read-only data: nothing is opened,
// copied or parsed at start, and a moved binary still finds them.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char words[] = {
#embed "Data/words.bin"
};

static const unsigned char aliases[] = {
#embed "Data/aliases.bin"
};

static const unsigned char background[] = {
#embed "Data/background.bin"
};

static const unsigned char word_classes[] = {
#embed "Data/word-classes.tsv"
};

static const unsigned char page_words[] = {
#embed "Data/page-words.tsv"
};

static const unsigned char closed_classes[] = {
#embed "Data/closed-classes.tsv"
};

static const unsigned char people[] = {
#embed "Data/people.tsv"
};

static const unsigned char given_names[] = {
#embed "Data/given-names.tsv"
};

static const unsigned char relations[] = {
#embed "Data/relations.bin"
};

const unsigned char *clexicon_words(void) { return words; }
size_t clexicon_words_size(void) { return sizeof words; }
const unsigned char *clexicon_aliases(void) { return aliases; }
size_t clexicon_aliases_size(void) { return sizeof aliases; }
const unsigned char *clexicon_background(void) { return background; }
size_t clexicon_background_size(void) { return sizeof background; }
const unsigned char *clexicon_word_classes(void) { return word_classes; }
size_t clexicon_word_classes_size(void) { return sizeof word_classes; }
const unsigned char *clexicon_page_words(void) { return page_words; }
size_t clexicon_page_words_size(void) { return sizeof page_words; }
const unsigned char *clexicon_closed_classes(void) { return closed_classes; }
size_t clexicon_closed_classes_size(void) { return sizeof closed_classes; }
const unsigned char *clexicon_relations(void) { return relations; }
size_t clexicon_relations_size(void) { return sizeof relations; }
const unsigned char *clexicon_people(void) { return people; }
size_t clexicon_people_size(void) { return sizeof people; }
const unsigned char *clexicon_given_names(void) { return given_names; }
size_t clexicon_given_names_size(void) { return sizeof given_names; }
