#pragma once
#include <stddef.h>
#include <stdint.h>

// HarfBuzz's subsetter, where the system has it. It is opened when a font is to be embedded and at
// no other time, so that the program needs it neither to be built nor to start.

/// Whether the library is there.
int charfbuzz_is_available(void);

/// The font with what `characters` need and nothing else; NULL where the library is not there or
/// cannot read the font. To be freed with `charfbuzz_free`.
uint8_t *charfbuzz_subset(const uint8_t *font, size_t size, const uint32_t *characters,
                          size_t count, size_t *result_size);

/// Frees what `charfbuzz_subset` gave.
void charfbuzz_free(uint8_t *bytes);
