#pragma once
#include <stddef.h>
#include <stdint.h>

// librsvg and cairo, where the system has them. They are opened when a picture is to be drawn and at
// no other time, so that the program needs them neither to be built nor to start.

/// Whether the libraries are there.
int clibrsvg_is_available(void);

/// A picture in SVG as a PNG of so many pixels; NULL where the libraries are not there or cannot
/// draw it. To be freed with `clibrsvg_free`.
uint8_t *clibrsvg_png(const uint8_t *svg, size_t size, int width, int height, size_t *result_size);

/// Frees what `clibrsvg_png` gave.
void clibrsvg_free(uint8_t *bytes);
