// The Snowball stemmers, https://snowballstem.org
#ifndef BIASDIFF_SNOWBALL_SHIM_H
#define BIASDIFF_SNOWBALL_SHIM_H
#include <libstemmer.h>
#endif
