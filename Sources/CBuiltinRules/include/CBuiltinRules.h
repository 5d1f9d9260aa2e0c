#ifndef CBUILTINRULES_H
#define CBUILTINRULES_H

#include <stddef.h>

/// The built-in rule packs in the form that FramingRules/PackedRules.swift
/// writes and reads. Lives as long as the process.
const unsigned char *_Nonnull cbuiltinrules_bytes(void);
/// Size of the packed rules in bytes.
size_t cbuiltinrules_size(void);

/// The table of reporting verbs, as text; see Packs/cue-verbs.tsv.
const unsigned char *_Nonnull cbuiltinrules_cue_verbs(void);
size_t cbuiltinrules_cue_verbs_size(void);

#endif
