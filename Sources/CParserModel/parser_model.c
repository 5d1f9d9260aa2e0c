#include "CParserModel.h"

// The trained tables are part of the program's read-only data: nothing is
// opened, copied or parsed at start, and only the pages that are looked at
// come into memory.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char model[] = {
#embed "Data/gold.model"
};

const unsigned char *cparser_model(void) { return model; }
size_t cparser_model_size(void) { return sizeof model; }
