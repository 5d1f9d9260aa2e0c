#include "CBuiltinRules.h"

// Part of the program's read-only data: a moved binary still has its rules.
// Made from Packs/*.yml by `swift run RulePacker pack`; a test tells when the
// two differ.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char rules[] = {
#embed "Data/rules.bin"
};

const unsigned char *cbuiltinrules_bytes(void) { return rules; }
size_t cbuiltinrules_size(void) { return sizeof rules; }
