internal import CMalloc

/// What becomes of memory that is freed.
public enum FreedMemory {
  /// Keeps it for what comes next.
  ///
  /// A run is short, and the system takes longer to give pages anew than much of the work in them
  /// does. To be called before the work begins.
  public static func keep() { cmalloc_keep_freed() }
}
