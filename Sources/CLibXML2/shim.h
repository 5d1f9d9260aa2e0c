// libxml2's HTML parser and tree, https://gnome.pages.gitlab.gnome.org/libxml2/html/
#ifndef BIASDIFF_LIBXML2_SHIM_H
#define BIASDIFF_LIBXML2_SHIM_H
// libxml2's encoding header would pull in the system's ICU, whose types clash
// with those of Foundation's own ICU in one program.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#endif
