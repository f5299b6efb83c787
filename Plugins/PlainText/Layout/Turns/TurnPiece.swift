/// What one column of a page has of a line: all of it, or a part where the lines of several columns
/// came out as one.
struct TurnPiece {
  /// The piece as a line; widths of letters are those of print.
  let line: Line
  /// The piece as a line as it was scanned.
  let plain: Line
  /// The index of the line it is of.
  let source: Int
  /// Whether it is a part of its line only.
  let isCut: Bool
  /// The first word and the last one; 0 where it begins or ends with a mark.
  let head: UInt32
  let tail: UInt32
  /// Whether it is one word, as lines are that came out word by word.
  let isWord: Bool
  /// The brackets and quotation marks it leaves open.
  let opens: Int32
  /// The most that it closes of what was open before it.
  let closes: Int32

  init(_ line: Line, source: Int, isCut: Bool, in bytes: [UInt8]) {
    self.isCut = isCut
    self.line = line.isLetters ? ProportionalWidths.measure([line], in: bytes)[0] : line
    plain = line
    self.source = source
    var head: UInt32?
    var tail: UInt32 = 0
    TurnWords.walk(line, in: bytes) { word, _ in
      if head == nil { head = word }
      tail = word
    }
    self.head = head ?? 0
    self.tail = tail
    isWord =
      line.isLetters && line.characters <= 20 && line.first.isLetter
      && !bytes[Int(line.start)..<Int(line.end)].contains(0x20)
    (opens, closes) = Self.brackets(of: line, in: bytes)
  }

  /// The width without the indent.
  var width: Int32 { line.maximumWidth }

  private static func brackets(of line: Line, in bytes: [UInt8]) -> (Int32, Int32) {
    var depth: Int32 = 0
    var least: Int32 = 0
    var cursor = ScalarCursor(bytes, from: Int(line.start), to: Int(line.end))
    while let value = cursor.next() {
      switch value {
      case 0x201C, 0x300C, 0x300E, 0x300A, 0xFF08, 0x28: depth += 1
      case 0x201D, 0x300D, 0x300F, 0x300B, 0xFF09, 0x29:
        depth -= 1
        least = min(least, depth)
      default: break
      }
    }
    return (depth - least, -least)
  }
}
