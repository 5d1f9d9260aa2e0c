// iconv(3) of the C library, with its two error codes named for Swift.
#ifndef BIASDIFF_ICONV_SHIM_H
#define BIASDIFF_ICONV_SHIM_H
#include <errno.h>
#include <iconv.h>
#include <stddef.h>

// One step of a conversion to UTF-8. Moves both pointers and counts forward.
// Returns 0 when the input is used up, 1 when the output is full, 2 when the
// bytes at *in are not valid, 3 when they are an unfinished character.
static inline int biasdiff_iconv_step(
    iconv_t cd, char **in, size_t *in_left, char **out, size_t *out_left) {
  if (iconv(cd, in, in_left, out, out_left) != (size_t)-1) return 0;
  if (errno == E2BIG) return 1;
  return errno == EINVAL ? 3 : 2;
}

// A converter from `charset` to UTF-8, or NULL when the C library has none.
static inline void *biasdiff_iconv_open(const char *charset) {
  iconv_t cd = iconv_open("UTF-8", charset);
  return cd == (iconv_t)-1 ? NULL : (void *)cd;
}
#endif
