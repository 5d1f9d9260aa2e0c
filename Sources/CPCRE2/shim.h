// PCRE2's 8-bit interface; Swift sees the functions with their _8 suffix.
#ifndef BIASDIFF_PCRE2_SHIM_H
#define BIASDIFF_PCRE2_SHIM_H
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#endif
