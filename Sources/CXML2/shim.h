// libxml2's push parsers. `xmlFree` is a mutable global that Swift 6 refuses: call aiqyn_xmlFree.
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

static inline void aiqyn_xmlFree(void *pointer) { xmlFree(pointer); }
