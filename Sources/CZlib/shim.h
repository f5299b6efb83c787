#pragma once
#include <zlib.h>

// zlib's initialisers are macros, which Swift cannot see. Both are for raw deflate data (a window
// of -15 bits), the form that ZIP archives hold.
static inline int galley_deflate_init(z_streamp stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
}

static inline int galley_inflate_init(z_streamp stream) {
  return inflateInit2(stream, -15);
}
