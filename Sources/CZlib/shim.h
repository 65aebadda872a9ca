#ifndef DOSSIER_CZLIB_H
#define DOSSIER_CZLIB_H
#include <zlib.h>
/* `inflateInit2` is a macro, which Swift does not see. */
static inline int dossier_inflate_init(z_stream *stream, int windowBits) { return inflateInit2(stream, windowBits); }
#endif
