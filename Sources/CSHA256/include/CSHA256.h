#ifndef CSHA256_H
#define CSHA256_H

#include <stddef.h>
#include <stdint.h>

/// Whether this processor has instructions for SHA-256 that `csha256_compress` can use.
int csha256_is_available(void);

/// Takes whole blocks of 64 bytes into the eight words of a state (FIPS 180-4, section 6.2.2).
///
/// Only where `csha256_is_available` says so.
void csha256_compress(uint32_t *_Nonnull state, const uint8_t *_Nonnull bytes, size_t blocks);

#endif
