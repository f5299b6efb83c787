internal import CMalloc

/// What becomes of memory that is freed.
public enum FreedMemory {
  /// Keeps it for what comes next.
  ///
  /// A run is short, and the system takes longer to give pages anew than much of the work in them
  /// does. To be called before the work begins.
  public static func keep() { cmalloc_keep_freed() }

  /// Leaves a value in memory for good: freeing each of a book's paragraphs takes time, and a
  /// process that ends next need not.
  public static func leave<Value>(_ value: Value) {
    _ = Unmanaged.passRetained(Left(value))
  }

  private final class Left<Value> {
    let value: Value
    init(_ value: Value) { self.value = value }
  }
}
