#include "cmalloc.h"

// Any header of the system tells whether it is glibc.
#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void cmalloc_keep_freed(void) {
#ifdef __GLIBC__
  // The most that glibc takes is 32 MiB.
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
  // What one thread frees, another takes.
  mallopt(M_ARENA_MAX, 1);
#endif
}
