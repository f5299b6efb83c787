internal import CMalloc

/// What becomes of memory that is freed.
public enum FreedMemory {
  /// Keeps it for what comes next.
  ///
  /// A run is short, and the system takes longer to give pages anew than much of the work in them
  /// does. To be called before the work begins.
  public static func keep() { cmalloc_keep_freed() }

  /// Gives back the pages of the program that were read so far, beside a text of a megabyte or more,
  /// in bytes: they count little against what a shorter one needs.
  ///
  /// What reads the command line and the file, finds the encoding and scans the lines is not needed
  /// again, and takes as much memory as a long text. What is needed still comes again from what the
  /// system keeps of the file, sixteen pages at a time: less than a millisecond for all.
  public static func leaveProgram(beside text: Int) {
    if text >= longText { cmalloc_leave_program_pages() }
  }

  /// Gives back what was kept so far, beside a text of a megabyte or more, in bytes.
  ///
  /// To be called between stages of which the next needs much less than the last has freed.
  public static func giveBack(beside text: Int) {
    if text >= longText { cmalloc_give_back_freed() }
  }

  private static let longText = 1 << 20

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
