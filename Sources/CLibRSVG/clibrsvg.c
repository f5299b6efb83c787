#include "clibrsvg.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  double x, y, width, height;
} rectangle;

typedef int (*write_function)(void *, const unsigned char *, unsigned);

// The functions of librsvg 2.46 and later, GObject and cairo that are used here, with types that are
// opaque there too.
typedef struct {
  void *(*handle_new_from_data)(const uint8_t *, size_t, void **);
  int (*handle_render_document)(void *, void *, const rectangle *, void **);
  void (*object_unref)(void *);
  void *(*surface_create)(int, int, int);
  int (*surface_status)(void *);
  int (*surface_write)(void *, write_function, void *);
  void (*surface_destroy)(void *);
  void *(*context_create)(void *);
  int (*context_status)(void *);
  void (*context_destroy)(void *);
} functions;

enum { format_argb32 = 0, status_success = 0, status_no_memory = 1 };

static int find(void *library, const char *name, void *function) {
  void *symbol = dlsym(library, name);
  // ISO C has no way from a pointer to an object to one to a function but through its bytes.
  memcpy(function, &symbol, sizeof symbol);
  return symbol != NULL;
}

static int load(functions *f) {
  // They stay open: GObject cannot be closed, and a second picture asks for the same ones.
  void *rsvg = dlopen("librsvg-2.so.2", RTLD_NOW | RTLD_LOCAL);
  void *object = dlopen("libgobject-2.0.so.0", RTLD_NOW | RTLD_LOCAL);
  void *cairo = dlopen("libcairo.so.2", RTLD_NOW | RTLD_LOCAL);
  return rsvg && object && cairo &&
         find(rsvg, "rsvg_handle_new_from_data", &f->handle_new_from_data) &&
         find(rsvg, "rsvg_handle_render_document", &f->handle_render_document) &&
         find(object, "g_object_unref", &f->object_unref) &&
         find(cairo, "cairo_image_surface_create", &f->surface_create) &&
         find(cairo, "cairo_surface_status", &f->surface_status) &&
         find(cairo, "cairo_surface_write_to_png_stream", &f->surface_write) &&
         find(cairo, "cairo_surface_destroy", &f->surface_destroy) &&
         find(cairo, "cairo_create", &f->context_create) &&
         find(cairo, "cairo_status", &f->context_status) &&
         find(cairo, "cairo_destroy", &f->context_destroy);
}

int clibrsvg_is_available(void) {
  functions f;
  return load(&f);
}

typedef struct {
  uint8_t *bytes;
  size_t count, room;
} buffer;

static int append(void *closure, const unsigned char *bytes, unsigned count) {
  buffer *b = closure;
  if (b->room - b->count < count) {
    size_t room = 2 * b->room + count + 4096;
    uint8_t *larger = realloc(b->bytes, room);
    if (!larger) return status_no_memory;
    b->bytes = larger;
    b->room = room;
  }
  memcpy(b->bytes + b->count, bytes, count);
  b->count += count;
  return status_success;
}

uint8_t *clibrsvg_png(const uint8_t *svg, size_t size, int width, int height, size_t *result_size) {
  functions f;
  if (!load(&f)) return NULL;
  // A picture without a base address: librsvg loads nothing from outside of it.
  void *handle = f.handle_new_from_data(svg, size, NULL);
  if (!handle) return NULL;
  void *surface = f.surface_create(format_argb32, width, height);
  void *context = f.context_create(surface);
  rectangle page = {0, 0, width, height};
  buffer png = {NULL, 0, 0};
  int drawn = f.surface_status(surface) == status_success &&
              f.handle_render_document(handle, context, &page, NULL) &&
              f.context_status(context) == status_success &&
              f.surface_write(surface, append, &png) == status_success && png.count > 0;
  f.context_destroy(context);
  f.surface_destroy(surface);
  f.object_unref(handle);
  if (!drawn) {
    free(png.bytes);
    return NULL;
  }
  *result_size = png.count;
  return png.bytes;
}

void clibrsvg_free(uint8_t *bytes) { free(bytes); }
