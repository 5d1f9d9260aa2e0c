#ifndef CMUSTACHE_H
#define CMUSTACHE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Fills a Mustache template (https://mustache.github.io) with data; `{{name}}`
/// is escaped for HTML.
///
/// `data` is an object: a sequence of entries, each an operation byte, the
/// length of a name (1 byte) and the name; numbers have 4 bytes, the little
/// end first:
///   `s` a string: its length and its bytes follow
///   `t` true
///   `o` an object: its length in bytes and its entries follow
///   `l` a list: the number of its items, their length in bytes with their
///       lengths, and the items follow, each an object without a name: its
///       length in bytes and its entries
/// Of two entries of one name the first one counts.
///
/// Returns the text, to be given back to `cmustache_free`, and its length;
/// NULL when the template or the data is not well formed or memory is short.
char *_Nullable cmustache_render(
    const uint8_t *_Nonnull page, size_t page_size, const uint8_t *_Nonnull data,
    size_t data_size, size_t *_Nonnull size);

void cmustache_free(char *_Nullable text);

#ifdef __cplusplus
}
#endif

#endif
