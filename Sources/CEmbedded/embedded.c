#include "CEmbedded.h"

// The files are part of the program's read-only data: nothing is opened,
// copied or parsed at start, only the pages that are looked at come into
// memory, and a moved binary still finds them.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char words[] = {
#embed "Lexicon/words.bin"
};
static const unsigned char aliases[] = {
#embed "Lexicon/aliases.bin"
};
static const unsigned char background[] = {
#embed "Lexicon/background.bin"
};
static const unsigned char relations[] = {
#embed "Lexicon/relations.bin"
};
static const unsigned char word_classes[] = {
#embed "Lexicon/word-classes.tsv"
};
static const unsigned char page_words[] = {
#embed "Lexicon/page-words.tsv"
};
static const unsigned char closed_classes[] = {
#embed "Lexicon/closed-classes.tsv"
};
static const unsigned char people[] = {
#embed "Lexicon/people.tsv"
};
static const unsigned char given_names[] = {
#embed "Lexicon/given-names.tsv"
};
static const unsigned char cue_verbs[] = {
#embed "Lexicon/cue-verbs.tsv"
};
static const unsigned char parser[] = {
#embed "Parser/gold.model"
};
static const unsigned char rules[] = {
#embed "Rules/rules.bin"
};
static const unsigned char style[] = {
#embed "Reports/report.css"
};
static const unsigned char script[] = {
#embed "Reports/report.js"
};
static const unsigned char schema[] = {
#embed "Reports/biasdiff.schema.json"
};

static const struct {
  const unsigned char *bytes;
  size_t size;
} files[] = {
    [EMBEDDED_WORDS] = {words, sizeof words},
    [EMBEDDED_ALIASES] = {aliases, sizeof aliases},
    [EMBEDDED_BACKGROUND] = {background, sizeof background},
    [EMBEDDED_RELATIONS] = {relations, sizeof relations},
    [EMBEDDED_WORD_CLASSES] = {word_classes, sizeof word_classes},
    [EMBEDDED_PAGE_WORDS] = {page_words, sizeof page_words},
    [EMBEDDED_CLOSED_CLASSES] = {closed_classes, sizeof closed_classes},
    [EMBEDDED_PEOPLE] = {people, sizeof people},
    [EMBEDDED_GIVEN_NAMES] = {given_names, sizeof given_names},
    [EMBEDDED_CUE_VERBS] = {cue_verbs, sizeof cue_verbs},
    [EMBEDDED_PARSER] = {parser, sizeof parser},
    [EMBEDDED_RULES] = {rules, sizeof rules},
    [EMBEDDED_STYLE] = {style, sizeof style},
    [EMBEDDED_SCRIPT] = {script, sizeof script},
    [EMBEDDED_SCHEMA] = {schema, sizeof schema},
};

const unsigned char *embedded_bytes(enum embedded_file file) { return files[file].bytes; }
size_t embedded_size(enum embedded_file file) { return files[file].size; }
