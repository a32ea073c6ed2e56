// zlib; inflateInit2 is a macro, invisible to Swift. Negative window bits: no zlib header, as in zip files.
#include <zlib.h>

static inline int aiqyn_inflateInitRaw(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }
