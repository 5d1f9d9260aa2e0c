#include "CBuiltinRules.h"

// The table of reporting verbs as an editor writes it. It is read at the first
// look-up; nothing is opened at start, and a moved binary still has it.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char verbs[] = {
#embed "Packs/cue-verbs.tsv"
};

const unsigned char *cbuiltinrules_cue_verbs(void) { return verbs; }
size_t cbuiltinrules_cue_verbs_size(void) { return sizeof verbs; }
