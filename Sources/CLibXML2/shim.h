// libxml2's HTML parser and tree, https://gnome.pages.gitlab.gnome.org/libxml2/html/
#ifndef BIASDIFF_LIBXML2_SHIM_H
#define BIASDIFF_LIBXML2_SHIM_H
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#endif
