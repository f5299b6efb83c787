#include "charfbuzz.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

// The functions of HarfBuzz 3.0 and later that are used here, with types that are opaque there too.
typedef struct {
  void *(*blob_create)(const char *, unsigned, int, void *, void (*)(void *));
  void (*blob_destroy)(void *);
  const char *(*blob_get_data)(void *, unsigned *);
  void *(*face_create)(void *, unsigned);
  void (*face_destroy)(void *);
  void *(*face_reference_blob)(void *);
  void (*set_add)(void *, uint32_t);
  void *(*input_create)(void);
  void (*input_destroy)(void *);
  void *(*input_unicode_set)(void *);
  void *(*subset)(void *, const void *);
} functions;

enum { memory_mode_readonly = 1 };

static int find(void *library, const char *name, void *function) {
  void *symbol = dlsym(library, name);
  // ISO C has no way from a pointer to an object to one to a function but through its bytes.
  memcpy(function, &symbol, sizeof symbol);
  return symbol != NULL;
}

static int load(functions *hb) {
  // It stays open: a second font asks for the same one.
  void *library = dlopen("libharfbuzz-subset.so.0", RTLD_NOW | RTLD_LOCAL);
  return library && find(library, "hb_blob_create", &hb->blob_create) &&
         find(library, "hb_blob_destroy", &hb->blob_destroy) &&
         find(library, "hb_blob_get_data", &hb->blob_get_data) &&
         find(library, "hb_face_create", &hb->face_create) &&
         find(library, "hb_face_destroy", &hb->face_destroy) &&
         find(library, "hb_face_reference_blob", &hb->face_reference_blob) &&
         find(library, "hb_set_add", &hb->set_add) &&
         find(library, "hb_subset_input_create_or_fail", &hb->input_create) &&
         find(library, "hb_subset_input_destroy", &hb->input_destroy) &&
         find(library, "hb_subset_input_unicode_set", &hb->input_unicode_set) &&
         find(library, "hb_subset_or_fail", &hb->subset);
}

int charfbuzz_is_available(void) {
  functions hb;
  return load(&hb);
}

uint8_t *charfbuzz_subset(const uint8_t *font, size_t size, const uint32_t *characters,
                          size_t count, size_t *result_size) {
  functions hb;
  if (size > UINT32_MAX || !load(&hb)) return NULL;
  uint8_t *result = NULL;
  void *blob = hb.blob_create((const char *)font, (unsigned)size, memory_mode_readonly, NULL, NULL);
  void *face = hb.face_create(blob, 0);
  void *input = hb.input_create();
  if (input) {
    void *set = hb.input_unicode_set(input);
    for (size_t index = 0; index < count; index++) hb.set_add(set, characters[index]);
    void *small = hb.subset(face, input);
    if (small) {
      void *small_blob = hb.face_reference_blob(small);
      unsigned length = 0;
      const char *data = hb.blob_get_data(small_blob, &length);
      if (data && length > 0 && (result = malloc(length))) {
        memcpy(result, data, length);
        *result_size = length;
      }
      hb.blob_destroy(small_blob);
      hb.face_destroy(small);
    }
    hb.input_destroy(input);
  }
  hb.face_destroy(face);
  hb.blob_destroy(blob);
  return result;
}

void charfbuzz_free(uint8_t *bytes) { free(bytes); }
