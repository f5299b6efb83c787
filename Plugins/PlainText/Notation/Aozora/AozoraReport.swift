import GalleyCore

/// Says what of a text's notation could not be carried over.
enum AozoraReport {
  /// Tells of notes that stay in the text and of characters without a code: the first three of
  /// each by place, the rest counted.
  static func tell(
    of reader: AozoraReader, _ bytes: [UInt8], _ name: String, _ lineStarts: [Int32],
    _ context: inout Context
  ) {
    let lines = LineTable(textOffsets: lineStarts)
    tell(reader.unknown, "notation-unknown", name, lines, &context) { range in
      range.map { "the note \(text($0, bytes)) is not known and stays in the text" }
        ?? "more notes like it are not known and stay in the text"
    }
    tell(reader.undescribed, "character-unknown", name, lines, &context) { range in
      range.map { "\(text($0, bytes)) tells of no code; the sign ※ stands for the character" }
        ?? "more characters like it have no code"
    }
  }

  private static func tell(
    _ ranges: [Range<Int>], _ code: String, _ name: String, _ lines: LineTable,
    _ context: inout Context, _ message: (Range<Int>?) -> String
  ) {
    for range in ranges.prefix(3) {
      let line = lines.line(at: range.lowerBound)
      context.report(
        Diagnostic(
          .note, code: code, message(range), file: name,
          position: SourcePosition(line: line, column: 1)))
    }
    if ranges.count > 3 {
      context.report(
        Diagnostic(.note, code: code, "\(ranges.count - 3) " + message(nil), file: name))
    }
  }

  private static func text(_ range: Range<Int>, _ bytes: [UInt8]) -> String {
    String(decoding: bytes[range].prefix(300), as: UTF8.self)
  }
}
