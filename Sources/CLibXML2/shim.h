#ifndef DOSSIER_CLIBXML2_H
#define DOSSIER_CLIBXML2_H
#include <libxml/xmlversion.h>
/* Where libxml2 is built with ICU its headers bring those of ICU, which clash with the copy inside Foundation. Only the
   layout of a type that we never look into depends on it. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#endif
