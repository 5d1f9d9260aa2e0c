#ifndef CREPORTASSETS_H
#define CREPORTASSETS_H

#include <stddef.h>

/// Files that reports are made from, as part of the program's read-only data,
/// so that a moved binary still has them.
enum creport_asset { CREPORT_STYLE, CREPORT_SCRIPT, CREPORT_SCHEMA };

/// The bytes of an asset; they live as long as the process.
const unsigned char *_Nonnull creport_bytes(enum creport_asset asset);
/// The size of an asset in bytes.
size_t creport_size(enum creport_asset asset);

#endif
