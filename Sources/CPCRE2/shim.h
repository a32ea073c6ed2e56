// libpcre2 for UTF-8; call the functions by their _8 names, the width macros are invisible to Swift.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
