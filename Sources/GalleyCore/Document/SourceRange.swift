/// A stretch of the source text: half-open, in UTF-8 bytes of the decoded text.
///
/// For a file in UTF-8 without a byte order mark these are the file's own byte offsets; for any
/// other file `SourceText.position(of:)` gives the line and the byte in the file.
public struct SourceRange: Sendable, Hashable {
  /// Half the bits, since sources are at most 2 GiB long and every decision has a range.
  private var storedStart: Int32
  private var storedEnd: Int32

  /// Makes the range `start ..< end`.
  public init(_ start: Int, _ end: Int) {
    storedStart = Int32(start)
    storedEnd = Int32(end)
  }

  /// The offset of the first byte.
  public var start: Int {
    get { Int(storedStart) }
    set { storedStart = Int32(newValue) }
  }

  /// The offset after the last byte.
  public var end: Int {
    get { Int(storedEnd) }
    set { storedEnd = Int32(newValue) }
  }

  /// The length in bytes.
  public var count: Int { end - start }
}

/// A place in the source as a person names it.
public struct SourcePosition: Sendable, Hashable, CustomStringConvertible {
  /// The line, counted from 1.
  public var line: Int
  /// The column, counted from 1, in Unicode scalars.
  public var column: Int
  /// The offset in the file, in bytes, where it is known.
  public var byte: Int?

  /// Makes a position from a line and a column, both counted from 1.
  public init(line: Int, column: Int, byte: Int? = nil) {
    self.line = line
    self.column = column
    self.byte = byte
  }

  /// The position as `line:column`.
  public var description: String { "\(line):\(column)" }
}
