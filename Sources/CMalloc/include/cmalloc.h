#pragma once

// glibc's settings of its allocator, which Swift's Glibc does not have.

/// Keeps memory that was freed for what comes next, instead of giving it back to the system and
/// asking for it anew, which costs a fault for each page. Large pieces come from there too.
void cmalloc_keep_freed(void);
