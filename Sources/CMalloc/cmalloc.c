// For dl_iterate_phdr and madvise.
#define _GNU_SOURCE
#include "cmalloc.h"

// Any header of the system tells whether it is glibc.
#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#ifdef __linux__
#include <link.h>
#include <sys/mman.h>
#include <unistd.h>

// The first is the program itself. What of it cannot be written to stands in its file as it stands
// in memory: it has no relocations there.
static int leave_constant_pages(struct dl_phdr_info *info, size_t size, void *unused) {
  (void)size;
  (void)unused;
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  for (int index = 0; index < info->dlpi_phnum; index++) {
    const ElfW(Phdr) *segment = &info->dlpi_phdr[index];
    if (segment->p_type != PT_LOAD || (segment->p_flags & PF_W)) continue;
    uintptr_t start = (info->dlpi_addr + segment->p_vaddr + page - 1) / page * page;
    uintptr_t end = (info->dlpi_addr + segment->p_vaddr + segment->p_memsz) / page * page;
    if (start < end) madvise((void *)start, end - start, MADV_DONTNEED);
  }
  return 1;
}
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

void cmalloc_leave_program_pages(void) {
#ifdef __linux__
  dl_iterate_phdr(leave_constant_pages, NULL);
#endif
}

void cmalloc_give_back_freed(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}
