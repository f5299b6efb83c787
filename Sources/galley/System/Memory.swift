import Glibc

/// How the C library's allocator keeps memory that was given back.
enum Memory {
  /// Gives large arrays back to the system as soon as they are freed.
  ///
  /// The stages of a conversion work on large arrays one after the other. By default the allocator
  /// raises its threshold when it sees them freed and keeps the next ones in its heap, between the
  /// many small strings of the document: the peak of a large text grows by a tenth.
  static func prepare() {
    mallopt(M_MMAP_THRESHOLD, 128 << 10)
  }
}
