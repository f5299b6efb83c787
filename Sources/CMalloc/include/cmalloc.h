#pragma once

// What tells the system of the memory in use, and Swift's Glibc does not have.

/// Keeps memory that was freed for what comes next, instead of giving it back to the system and
/// asking for it anew, which costs a fault for each page. Large pieces come from there too.
void cmalloc_keep_freed(void);

/// Gives back the pages of the program that were read so far: those that are still needed come again
/// from what the system keeps of its file.
void cmalloc_leave_program_pages(void);

/// Gives back to the system what was kept so far.
void cmalloc_give_back_freed(void);
