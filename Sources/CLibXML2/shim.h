#pragma once
// Debian builds libxml2 with ICU, and <libxml/encoding.h> then pulls in the system's ICU headers,
// which clash with Foundation's own copy of them. The types concerned are never used from Swift.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/xmlwriter.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlerror.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>
