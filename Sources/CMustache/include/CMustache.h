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
/// `data` is a sequence of entries, each an operation byte, the length of a
/// name (4 bytes, little end first) and the name:
///   `s` a string: its length (4 bytes) and its bytes follow
///   `t` true
///   `l` a list: the number of its items (4 bytes) and the items follow
///   `o` an object: its entries follow
/// The entries of an item or object end with the single byte `e`. The
/// outermost object is open at the start and needs no end.
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
