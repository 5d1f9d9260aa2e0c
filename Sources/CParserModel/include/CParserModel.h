#ifndef CPARSER_MODEL_H
#define CPARSER_MODEL_H

#include <stddef.h>

/// The trained tagger and parser: layout in Sources/Parsing/Model/ParserModel.swift.
/// Lives as long as the process.
const unsigned char *_Nonnull cparser_model(void);
/// Size of the model in bytes.
size_t cparser_model_size(void);

/// Asks for the memory at an address ahead of its use; a hint without effect on results.
static inline void cparser_prefetch(const void *_Nonnull address) { __builtin_prefetch(address); }

#endif
