/// Quotations that go on beyond a line.
enum OpenQuotation {
  /// The most lines of a speech that is told by its marks.
  private static let longest = 3

  /// Whether a quotation that a line opens, or a half of its straight marks, is open at its end.
  static func isOpen(after line: Line, in bytes: borrowing [UInt8]) -> Bool {
    guard line.hasInnerMark || line.first == .quote || line.isLetters else { return false }
    var (straight, depth) = (0, 0)
    var index = Int(line.start)
    let end = Int(line.end)
    while index < end {
      switch bytes[index] {
      case 0x22: straight += 1
      case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
        // U+201C opens, U+201D closes; in German U+201E opens, U+201C closes.
        if bytes[index + 2] == 0x9E { depth += 1 }
        if bytes[index + 2] == 0x9C { depth += depth > 0 ? -1 : 1 }
        if bytes[index + 2] == 0x9D { depth -= 1 }
      default: break
      }
      index += 1
    }
    return straight % 2 == 1 || depth > 0
  }

  /// Whether a speech in the corners of Japanese begins with a line and closes at the end of one of
  /// the next, but not on the line itself: a title has no more than a part of itself in them.
  ///
  /// The line that it closes on, nil where there is none.
  static func speechEnd(from first: Int, _ text: borrowing MeasuredText) -> Int? {
    let line = text.lines[first]
    guard line.first == .opener, GroupShape.isWide(line),
      ScalarCursor.decode(text.bytes, at: Int(line.start)).value == 0x300C
    else { return nil }
    var depth = 0
    for index in first..<min(first + longest, text.lines.count) {
      let next = text.lines[index]
      if index > first, next.blanksBefore > 0 { return nil }
      var cursor = ScalarCursor(text.bytes, from: Int(next.start), to: Int(next.end))
      var isClosed = false
      while let value = cursor.next() {
        if depth == 0, index > first || isClosed { return nil }
        if value == 0x300C { depth += 1 }
        if value == 0x300D { depth -= 1 }
        isClosed = depth == 0
      }
      if isClosed { return index > first ? index : nil }
    }
    return nil
  }
}
